import * as z from 'zod/mini';
import type { PairCertainty, PairStatus } from '../domain/identity/merge/pair.ts';
import { batches, type Host, type HostDocument } from './client.ts';
import { emailParts, listedEmails, listedPhones, phoneParts } from './contacts.ts';
import type { Lookup, MatchKeys } from '../domain/identity/compare/match-keys.ts';
import type { LearntFile } from '../domain/identity/decide/match.ts';
import {
  ArrivedGuestsDocument,
  ChangedPeopleDocument,
  EveryMatchKeysDocument,
  LookUpMatchesDocument,
  PairsToMatchDocument,
  PeopleToMatchByIdDocument,
  PeopleToMatchDocument,
  UpsertMatchKeysDocument,
  UpsertPairsDocument,
  type MatchKeyFilterInput,
} from './generated/documents.ts';
import { day, number, page, personName, read, recordId, recordIdOrNull, records, text, NO_RECORD } from './rows.ts';

const person = read(
  z.object({
    id: recordId,
    name: personName,
    emails: emailParts,
    phones: phoneParts,
    guestBirthday: day,
    guestNationality: text,
    guestDoNotRent: z.boolean(),
  }),
  ({ id, name, guestBirthday, guestNationality, guestDoNotRent, ...given }) => ({
    id,
    name,
    emails: listedEmails(given.emails),
    phones: listedPhones(given.phones).map(({ callingCode, number: digits }) => `${callingCode}${digits}`),
    birthday: guestBirthday,
    nationality: guestNationality,
    doNotRent: guestDoNotRent,
  }),
);

/** What matching reads of a guest. */
export type PersonToMatch = z.infer<typeof person>;

const pair = z.object({
  key: text,
  personId: recordIdOrNull,
  otherPersonId: recordIdOrNull,
  status: z.enum(['OPEN', 'SAME', 'DIFFERENT'] satisfies PairStatus[]),
  score: number,
  certainty: z.enum(['SURE', 'UNSURE', 'STAFF'] satisfies PairCertainty[]),
});

/** A pair that was compared before. */
export type ComparedPair = z.infer<typeof pair>;

const matchKeys = {
  email: text,
  otherEmail: text,
  phone: text,
  otherPhone: text,
  names: text,
  namesAndYear: text,
  namesAndDay: text,
  born: text,
};
const storedKeys = read(
  z.object({ key: text, compared: text, ...matchKeys }),
  ({ key, compared, ...keys }): StoredMatchKeys => ({ personId: key, compared, keys }),
);

/** Under what a guest is looked up, and a digest of what his record said when he was compared. */
export type StoredMatchKeys = { personId: string; compared: string; keys: MatchKeys };

/** What the last run over everyone learnt, and the names under which too many stand. */
export type LearntOfEveryone = { file: LearntFile; crowded: string[] };

/** The key of the one record that is of no guest. */
export const LEARNT_KEY = 'LEARNT';

/** As many guests at once: the host gives 200 records a page, of which one is what was learnt. */
export const ARRIVALS_AT_ONCE = 199;

