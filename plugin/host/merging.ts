import * as z from 'zod/mini';
import { CONTACT_ROLES, INFLUENCES } from '../domain/sales/contacts.ts';
import type { SaidValues } from '../domain/identity/merge/golden-record.ts';
import type { GuestLink, GuestRecord, MergeStatus, Move, RecordHome } from '../domain/identity/merge/merge.ts';
import { pairKey, type PairStatus } from '../domain/identity/merge/pair.ts';
import { writtenPhone, type PersonValues } from '../domain/identity/merge/person-values.ts';
import type { PersonName } from '../domain/stays/name.ts';
import { BATCH_SIZE, batches, type Host, type Page } from './client.ts';
import { emailParts, listedEmails, listedPhones, phoneParts } from './contacts.ts';
import { HostError } from './errors.ts';
import {
  CreateGuestMergeDocument,
  CreatePairDocument,
  DestroyOrphanedProfilesDocument,
  GivenUpByNumberDocument,
  GiveUpGuestDocument,
  GuestMergesDocument,
  GuestRecordsDocument,
  LetGoOfEmailsDocument,
  MoveGuestRecordsDocument,
  PairsAndPeopleDocument,
  SurePairsDocument,
  ProfilesByKeyDocument,
  TakenOverDocument,
  TakeBackGuestDocument,
  UpdateGuestMergesDocument,
  UpdatePairsDocument,
  UpsertProfilesDocument,
  WriteGuestBackDocument,
  type GuestMergeFilterInput,
  type GuestMergeUpdateInput,
  type GuestRecordsQueryVariables,
  type MatchCandidateFilterInput,
  type MatchCandidateUpdateInput,
  type MoveGuestRecordsMutationVariables,
  type PersonUpdateInput,
} from './generated/documents.ts';
import { emailsInput, phonesInput } from './people.ts';
import {
  count,
  day,
  instant,
  NO_RECORD,
  page,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  text,
} from './rows.ts';

/** The lists in which records of guests stand, each with the columns in which the guest stands. */
const LISTS = {
  stays: { object: 'stay', columns: ['guestId', 'bookerId'] },
  roomPreferences: { object: 'roomPreference', columns: ['personId'] },
  sensitivePreferences: { object: 'sensitivePreference', columns: ['personId'] },
  guestFeedbacks: { object: 'guestFeedback', columns: ['personId'] },
  serviceCases: { object: 'serviceCase', columns: ['personId'] },
  retentionTouches: { object: 'retentionTouch', columns: ['personId'] },
  loyaltyMemberships: { object: 'loyaltyMembership', columns: ['personId'] },
  consentEvents: { object: 'consentEvent', columns: ['personId'] },
  guestProfiles: { object: 'guestProfile', columns: ['personId'] },
  quotes: { object: 'quote', columns: ['personId'] },
  matchCandidates: { object: 'matchCandidate', columns: ['personId', 'otherPersonId'] },
  opportunities: { object: 'opportunity', columns: ['pointOfContactId'] },
  taskTargets: { object: 'taskTarget', columns: ['targetPersonId'] },
  noteTargets: { object: 'noteTarget', columns: ['targetPersonId'] },
  attachments: { object: 'attachment', columns: ['targetPersonId'] },
} as const;
type List = keyof typeof LISTS;
const LIST_NAMES = Object.keys(LISTS) as List[];

const linkOf = (list: List, column: string): GuestLink => `${LISTS[list].object}.${column}` as GuestLink;

const column = z.optional(recordIdOrNull);
const node = z.object({
  id: recordId,
  guestId: column,
  bookerId: column,
  personId: column,
  otherPersonId: column,
  pointOfContactId: column,
  targetPersonId: column,
  key: z.optional(text),
  guestProfileKey: z.optional(text),
});
const nodes = page(node);
type Node = z.infer<typeof node>;
type Column = Exclude<keyof Node, 'id' | 'key' | 'guestProfileKey'>;

/** A record as it belongs to a guest, before it is known which source record brought it. */
export type LoadedRecord = Omit<GuestRecord, 'profileId' | 'broughtFor' | 'profile'> & {
  /** Of a source record its own key, of a stay the key of the one that brought it. */
  key: string;
};

