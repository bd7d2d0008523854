import { visitCandidatePairs } from '../compare/blocking.ts';
import type { CleansedProfile } from '../cleanse/cleanse.ts';
import { addCandidate, noCandidates, type Candidates } from '../compare/candidates.ts';
import { compare } from '../compare/compare.ts';
import { decide, DEFAULT_THRESHOLDS, type Decision, type Thresholds } from './decision.ts';
import { newEvidence } from '../compare/evidence.ts';
import { learnFrom, leastEvidence, totalsOfCandidate } from './file-model.ts';
import { compareGuests, joinGuests, LIKELY, openQuestions, type Edge, type PairKey } from './guests.ts';
import { rate, type FileStatistics, type KeptCounts, type RatedProfile } from '../compare/rarity.ts';
import { reasonsFor, type MatchReason } from './reasons.ts';
import { scoreOf, totalsOf, type FileModel } from './score.ts';
import { glance } from '../compare/glance.ts';

/** A pair of profiles with what was decided about it. `a` comes before `b` in the order of ids. */
export type Match = { a: string; b: string; score: number; decision: 'SAME' | 'REVIEW' };

/** A pair that staff have decided on. DIFFERENT is remembered: the two are never proposed nor joined again. */
export type RememberedDecision = { a: string; b: string; status: 'SAME' | 'DIFFERENT' };

/** What matching a whole file taught, as JSON: by it a few profiles of the file are judged as they would be among all. */
export type LearntFile = {
  profiles: number;
  counts: KeptCounts;
  model: Omit<FileModel, 'shifts'> & { shifts: number[] };
};

export type MatchSettings = {
  thresholds?: Thresholds;
  remembered?: readonly RememberedDecision[];
  /** The profiles are a few of a file that was matched before. */
  learnt?: LearntFile;
};

export type MatchResult = {
  /** Every pair at or above the review threshold, in the order of ids. */
  matches: Match[];
  /** The guests that the pairs decided SAME make, as lists of profile ids. */
  guests: string[][];
  /** Why a pair of the matches was decided as it was; found when asked for. */
  reasons: (match: Match) => MatchReason[];
  /** What the file taught, to judge profiles by that come later. */
  learnt: () => LearntFile;
};

