import type { LabelledProfile } from './corrupted-records.ts';
import { CULTURES, type Culture } from './cultures.ts';
import { below, chance, pick, pickByZipf, pickWeighted, type Random } from './random.ts';
import { insert, insertBlank, mishear, misread, remove, substitute, transpose } from './slips.ts';

type Address = { street: string; city: string; postcode: string; country: string };

/** A person as the truth knows them; what they wrote down over the years is in lists, the latest last. */
type Person = {
  id: string;
  culture: Culture;
  gender: 'M' | 'F';
  first: string;
  /** A second given name, which is not always written. */
  second: string | null;
  surnames: string[];
  suffix: string | null;
  birthday: string;
  addresses: Address[];
  emails: string[];
  phones: string[];
  documents: string[];
  loyaltyNumber: string | null;
};

const digits = (random: Random, pattern: string): string =>
  pattern.replace(/#/g, () => String(below(random, 10))).replaceAll('_', ' ');
const spellings = (name: string): string[] => name.split('/');
const latin = (name: string): string => spellings(name)[1] ?? name;

const day = (random: Random, fromYear: number, years: number): string =>
  new Date(Date.UTC(fromYear, 0, 1) + below(random, years * 365) * 86_400_000).toISOString().slice(0, 10);

const newAddress = (random: Random, { cities, street, streets, country }: Culture): Address => {
  const [city = '', postcode = ''] = pickByZipf(random, cities).split(':');
  const number = String(1 + Math.floor(random() ** 2 * 180));
  return {
    street: pick(random, street).replace('{}', pick(random, streets).replace('_', ' ')).replace('#', number),
    city,
    postcode: digits(random, postcode),
    country,
  };
};

const MAIL_HOSTS = ['gmail.com', 'gmail.com', 'gmail.com', 'hotmail.com', 'outlook.com', 'yahoo.com', 'icloud.com'];

/** What must not be given out twice: e-mail addresses and ids. */
type World = { taken: Set<string>; nextId: () => string };

const mailbox = (random: Random, taken: Set<string>, first: string, last: string): string => {
  const plain = (name: string): string =>
    latin(name)
      .normalize('NFD')
      .replace(/[^a-zA-Z]/g, '')
      .toLowerCase();
  const joint = pick(random, ['.', '', '_']);
  const base = pick(random, [
    `${plain(first)}${joint}${plain(last)}`,
    `${plain(first).slice(0, 1)}${joint}${plain(last)}`,
    `${plain(last)}${joint}${plain(first)}`,
  ]);
  const host = pick(random, MAIL_HOSTS);
  let address = `${base}${chance(random, 0.6) ? below(random, 2_000) : ''}@${host}`;
  // Gmail reads no dots, so that two of its addresses must differ in more than these.
  while (taken.has(address.replaceAll('.', ''))) address = `${base}${below(random, 100_000)}@${host}`;
  taken.add(address.replaceAll('.', ''));
  return address;
};

const newPerson = (
  random: Random,
  { taken, nextId }: World,
  culture: Culture,
  surname: string,
  born: readonly [number, number],
  address: Address,
): Person => {
  const gender = chance(random, 0.5) ? 'M' : 'F';
  const given = gender === 'M' ? culture.men : culture.women;
  const first = pickByZipf(random, given);
  const second = chance(random, culture.secondNames / 100) ? pickByZipf(random, given) : null;
  const person: Person = {
    id: nextId(), culture, gender, first, second, surnames: [surname], suffix: null, birthday: day(random, born[0], born[1]), addresses: [address],
    emails: [mailbox(random, taken, first, surname)], phones: [digits(random, culture.phone)], documents: [], loyaltyNumber: null,
  }; // prettier-ignore
  if (chance(random, 0.12)) person.addresses.push(newAddress(random, culture));
  if (chance(random, 0.2)) person.emails.push(mailbox(random, taken, first, surname));
  if (chance(random, 0.15)) person.phones.push(digits(random, culture.phone));
  person.documents.push(digits(random, 'doc################'));
  if (chance(random, 0.12)) person.documents.push(digits(random, 'doc################'));
  if (chance(random, 0.25)) person.loyaltyNumber = digits(random, 'H########');
  if (gender === 'F' && born[0] < 1995 && chance(random, 0.06))
    person.surnames.push(pickByZipf(random, culture.surnames));
  return person;
};

const cultureShares = Object.fromEntries(CULTURES.map(({ share }, i) => [String(i), share]));

const ADULT: readonly [number, number] = [1945, 58];
const CHILD: readonly [number, number] = [2006, 14];

/** Nobody calls two of the family alike. */
const giveDistinctNames = (random: Random, people: readonly Person[]): void => {
  const given = new Set<string>();
  for (const person of people) {
    while (given.has(person.first))
      person.first = pick(random, person.gender === 'M' ? person.culture.men : person.culture.women);
    given.add(person.first);
  }
};

/** People who live or work together: alone, as a couple, with children or twins, father and son of one name, colleagues. */
const newHousehold = (random: Random, world: World): Person[] => {
  const culture = CULTURES[Number(pickWeighted(random, cultureShares))]!;
  const surname = pickByZipf(random, culture.surnames);
  const address = newAddress(random, culture);
  const head = newPerson(random, world, culture, surname, ADULT, address);
  const people = [head];
  const kind = pickWeighted(random, { alone: 56, couple: 20, family: 13, twins: 2, namesakes: 1, colleagues: 8 });
  switch (kind) {
    case 'alone':
      break;
    case 'couple':
    case 'family':
    case 'twins': {
      const partner = newPerson(
        random,
        world,
        culture,
        chance(random, 0.75) ? surname : pickByZipf(random, culture.surnames),
        ADULT,
        address,
      );
      people.push(partner);
      if (chance(random, 0.25)) partner.emails = head.emails;
      if (chance(random, 0.25)) partner.phones = head.phones;
      if (kind === 'couple') {
        giveDistinctNames(random, people);
        break;
      }
      const children = Array.from({ length: kind === 'twins' ? 2 : 1 + below(random, 3) }, () =>
        newPerson(random, world, culture, surname, CHILD, address),
      );
      for (const child of children) {
        child.emails = pick(random, [head, partner]).emails;
        child.phones = pick(random, [head, partner]).phones;
        child.addresses = head.addresses;
        if (kind === 'twins') child.birthday = children[0]!.birthday;
      }
      people.push(...children);
      giveDistinctNames(random, people);
      break;
    }
    case 'namesakes': {
      const son = newPerson(random, world, culture, surname, [Number(head.birthday.slice(0, 4)) + 22, 15], address);
      son.first = head.first;
      son.second = head.second;
      son.gender = head.gender;
      son.emails = [mailbox(random, world.taken, son.first, surname)];
      if (chance(random, 0.4)) [head.suffix, son.suffix] = ['Sr', 'Jr'];
      people.push(son);
      break;
    }
    case 'colleagues': {
      const office = `bookings@${latin(surname)
        .toLowerCase()
        .replace(/[^a-z]/g, '')}${below(random, 900)}.com`;
      const personal = office.replace(
        'bookings',
        latin(head.first)
          .toLowerCase()
          .replace(/[^a-z]/g, '') || 'm',
      );
      const phone = head.phones[0]!;
      for (let i = below(random, 4); i >= 0; i--)
        people.push(newPerson(random, world, culture, pickByZipf(random, culture.surnames), ADULT, address));
      for (const person of people) {
        if (chance(random, 0.5)) person.emails = [chance(random, 0.5) ? office : personal];
        if (chance(random, 0.4)) person.phones = [phone];
      }
      break;
    }
    default:
      kind satisfies never;
  }
  return people;
};

type Source = 'PMS' | 'BOOKING_ENGINE' | 'CHANNEL' | 'CARD' | 'STAFF' | 'IMPORT';
type Detail = 'birthday' | 'nationality' | 'address' | 'phone' | 'email' | 'document' | 'loyalty' | 'gender';

/** Of a hundred profiles of each source, how many carry the detail; `slips` is how many words of a hundred are mistyped. */
const SOURCES: Record<Source, Record<Detail, number> & { share: number; slips: number }> = {
  PMS: { share: 30, slips: 4, birthday: 75, nationality: 85, address: 70, phone: 80, email: 75, document: 50, loyalty: 60, gender: 60 },
  BOOKING_ENGINE: { share: 22, slips: 3, birthday: 15, nationality: 60, address: 35, phone: 92, email: 99, document: 0, loyalty: 35, gender: 20 },
  CHANNEL: { share: 18, slips: 2, birthday: 5, nationality: 70, address: 40, phone: 93, email: 97, document: 0, loyalty: 0, gender: 0 },
  CARD: { share: 14, slips: 9, birthday: 88, nationality: 92, address: 65, phone: 75, email: 60, document: 75, loyalty: 20, gender: 70 },
  STAFF: { share: 8, slips: 7, birthday: 10, nationality: 50, address: 15, phone: 96, email: 50, document: 5, loyalty: 25, gender: 30 },
  IMPORT: { share: 8, slips: 5, birthday: 55, nationality: 70, address: 70, phone: 75, email: 60, document: 20, loyalty: 30, gender: 50 },
}; // prettier-ignore
const SOURCE_SHARES = Object.fromEntries(
  Object.entries(SOURCES).map(([source, { share }]) => [source, share]),
) as Record<Source, number>;
const RELAYS = [
  'guest.booking.com',
  'm.expediapartnercentral.com',
  'agoda-messaging.com',
  'guest.airbnb.com',
  'guest.trip.com',
];
const PLACEHOLDER_EMAILS = ['test@hotel.example', 'noemail@hotel.com', 'unknown@unknown.com', 'n/a', 'none'];
const EMPTY_DOCUMENT = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const slipInto = (random: Random, text: string, percent: number): string => {
  if (text.length < 3 || !chance(random, percent / 100)) return text;
  const slip = pick(random, [
    substitute,
    substitute,
    insert,
    remove,
    remove,
    transpose,
    transpose,
    misread,
    mishear,
    mishear,
    insertBlank,
  ]);
  return slip(random, text);
};

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{Diacritic}/gu, '');