const recordsOf = (list: List, found: Node, people: ReadonlySet<string>): LoadedRecord[] =>
  LISTS[list].columns.flatMap((name): LoadedRecord[] => {
    const guestId = found[name as Column];
    if (typeof guestId !== 'string' || !people.has(guestId)) return [];
    return [
      {
        object: linkOf(list, name),
        recordId: found.id,
        guestId,
        key: found.key ?? (name === 'guestId' ? (found.guestProfileKey ?? '') : ''),
        ...(list === 'matchCandidates'
          ? { pairedWith: name === 'personId' ? found.otherPersonId : found.personId }
          : {}),
      },
    ];
  });

const NOTHING = { id: { is: 'NULL' as const } };

/**
 * Moves records from one guest to another, those only that are still where the move begins, so that it may be repeated: one
 * request for each 200 records of one column.
 */
export const moveRecords = async (host: Host, moves: readonly Move[]): Promise<void> => {
  const waiting = new Map<List, { column: string; from: string; to: string; ids: string[] }[]>();
  for (const list of LIST_NAMES)
    for (const name of LISTS[list].columns) {
      const own = moves.filter(({ object }) => object === linkOf(list, name));
      const routes = new Map<string, Move[]>();
      for (const move of own)
        routes.set(`${move.from} ${move.to}`, [...(routes.get(`${move.from} ${move.to}`) ?? []), move]);
      for (const [first, ...rest] of routes.values())
        for (const batch of batches([first!, ...rest]))
          waiting.set(list, [
            ...(waiting.get(list) ?? []),
            { column: name, from: first!.from, to: first!.to, ids: batch.map(({ recordId: id }) => id) },
          ]);
    }
  while ([...waiting.values()].some((batch) => batch.length > 0)) {
    const variables = LIST_NAMES.map((list) => {
      const next = waiting.get(list)?.shift();
      return next === undefined
        ? { [list]: NOTHING, [`${list}Data`]: { [LISTS[list].columns[0]]: null } }
        : {
            [list]: { and: [{ id: { in: next.ids } }, { [next.column]: { eq: next.from } }] },
            [`${list}Data`]: { [next.column]: next.to },
          };
    });
    await host.request(MoveGuestRecordsDocument, Object.assign({}, ...variables) as MoveGuestRecordsMutationVariables);
  }
};

const personNow = read(
  z.object({
    id: recordId,
    name: personName,
    emails: emailParts,
    phones: phoneParts,
    jobTitle: text,
    companyId: recordIdOrNull,
    guestNumber: text,
    guestBirthday: day,
    guestNationality: text,
    guestLanguage: text,
    guestTags: z.nullish(z.array(z.string())),
    guestVipReason: text,
    accountRole: z.nullish(z.enum(CONTACT_ROLES)),
    accountInfluence: z.nullish(z.enum(INFLUENCES)),
    guestDoNotRent: z.boolean(),
    guestIncognito: z.boolean(),
  }),
  ({ id, name, guestTags, accountRole, accountInfluence, ...rest }): [string, PersonValues] => [
    id,
    {
      ...rest,
      ...name,
      emails: listedEmails(rest.emails),
      phones: listedPhones(rest.phones),
      guestTags: guestTags ?? [],
      accountRole: accountRole ?? null,
      accountInfluence: accountInfluence ?? null,
    },
  ],
);

/**
 * What the records of some guests say, by id, and everything that belongs to them: one request for each 200 records of the
 * object of which they have most. Guests who are gone are absent; what belongs to them is not.
 */
