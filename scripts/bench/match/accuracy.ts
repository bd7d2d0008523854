import type { Match } from '../../../plugin/domain/identity/decide/match.ts';

/** How right the decisions on a set of pairs are, where the truth is known. */
export type Accuracy = {
  /** Pairs of profiles that truly are of one person. */
  truePairs: number;
  /** Of the pairs decided SAME, the share that truly are. */
  precisionOfSame: number;
  /** Of the true pairs, the share decided SAME. */
  recallOfSame: number;
  /** Of the true pairs, the share decided SAME or put up for review. */
  recallOfSameAndReview: number;
  /** Of the pairs put up for review, the share that truly are. */
  precisionOfReview: number;
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Compares decisions with the truth: `personOf` tells the person of each profile id. A share of nothing counts as 1. */
export const accuracyOf = (matches: readonly Match[], personOf: ReadonlyMap<string, string>): Accuracy => {
  const profilesOf = new Map<string, number>();
  for (const person of personOf.values()) profilesOf.set(person, (profilesOf.get(person) ?? 0) + 1);
  let truePairs = 0;
  for (const profiles of profilesOf.values()) truePairs += (profiles * (profiles - 1)) / 2;
  const found = { SAME: { right: 0, all: 0 }, REVIEW: { right: 0, all: 0 } };
  for (const { a, b, decision } of matches) {
    found[decision].all += 1;
    if (personOf.get(a) === personOf.get(b)) found[decision].right += 1;
  }
  return {
    truePairs,
    precisionOfSame: share(found.SAME.right, found.SAME.all),
    recallOfSame: share(found.SAME.right, truePairs),
    recallOfSameAndReview: share(found.SAME.right + found.REVIEW.right, truePairs),
    precisionOfReview: share(found.REVIEW.right, found.REVIEW.all),
  };
};