const writtenName = (random: Random, name: string, source: Source): string => {
  const [own = '', ...latinSpellings] = spellings(name);
  if (latinSpellings.length === 0) return source === 'IMPORT' || chance(random, 0.35) ? withoutAccents(own) : own;
  return source !== 'CHANNEL' && chance(random, 0.12) ? own : pickByZipf(random, latinSpellings);
};

const writtenPhone = (random: Random, phone: string): string => {
  const style = below(random, 4);
  if (style === 0) return phone;
  if (style === 1) return phone.replace(/\s/g, '');
  if (style === 2) return phone.replace('+', '00').replace(/\s/g, '-');
  return phone.replace(
    /^\+\d{1,3} /,
    phone.startsWith('+44') || phone.startsWith('+49') || phone.startsWith('+33') ? '0' : '',
  );
};

const writtenDay = (random: Random, birthday: string, country: string): string => {
  if (country === 'US' || chance(random, 0.7)) return birthday;
  const [year, month, date] = birthday.split('-');
  return pick(random, [`${date}/${month}/${year}`, `${date}.${month}.${year}`, `${year}${month}${date}`]);
};

const mistakenDay = (random: Random, birthday: string): string => {
  const [year = '', month = '', date = ''] = birthday.split('-');
  return pick(random, [
    `${year}-${date}-${month}`,
    `${year}-${month}-${substitute(random, date)}`,
    `${substitute(random, year)}-${month}-${date}`,
  ]);
};

