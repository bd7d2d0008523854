import { compare } from '../compare/compare.ts';
import { FIELDS, newEvidence, type Evidence, type Field } from '../compare/evidence.ts';
import type { FileStatistics, RatedProfile } from '../compare/rarity.ts';

/** An edge between two profiles by index, the stronger ones with the higher score. */
export type Edge = { a: number; b: number; score: number };

/**
 * Joins profiles along the edges, strongest first, only where every pair across the two guests may be joined: so no
 * guest holds two profiles that must be kept apart, and two profiles of one guest are the same guest whichever
 * way one looks at them.
 * @returns the number of each profile's guest
 * @param edges pairs decided to be the same; for equal scores the one with the smaller indexes is followed first
 * @param mayJoin whether two profiles may be in one guest
 */
export const joinGuests = (
  profiles: number,
  edges: readonly Edge[],
  mayJoin: (a: number, b: number) => boolean,
): number[] => {
  const clusterOf = Array.from({ length: profiles }, (_, i) => i);
  const members = new Map<number, number[]>();
  const membersOf = (id: number): number[] => members.get(id) ?? [id];
  for (const edge of [...edges].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [into, from] = [clusterOf[edge.a]!, clusterOf[edge.b]!].sort((x, y) => x - y) as [number, number];
    if (into === from) continue;
    const one = membersOf(into);
    const other = membersOf(from);
    if (!one.every((a) => other.every((b) => mayJoin(a, b)))) continue;
    for (const profile of other) clusterOf[profile] = into;
    members.set(
      into,
      [...one, ...other].sort((x, y) => x - y),
    );
    members.delete(from);
  }
  return clusterOf;
};

/** A guest has one of these for life or for long, so the pair of profiles that agrees least speaks for the two guests. */
const LASTING: ReadonlySet<Field> = new Set(['suffix', 'gender', 'birthday', 'document', 'loyalty', 'nationality']);

/**
 * Compares two guests by all their profiles: what lasts by the pair of profiles that agrees least, spellings, contacts
 * and addresses, of which a guest has several, by the pair that agrees most. Two profiles may look like one person
 * while the other profiles of the two guests show that they are not.
 */
export const compareGuests = (
  one: readonly RatedProfile[],
  other: readonly RatedProfile[],
  statistics: FileStatistics,
): Evidence => {
  const together = newEvidence();
  const evidence = newEvidence();
  for (const a of one)
    for (const b of other) {
      compare(a, b, statistics, evidence);
      for (const field of FIELDS) {
        const [found, kept] = [evidence.findings[field], together.findings[field]];
        if (found.outcome === 'UNKNOWN') continue;
        const counts =
          kept.outcome === 'UNKNOWN' ||
          (LASTING.has(field) ? found.stranger < kept.stranger : found.stranger > kept.stranger);
        if (counts) Object.assign(kept, found);
      }
    }
  return together;
};

/** One number for two places in the file, whichever comes first. */
export type PairKey = (a: number, b: number) => number;

/** From this score on two are likelier one person than not. */
export const LIKELY = 0.5;

/**
 * The pairs to put before staff once the guests are known. A pair between two guests whose other profiles show that
 * they are two is left out; where two guests are likelier one, all pairs across them belong to that question.
 * @param blocked pairs that are the same by themselves and could not be joined
 * @param scoreOfGuests how likely two guests, by number, are one
 */
export const openQuestions = (
  reviews: readonly Edge[],
  blocked: readonly Edge[],
  guestOf: readonly number[],
  membersOf: ReadonlyMap<number, readonly number[]>,
  {
    pairKey,
    review,
    scoreOfGuests,
  }: { pairKey: PairKey; review: number; scoreOfGuests: (guest: number, other: number) => number },
): Edge[] => {
  const questions = new Map(blocked.map((edge) => [pairKey(edge.a, edge.b), edge]));
  const scores = new Map<number, number>();
  for (const edge of reviews) {
    const [guest, other] = [guestOf[edge.a]!, guestOf[edge.b]!];
    if (guest === other) continue;
    const key = pairKey(guest, other);
    const known = scores.get(key);
    const score = known ?? scoreOfGuests(guest, other);
    scores.set(key, score);
    if (score >= review) questions.set(pairKey(edge.a, edge.b), edge);
    if (score < LIKELY || known !== undefined) continue;
    for (const a of membersOf.get(guest)!)
      for (const b of membersOf.get(other)!) {
        const pair = pairKey(a, b);
        if (!questions.has(pair)) questions.set(pair, { a: Math.min(a, b), b: Math.max(a, b), score });
      }
  }
  return [...questions.values()];
};
