import * as z from 'zod';
import { latestToday } from '../../domain/calendar-dates.ts';
import { cleanse, type CleansedProfile } from '../../domain/identity/cleanse/cleanse.ts';
import { guestProfile } from '../../domain/identity/cleanse/profile.ts';
import { hash } from '../../domain/identity/compare/hashing.ts';
import {
  crowdedNames,
  lookupOf,
  matchKeysOf,
  mayBeOne,
  type MatchKeys,
} from '../../domain/identity/compare/match-keys.ts';
import {
  matchProfiles,
  type Match,
  type MatchResult,
  type RememberedDecision,
} from '../../domain/identity/decide/match.ts';
import { pairKey } from '../../domain/identity/merge/pair.ts';
import type { RunCounts } from '../../domain/runs/run.ts';
import { listedName } from '../../domain/stays/name.ts';
import { batches, type Host } from '../../host/client.ts';
import {
  ARRIVALS_AT_ONCE,
  arrivedGuests,
  changedPeople,
  comparedPairs,
  everyMatchKeys,
  isAnythingLearnt,
  lookUpMatches,
  peopleToMatch,
  peopleToMatchById,
  saveLearnt,
  upsertMatchKeys,
  upsertPairs,
  type ComparedPair,
  type LearntOfEveryone,
  type PairWrite,
  type PersonToMatch,
  type StoredMatchKeys,
} from '../../host/matching.ts';
import { MATCH_WORDS } from '../../words/identity.ts';
import { inWords } from '../../words/words.ts';
import { pulled, startRun, type Clock } from '../runs/run.ts';

/** A guest as he is compared, and a digest of what his record says. */
type Compared = { profile: CleansedProfile; name: string; compared: string };

const comparedOf = ({ name, ...person }: PersonToMatch, now: Date): Compared => ({
  profile: cleanse(guestProfile.parse({ ...person, ...name }), latestToday(now)),
  name: listedName(name),
  compared: hash(JSON.stringify([name, person])).toString(36),
});

const isSameKeys = (one: MatchKeys, other: MatchKeys): boolean =>
  (Object.keys(one) as (keyof MatchKeys)[]).every((column) => one[column] === other[column]);

/** Pairs that were compared before, by the guests they are between now. */
const byGuests = (pairs: Iterable<ComparedPair>): Map<string, ComparedPair[]> => {
  const known = new Map<string, ComparedPair[]>();
  for (const pair of pairs) {
    if (pair.personId === null || pair.otherPersonId === null) continue;
    const key = pairKey(pair.personId, pair.otherPersonId);
    known.set(key, [...(known.get(key) ?? []), pair]);
  }
  return known;
};

/** Whom staff keep apart. */
const keptApart = (before: ReadonlyMap<string, readonly ComparedPair[]>): RememberedDecision[] =>
  [...before.values()].flatMap((pairs) => {
    const different = pairs.find(({ status }) => status === 'DIFFERENT');
    return different === undefined
      ? []
      : [{ a: different.personId!, b: different.otherPersonId!, status: 'DIFFERENT' as const }];
  });

/** A pair as it is written; null where staff decided on it, or it is open and comes to the same. */
const pairWrite = (
  match: Match,
  before: ReadonlyMap<string, readonly ComparedPair[]>,
  { reasons }: Pick<MatchResult, 'reasons'>,
  nameOf: (id: string) => string,
): PairWrite | null => {
  const known = before.get(pairKey(match.a, match.b)) ?? [];
  const certainty = known.some((pair) => pair.certainty === 'STAFF')
    ? 'STAFF'
    : match.decision === 'SAME'
      ? 'SURE'
      : 'UNSURE';
  if (known.some((pair) => pair.status !== 'OPEN' || (pair.score === match.score && pair.certainty === certainty)))
    return null;
  const grounds = reasons(match);
  return {
    key: known[0]?.key ?? pairKey(match.a, match.b),
    name: `${nameOf(match.a)} – ${nameOf(match.b)}`,
    personId: match.a,
    otherPersonId: match.b,
    score: match.score,
    certainty,
    reasons: grounds.map((reason) => inWords(MATCH_WORDS, reason, 'en')).join('\n'),
    grounds,
  };
};

/**
 * Compares guests who are new, or whose records say something else than before, with those of all guests who stand under one
 * of their keys, judged by what the last run over everyone learnt; before the first run nothing is done. Puts up what somebody
 * has to look at; what staff said before stands. At most six requests for one guest, and for as many as 199 no more but one
 * for each 200 who are worth comparing. Repeated, it does nothing, in one request.
 */
export const matchArrivals = async (
  host: Host,
  ids: readonly string[],
  clock: Clock,
): Promise<{ compared: number; written: number }> => {
  const all = { compared: 0, written: 0 };
  for (const batch of batches([...new Set(ids)], ARRIVALS_AT_ONCE)) {
    const { people, stored, learnt } = await arrivedGuests(host, batch);
    if (learnt === null) return all;
    const arrivals = people
      .map((person) => comparedOf(person, clock()))
      .filter(({ profile, compared }) => stored.get(profile.id)?.compared !== compared);
    if (arrivals.length === 0) continue;
    all.written += await compareArrivals(host, arrivals, { stored, learnt }, clock);
    all.compared += arrivals.length;
  }
  return all;
};