export const recordsOfGuests = async (
  host: Host,
  people: readonly string[],
): Promise<{ records: LoadedRecord[]; values: Record<string, PersonValues> }> => {
  let values: Record<string, PersonValues> = {};
  const wanted = new Set(people);
  const after: Partial<Record<List, string>> = {};
  const done = new Map<string, LoadedRecord>();
  for (let open: List[] = LIST_NAMES; open.length > 0;) {
    const cursors = Object.fromEntries(LIST_NAMES.map((list) => [`${list}After`, after[list] ?? null]));
    const answer = await host.request(GuestRecordsDocument, {
      people: [...people],
      ...cursors,
    } as GuestRecordsQueryVariables);
    values = Object.fromEntries(records(personNow).parse(answer.people));
    const goesOn: List[] = [];
    for (const list of open) {
      const { edges, pageInfo }: Page<Node> = nodes.parse(answer[list]);
      for (const edge of edges)
        for (const record of recordsOf(list, edge.node, wanted))
          done.set(`${record.object} ${record.recordId}`, record);
      if (!pageInfo.hasNextPage || pageInfo.endCursor === null) continue;
      after[list] = pageInfo.endCursor;
      goesOn.push(list);
    }
    open = goesOn;
  }
  return { records: [...done.values()], values };
};

/** What the app then notes that it wrote: whatever differs later was written by people. */
const chosenInput = (values: PersonValues): SaidValues => ({
  name: { firstName: values.firstName, lastName: values.lastName },
  email: values.emails[0] ?? '',
  phone: values.phones[0] === undefined ? '' : writtenPhone(values.phones[0]),
  birthday: values.guestBirthday ?? '',
  nationality: values.guestNationality,
  language: values.guestLanguage,
});

const personInput = (values: PersonValues): PersonUpdateInput => {
  const { firstName, lastName, emails, phones, ...rest } = values;
  return {
    ...rest,
    guestTags: [...rest.guestTags],
    name: { firstName, lastName },
    emails: emailsInput(emails),
    phones: phonesInput(phones),
    guestChosen: chosenInput(values),
  };
};

/**
 * Puts a guest into the bin and lets the one who is kept say what both said. A primary e-mail is unique, also among those in
 * the bin, so the other record lets go of it first, in a request of its own: a host does the parts of one in any order. That is
 * noted as written by the app, so that whoever follows the event does not take it for a change of staff's; what the record said
 * is kept with the merge.
 * @param loserValues what the other record says then; undefined for merges that were planned by earlier versions.
 */
export const giveUpGuest = async (
  host: Host,
  {
    winner,
    loser,
    values,
    loserValues,
  }: { winner: string; loser: string; values: PersonValues; loserValues: PersonValues | undefined },
): Promise<void> => {
  await host.request(LetGoOfEmailsDocument, {
    id: loser,
    data: {
      emails: emailsInput([]),
      ...(loserValues === undefined ? {} : { guestChosen: chosenInput(loserValues) }),
    },
  });
  await host.request(GiveUpGuestDocument, { loserId: loser, winnerId: winner, values: personInput(values) });
};

/**
 * Takes a guest out of the bin, and then lets his record say what it said: the other one no longer says the same by then. Two
 * requests, as a host does the parts of one in any order.
 */
export const takeBackGuest = async (
  host: Host,
  {
    winner,
    values,
    loser,
    loserValues,
  }: { winner: string; values: PersonValues; loser: string; loserValues: PersonValues },
): Promise<void> => {
  await host.request(TakeBackGuestDocument, { winnerId: winner, values: personInput(values), loserId: loser });
  await host.request(WriteGuestBackDocument, { id: loser, values: personInput(loserValues) });
};

const phoneNoted = z.object({ number: z.string(), countryCode: z.string(), callingCode: z.string() });
const valuesNoted = z.object({
  firstName: z.string(),
  lastName: z.string(),
  emails: z.array(z.string()),
  phones: z.array(phoneNoted),
  jobTitle: z.string(),
  companyId: z.nullable(z.string()),
  guestNumber: z.string(),
  guestBirthday: z.nullable(z.string()),
  guestNationality: z.string(),
  guestLanguage: z.string(),
  guestTags: z.array(z.string()),
  guestVipReason: z.string(),
  // Merges of earlier versions know nothing of these two.
  accountRole: read(z.nullish(z.enum(CONTACT_ROLES)), (role) => role ?? null),
  accountInfluence: read(z.nullish(z.enum(INFLUENCES)), (influence) => influence ?? null),
  guestDoNotRent: z.boolean(),
  guestIncognito: z.boolean(),
});
const noted = {
  moved: z.object({
    moves: z.array(z.object({ object: z.string(), recordId, from: recordId, to: recordId })),
    homes: z.array(z.object({ object: z.string(), recordId, home: recordId })),
  }),
  snapshot: z.object({ own: z.record(z.string(), valuesNoted), values: z.record(z.string(), valuesNoted) }),
};