/** What one source writes down of a person. */
const writtenProfile = (random: Random, id: string, person: Person): LabelledProfile['profile'] => {
  const source = pickWeighted(random, SOURCE_SHARES);
  const shares = SOURCES[source];
  const has = (detail: Detail): boolean => chance(random, shares[detail] / 100);
  const slip = (text: string): string => slipInto(random, text, shares.slips);
  const country = person.culture.country;

  let firstName: string | null = slip(writtenName(random, person.first, source));
  if (person.second && chance(random, 0.55)) firstName += ` ${slip(writtenName(random, person.second, source))}`;
  let lastName: string | null = slip(writtenName(random, pick(random, person.surnames), source));
  if (person.suffix && chance(random, 0.7)) lastName = `${lastName} ${person.suffix}`;
  if (chance(random, person.culture.surnameFirst ? 0.15 : 0.025)) [firstName, lastName] = [lastName, firstName];
  const oddity = random();
  if (oddity < 0.01) [firstName, lastName] = [null, `${firstName} ${lastName}`];
  else if (oddity < 0.02) firstName = pick(random, ['Unknown', 'Guest', 'n/a', '', 'Mr']);
  else if (oddity < 0.03 && /^[A-Z]/.test(firstName)) firstName = `${firstName[0]!}.`;
  else if (source === 'STAFF' && oddity < 0.3) firstName = `${person.gender === 'M' ? 'Mr' : 'Mrs'} ${firstName}`;
  if (source === 'IMPORT') [firstName, lastName] = [firstName?.toUpperCase() ?? null, lastName.toUpperCase()];

  const profile: LabelledProfile['profile'] = { id, source, firstName, lastName };
  if (has('birthday')) {
    const birthday = chance(random, 0.03)
      ? mistakenDay(random, person.birthday)
      : writtenDay(random, person.birthday, country);
    profile.birthday = chance(random, 0.02) ? '1900-01-01' : birthday;
  }
  if (has('nationality')) profile.nationality = chance(random, 0.3) ? country : person.culture.nationality;
  if (has('gender')) profile.gender = person.gender;
  if (has('address')) {
    const { street, city, postcode, country: home } = pick(random, person.addresses);
    const cityOnly = source === 'CHANNEL' || chance(random, 0.1);
    profile.address = {
      street: cityOnly ? null : slip(street),
      city: slip(writtenName(random, city, source)),
      postcode: cityOnly ? null : slip(postcode),
      country: home,
    };
  }
  if (has('phone'))
    profile.phones = [chance(random, 0.02) ? '000000000' : writtenPhone(random, pick(random, person.phones))];
  if (has('email')) {
    const own = pick(random, person.emails);
    const relayed = source === 'CHANNEL' && chance(random, 0.85);
    profile.emails = [
      relayed
        ? `${digits(random, 'guest.########')}@${pick(random, RELAYS)}`
        : chance(random, 0.03)
          ? pick(random, PLACEHOLDER_EMAILS)
          : slipInto(random, own, 1.5),
    ];
  }
  if (has('document')) profile.documentHash = chance(random, 0.04) ? EMPTY_DOCUMENT : pick(random, person.documents);
  if (person.loyaltyNumber && has('loyalty')) profile.loyaltyNumber = person.loyaltyNumber;
  return profile;
};

/** Profiles of a guest, in a hundred guests: most come once, few often. */
const TIMES_RECORDED = { 1: 45, 2: 25, 3: 15, 4: 10, 5: 5 };

/**
 * Profiles of hotel guests as a property management system, booking engine, channels, registration cards, staff and
 * an earlier system left them: mistyped, misheard, in several scripts, swapped, half empty, with channels' relay
 * addresses and placeholders; among them couples, families, twins, fathers and sons of one name, colleagues on one
 * mailbox, guests who moved, married or have a new passport.
 */
export function* hotelGuests(random: Random, profiles: number): Generator<LabelledProfile> {
  let persons = 0;
  let made = 0;
  const world: World = { taken: new Set(), nextId: () => `g${++persons}` };
  while (made < profiles)
    for (const person of newHousehold(random, world)) {
      const times = Number(pickWeighted(random, TIMES_RECORDED));
      for (let time = 0; time < times && made < profiles; time++) {
        made += 1;
        yield { person: person.id, profile: writtenProfile(random, `p${made}`, person) };
      }
    }
}
