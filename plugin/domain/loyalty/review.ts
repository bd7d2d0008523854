import * as z from 'zod';
import { addDays, type CalendarDate } from '../calendar-dates.ts';
import { carriedOut } from './carry-over.ts';
import type { Tally } from './condition.ts';
import { daySchema, someCountsSchema } from './measure-schemas.ts';
import { addCounts, ZERO_COUNTS, type Activity, type Counts, type SomeCounts } from './measures.ts';
import { anchorOf, qualifyingSpans, windowsToLookAt, type QualifyingSpan } from './qualifying-windows.ts';
import { rankOf, sameTier, type Rules } from './rules.ts';
import { NO_END, statusEndOf } from './status-end.ts';
import { countsInAll, countsWithin, isPersonal, sorterInto, spansBack } from './windows.ts';

/** What is known of a member before the review. */
export const memberSchema = z.object({
  tier: z.string(),
  tierUntil: daySchema.nullish(),
  tierSince: daySchema.nullish(),
  enrolledOn: daySchema.nullish(),
  carriedOver: someCountsSchema.nullish().describe('What was carried into the newest window given.'),
  lifetime: someCountsSchema.nullish().describe('Totals since joining; the sum of the windows when left out.'),
});
export type Member = z.output<typeof memberSchema>;

/** What a window amounts to for a member: its counts with what was carried in, and the rank that they reach. */
export type WindowResult = Tally & { readonly at: QualifyingSpan; readonly rank: number };

type Decision = {
  readonly change: 'BASE' | 'UPGRADED' | 'RENEWED' | 'KEPT' | 'DOWNGRADED';
  readonly rank: number;
  /** The last day of the tier; 9999-12-31 when it has none. */
  readonly until: CalendarDate;
  /** The window that gives the tier, where one does. */
  readonly by: WindowResult | undefined;
};

type Held = { readonly rank: number; readonly until: CalendarDate; readonly isUntilAssumed: boolean };

export type Review = Decision & {
  readonly held: Held;
  /** The window that holds the day of the review. */
  readonly present: WindowResult;
  /** The newest window that has activity, otherwise the present one. */
  readonly newest: WindowResult;
  /** What was carried into the newest window, and what it would hand on if it ended now. */
  readonly carriedIn: SomeCounts;
  readonly carriedOver: SomeCounts;
  /** Counts of the present window; all 0 where an upgrade starts them again. */
  readonly counters: Counts;
};

/** The windows of one day, and of one anchor where they are personal. */
type Windows = {
  readonly asOf: CalendarDate;
  readonly anchor: CalendarDate;
  readonly spans: readonly QualifyingSpan[];
  readonly countsBySpan: (activities: readonly Activity[]) => (Counts | undefined)[];
};

const NOTHING: SomeCounts = {};
const NO_RECENT: Tally['recent'] = new Map();

/** The rank that counts reach, seen from the tier held; 0 when none. */
const reachedRank = (rules: Rules, held: number, tally: Tally): number => {
  const highest = rules.tiers.length - 1;
  const isOneAtATime = rules.program.qualifying.entry === 'tierBelow';
  for (let rank = isOneAtATime ? Math.min(held + 1, highest) : highest; rank > 0; rank -= 1) {
    const tier = rules.tiers[rank]!;
    if (tier.isReached(tally) || (rank === held && tier.isKept(tally))) return rank;
  }
  return 0;
};

/** What each window amounts to, newest first. The oldest is worked out first, because each hands on to the next. */
const windowResults = (
  rules: Rules,
  { asOf, spans, countsBySpan }: Windows,
  { held, member, activities }: { held: number; member: Member | undefined; activities: readonly Activity[] },
) => {
  let lifetime = ZERO_COUNTS;
  if (rules.countsLifetime)
    lifetime = member?.lifetime ? addCounts(ZERO_COUNTS, member.lifetime) : countsInAll(activities, asOf);
  let recent = NO_RECENT;
  if (rules.recentDays.length > 0)
    recent = new Map(
      rules.recentDays.map((days) => [days, countsWithin(activities, { from: addDays(asOf, -days), to: asOf }, asOf)]),
    );
  const owns = countsBySpan(activities);
  const newest = Math.max(
    0,
    owns.findIndex((own) => own !== undefined),
  );

  const results = Array<WindowResult>(spans.length);
  let carried = NOTHING;
  let carriedIn = NOTHING;
  let carriedOver = NOTHING;
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const at = spans[index]!;
    const own = owns[index] ?? ZERO_COUNTS;
    if (index === newest) {
      const before = spans[index + 1]?.rules ?? rules;
      if (member?.carriedOver && before.program.qualifying.carryOver) carried = member.carriedOver;
      carriedIn = carried;
    }
    const window = carried === NOTHING ? own : addCounts(own, carried);
    const result = { window, lifetime, recent, at, rank: 0 };
    const heldThen = sameTier(rules, held, at.rules);
    const reached = reachedRank(at.rules, heldThen, result);
    result.rank = sameTier(at.rules, reached, rules);
    results[index] = result;
    carried =
      at.rules.program.qualifying.carryOver && reached > 0
        ? carriedOut(at.rules, { total: result, own, reached, held: heldThen })
        : NOTHING;
    if (index === newest) carriedOver = carried;
  }
  return { results, newest: results[newest]!, carriedIn, carriedOver };
};

/** The window that gives the highest tier on a day, and of those the one that gives it longest. */
const bestOf = (results: readonly WindowResult[], asOf: CalendarDate): WindowResult | undefined => {
  let best: WindowResult | undefined;
  for (const result of results) {
    if (result.rank === 0 || !result.at.counts || (best && result.rank < best.rank)) continue;
    const until = result.at.ends[result.rank]!;
    if (until < asOf) continue;
    if (!best || result.rank > best.rank || until > best.at.ends[best.rank]!) best = result;
  }
  return best;
};

