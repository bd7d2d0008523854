import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { cleanse, type CleansedProfile } from '../../plugin/domain/identity/cleanse/cleanse.ts';
import { RELAY_DOMAINS } from '../../plugin/domain/identity/cleanse/emails.ts';
import { guestProfile } from '../../plugin/domain/identity/cleanse/profile.ts';
import { crowdedNames, matchKeysOf } from '../../plugin/domain/identity/compare/match-keys.ts';
import { matchProfiles, type Match } from '../../plugin/domain/identity/decide/match.ts';
import type { GuestLink } from '../../plugin/domain/identity/merge/merge.ts';
import type { PersonValues } from '../../plugin/domain/identity/merge/person-values.ts';
import { listedName } from '../../plugin/domain/stays/name.ts';
import { LEARNT_KEY } from '../../plugin/host/matching.ts';
import { MATCH_WORDS } from '../../plugin/words/identity.ts';
import { inWords } from '../../plugin/words/words.ts';
import { below, chance, pick, type Random } from '../generators/random.ts';
import type { Guest } from './business.ts';
import { idOf } from './ids.ts';
import { phoneOf } from './people.ts';
import { instantOn, type DemoRecord } from './table.ts';

/** A second record of a guest, made by a system that did not know the first. `isMerged` ones were found and given up. */
export type Duplicate = {
  id: string;
  number: string;
  guest: Guest;
  firstName: string;
  lastName: string;
  email: string;
  isMerged: boolean;
};

/** Under which booking sites hide the addresses of their guests. */
const RELAY_DOMAIN = 'relay.example.org';

/** Of guests who come again: every so many in any case, others by chance. */
const [EVERY, SHARE] = [12, 0.012];
const plain = (name: string): string => name.normalize('NFD').replace(/\p{Diacritic}/gu, '');
const misspelt = (random: Random, name: string): string => {
  const at = 1 + below(random, Math.max(1, name.length - 2));
  return chance(random, 0.5) || name.length < 4 ? name : `${name.slice(0, at)}${name.slice(at + 1)}`;
};

export const duplicatesOf = (random: Random, guests: readonly Guest[]): Duplicate[] =>
  guests
    .filter(({ kind }) => kind !== 'ONE_TIME')
    .filter((_, index) => index % EVERY === 2 || chance(random, SHARE))
    .map((guest, index) => ({
      id: idOf('person', `${guest.number}:second`),
      number: `${guest.number}D`,
      guest,
      firstName: plain(guest.latinFirstName),
      lastName: misspelt(random, plain(guest.latinLastName)),
      email: `guest.${guest.number.toLowerCase()}.2@${RELAY_DOMAIN}`,
      isMerged: index % 4 === 1,
    }));

export const duplicatePersonRecord = (
  { id, number, guest, firstName, lastName, email, isMerged }: Duplicate,
  { today, score }: { today: number; score: object },
): DemoRecord => ({
  id,
  name: { firstName, lastName },
  emails: { primaryEmail: email, additionalEmails: [] },
  phones: phoneOf(guest.phone, guest.culture.country),
  guestNumber: number,
  guestNationality: guest.culture.nationality,
  guestLanguage: guest.language,
  guestMaskedEmail: true,
  guestStays: 0,
  guestNights: 0,
  guestCancellations: 0,
  guestNoShows: 0,
  guestInHouseStays: 0,
  ...score,
  ...(isMerged ? { deletedAt: instantOn(today - 3, 15) } : {}),
});

