import * as z from 'zod';
import type { CalendarDate } from '../calendar-dates.ts';
import { countedIn, lackOf, metWay, type Counted, type Lack, type Tally, type Ways } from './condition.ts';
import { activitySchema, daySchema } from './measure-schemas.ts';
import { addCounts, MEASURES, ZERO_COUNTS, type Counts, type SomeCounts } from './measures.ts';
import { memberSchema, reviewAt, type Review, type WindowResult } from './review.ts';
import type { Ground, TierReason } from './reasons.ts';
import { rankOf, type Rules, type TierRules } from './rules.ts';
import { NO_END } from './status-end.ts';
import { liesWithin, spansBack } from './windows.ts';

/** One member to evaluate. Windows are slices of activity; the program decides which of them count on `asOf`. */
export const caseSchema = z.object({
  asOf: daySchema,
  member: memberSchema.nullish(),
  windows: z.array(activitySchema),
});
export type Case = z.output<typeof caseSchema>;

/** One way to a tier: what is missing, in which scope, and until when it can be reached. */
export type Step = {
  tier: string;
  missing: Lack['missing'];
  by?: CalendarDate;
  over?: 'lifetime';
  inDays?: number;
  /** Limits already broken, which only a new window clears. */
  blockedBy?: Counted[];
};

export type Evaluation = {
  tier: string;
  /** The last day of the tier, null when it has no end. */
  tierUntil: CalendarDate | null;
  change: Review['change'];
  carriedOver: SomeCounts;
  counters: Counts;
  /** The ways to the next tier in the present window. */
  toNext: Step[];
  /** The ways to hold the tier beyond its end; empty when the present window cannot lengthen it or already has. */
  toKeep: Step[];
  reasons: TierReason[];
};

const endOf = (until: CalendarDate): CalendarDate | null => (until === NO_END ? null : until);

/** How a window reaches a tier, by the rules of its time. */
const groundOf = (rules: Rules, tally: WindowResult, code: string): Ground => {
  const { at } = tally;
  const tier = at.rules.tiers[rankOf(at.rules, code)]!;
  const way = metWay(tier.waysToReach, tally) ?? metWay(tier.waysToKeep, tally) ?? [];
  const guard = metWay(tier.waysToPassGuard, tally) ?? [];
  return {
    met: countedIn([...way, ...guard], tally),
    span: at.span,
    rules: at.rules === rules ? null : at.rules.program.code,
  };
};

const decisionReasons = (rules: Rules, review: Review): TierReason[] => {
  const { code: tier } = rules.tiers[review.rank]!.tier;
  const until = endOf(review.until);
  const by = review.by ? groundOf(rules, review.by, tier) : null;
  switch (review.change) {
    case 'BASE':
      return [{ code: 'NO_HIGHER_TIER_REACHED', tier }];
    case 'UPGRADED':
      return [{ code: 'TIER_REACHED', tier, until, by: by! }];
    case 'RENEWED':
      return [{ code: 'TIER_RENEWED', tier, until, by: by! }];
    case 'KEPT':
      return [{ code: 'TIER_HELD', tier, until }];
    case 'DOWNGRADED': {
      const { tier: lost } = rules.tiers[review.held.rank]!;
      const oneStep = rules.program.qualifying.downgrade.to === 'oneStepDown' && review.rank > 0;
      return [
        { code: 'TIER_ENDED', tier: lost.code, on: review.held.until, asked: lost.keep ?? lost.qualify ?? null },
        { code: 'TIER_LEFT', tier, until, by, oneStep },
      ];
    }
    default:
      return review.change satisfies never;
  }
};

const blocksOf = (guard: Ways, tally: Tally): Counted[] => guard.flatMap((way) => lackOf(way, tally).blockedBy ?? []);

/** Guards that stand between the member and a tier that his counts would reach or renew. */
const guardReasons = (rules: Rules, { rank: given, held, newest }: Review): TierReason[] => {
  const reasons: TierReason[] = [];
  for (let rank = given + 1; rank <= Math.max(given + 1, held.rank); rank += 1) {
    const tier = rules.tiers[rank];
    if (!tier || tier.waysToPassGuard.length === 0 || metWay(tier.waysToPassGuard, newest)) continue;
    if (metWay(tier.waysToReach, newest) || (rank === held.rank && metWay(tier.waysToKeep, newest)))
      reasons.push({ code: 'TIER_BLOCKED', tier: tier.tier.code, by: blocksOf(tier.waysToPassGuard, newest) });
  }
  return reasons;
};

const isSome = (counts: SomeCounts): boolean => MEASURES.some((measure) => counts[measure]);