/** Numbers before each other by value, other ids by code unit: `2` before `10`, `a2` after `a10`. */
const byId = (a: string, b: string): number => {
  const numbers = /^\d+$/.test(a) && /^\d+$/.test(b);
  if (numbers && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
};

/** What staff decided is followed first. */
const ABOVE_ANY_SCORE = 2;

const findCandidates = (
  profiles: readonly CleansedProfile[],
  rated: readonly RatedProfile[],
  statistics: FileStatistics,
  least: number,
): Candidates => {
  const candidates = noCandidates();
  const evidence = newEvidence();
  const mostOfOthers = glance(rated, statistics);
  visitCandidatePairs(profiles, (a, b, shareKey) => {
    const others = shareKey ? Number.POSITIVE_INFINITY : mostOfOthers(a, b, least);
    if (others === null || !compare(rated[a]!, rated[b]!, statistics, evidence, least - others)) return;
    addCandidate(candidates, a, b, evidence, least);
  });
  return candidates;
};

type Judgement = { score: number; decision: Decision; grounds: () => MatchReason[] };

/** What two profiles of the file are to each other, looked at when asked. */
const judge = (
  rated: readonly RatedProfile[],
  statistics: FileStatistics,
  model: FileModel,
  thresholds: Thresholds,
) => {
  const evidence = newEvidence();
  return (a: number, b: number): Judgement => {
    compare(rated[a]!, rated[b]!, statistics, evidence);
    const totals = totalsOf(evidence, model);
    const score = scoreOf(totals, model);
    return {
      score,
      decision: decide(rated[a]!.profile, rated[b]!.profile, evidence, score, thresholds),
      grounds: () => reasonsFor(evidence, totals, model),
    };
  };
};

/** Profiles join one guest through a third only where each pair of them is likelier one person than not, under one first name and free of conflict. */
const mayBeJoined = ({ score, decision }: Judgement): boolean => {
  switch (decision.kind) {
    case 'SAME':
      return true;
    case 'REVIEW':
      return decision.conflicts.length === 0 && !decision.weaknesses.includes('OTHER_FIRST_NAME') && score >= LIKELY;
    case 'DIFFERENT':
      return false;
    default:
      return decision satisfies never;
  }
};

/** What staff said of pairs that are in the file, by pair key. */
const saidByStaff = (
  remembered: readonly RememberedDecision[],
  indexOf: ReadonlyMap<string, number>,
  pairKey: PairKey,
): Map<number, 'SAME' | 'DIFFERENT'> => {
  const said = new Map<number, 'SAME' | 'DIFFERENT'>();
  for (const { a, b, status } of remembered) {
    const [one, other] = [indexOf.get(a), indexOf.get(b)];
    if (one !== undefined && other !== undefined && one !== other) said.set(pairKey(one, other), status);
  }
  return said;
};

/**
 * Finds the profiles that are of one guest. Files them under blocking keys, weighs each pair that shares enough keys,
 * and joins the pairs decided SAME into guests such that no guest holds a pair in conflict. The result does not depend
 * on the order of the profiles.
 * @throws RangeError when two profiles have one id
 */
export const matchProfiles = (input: readonly CleansedProfile[], settings: MatchSettings = {}): MatchResult => {
  const { thresholds = DEFAULT_THRESHOLDS, remembered = [], learnt } = settings;
  const profiles = [...input].sort((x, y) => byId(x.id, y.id));
  const indexOf = new Map(profiles.map(({ id }, index) => [id, index]));
  if (indexOf.size !== profiles.length) throw new RangeError('two profiles have one id');
  const { rated, statistics, keep } = rate(profiles, learnt?.counts);
  const inFile = learnt?.profiles ?? profiles.length;
  const candidates = findCandidates(profiles, rated, statistics, leastEvidence(inFile, thresholds.review));
  const model: FileModel =
    learnt === undefined
      ? learnFrom(candidates, inFile)
      : { ...learnt.model, shifts: Float64Array.from(learnt.model.shifts) };
  const look = judge(rated, statistics, model, thresholds);
  const pairKey: PairKey = (a, b) => Math.min(a, b) * profiles.length + Math.max(a, b);
  const staffSaid = saidByStaff(remembered, indexOf, pairKey);

  const edges: Edge[] = [];
  const reviews: Edge[] = [];
  for (let i = 0; i < candidates.count; i++) {
    const [a, b] = [candidates.a[i]!, candidates.b[i]!];
    if (scoreOf(totalsOfCandidate(candidates, i, model), model) < thresholds.review || staffSaid.has(pairKey(a, b)))
      continue;
    const { score, decision } = look(a, b);
    if (decision.kind !== 'DIFFERENT') (decision.kind === 'SAME' ? edges : reviews).push({ a, b, score });
  }
  for (const [key, status] of staffSaid)
    if (status === 'SAME')
      edges.push({ a: Math.floor(key / profiles.length), b: key % profiles.length, score: ABOVE_ANY_SCORE });
  const guestOf = joinGuests(profiles.length, edges, (a, b) => {
    const said = staffSaid.get(pairKey(a, b));
    return said ? said === 'SAME' : mayBeJoined(look(a, b));
  });
  const membersOf = new Map<number, number[]>();
  for (const [index, guest] of guestOf.entries()) {
    const members = membersOf.get(guest);
    if (members === undefined) membersOf.set(guest, [index]);
    else members.push(index);
  }

  const matches: Match[] = [];
  const add = (a: number, b: number, score: number, decision: Match['decision']): void => {
    matches.push({ a: profiles[a]!.id, b: profiles[b]!.id, score, decision });
  };
  for (const members of membersOf.values())
    for (const [i, a] of members.entries()) for (const b of members.slice(i + 1)) add(a, b, look(a, b).score, 'SAME');
  const ratedOf = (guest: number): RatedProfile[] => membersOf.get(guest)!.map((index) => rated[index]!);
  const questions = openQuestions(
    reviews,
    edges.filter(({ a, b }) => guestOf[a] !== guestOf[b]),
    guestOf,
    membersOf,
    {
      pairKey,
      review: thresholds.review,
      scoreOfGuests: (guest, other) =>
        scoreOf(totalsOf(compareGuests(ratedOf(guest), ratedOf(other), statistics), model), model),
    },
  );
  for (const { a, b, score } of questions) if (staffSaid.get(pairKey(a, b)) !== 'DIFFERENT') add(a, b, score, 'REVIEW');
  matches.sort((x, y) => byId(x.a, y.a) || byId(x.b, y.b));

  const reasons = (match: Match): MatchReason[] => {
    const [a, b] = [indexOf.get(match.a)!, indexOf.get(match.b)!];
    const { score, decision, grounds } = look(a, b);
    const found = grounds();
    if (staffSaid.get(pairKey(a, b)) === 'SAME') return [...found, { code: 'STAFF_SAID_SAME' }];
    if (decision.kind === 'REVIEW')
      found.push(...[...decision.conflicts, ...decision.weaknesses].map((code): MatchReason => ({ code })));
    if (match.decision === 'SAME' && decision.kind !== 'SAME') found.push({ code: 'SAME_AS_A_THIRD' });
    if (match.decision === 'REVIEW' && decision.kind === 'SAME') found.push({ code: 'WOULD_JOIN_OTHERS' });
    if (match.decision === 'REVIEW' && match.score !== score) found.push({ code: 'SCORE_OF_BOTH_GUESTS' });
    return found;
  };
  return {
    matches,
    guests: [...membersOf.values()].map((members) => members.map((index) => profiles[index]!.id)),
    reasons,
    learnt: () => ({ profiles: inFile, counts: keep(), model: { ...model, shifts: [...model.shifts] } }),
  };
};
