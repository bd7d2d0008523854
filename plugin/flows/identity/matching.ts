import * as z from 'zod';
import { latestToday } from '../../domain/calendar-dates.ts';
import { cleanse, type CleansedProfile } from '../../domain/identity/cleanse/cleanse.ts';
import { guestProfile } from '../../domain/identity/cleanse/profile.ts';
import { matchProfiles } from '../../domain/identity/decide/match.ts';
import { pairKey } from '../../domain/identity/merge/pair.ts';
import { listedName } from '../../domain/stays/name.ts';
import type { Host } from '../../host/client.ts';
import { comparedPairs, peopleToMatch, upsertPairs, type ComparedPair, type PairWrite } from '../../host/matching.ts';
import type { RunCounts } from '../../domain/runs/run.ts';
import { MATCH_WORDS } from '../../words/identity.ts';
import { inWords } from '../../words/words.ts';
import { pulled, type Clock } from '../runs/run.ts';

/** The pairs that were compared before, by the guests they are between now. */
const pairsBefore = async (host: Host): Promise<Map<string, ComparedPair[]>> => {
  const pairs = new Map<string, ComparedPair[]>();
  for await (const pair of comparedPairs(host)) {
    if (pair.personId === null || pair.otherPersonId === null) continue;
    const key = pairKey(pair.personId, pair.otherPersonId);
    pairs.set(key, [...(pairs.get(key) ?? []), pair]);
  }
  return pairs;
};

/**
 * Compares everyone with everyone who may be the same guest, and puts up what somebody has to look at. What staff said
 * before stands; a pair that is open and comes to the same is not written. What is counted are pairs.
 */
const matchEveryone = async (host: Host, clock: Clock): Promise<RunCounts> => {
  const today = latestToday(clock());
  const names = new Map<string, string>();
  const profiles: CleansedProfile[] = [];
  for await (const { name, ...person } of peopleToMatch(host)) {
    names.set(person.id, listedName(name));
    profiles.push(cleanse(guestProfile.parse({ ...person, ...name }), today));
  }
  const before = await pairsBefore(host);
  const remembered = [...before.values()].flatMap((pairs) => {
    const different = pairs.find(({ status }) => status === 'DIFFERENT');
    return different === undefined
      ? []
      : [{ a: different.personId!, b: different.otherPersonId!, status: 'DIFFERENT' as const }];
  });
  const { matches, reasons } = matchProfiles(profiles, { remembered });
  const writes = matches.flatMap((match): PairWrite[] => {
    const known = before.get(pairKey(match.a, match.b)) ?? [];
    if (known.some(({ status, score }) => status !== 'OPEN' || score === match.score)) return [];
    const grounds = reasons(match);
    return [
      {
        key: known[0]?.key ?? pairKey(match.a, match.b),
        name: `${names.get(match.a)} – ${names.get(match.b)}`,
        personId: match.a,
        otherPersonId: match.b,
        score: match.score,
        reasons: grounds.map((reason) => inWords(MATCH_WORDS, reason, 'en')).join('\n'),
        grounds,
      },
    ];
  });
  await upsertPairs(host, writes);
  return { read: matches.length, written: writes.length, unchanged: matches.length - writes.length, rejected: 0 };
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
