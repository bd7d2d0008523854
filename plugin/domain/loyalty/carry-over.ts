import type { Tally } from './condition.ts';
import { exactly, type Counts, type Measure, type SomeCounts } from './measures.ts';
import { rankOf, type Rules } from './rules.ts';

/**
 * What a window carries into the next: of each measure that it has, what is above the least that its tier asks for.
 * Empty where the program has no carry-over, or the member has not reached a tier that carries anything.
 * @param total counts of the window with what was carried into it; `own` without.
 */
export const carriedOut = (
  rules: Rules,
  { total, own, reached, held }: { total: Tally; own: Counts; reached: number; held: number },
): SomeCounts => {
  const rule = rules.program.qualifying.carryOver;
  if (!rule) return {};
  const rank = rule.over === 'keptOrReachedTier' ? Math.max(reached, held) : reached;
  const lowest = rule.fromTier === undefined ? 1 : rankOf(rules, rule.fromTier);
  if (rank < lowest || (rule.lostOnDrop && reached < held)) return {};
  const tier = rules.tiers[rank]!;
  const least = rank === held && !tier.isReached(total) && tier.isKept(total) ? tier.leastToKeep : tier.leastToReach;
  const carried: { [M in Measure]?: number } = {};
  for (const measure of rule.measures) {
    const needed = least[measure];
    if (needed === undefined || total.window[measure] === 0) continue;
    const excess = Math.max(0, exactly(total.window[measure] - needed));
    carried[measure] = rule.mayCarryAgain ? excess : Math.min(excess, own[measure]);
  }
  return carried;
};
