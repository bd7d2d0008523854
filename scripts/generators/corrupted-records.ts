import { coinWords, wordList } from './coined-words.ts';
import { below, chance, pick, pickByZipf, pickWeighted, type Random } from './random.ts';
import { insert, insertBlank, mishear, remove, removeBlank, substitute, swapWords, transpose } from './slips.ts';

/** A record of a person in a register: names, birthday and address only. `''` is missing. */
type RegisterRecord = Record<RegisterField, string>;
const REGISTER_FIELDS = [
  'givenName',
  'surname',
  'houseNumber',
  'street',
  'estate',
  'suburb',
  'postcode',
  'state',
  'birthday',
] as const;
type RegisterField = (typeof REGISTER_FIELDS)[number];

/** A profile as it would arrive, with the person it truly belongs to. */
export type LabelledProfile = { person: string; profile: { id: string; [field: string]: unknown } };

/** The corruption of duplicates: `{ perField: 2, perRecord: 4 }` are the numbers behind Febrl's dataset 4. */
export type Corruption = {
  originals: number;
  duplicates: number;
  mostDuplicates: number;
  perField: number;
  perRecord: number;
};

const GIVEN_NAMES = [
  ...wordList(`joshua emily jack olivia thomas isabella lachlan chloe james sophie benjamin ella samuel georgia daniel jessica nicholas hannah
  matthew grace ethan emma william mia jacob charlotte ryan sarah liam lily harrison amelia alexander zoe luke lucy connor ruby jordan
  madison mitchell caitlin dylan brianna riley paige cooper jasmine hayden imogen noah holly oliver taylah zachary alyssa jake abbey`),
  ...coinWords(
    wordList('an bel cor da el fa gi hal jo ka li mar na ol pe ros sa ta vi wen'),
    wordList('dra ric ian ette lyn mond na son la ver thea das'),
  ),
];
const SURNAMES = [
  ...wordList(
    'smith clarke white webb campbell ryan green nguyen reid matthews morrison dixon jolly wilkins mccarthy berry coleman goode lodge purdon',
  ),
  ...coinWords(
    wordList(
      'ash black bram car clay cran dun east fair gar hal har hol kirk lan lind mar mid nor oak pem quin rad red sand shel stan thorn tre wal wes whit win wool york',
    ),
    wordList(
      'ton ley ford wood man son field burn well worth ham by croft dale gate hurst low more shaw stead ridge beck ner ler mer',
    ),
  ),
];
const STREET_NAMES = coinWords(
  wordList(
    'tulla mira banga coora dira eura galla jeri kala lara moo nara ora para quamba roo tamba ula wara yarra bin cal dal fin gil hay ken mac pin ros stan tor',
  ),
  wordList('roop bong long ma na rra wood man ton side gan bah dra ville nong dale mere combe lin ster'),
);
const STREET_KINDS = wordList('street street street place crescent avenue court circuit road close drive way');
const ESTATES = coinWords(
  wordList('rose bel glen oak sun fair ever hill cedar river brook villa green high long'),
  wordList('dene mont lea view crest lands haven brae hurst lodge'),
);
const SUBURBS = coinWords(
  wordList('toow bal cam dand eng frank gos har ips kal leich moor new orm par red sun tar wag wood black bur con'),
  wordList(
    'oomba larat berwell enong lishton ston ford ingham wich goorlie hardt abbin castle ond ramatta cliffs bury neit ga stock heath nie dale vale ton',
  ),
);
const POSTCODES = Array.from({ length: 1_200 }, (_, i) => String(2_000 + ((i * 487) % 5_000)));
const STATES = wordList('nsw vic qld wa sa tas act nt');

const draw: Record<RegisterField, (random: Random) => string> = {
  givenName: (random) => pickByZipf(random, GIVEN_NAMES),
  surname: (random) => pickByZipf(random, SURNAMES),
  houseNumber: (random) => String(1 + Math.floor(random() ** 3 * 400)),
  street: (random) => `${pickByZipf(random, STREET_NAMES)} ${pick(random, STREET_KINDS)}`,
  estate: (random) => pickByZipf(random, ESTATES),
  suburb: (random) => pickByZipf(random, SUBURBS),
  postcode: (random) => pickByZipf(random, POSTCODES),
  state: (random) => pickByZipf(random, STATES),
  birthday: (random) =>
    new Date(Date.UTC(1900, 0, 1) + below(random, 36_524) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''),
};

/** How often an original lacks the field. */
const MISSING: Record<RegisterField, number> = {
  givenName: 0.02, surname: 0.02, houseNumber: 0.02, street: 0.04, estate: 0.6, suburb: 0.01, postcode: 0.01, state: 0.1, birthday: 0.1,
}; // prettier-ignore
/** How readily a field is chosen for the next modification. */
const CHOSEN: Record<RegisterField, number> = {
  givenName: 0.1, surname: 0.15, houseNumber: 0.1, street: 0.1, estate: 0.1, suburb: 0.1, postcode: 0.05, state: 0.05, birthday: 0.1,
}; // prettier-ignore

type Slip =
  | 'misspell'
  | 'insert'
  | 'remove'
  | 'substitute'
  | 'transpose'
  | 'otherValue'
  | 'swapWords'
  | 'insertBlank'
  | 'removeBlank'
  | 'missing'
  | 'newValue';