const everyPage = async function* <Answer, Node, Variables extends object>(
  host: Host,
  document: HostDocument<Answer, Variables & { after?: string | null }>,
  pageOf: (answer: Answer) => {
    edges: readonly { node: Node }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  },
  variables: Variables,
): AsyncGenerator<Node> {
  let after: string | null = null;
  do {
    const { edges, pageInfo } = pageOf(await host.request(document, { ...variables, after }));
    for (const { node } of edges) yield node;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
};

/** Everyone, as matching reads them: one request for each 200. */
export const peopleToMatch = (host: Host): AsyncGenerator<PersonToMatch> =>
  everyPage(host, PeopleToMatchDocument, ({ people }) => page(person).parse(people), {});

/** Every pair that was compared before: one request for each 200. */
export const comparedPairs = (host: Host): AsyncGenerator<ComparedPair> =>
  everyPage(host, PairsToMatchDocument, ({ matchCandidates }) => page(pair).parse(matchCandidates), {});

/** A pair as it is written. What staff said of it is left alone. */
export type PairWrite = {
  key: string;
  name: string;
  personId: string;
  otherPersonId: string;
  score: number;
  certainty: PairCertainty;
  reasons: string;
  grounds: unknown;
};

/** Writes pairs in batches of 200. An upsert on the unique key, so that repeating it changes nothing. */
export const upsertPairs = async (
  host: Host,
  data: readonly (PairWrite | Pick<PairWrite, 'key' | 'certainty'>)[],
): Promise<void> => {
  for (const batch of batches(data)) await host.request(UpsertPairsDocument, { data: batch });
};

/**
 * Guests who may be new, with what they were compared as before, and what was learnt of everyone, null before the first run:
 * up to {@link ARRIVALS_AT_ONCE}, one request. Who is gone or erased is absent.
 */
export const arrivedGuests = async (
  host: Host,
  ids: readonly string[],
): Promise<{ people: PersonToMatch[]; stored: Map<string, StoredMatchKeys>; learnt: LearntOfEveryone | null }> => {
  const answer = await host.request(ArrivedGuestsDocument, { ids: [...ids], keys: [...ids, LEARNT_KEY] });
  const found = records(storedKeys).parse(answer.matchKeys);
  const kept = records(z.object({ key: text, learnt: z.unknown() }))
    .parse(answer.matchKeys)
    .find(({ key }) => key === LEARNT_KEY);
  return {
    people: records(person).parse(answer.people),
    stored: new Map(found.map((one) => [one.personId, one])),
    // Written by `saveLearnt` alone.
    learnt: (kept?.learnt ?? null) as LearntOfEveryone | null,
  };
};

/** People by id, as matching reads them: one request for each 200. Who is gone or erased is absent. */
export const peopleToMatchById = async (host: Host, ids: readonly string[]): Promise<PersonToMatch[]> => {
  const found: PersonToMatch[] = [];
  for (const batch of batches(ids))
    found.push(...records(person).parse((await host.request(PeopleToMatchByIdDocument, { ids: batch })).people));
  return found;
};

/** The ids of people who were written since an instant: one request for each 200. */
export const changedPeople = (host: Host, since: Date): AsyncGenerator<{ id: string }> =>
  everyPage(host, ChangedPeopleDocument, ({ people }) => page(z.object({ id: recordId })).parse(people), {
    since: since.toISOString(),
  });

/** The keys of everyone: one request for each 200. */
export const everyMatchKeys = (host: Host): AsyncGenerator<StoredMatchKeys> =>
  everyPage(host, EveryMatchKeysDocument, ({ matchKeys: found }) => page(storedKeys).parse(found), {});

/** Writes the keys of guests in batches of 200, and what they were compared as where that is given. An upsert on the guest. */
export const upsertMatchKeys = async (
  host: Host,
  all: readonly { personId: string; keys: MatchKeys; compared?: string }[],
): Promise<void> => {
  for (const batch of batches(all))
    await host.request(UpsertMatchKeysDocument, {
      data: batch.map(({ personId, keys, compared }) => ({
        key: personId,
        name: personId,
        personId,
        ...keys,
        ...(compared === undefined ? {} : { compared }),
      })),
    });
};

/** Whether a run over everyone has been through. One request. */
export const isAnythingLearnt = async (host: Host): Promise<boolean> =>
  (await arrivedGuests(host, [NO_RECORD])).learnt !== null;

/** Keeps what was learnt of everyone, in place of what was kept before. */
export const saveLearnt = async (host: Host, learnt: LearntOfEveryone): Promise<void> => {
  await host.request(UpsertMatchKeysDocument, { data: [{ key: LEARNT_KEY, name: LEARNT_KEY, learnt }] });
};

/** More groups than a lookup for 200 guests finds; the host stops at 50 unless told otherwise. */
const MOST_FOUND = 100_000;

const foundKeys = z.array(
  read(
    z.object({
      groupByDimensionValues: z.tuple([text, text, text, text, text, text, text, text, text]),
    }),
    ({
      groupByDimensionValues: [personId, email, otherEmail, phone, otherPhone, names, namesAndYear, namesAndDay, born],
    }) => ({ personId, keys: { email, otherEmail, phone, otherPhone, names, namesAndYear, namesAndDay, born } }),
  ),
);
const asNumber = read(z.union([z.number(), z.string(), z.null()]), (value) => (value === null ? null : Number(value)));
const foundPairs = z.array(
  read(
    z.object({
      groupByDimensionValues: z.tuple([
        text,
        recordIdOrNull,
        recordIdOrNull,
        pair.shape.status,
        asNumber,
        pair.shape.certainty,
      ]),
    }),
    ({ groupByDimensionValues: [key, personId, otherPersonId, status, score, certainty] }): ComparedPair => ({
      key,
      personId,
      otherPersonId,
      status,
      score,
      certainty,
    }),
  ),
);

const filterOf = (lookup: Lookup): MatchKeyFilterInput => {
  const { emails, phones, namesAndYear, namesAndDay, born, names, namesOfUnborn } = lookup;
  const asked: [readonly string[], MatchKeyFilterInput[]][] = [
    [emails, [{ email: { in: emails } }, { otherEmail: { in: emails } }]],
    [phones, [{ phone: { in: phones } }, { otherPhone: { in: phones } }]],
    [namesAndYear, [{ namesAndYear: { in: namesAndYear } }]],
    [namesAndDay, [{ namesAndDay: { in: namesAndDay } }]],
    [born, [{ born: { in: born } }]],
    [names, [{ names: { in: names } }]],
    [namesOfUnborn, [{ and: [{ names: { in: namesOfUnborn } }, { born: { eq: '' } }] }]],
  ];
  const filters = asked.flatMap(([values, some]) => (values.length === 0 ? [] : some));
  return filters.length === 0 ? { id: { is: 'NULL' } } : { or: filters };
};

/** Whoever stands under one of the keys asked for, and the pairs that guests are in already, in one request whatever their number. */
export const lookUpMatches = async (
  host: Host,
  lookup: Lookup,
  ids: readonly string[],
): Promise<{ found: { personId: string; keys: MatchKeys }[]; pairs: ComparedPair[] }> => {
  const answer = await host.request(LookUpMatchesDocument, {
    filter: filterOf(lookup),
    ids: [...ids],
    limit: MOST_FOUND,
  });
  return {
    found: foundKeys.parse(answer.matchKeysGroupBy ?? []),
    pairs: foundPairs.parse(answer.matchCandidatesGroupBy ?? []),
  };
};