/** A merge as it is recorded. One that was never planned, or whose notes cannot be read, has none. */
export type RecordedMerge = {
  id: string;
  winner: string;
  loser: string;
  status: MergeStatus;
  mergedAt: string | null;
  mergedBy: string;
  undoneBy: string;
  moves: Move[];
  homes: RecordHome[];
  own: Record<string, PersonValues>;
  values: Record<string, PersonValues>;
};

const merge = read(
  z.object({
    id: recordId,
    winnerId: recordIdOrNull,
    loserId: recordIdOrNull,
    status: z.enum(['PLANNED', 'MERGING', 'DONE', 'UNDOING', 'UNDONE', 'WITHDRAWN'] satisfies MergeStatus[]),
    moved: z.unknown(),
    snapshot: z.unknown(),
    mergedAt: instant,
    mergedBy: text,
    undoneBy: text,
  }),
  ({ winnerId, loserId, moved, snapshot, ...rest }): RecordedMerge | null => {
    if (winnerId === null || loserId === null) return null;
    const { moves, homes } = noted.moved.safeParse(moved).data ?? { moves: [], homes: [] };
    const { own, values } = noted.snapshot.safeParse(snapshot).data ?? { own: {}, values: {} };
    return {
      ...rest,
      winner: winnerId,
      loser: loserId,
      moves: moves as Move[],
      homes: homes as RecordHome[],
      own,
      values,
    };
  },
);
const merges = z.array(merge);
const present = (list: readonly (RecordedMerge | null)[]): RecordedMerge[] => list.filter((one) => one !== null);

/** Merges that a filter finds, the oldest first; up to 200. One whose guest was destroyed is left out. */
export const findMerges = async (host: Host, filter: GuestMergeFilterInput): Promise<RecordedMerge[]> => {
  const { guestMerges } = await host.request(GuestMergesDocument, { filter });
  return present(records(merge).parse(guestMerges));
};

/** A merge by its id; null where there is none, or it is hidden. */
export const mergeById = async (host: Host, id: string): Promise<RecordedMerge | null> =>
  (await findMerges(host, { id: { eq: id } }))[0] ?? null;

/** Records that two guests are to become one. @returns null when a merge of the key is there already. */
export const createMerge = async (
  host: Host,
  {
    winner,
    loser,
    ...data
  }: { key: string; name: string; winner: string; loser: string; mergedBy: string; mergedAt: string },
): Promise<RecordedMerge | null> => {
  try {
    const { createGuestMerge } = await host.request(CreateGuestMergeDocument, {
      data: { ...data, winnerId: winner, loserId: loser, status: 'PLANNED' },
    });
    return merge.parse(createGuestMerge);
  } catch (error) {
    if (error instanceof HostError && error.kind === 'INVALID') return null;
    throw error;
  }
};

export type MergeChanges = Partial<{
  status: MergeStatus;
  moved: { moves: readonly Move[]; homes: readonly RecordHome[] };
  snapshot: Pick<RecordedMerge, 'own' | 'values'>;
  fieldChoices: unknown;
  undoneBy: string;
  undoneAt: string;
}>;

/** Changes a merge that stands at `from`. @returns null when it stands elsewhere by now. */
export const changeMerge = async (
  host: Host,
  id: string,
  from: MergeStatus,
  data: MergeChanges,
): Promise<RecordedMerge | null> => {
  const { updateGuestMerges } = await host.request(UpdateGuestMergesDocument, {
    filter: { and: [{ id: { eq: id } }, { status: { eq: from } }] },
    data: data as GuestMergeUpdateInput,
  });
  return present(merges.parse(updateGuestMerges ?? []))[0] ?? null;
};

/** The host refuses an empty list. */
const orNobody = (values: readonly string[]): string[] => (values.length > 0 ? [...values] : [NO_RECORD]);

