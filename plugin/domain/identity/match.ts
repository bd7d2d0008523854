import { visitCandidatePairs } from './blocking.ts';
import { cleanse, type CleansedProfile } from './cleanse.ts';
import { cluster, type Edge } from './clusters.ts';
import { compare, newEvidence } from './compare.ts';
import { decide, DEFAULT_THRESHOLDS, type Decision, type Thresholds } from './decision.ts';
import { RELAY_DOMAINS } from './emails.ts';
import type { GuestProfile } from './profile.ts';
import { rate, type FileStatistics, type RatedProfile } from './rarity.ts';
import { reasonsFor } from './reasons.ts';
import { estimatePriors, scoreOf, totalsOf, type Priors, type Totals } from './score.ts';

/** A pair of profiles with what was decided about it. `a` comes before `b` in the order of ids. */
export type Match = { a: string; b: string; score: number; decision: 'SAME' | 'REVIEW'; reasons: string[] };

/** A pair that staff have decided on. DIFFERENT is remembered: the two are never proposed nor joined again. */
export type RememberedDecision = { a: string; b: string; status: 'SAME' | 'DIFFERENT' };

export type MatchSettings = {
  thresholds?: Thresholds;
  remembered?: readonly RememberedDecision[];
  relayDomains?: readonly string[];
};

/** Every pair at or above the review threshold, and the guests that the pairs decided SAME make, as lists of ids. */
export type MatchResult = { matches: Match[]; guests: string[][] };

/** Numbers before each other by value, other ids by code unit: `2` before `10`, `a2` after `a10`. */
const byId = (a: string, b: string): number => {
  const numbers = /^\d+$/.test(a) && /^\d+$/.test(b);
  if (numbers && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
};

/** Evidence below these bits cannot reach a review whatever the file is like. */
const LEAST_EVIDENCE = 5;

/** Candidate pairs in columns, since there may be millions. */
type Candidates = { a: number[]; b: number[]; stranger: number[]; relative: number[] };

const findCandidates = (profiles: readonly CleansedProfile[], rated: readonly RatedProfile[], statistics: FileStatistics): Candidates => {
  const found: Candidates = { a: [], b: [], stranger: [], relative: [] };
  const evidence = newEvidence();
  visitCandidatePairs(profiles, (a, b) => {
    compare(rated[a]!, rated[b]!, statistics, evidence);
    const { stranger, relative } = totalsOf(evidence);
    if (stranger < LEAST_EVIDENCE) return;
    found.a.push(a);
    found.b.push(b);
    found.stranger.push(stranger);
    found.relative.push(relative);
  });
  return found;
};

function* totalsIn({ stranger, relative }: Candidates): Generator<Totals> {
  for (let i = 0; i < stranger.length; i++) yield { stranger: stranger[i]!, relative: relative[i]! };
}

/** What two profiles of the file are to each other, looked at when asked. */
const judge = (rated: readonly RatedProfile[], statistics: FileStatistics, priors: Priors, thresholds: Thresholds) => {
  const evidence = newEvidence();
  return (a: number, b: number): { score: number; decision: Decision; reasons: () => string[] } => {
    compare(rated[a]!, rated[b]!, statistics, evidence);
    const totals = totalsOf(evidence);
    const score = scoreOf(totals, priors);
    return { score, decision: decide(rated[a]!.profile, rated[b]!.profile, evidence, score, thresholds), reasons: () => reasonsFor(evidence, totals, priors) };
  };
};

/**
 * Finds the profiles that are of one guest. Cleanses them, files them under blocking keys, weighs each pair that
 * shares a key, and joins the pairs decided SAME into guests such that no guest holds a pair that is in conflict.
 * The result does not depend on the order of the profiles.
 * @throws RangeError when two profiles have one id
 */
export const matchProfiles = (input: readonly GuestProfile[], settings: MatchSettings = {}): MatchResult => {
  const { thresholds = DEFAULT_THRESHOLDS, remembered = [], relayDomains = RELAY_DOMAINS } = settings;
  const profiles = input.map((profile) => cleanse(profile, relayDomains)).sort((x, y) => byId(x.id, y.id));
  const indexOf = new Map(profiles.map(({ id }, index) => [id, index]));
  if (indexOf.size !== profiles.length) throw new RangeError('two profiles have one id');
  const { rated, statistics } = rate(profiles);
  const candidates = findCandidates(profiles, rated, statistics);
  const priors = estimatePriors(totalsIn(candidates), profiles.length);
  const look = judge(rated, statistics, priors, thresholds);

  const pairKey = (a: number, b: number): number => Math.min(a, b) * profiles.length + Math.max(a, b);
  const staffSaid = new Map<number, 'SAME' | 'DIFFERENT'>();
  for (const { a, b, status } of remembered) {
    const [one, other] = [indexOf.get(a), indexOf.get(b)];
    if (one !== undefined && other !== undefined && one !== other) staffSaid.set(pairKey(one, other), status);
  }

  const edges: Edge[] = [];
  const reviews: Edge[] = [];
  for (let i = 0; i < candidates.a.length; i++) {
    const score = scoreOf({ stranger: candidates.stranger[i]!, relative: candidates.relative[i]! }, priors);
    if (score < thresholds.review) continue;
    const edge = { a: candidates.a[i]!, b: candidates.b[i]!, score };
    if (staffSaid.has(pairKey(edge.a, edge.b))) continue;
    (look(edge.a, edge.b).decision.kind === 'SAME' ? edges : reviews).push(edge);
  }
  const STAFF = 2;
  for (const [key, status] of staffSaid)
    if (status === 'SAME') edges.push({ a: Math.floor(key / profiles.length), b: key % profiles.length, score: STAFF });

  const mayJoin = (a: number, b: number): boolean => {
    const said = staffSaid.get(pairKey(a, b));
    if (said) return said === 'SAME';
    const { decision } = look(a, b);
    return decision.kind === 'SAME' || (decision.kind === 'REVIEW' && !decision.because.some((reason) => reason.startsWith('Conflict')));
  };
  const { clusterOf } = cluster(profiles.length, edges, mayJoin);

  const guests = new Map<number, number[]>();
  for (const [index, guest] of clusterOf.entries()) guests.set(guest, [...(guests.get(guest) ?? []), index]);
  const matches: Match[] = [];
  const add = (a: number, b: number): void => {
    const { score, decision, reasons } = look(a, b);
    const together = clusterOf[a] === clusterOf[b];
    const lines = reasons();
    if (staffSaid.get(pairKey(a, b)) === 'SAME') lines.push('Staff decided that they are one person');
    else if (decision.kind === 'REVIEW') lines.push(...decision.because);
    if (together && decision.kind !== 'SAME') lines.push('Both belong to one guest through other profiles');
    if (!together && decision.kind === 'SAME') lines.push('Conflict: joining them would join others that must be kept apart');
    matches.push({ a: profiles[a]!.id, b: profiles[b]!.id, score, decision: together ? 'SAME' : 'REVIEW', reasons: lines });
  };
  for (const members of guests.values())
    for (const [i, a] of members.entries()) for (const b of members.slice(i + 1)) add(a, b);
  for (const { a, b } of [...edges, ...reviews]) if (clusterOf[a] !== clusterOf[b]) add(a, b);
  matches.sort((x, y) => byId(x.a, y.a) || byId(x.b, y.b));
  return { matches, guests: [...guests.values()].map((members) => members.map((index) => profiles[index]!.id)) };
};