const reasonsOf = (rules: Rules, review: Review, { asOf, windows }: Case): TierReason[] => {
  const { program } = rules;
  const { newest, present, carriedIn, carriedOver: counts } = review;
  const { span } = newest.at;
  const reasons = [...decisionReasons(rules, review), ...guardReasons(rules, review)];
  if (newest.rank > review.rank && !newest.at.counts && newest.at === present.at)
    reasons.push({ code: 'TIER_BEGINS_LATER', tier: rules.tiers[newest.rank]!.tier.code, after: span.to });
  if (isSome(carriedIn)) reasons.push({ code: 'CARRIED_IN', counts: carriedIn, span });
  if (isSome(counts)) reasons.push({ code: span.to > asOf ? 'WOULD_CARRY_OVER' : 'CARRIED_OVER', counts, span });
  if (review.change === 'UPGRADED' && program.qualifying.countersAfterUpgrade === 'reset')
    reasons.push({ code: 'COUNTERS_BEGIN_AGAIN' });
  if (review.held.isUntilAssumed && review.change !== 'UPGRADED')
    reasons.push({ code: 'END_ASSUMED', tier: rules.tiers[review.held.rank]!.tier.code, end: review.held.until });
  for (const activity of windows) {
    const window = { from: activity.from, to: activity.to };
    if (activity.from > asOf) reasons.push({ code: 'WINDOW_BEGINS_LATER', window, asOf });
    else if (
      activity.to >= present.at.span.from &&
      !liesWithin(activity, present.at.span, asOf) &&
      activity.from < present.at.span.from
    )
      reasons.push({ code: 'WINDOW_CROSSES_BORDER', window, span: present.at.span });
  }
  const { effectiveFrom: from = null, effectiveTo: to = null } = program;
  if ((from !== null && asOf < from) || (to !== null && asOf > to))
    reasons.push({ code: 'RULES_NOT_IN_FORCE', program: program.code, asOf, from, to });
  return reasons;
};

const stepsTo = (tier: TierRules, ways: Ways, tally: Tally, by: CalendarDate): Step[] => {
  const blocks = blocksOf(tier.waysToPassGuard, tally);
  return ways.map((way) => {
    const { missing, over, inDays, blockedBy = [] } = lackOf(way, tally);
    const step: Step = { tier: tier.tier.code, missing };
    if (over === 'lifetime') step.over = over;
    else step.by = by;
    if (inDays !== undefined) step.inDays = inDays;
    if (blocks.length + blockedBy.length > 0) step.blockedBy = [...blocks, ...blockedBy];
    return step;
  });
};

/** The last day of the window that counts from now on: an upgrade that resets the counters may begin a new one. */
const lastDayToCount = (rules: Rules, review: Review, asOf: CalendarDate): CalendarDate => {
  const { window, countersAfterUpgrade } = rules.program.qualifying;
  const beginsAnew =
    review.change === 'UPGRADED' && countersAfterUpgrade === 'reset' && window.kind === 'sinceLastUpgrade';
  return beginsAnew ? spansBack(window, asOf, asOf, 1)[0]!.to : review.present.at.span.to;
};

/** A review in the form that people read. */
export const explain = (rules: Rules, review: Review, given: Case): Evaluation => {
  const tier = rules.tiers[review.rank]!;
  const next = rules.tiers[review.rank + 1];
  const tally = { ...review.present, window: review.counters };
  const by = lastDayToCount(rules, review, given.asOf);
  const canLengthen = tier.canBeLost && review.present.at.ends[review.rank]! > review.until;
  return {
    tier: tier.tier.code,
    tierUntil: endOf(review.until),
    change: review.change,
    carriedOver: review.carriedOver,
    counters: addCounts(ZERO_COUNTS, review.counters),
    toNext: next ? stepsTo(next, next.waysToReach, tally, by) : [],
    toKeep: canLengthen ? stepsTo(tier, tier.tier.keep ? tier.waysToKeep : tier.waysToReach, tally, by) : [],
    reasons: reasonsOf(rules, review, given),
  };
};

/** Evaluates many members. What a day's review needs is worked out once for each day that comes. */
export const evaluator = (rules: Rules): ((given: Case) => Evaluation) => {
  const reviews = new Map<CalendarDate, ReturnType<typeof reviewAt>>();
  return (given) => {
    const review = reviews.get(given.asOf) ?? reviewAt(rules, given.asOf);
    reviews.set(given.asOf, review);
    return explain(rules, review(given.member ?? undefined, given.windows), given);
  };
};

/**
 * The tier of one member on a day, with reasons, and what the next tier asks for.
 * `evaluate(marriott, {asOf: '2026-12-31', windows: [{from: '2026-01-01', to: '2026-12-31', nights: 55, …}]})` gives
 * `PLATINUM` until 2028-02-29. For a nightly pass use {@link reviewAt} and explain the few that changed.
 * @throws Refusal for a member's tier that the program has not.
 */
export const evaluate = (rules: Rules, given: Case): Evaluation => evaluator(rules)(given);