const ofPair = read(
  z.nullish(z.object({ id: recordId, name: personName, createdAt: z.string(), guestStays: count })),
  (person) =>
    person ? { id: person.id, name: person.name, createdAt: person.createdAt, stays: person.guestStays } : null,
);
const pair = read(
  z.object({
    id: recordId,
    key: text,
    personId: recordIdOrNull,
    otherPersonId: recordIdOrNull,
    status: z.enum(['OPEN', 'SAME', 'DIFFERENT'] satisfies PairStatus[]),
    decidedAt: instant,
    decidedBy: text,
    person: ofPair,
    otherPerson: ofPair,
    updatedBy: z.nullish(z.object({ name: text })),
  }),
  ({ updatedBy, ...rest }) => ({ ...rest, writtenBy: updatedBy?.name ?? '' }),
);

/** A pair that was compared. A guest who was given up or is hidden is null. */
export type Pair = z.infer<typeof pair>;

/** The pairs that a filter finds, and the names of people; up to 200 each, in one request. */
export const pairsAndPeople = async (
  host: Host,
  filter: MatchCandidateFilterInput,
  ids: readonly string[],
): Promise<{ pairs: Pair[]; names: Map<string, PersonName> }> => {
  const { matchCandidates, people } = await host.request(PairsAndPeopleDocument, {
    pairs: filter,
    ids: orNobody(ids),
  });
  return {
    pairs: records(pair).parse(matchCandidates),
    names: new Map(
      records(z.object({ id: recordId, name: personName }))
        .parse(people)
        .map(({ id, name }) => [id, name]),
    ),
  };
};

const whoMerges = z.array(
  read(z.object({ groupByDimensionValues: z.tuple([z.boolean()]) }), (group) => group.groupByDimensionValues[0]),
);

/** Open pairs that a machine may merge, the surest first, up to 60; none unless every active property wants that. One request. */
export const surePairs = async (host: Host): Promise<Pair[]> => {
  const { hotelPropertiesGroupBy, matchCandidates } = await host.request(SurePairsDocument, {});
  const wanted = whoMerges.parse(hotelPropertiesGroupBy ?? []);
  return wanted.length > 0 && wanted.every(Boolean) ? records(pair).parse(matchCandidates) : [];
};

/** The filter of a pair, whichever of the two stands first, and of the one that was compared before merges moved it. */
export const isPairOf = (one: string, other: string): MatchCandidateFilterInput => ({
  or: [
    { key: { eq: pairKey(one, other) } },
    { and: [{ personId: { eq: one } }, { otherPersonId: { eq: other } }] },
    { and: [{ personId: { eq: other } }, { otherPersonId: { eq: one } }] },
  ],
});

/** Records that two guests are looked at as one. @returns null when somebody else did a moment ago. */
export const createPair = async (
  host: Host,
  data: { key: string; name: string; personId: string; otherPersonId: string },
): Promise<Pair | null> => {
  try {
    const { createMatchCandidate } = await host.request(CreatePairDocument, { data: { ...data, status: 'OPEN' } });
    return pair.parse(createMatchCandidate);
  } catch (error) {
    if (error instanceof HostError && error.kind === 'INVALID') return null;
    throw error;
  }
};

/** Changes pairs, as whoever asks. @returns those that were changed. */
export const changePairs = async (
  host: Host,
  filter: MatchCandidateFilterInput,
  data: Pick<MatchCandidateUpdateInput, 'name' | 'status' | 'certainty' | 'decidedBy' | 'decidedAt'>,
): Promise<Pair[]> => {
  const { updateMatchCandidates } = await host.request(UpdatePairsDocument, { filter, data });
  return z.array(pair).parse(updateMatchCandidates ?? []);
};

/** When a guest was erased, ISO 8601. */
export type ErasedNumber = { erasedAt: string };
const erasedNumbers = records(z.object({ key: z.string(), erasedAt: z.string() }));

/**
 * What is known of numbers that no guest has: who in the bin has them, who has the source records of these keys, and which of them
 * are those of erased guests, known by their digests.
 */
