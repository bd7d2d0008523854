import type { CalendarDate } from '../calendar-dates.ts';
import { leastNeeded, testOf, thresholdsOf, waysTo, type Condition, type Tally, type Ways } from './condition.ts';
import { MEASURES, type Measure, type SomeCounts } from './measures.ts';
import type { Program } from './rule-file.ts';
import { refuse } from './reasons.ts';
import type { StatusEnd } from './status-end.ts';

/** One tier made ready for reviews. Both tests include the guard. */
export type TierRules = {
  readonly tier: Program['tiers'][number];
  readonly isReached: (tally: Tally) => boolean;
  readonly isKept: (tally: Tally) => boolean;
  /** The ways to reach and to keep it, without the guard. */
  readonly waysToReach: Ways;
  readonly waysToKeep: Ways;
  readonly waysToPassGuard: Ways;
  /** The least that reaching and keeping ask for, by measure. */
  readonly leastToReach: SomeCounts;
  readonly leastToKeep: SomeCounts;
  readonly statusEnd: StatusEnd;
  /** False for the first tier, at or below the floor, for tiers without end, and where nobody ever falls. */
  readonly canBeLost: boolean;
};

/** A program made ready for reviews. A tier's rank is its place in the program, 0 for the tier that every member has. */
export type Rules = {
  readonly program: Program;
  readonly tiers: readonly TierRules[];
  readonly ranks: ReadonlyMap<string, number>;
  /** Members are never moved below this rank. */
  readonly floor: number;
  /** The numbers of days over which fast tracks count. */
  readonly recentDays: readonly number[];
  readonly countsLifetime: boolean;
  /** The rules that these have taken the place of. */
  readonly earlier: Rules | undefined;
};

const leastOf = (condition: Condition | undefined): SomeCounts => {
  const least: { [M in Measure]?: number } = {};
  for (const measure of MEASURES) {
    const needed = condition && leastNeeded(condition, measure);
    if (needed !== undefined) least[measure] = needed;
  }
  return least;
};

const tierRules = (program: Program, rank: number, floor: number): TierRules => {
  const tier = program.tiers[rank]!;
  const statusEnd = tier.statusEnd ?? program.qualifying.statusEnd;
  const guarded = (condition: Condition | undefined) => {
    const parts = [...(condition ? [condition] : []), ...(tier.guard ? [tier.guard] : [])];
    return condition ? testOf(parts.length === 1 ? condition : { all: parts }) : () => false;
  };
  return {
    tier,
    isReached: guarded(tier.qualify),
    isKept: guarded(tier.keep),
    waysToReach: tier.qualify ? waysTo(tier.qualify) : [],
    waysToKeep: tier.keep ? waysTo(tier.keep) : [],
    waysToPassGuard: tier.guard ? waysTo(tier.guard) : [],
    leastToReach: leastOf(tier.qualify),
    leastToKeep: leastOf(tier.keep),
    statusEnd,
    canBeLost: rank > floor && program.qualifying.downgrade.to !== 'never' && statusEnd.kind !== 'never',
  };
};

/** Makes a program ready for reviews. @param earlier what it supersedes, if days and windows from before matter. */
export const rulesOf = (program: Program, earlier?: Program | Rules): Rules => {
  const ranks = new Map(program.tiers.map(({ code }, rank) => [code, rank]));
  const floor = ranks.get(program.qualifying.downgrade.floor ?? '') ?? 0;
  const thresholds = program.tiers.flatMap(({ qualify, keep, guard }) =>
    [qualify, keep, guard].flatMap((condition) => (condition ? thresholdsOf(condition) : [])),
  );
  return {
    program,
    tiers: program.tiers.map((_, rank) => tierRules(program, rank, floor)),
    ranks,
    floor,
    recentDays: [...new Set(thresholds.flatMap(({ inDays }) => inDays ?? []))],
    countsLifetime: thresholds.some(({ over }) => over === 'lifetime'),
    earlier: earlier && ('program' in earlier ? earlier : rulesOf(earlier)),
  };
};

/** The rules that were in force on a day: these, or those that they have taken the place of. */
export const rulesOn = (rules: Rules, day: CalendarDate): Rules => {
  const { effectiveFrom } = rules.program;
  return rules.earlier && effectiveFrom !== undefined && day < effectiveFrom ? rulesOn(rules.earlier, day) : rules;
};

/** @throws Refusal NO_SUCH_TIER, naming the tiers that there are. */
export const rankOf = (rules: Rules, code: string): number =>
  rules.ranks.get(code) ??
  refuse({ code: 'NO_SUCH_TIER', tier: code, program: rules.program.code, tiers: [...rules.ranks.keys()] });

/** The rank of a tier in other rules, by its code; 0 where they have no such tier. */
export const sameTier = (from: Rules, rank: number, to: Rules): number =>
  from === to ? rank : (to.ranks.get(from.tiers[rank]!.tier.code) ?? 0);