const NAME_SLIPS = {
  misspell: 0.3,
  insert: 0.07,
  remove: 0.12,
  substitute: 0.35,
  transpose: 0.05,
  otherValue: 0.02,
  swapWords: 0.02,
  insertBlank: 0.01,
  removeBlank: 0.02,
  missing: 0.02,
  newValue: 0.02,
};
const STREET_SLIPS = {
  insert: 0.1,
  remove: 0.15,
  substitute: 0.55,
  transpose: 0.05,
  otherValue: 0.02,
  swapWords: 0.03,
  insertBlank: 0.02,
  removeBlank: 0.03,
  missing: 0.04,
  newValue: 0.01,
};
const SLIPS: Record<RegisterField, Partial<Record<Slip, number>>> = {
  givenName: NAME_SLIPS,
  surname: NAME_SLIPS,
  houseNumber: {
    insert: 0.1,
    remove: 0.15,
    substitute: 0.6,
    transpose: 0.05,
    otherValue: 0.05,
    missing: 0.02,
    newValue: 0.02,
  },
  street: STREET_SLIPS,
  estate: {
    insert: 0.04,
    remove: 0.04,
    substitute: 0.1,
    transpose: 0.02,
    otherValue: 0.03,
    swapWords: 0.04,
    missing: 0.6,
    newValue: 0.1,
  },
  suburb: { ...NAME_SLIPS, misspell: 0.4, substitute: 0.22, missing: 0.01, newValue: 0.01 },
  postcode: { substitute: 0.35, transpose: 0.6, otherValue: 0.03, missing: 0.01, newValue: 0.01 },
  state: { insert: 0.1, remove: 0.1, substitute: 0.55, transpose: 0.02, otherValue: 0.03, missing: 0.1, newValue: 0.1 },
  birthday: { substitute: 0.5, transpose: 0.3, otherValue: 0.05, missing: 0.1, newValue: 0.05 },
};

/** Neighbouring fields whose values change places, with how often. */
const SWAPS: [RegisterField, RegisterField, number][] = [
  ['street', 'estate', 0.02],
  ['givenName', 'surname', 0.05],
  ['postcode', 'suburb', 0.01],
];

const slipped = (random: Random, field: RegisterField, value: string): string => {
  const slip = pickWeighted(random, SLIPS[field] as Record<Slip, number>);
  if (value === '') return slip === 'newValue' ? draw[field](random) : value;
  switch (slip) {
    case 'misspell':
      return mishear(random, value);
    case 'insert':
      return insert(random, value);
    case 'remove':
      return remove(random, value);
    case 'substitute':
      return substitute(random, value);
    case 'transpose':
      return transpose(random, value);
    case 'otherValue':
      return draw[field](random);
    case 'swapWords':
      return swapWords(random, value);
    case 'insertBlank':
      return insertBlank(random, value);
    case 'removeBlank':
      return removeBlank(random, value);
    case 'missing':
      return '';
    case 'newValue':
      return value;
    default:
      return slip satisfies never;
  }
};

const corrupted = (random: Random, original: RegisterRecord, { perField, perRecord }: Corruption): RegisterRecord => {
  const record = { ...original };
  const changes: Partial<Record<RegisterField, number>> = {};
  let done = 0;
  for (const [a, b, probability] of SWAPS)
    if (done + 2 <= perRecord && chance(random, probability) && record[a] && record[b]) {
      [record[a], record[b]] = [record[b], record[a]];
      done += 2;
    }
  // A slip may leave the value as it was; the bound ends a record whose fields have nothing left to change.
  for (let attempt = 0; done < perRecord && attempt < 20 * perRecord; attempt++) {
    const field = pickWeighted(random, CHOSEN);
    const times = Math.min(1 + below(random, perField), perField - (changes[field] ?? 0), perRecord - done);
    for (let time = 0; time < times; time++) {
      const value = slipped(random, field, record[field]);
      if (value === record[field]) continue;
      record[field] = value;
      changes[field] = (changes[field] ?? 0) + 1;
      done += 1;
    }
  }
  return record;
};

const asProfile = (id: string, record: RegisterRecord): LabelledProfile['profile'] => ({
  id,
  firstName: record.givenName || null,
  lastName: record.surname || null,
  birthday: record.birthday
    ? `${record.birthday.slice(0, 4)}-${record.birthday.slice(4, 6)}-${record.birthday.slice(6)}`
    : null,
  address: {
    street: [record.houseNumber, record.street, record.estate].filter((part) => part !== '').join(' ') || null,
    city: record.suburb || null,
    postcode: record.postcode || null,
    country: 'AU',
  },
});

/**
 * A register of persons of whom some are recorded more than once, each duplicate with `perRecord` modifications, at
 * most `perField` in one field. The errors and their frequencies are those of Febrl's data generator (Christen,
 * "Probabilistic Data Generation for Deduplication and Data Linkage", IDEAL 2005), without the social security number:
 * what is left are names, birthday and address. All names are coined.
 */
export const corruptedRecords = (random: Random, corruption: Corruption): LabelledProfile[] => {
  const originals: RegisterRecord[] = [];
  for (let i = 0; i < corruption.originals; i++)
    originals.push(
      Object.fromEntries(
        REGISTER_FIELDS.map((field) => [field, chance(random, MISSING[field]) ? '' : draw[field](random)]),
      ) as RegisterRecord,
    );
  const labelled = originals.map((record, i) => ({ person: `rec-${i}`, profile: asProfile(`rec-${i}-org`, record) }));
  const order = originals.map((_, i) => i).sort(() => random() - 0.5);
  let made = 0;
  for (const i of order) {
    const copies = Math.min(corruption.duplicates - made, 1 + below(random, corruption.mostDuplicates));
    for (let copy = 0; copy < copies; copy++)
      labelled.push({
        person: `rec-${i}`,
        profile: asProfile(`rec-${i}-dup-${copy}`, corrupted(random, originals[i]!, corruption)),
      });
    made += copies;
    if (made >= corruption.duplicates) break;
  }
  return labelled;
};