/** The end of the tier to which a member falls on `day`: as if the last window that was over by then had given it. */
const endAfterFall = (rules: Rules, rank: number, day: CalendarDate, anchor: CalendarDate): CalendarDate => {
  const { window } = rules.program.qualifying;
  const { statusEnd } = rules.tiers[rank]!;
  const [present, before] = spansBack(window, day, anchor, 2);
  const endFrom = (span = present!) => statusEndOf(statusEnd, window, span, day);
  const end = endFrom(window.kind === 'rolling' ? present : before);
  return end >= day ? end : endFrom();
};

/** The end of a tier reached in the window before `newest`: what a tier held without a known end is taken to have. */
const endBeforeNewest = (rules: Rules, newest: QualifyingSpan, rank: number, anchor: CalendarDate): CalendarDate => {
  const { window } = rules.program.qualifying;
  const before = spansBack(window, addDays(newest.span.from, -1), anchor, 1)[0]!;
  return statusEndOf(rules.tiers[rank]!.statusEnd, window, before, newest.span.from);
};

const decide = (rules: Rules, held: Held, best: WindowResult | undefined, { asOf, anchor }: Windows): Decision => {
  const bestRank = best?.rank ?? 0;
  const bestUntil = best ? best.at.ends[bestRank]! : NO_END;
  if (bestRank > held.rank) return { change: 'UPGRADED', rank: bestRank, until: bestUntil, by: best };
  if (held.rank === 0) return { change: 'BASE', rank: 0, until: NO_END, by: undefined };

  const isValid = held.until >= asOf;
  // A tier that lasts months from the day it is given would otherwise grow longer with every nightly review.
  const mayRenew = !isValid || rules.tiers[held.rank]!.statusEnd.kind !== 'afterMonths';
  if (bestRank === held.rank && mayRenew && bestUntil > held.until)
    return { change: 'RENEWED', rank: held.rank, until: bestUntil, by: best };
  if (isValid) return { change: 'KEPT', rank: held.rank, until: held.until, by: undefined };

  const lowest = Math.max(bestRank, rules.floor);
  let rank = lowest;
  let until = held.until;
  if (rules.program.qualifying.downgrade.to === 'oneStepDown')
    for (rank = held.rank; until < asOf && rank > lowest;) {
      rank -= 1;
      if (!rules.tiers[rank]!.canBeLost) break;
      until = endAfterFall(rules, rank, addDays(until, 1), anchor);
    }
  const by = rank === bestRank ? best : undefined;
  return { change: 'DOWNGRADED', rank, until: by && bestUntil > until ? bestUntil : until, by };
};

/**
 * Makes ready for reviews on one day. The function that comes back reviews one member: which tier he has on `asOf`, until
 * when, and by which window. It does not depend on the order of the activities.
 *
 * - A tier that is reached counts at once; a tier held is never lost before its last day.
 * - After its last day the member keeps it if a window renews it, and otherwise falls as the program says, one step for
 *   each end that has passed where falls are limited to one step.
 * - A tier whose end is not given is taken to have been reached in the window before the newest one given.
 *
 * @throws Refusal for a member's tier that the program has not.
 */
export const reviewAt = (
  rules: Rules,
  asOf: CalendarDate,
): ((member: Member | undefined, activities: readonly Activity[]) => Review) => {
  const { qualifying } = rules.program;
  const windowsBack = windowsToLookAt(rules);
  const windowsFrom = (anchor: CalendarDate): Windows => {
    const spans = qualifyingSpans(rules, asOf, anchor, windowsBack);
    return {
      asOf,
      anchor,
      spans,
      countsBySpan: sorterInto(
        spans.map(({ span }) => span),
        asOf,
      ),
    };
  };
  const common = isPersonal(qualifying.window) ? undefined : windowsFrom(asOf);
  const byAnchor = new Map<CalendarDate, Windows>();
  const windowsOf = (member: Member | undefined, activities: readonly Activity[]): Windows => {
    if (common) return common;
    const anchor = anchorOf(rules, member, activities, asOf);
    const known = byAnchor.get(anchor) ?? windowsFrom(anchor);
    byAnchor.set(anchor, known);
    return known;
  };

  return (member, activities) => {
    const windows = windowsOf(member, activities);
    const rank = member ? rankOf(rules, member.tier) : 0;
    const { results, newest, carriedIn, carriedOver } = windowResults(rules, windows, {
      held: rank,
      member,
      activities,
    });

    let held: Held = { rank, until: NO_END, isUntilAssumed: false };
    if (rules.tiers[rank]!.canBeLost)
      held = member?.tierUntil
        ? { rank, until: member.tierUntil, isUntilAssumed: false }
        : { rank, until: endBeforeNewest(rules, newest.at, rank, windows.anchor), isUntilAssumed: true };

    const decision = decide(rules, held, bestOf(results, asOf), windows);
    const isReset = decision.change === 'UPGRADED' && qualifying.countersAfterUpgrade === 'reset';
    const present = results[0]!;
    return {
      change: decision.change,
      rank: decision.rank,
      until: rules.tiers[decision.rank]!.canBeLost ? decision.until : NO_END,
      by: decision.by,
      held,
      present,
      newest,
      carriedIn,
      carriedOver: isReset ? NOTHING : carriedOver,
      counters: isReset ? ZERO_COUNTS : present.window,
    };
  };
};
