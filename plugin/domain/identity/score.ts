import { FIELDS, type Evidence } from './compare.ts';

/** Bits for one person, against two strangers and against two relatives, before it is known how frequent each is. */
export type Totals = { stranger: number; relative: number };

/** How much more frequent pairs of strangers and pairs of relatives are than pairs of profiles of one person, in bits. */
export type Priors = { strangers: number; relatives: number };

export const totalsOf = ({ findings }: Evidence): Totals => {
  let stranger = 0;
  let relative = 0;
  for (const field of FIELDS) {
    stranger += findings[field].stranger;
    relative += findings[field].relative;
  }
  return { stranger, relative };
};

/**
 * The probability that two profiles are of one person, 0..1: Fellegi and Sunter's likelihood ratio ("A Theory for
 * Record Linkage", JASA 64, 1969) taken against two rivals at once, two strangers and two relatives under one roof.
 */
export const probability = ({ stranger, relative }: Totals, { strangers, relatives }: Priors): number =>
  1 / (1 + 2 ** (strangers - stranger) + 2 ** (relatives - relative));

/** The probability to four decimals. */
export const scoreOf = (totals: Totals, priors: Priors): number => Math.round(10_000 * probability(totals, priors)) / 10_000;

/** A file that is not larger than these many pairs is judged mostly by what hotels' files are like. */
const ASSUMED_PAIRS = 2_000_000;
const ASSUMED_MATCHES = 100;
const ASSUMED_RELATIVES = 100;
const ROUNDS = 8;

/** Bits are counted in quarters, so that the estimate does not depend on the order in which pairs are added up. */
const STEPS_A_BIT = 4;

/**
 * Estimates from the candidate pairs how many are of one person and how many are relatives (expectation-maximization
 * on the two shares alone; how often fields agree stays as set).
 * @param profiles how many profiles the pairs were drawn from
 */
export const estimatePriors = (pairs: Iterable<Totals>, profiles: number): Priors => {
  const counts = new Map<number, number>();
  const SPAN = 4_096;
  for (const { stranger, relative } of pairs) {
    const key = (Math.round(stranger * STEPS_A_BIT) + SPAN / 2) * SPAN + Math.round(relative * STEPS_A_BIT) + SPAN / 2;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const cells = [...counts.entries()].sort(([a], [b]) => a - b);
  const allPairs = (profiles * (profiles - 1)) / 2 + ASSUMED_PAIRS;
  let matches = profiles / 2 + ASSUMED_MATCHES;
  let relatives = matches;
  for (let round = 0; round < ROUNDS; round++) {
    let foundMatches = ASSUMED_MATCHES;
    let foundRelatives = ASSUMED_RELATIVES;
    for (const [key, times] of cells) {
      const stranger = (Math.floor(key / SPAN) - SPAN / 2) / STEPS_A_BIT;
      const relative = ((key % SPAN) - SPAN / 2) / STEPS_A_BIT;
      const asMatch = matches;
      const asStrangers = allPairs * 2 ** -stranger;
      const asRelatives = relatives * 2 ** -relative;
      const sum = asMatch + asStrangers + asRelatives;
      foundMatches += (times * asMatch) / sum;
      foundRelatives += (times * asRelatives) / sum;
    }
    matches = foundMatches;
    relatives = foundRelatives;
  }
  return { strangers: Math.log2(allPairs / matches), relatives: Math.log2(relatives / matches) };
};