export const givenUpByNumber = async (
  host: Host,
  numbers: readonly string[],
  keyOf: (number: string) => string,
  digestOf: (number: string) => string,
): Promise<{
  inBin: Map<string, string>;
  byProfile: Map<string, string>;
  erased: Map<string, ErasedNumber>;
}> => {
  const [inBin, byProfile] = [new Map<string, string>(), new Map<string, string>()];
  const erased = new Map<string, ErasedNumber>();
  for (const batch of batches(numbers, BATCH_SIZE)) {
    const numberOf = new Map(batch.map((number) => [keyOf(number), number]));
    const digested = new Map(batch.map((number) => [digestOf(number), number]));
    const { people, guestProfiles, ...answer } = await host.request(GivenUpByNumberDocument, {
      numbers: batch,
      keys: [...numberOf.keys()],
      digests: [...digested.keys()],
    });
    for (const { key, ...one } of erasedNumbers.parse(answer.erasedNumbers)) erased.set(digested.get(key)!, one);
    for (const { id, guestNumber } of records(z.object({ id: recordId, guestNumber: z.string() })).parse(people))
      inBin.set(guestNumber, id);
    for (const { key, personId } of records(z.object({ key: z.string(), personId: recordId })).parse(guestProfiles))
      byProfile.set(numberOf.get(key)!, personId);
  }
  return { inBin, byProfile, erased };
};

const holder = z.object({
  id: recordId,
  emails: read(emailParts, (given) => new Set(listedEmails(given))),
});
/** A guest who may stand for one who is gone, with every e-mail that he has. */
export type Holder = z.infer<typeof holder>;

/**
 * Who has the source records and stays of these keys, and these e-mails as the first of his; and which of the source records are
 * there. One request, up to 200 of each.
 */
export const takenOver = async (
  host: Host,
  { keys, emails }: { keys: readonly string[]; emails: readonly string[] },
): Promise<{ profiles: Set<string>; byKey: Map<string, Holder[]>; byEmail: Map<string, Holder> }> => {
  const answer = await host.request(TakenOverDocument, { keys: orNobody(keys), emails: orNobody(emails) });
  const profiles = records(z.object({ key: z.string(), person: z.nullish(holder) })).parse(answer.guestProfiles);
  const held = [
    ...profiles,
    ...records(z.object({ guestProfileKey: z.string(), guest: z.nullish(holder) }))
      .parse(answer.stays)
      .map(({ guestProfileKey: key, guest: person }) => ({ key, person })),
  ];
  const byKey = new Map<string, Holder[]>();
  for (const { key, person } of held) if (person) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  const people = records(holder).parse(answer.people);
  return {
    profiles: new Set(profiles.map(({ key }) => key)),
    byKey,
    byEmail: new Map(people.flatMap((person) => [...person.emails].map((email) => [email, person]))),
  };
};

/** What source records say as they were given, by key. */
export const givenByKey = async (host: Host, keys: readonly string[]): Promise<Map<string, unknown>> => {
  const found = new Map<string, unknown>();
  for (const batch of batches(keys)) {
    const { guestProfiles } = await host.request(ProfilesByKeyDocument, { keys: batch });
    for (const { key, rawFields } of records(z.object({ key: text, rawFields: z.unknown() })).parse(guestProfiles))
      found.set(key, rawFields);
  }
  return found;
};

/** A source record as it is written; `rawFields` is what the source gave. */
export type ProfileWrite = {
  key: string;
  name: string;
  source: 'IMPORT' | 'PMS' | 'STAFF';
  externalId: string;
  personId: string;
  rawFields: object;
} & Partial<{
  emails: { primaryEmail: string };
  phones: { primaryPhoneNumber: string; primaryPhoneCallingCode: string };
  firstSeenAt: string;
  lastSeenAt: string;
  changedAt: string;
  version: number;
}>;

/** Writes source records in batches of 200. An upsert on the unique key, so that repeating it changes nothing. */
export const upsertProfiles = async (host: Host, data: readonly ProfileWrite[]): Promise<void> => {
  for (const batch of batches(data)) await host.request(UpsertProfilesDocument, { data: batch });
};

/** Destroys source records whose guest is gone: nobody is left of whom they could tell. One request for each 200 keys. */
export const destroyOrphanedProfiles = async (host: Host, keys: readonly string[]): Promise<void> => {
  for (const batch of batches(keys, BATCH_SIZE)) await host.request(DestroyOrphanedProfilesDocument, { keys: batch });
};