const seen = (guest: Guest): { firstSeenAt: string; lastSeenAt: string } | null => {
  const [first, last] = [guest.stays[0], guest.stays.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { firstSeenAt: instantOn(first.bookedOn, 9), lastSeenAt: instantOn(last.bookedOn, 9) };
};

/** Each guest as the systems gave him: the property management system, and often a booking site or a registration card. */
export const profileRecords = function* (
  random: Random,
  guests: readonly Guest[],
  duplicates: readonly Duplicate[],
): Generator<DemoRecord> {
  const profile = (
    source: string,
    externalId: string,
    person: { id: string; firstName: string; lastName: string; email: string },
    guest: Guest,
    extra: object = {},
  ): DemoRecord => ({
    id: idOf('guestProfile', `${source}:${externalId}`),
    name: `${person.firstName} ${person.lastName}`,
    key: `${source}:${externalId}`,
    source,
    externalId,
    personId: person.id,
    rawFields: {
      firstName: person.firstName,
      lastName: person.lastName,
      email: person.email,
      phone: guest.phone,
      nationality: guest.culture.nationality,
    },
    emails: { primaryEmail: person.email, additionalEmails: [] },
    phones: phoneOf(guest.phone, guest.culture.country),
    ...seen(guest),
    ...extra,
  });
  for (const guest of guests) {
    yield profile('PMS', guest.number, guest, guest);
    const latin = { id: guest.id, firstName: guest.latinFirstName, lastName: guest.latinLastName, email: guest.email };
    if (chance(random, 0.3))
      yield profile(pick(random, ['BOOKING_ENGINE', 'CHANNEL']), `B${guest.number.slice(1)}`, latin, guest);
    if (chance(random, 0.15))
      yield profile(
        'CARD',
        `K${guest.number.slice(1)}`,
        { ...latin, firstName: latin.firstName.toUpperCase(), lastName: latin.lastName.toUpperCase() },
        guest,
        { documentHash: idOf('document', guest.number).replaceAll('-', '') },
      );
  }
  for (const duplicate of duplicates)
    yield profile(
      'CHANNEL',
      duplicate.number,
      duplicate.isMerged ? { ...duplicate, id: duplicate.guest.id } : duplicate,
      duplicate.guest,
    );
};

/** What matching reads of a person. */
const profileOf = (
  { id, firstName, lastName, email }: Pick<Duplicate, 'id' | 'firstName' | 'lastName' | 'email'>,
  { phone, culture, birthday }: Pick<Guest, 'phone' | 'culture' | 'birthday'>,
  today: number,
): CleansedProfile =>
  cleanse(
    guestProfile.parse({
      id,
      firstName,
      lastName,
      emails: [email],
      phones: [phone],
      birthday,
      nationality: culture.nationality,
    }),
    fromDayNumber(today),
    [...RELAY_DOMAINS, RELAY_DOMAIN],
  );

/** Guests beside those with a second record who are compared too, so that it is known which names are common. */
const COMPARED_GUESTS = 4_000;
/** The likeliest pairs of two people that somebody has looked at. */
const REMEMBERED_NAMESAKES = 40;

/**
 * The pairs that the app's own matching finds, with its score and its reasons: second records, open or merged, and
 * namesakes who were looked at and found to be two people.
 */
export const candidateRecords = function* (
  guests: readonly Guest[],
  duplicates: readonly Duplicate[],
  today: number,
): Generator<DemoRecord> {
  const compared = new Set([...guests.slice(0, COMPARED_GUESTS), ...duplicates.map(({ guest }) => guest)]);
  const { matches, reasons } = matchProfiles([
    ...[...compared].map((guest) =>
      profileOf({ ...guest, firstName: guest.latinFirstName, lastName: guest.latinLastName }, guest, today),
    ),
    // A booking site does not pass birthdays on.
    ...duplicates.map((duplicate) => profileOf(duplicate, { ...duplicate.guest, birthday: null }, today)),
  ]);
  const guestOf = new Map([...compared].map((guest) => [guest.id, guest]));
  const duplicateOf = new Map(duplicates.map((duplicate) => [duplicate.id, duplicate]));
  const record = (
    match: Match,
    guest: Guest,
    other: Pick<Duplicate, 'id' | 'firstName' | 'lastName'>,
    decided: object,
  ): DemoRecord => {
    const key = [guest.id, other.id].toSorted().join(':');
    return {
      id: idOf('matchCandidate', key),
      name: `${guest.firstName} ${guest.lastName} – ${other.firstName} ${other.lastName}`,
      key,
      personId: guest.id,
      otherPersonId: other.id,
      score: match.score,
      certainty: match.decision === 'SAME' ? 'SURE' : 'UNSURE',
      reasons: reasons(match)
        .map((reason) => inWords(MATCH_WORDS, reason, 'en'))
        .join('\n'),
      grounds: reasons(match),
      ...decided,
    };
  };
  let namesakes = 0;
  for (const match of matches.toSorted((one, other) => other.score - one.score)) {
    const duplicate = duplicateOf.get(match.a) ?? duplicateOf.get(match.b);
    const [one, other] = [guestOf.get(match.a), guestOf.get(match.b)];
    if (duplicate !== undefined) {
      const guest = one ?? other;
      if (duplicate.guest !== guest) continue;
      yield record(
        match,
        guest,
        duplicate,
        duplicate.isMerged
          ? { status: 'SAME', decidedBy: 'Reception desk', decidedAt: instantOn(today - 3, 15) }
          : { status: 'OPEN' },
      );
    } else if (one !== undefined && other !== undefined && namesakes < REMEMBERED_NAMESAKES) {
      namesakes += 1;
      yield record(match, one, other, {
        status: 'DIFFERENT',
        decidedBy: 'Reservations',
        decidedAt: instantOn(today - 30, 11),
      });
    }
  }
};

/** Under what everyone is looked up when another arrives, and what matching learnt of them. */
export const matchKeyRecords = function* (
  guests: readonly Guest[],
  duplicates: readonly Duplicate[],
  today: number,
): Generator<DemoRecord> {
  const profiles = [
    ...guests.map((guest) => profileOf(guest, guest, today)),
    ...duplicates.flatMap((duplicate) => (duplicate.isMerged ? [] : [profileOf(duplicate, duplicate.guest, today)])),
  ];
  const all = profiles.map((profile) => ({ id: profile.id, keys: matchKeysOf(profile) }));
  for (const { id, keys } of all) yield { id: idOf('matchKey', id), name: id, key: id, personId: id, ...keys };
  const file = matchProfiles(profiles.slice(0, COMPARED_GUESTS)).learnt();
  yield {
    id: idOf('matchKey', LEARNT_KEY),
    name: LEARNT_KEY,
    key: LEARNT_KEY,
    learnt: { file, crowded: crowdedNames(all.map(({ keys }) => keys)) },
  };
};

/** What the record of a guest who was given up said of himself, as a merge keeps it. */
const ownValues = ({ firstName, lastName, email, number, guest }: Duplicate): PersonValues => {
  const { primaryPhoneNumber, primaryPhoneCountryCode, primaryPhoneCallingCode } = phoneOf(
    guest.phone,
    guest.culture.country,
  );
  return {
    firstName,
    lastName,
    emails: [email],
    phones: [
      { number: primaryPhoneNumber, countryCode: primaryPhoneCountryCode, callingCode: primaryPhoneCallingCode },
    ],
    jobTitle: '',
    companyId: null,
    guestNumber: number,
    guestBirthday: null,
    guestNationality: guest.culture.nationality,
    guestLanguage: guest.language,
    guestTags: [],
    guestVipReason: '',
    accountRole: null,
    accountInfluence: null,
    guestDoNotRent: false,
    guestIncognito: false,
  };
};

export const mergeRecords = (duplicates: readonly Duplicate[], today: number): DemoRecord[] =>
  duplicates
    .filter(({ isMerged }) => isMerged)
    .map((duplicate) => {
      const { id, number, guest } = duplicate;
      const object: GuestLink = 'guestProfile.personId';
      const recordId = idOf('guestProfile', `CHANNEL:${number}`);
      return {
        id: idOf('guestMerge', number),
        name: listedName(guest),
        key: `${guest.id}:${id}:0`,
        winnerId: guest.id,
        loserId: id,
        status: 'DONE',
        mergedBy: 'Reception desk',
        mergedAt: instantOn(today - 3, 15),
        moved: { moves: [{ object, recordId, from: id, to: guest.id }], homes: [{ object, recordId, home: id }] },
        fieldChoices: [],
        snapshot: { own: { [id]: ownValues(duplicate) }, values: {} },
      };
    });

const PURPOSES = ['MARKETING', 'SURVEY', 'SERVICE'];
export const hasConsent = ({ number }: Guest): boolean => Number(number.slice(-2)) % 20 < 13;
const withdrew = ({ number }: Guest): boolean => Number(number.slice(-3)) % 50 === 7;

/** What guests said to messages when they first came, and those who changed their mind. */
export const consentRecords = function* (guests: readonly Guest[], today: number): Generator<DemoRecord> {
  for (const guest of guests) {
    const first = guest.stays[0];
    if (first === undefined) continue;
    const recordedOn = Math.min(today, Math.max(first.bookedOn, today - 1_200));
    const event = (purpose: string, state: string, on: number, evidence: string): DemoRecord => {
      const key = `${guest.number}:EMAIL:${purpose}:${state}`;
      return {
        id: idOf('consentEvent', key),
        name: `${state.toLowerCase()} · ${purpose.toLowerCase()}`,
        key,
        personId: guest.id,
        channel: 'EMAIL',
        purpose,
        state,
        evidence,
        recordedAt: instantOn(on, 10),
      };
    };
    for (const purpose of guest.kind === 'ONE_TIME' ? PURPOSES.slice(0, 1) : PURPOSES)
      yield event(
        purpose,
        purpose === 'SERVICE' || hasConsent(guest) ? 'GRANTED' : 'DENIED',
        recordedOn,
        'Box ticked or left empty in the booking form',
      );
    if (hasConsent(guest) && withdrew(guest) && recordedOn < today - 40)
      yield event('MARKETING', 'WITHDRAWN', Math.min(today - 1, recordedOn + 300), 'Link at the foot of a message');
  }
};
export const mayBeWrittenTo = (guest: Guest): boolean => hasConsent(guest) && !withdrew(guest) && !guest.doNotRent;