const compareArrivals = async (
  host: Host,
  arrivals: readonly Compared[],
  { stored, learnt }: { stored: ReadonlyMap<string, StoredMatchKeys>; learnt: LearntOfEveryone },
  clock: Clock,
): Promise<number> => {
  const arrived = new Map(
    arrivals.map(({ profile, ...rest }) => [profile.id, { profile, keys: matchKeysOf(profile), ...rest }]),
  );
  const keys = [...arrived].map(([personId, one]) => ({ personId, keys: one.keys, compared: one.compared }));
  const moved = keys.filter((one) => {
    const before = stored.get(one.personId);
    return before === undefined || !isSameKeys(before.keys, one.keys);
  });
  // Before anybody is looked up: of two who arrive at once, one at least finds the other.
  await upsertMatchKeys(
    host,
    moved.map(({ personId, keys: moving }) => ({ personId, keys: moving })),
  );
  const crowded = new Set(learnt.crowded);
  const { found, pairs } = await lookUpMatches(
    host,
    lookupOf(
      keys.map((one) => one.keys),
      crowded,
    ),
    [...arrived.keys()],
  );
  const others = found.flatMap(({ personId, keys: there }) =>
    !arrived.has(personId) && keys.some((one) => mayBeOne(one.keys, there, crowded)) ? [personId] : [],
  );
  const profiles = [
    ...arrivals,
    ...(await peopleToMatchById(host, others)).map((person) => comparedOf(person, clock())),
  ];
  const names = new Map(profiles.map(({ profile, name }) => [profile.id, name]));
  const before = byGuests(pairs);
  const result = matchProfiles(
    profiles.map(({ profile }) => profile),
    { remembered: keptApart(before), learnt: learnt.file },
  );
  const matches = result.matches.filter(({ a, b }) => arrived.has(a) || arrived.has(b));
  const proposed = new Set(matches.map(({ a, b }) => pairKey(a, b)));
  const writes = matches.flatMap((match) => pairWrite(match, before, result, (id) => names.get(id) ?? '') ?? []);
  const doubtful = [...before].flatMap(([key, some]) =>
    proposed.has(key) ? [] : some.filter(({ status, certainty }) => status === 'OPEN' && certainty === 'SURE'),
  );
  await upsertPairs(host, [...writes, ...doubtful.map(({ key }) => ({ key, certainty: 'UNSURE' as const }))]);
  // Last: whoever is not noted as compared is compared again.
  await upsertMatchKeys(host, keys);
  return writes.length;
};

/** How many pairs are put into words at once. */
const PAIRS_AT_ONCE = 200;

const keepKeys = async (host: Host, guests: readonly Compared[]): Promise<void> => {
  const stored = new Map<string, number>();
  const digestOf = (keys: MatchKeys, compared: string): number => hash([...Object.values(keys), compared].join('|'));
  for await (const { personId, keys, compared } of everyMatchKeys(host)) stored.set(personId, digestOf(keys, compared));
  let waiting: { personId: string; keys: MatchKeys; compared: string }[] = [];
  for (const { profile, compared } of guests) {
    const keys = matchKeysOf(profile);
    if (stored.get(profile.id) === digestOf(keys, compared)) continue;
    waiting.push({ personId: profile.id, keys, compared });
    if (waiting.length < PAIRS_AT_ONCE) continue;
    await upsertMatchKeys(host, waiting);
    waiting = [];
  }
  await upsertMatchKeys(host, waiting);
};

/**
 * Compares everyone with everyone who may be the same guest, and puts up what somebody has to look at. What staff said
 * before stands; a pair that is open and comes to the same is not written. Then everyone is filed under his keys, so that who
 * arrives later is compared with few; who changed meanwhile is compared in that way. What is counted are pairs.
 */
const matchEveryone = async (host: Host, clock: Clock): Promise<RunCounts> => {
  const begun = clock();
  const guests: Compared[] = [];
  for await (const person of peopleToMatch(host)) guests.push(comparedOf(person, begun));
  const names = new Map(guests.map(({ profile, name }) => [profile.id, name]));
  const compared: ComparedPair[] = [];
  for await (const pair of comparedPairs(host)) compared.push(pair);
  const before = byGuests(compared);
  const result = matchProfiles(
    guests.map(({ profile }) => profile),
    { remembered: keptApart(before) },
  );
  let written = 0;
  for (const some of batches(result.matches, PAIRS_AT_ONCE)) {
    const writes = some.flatMap((match) => pairWrite(match, before, result, (id) => names.get(id) ?? '') ?? []);
    await upsertPairs(host, writes);
    written += writes.length;
  }
  await keepKeys(host, guests);
  await saveLearnt(host, {
    file: result.learnt(),
    crowded: crowdedNames(guests.map(({ profile }) => matchKeysOf(profile))),
  });
  const changed: string[] = [];
  for await (const { id } of changedPeople(host, begun)) changed.push(id);
  const since = await matchArrivals(host, changed, clock);
  const read = result.matches.length + since.written;
  return { read, written: written + since.written, unchanged: read - written - since.written, rejected: 0 };
};

/**
 * Looks for duplicates among all guests. How common a name is, is only known from all of them, so they are read and compared
 * in one go: a run that is stopped begins again, and writes what it wrote.
 */
export const matching = pulled<{ all: true }, null>({
  kind: 'MATCHING',
  key: 'matching:all-guests',
  // A real server keeps an empty object as nothing.
  cursor: z.object({ all: z.literal(true) }),
  first: () => ({ all: true }),
  page: async () => ({ items: [null], next: null }),
  work: (host, _, clock) => matchEveryone(host, clock),
});

/** Starts the first run over everyone; afterwards, whoever comes is compared by himself. */
export const startFirstMatching = async (host: Host, now: Date): Promise<void> => {
  if (!(await isAnythingLearnt(host))) await startRun(host, matching, now);
};
