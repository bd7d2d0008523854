import { z } from 'zod';
import type { CalendarDate } from '../calendar-dates.ts';
import { inWords, lackOf, metWay, whyMet, type Lack, type Tally, type Ways } from './condition.ts';
import {
  activitySchema,
  addCounts,
  amountOf,
  daySchema,
  MEASURES,
  ZERO_COUNTS,
  type Counts,
  type SomeCounts,
} from './measures.ts';
import { memberSchema, reviewAt, type Review, type WindowResult } from './review.ts';
import { rankOf, type Rules, type TierRules } from './rules.ts';
import { NO_END } from './status-end.ts';
import { liesWithin, spansBack, type Span } from './windows.ts';

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
  blockedBy?: string[];
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
  reasons: string[];
};

const during = ({ from, to }: Span): string => `from ${from} to ${to}`;
const untilText = (until: CalendarDate): string => (until === NO_END ? 'without end' : `until ${until}`);

/** Why a window reaches a tier, in the words of the rules of its time. */
const whyReached = (rules: Rules, tally: WindowResult, code: string): string => {
  const { at } = tally;
  const tier = at.rules.tiers[rankOf(at.rules, code)]!;
  const way = metWay(tier.waysToReach, tally) ?? metWay(tier.waysToKeep, tally);
  const guard = metWay(tier.waysToPassGuard, tally);
  return [
    `${way ? whyMet(way, tally) : 'reached'} ${during(at.span)}`,
    ...(guard ? [whyMet(guard, tally)] : []),
    ...(at.rules === rules ? [] : [`by the rules of ${at.rules.program.code}`]),
  ].join(', ');
};

const decisionReasons = (rules: Rules, review: Review): string[] => {
  const { code } = rules.tiers[review.rank]!.tier;
  const until = untilText(review.until);
  const why = review.by ? whyReached(rules, review.by, code) : '';
  switch (review.change) {
    case 'BASE':
      return [`${code}: no window reaches a higher tier`];
    case 'UPGRADED':
      return [`${code} ${until}: ${why}`];
    case 'RENEWED':
      return [`${code} renewed ${until}: ${why}`];
    case 'KEPT':
      return [review.until === NO_END ? `${code} is held and is never lost` : `${code} is held ${until}`];
    case 'DOWNGRADED': {
      const { tier } = rules.tiers[review.held.rank]!;
      const asked = tier.keep ?? tier.qualify;
      const isLimited = rules.program.qualifying.downgrade.to === 'oneStepDown' && review.rank > 0;
      return [
        `${tier.code} ended on ${review.held.until} and no window renews it${asked ? ` (${inWords(asked)})` : ''}`,
        `${code} ${until}: ${why || (isLimited ? 'at most one tier is lost at each end' : 'what remains')}`,
      ];
    }
    default:
      return review.change satisfies never;
  }
};

const carriedText = (carried: SomeCounts): string =>
  MEASURES.filter((measure) => carried[measure])
    .map((measure) => amountOf(measure, carried[measure] ?? 0))
    .join(' and ');

const blocksOf = (guard: Ways, tally: Tally): string[] => guard.flatMap((way) => lackOf(way, tally).blockedBy ?? []);

/** Guards that stand between the member and a tier that his counts would reach or renew. */
const guardReasons = (rules: Rules, { rank: given, held, newest }: Review): string[] => {
  const reasons: string[] = [];
  for (let rank = given + 1; rank <= Math.max(given + 1, held.rank); rank += 1) {
    const tier = rules.tiers[rank];
    if (!tier || tier.waysToPassGuard.length === 0 || metWay(tier.waysToPassGuard, newest)) continue;
    if (metWay(tier.waysToReach, newest) || (rank === held.rank && metWay(tier.waysToKeep, newest)))
      reasons.push(`${tier.tier.code} is not given: ${blocksOf(tier.waysToPassGuard, newest).join(', ')}`);
  }
  return reasons;
};

const reasonsOf = (rules: Rules, review: Review, { asOf, windows }: Case): string[] => {
  const { program } = rules;
  const reasons = decisionReasons(rules, review);
  reasons.push(...guardReasons(rules, review));
  const { newest, present } = review;
  if (newest.rank > review.rank && !newest.at.counts && newest.at === present.at)
    reasons.push(`${rules.tiers[newest.rank]!.tier.code} is reached and begins after ${newest.at.span.to}`);
  const carriedIn = carriedText(review.carriedIn);
  if (carriedIn) reasons.push(`${carriedIn} carried into the window ${during(newest.at.span)}`);
  const carriedOver = carriedText(review.carriedOver);
  if (carriedOver)
    reasons.push(
      newest.at.span.to > asOf
        ? `${carriedOver} would carry over if the window ${during(newest.at.span)} ended now`
        : `${carriedOver} carried over from the window ${during(newest.at.span)}`,
    );
  if (review.change === 'UPGRADED' && program.qualifying.countersAfterUpgrade === 'reset')
    reasons.push('the counters begin again at 0 with the upgrade');
  if (review.held.isUntilAssumed && review.change !== 'UPGRADED')
    reasons.push(
      `the end of ${rules.tiers[review.held.rank]!.tier.code} is not given: taken to be ${review.held.until}`,
    );
  for (const activity of windows) {
    if (activity.from > asOf) reasons.push(`the window ${during(activity)} begins after ${asOf} and does not count`);
    else if (
      activity.to >= present.at.span.from &&
      !liesWithin(activity, present.at.span, asOf) &&
      activity.from < present.at.span.from
    )
      reasons.push(`the window ${during(activity)} reaches beyond ${during(present.at.span)} and does not count there`);
  }
  if ((program.effectiveFrom && asOf < program.effectiveFrom) || (program.effectiveTo && asOf > program.effectiveTo))
    reasons.push(
      `${program.code} is not in force on ${asOf} (${program.effectiveFrom ?? ''}–${program.effectiveTo ?? ''}): a what-if`,
    );
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
    tierUntil: review.until === NO_END ? null : review.until,
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
 * @throws RangeError for a member's tier that the program has not.
 */
export const evaluate = (rules: Rules, given: Case): Evaluation => evaluator(rules)(given);
