import type { Segment } from './customer-pyramid.ts';
import type { SharedRhythm } from './guest-base.ts';
import { daysIn, intervals, type GuestHistory, type TimeUnit } from './guest-history.ts';
import { changeDays, LEAST_OWN_INTERVALS, rhythmOf, rhythmOfMean, type ChangeDays, type Rhythm } from './rhythm.ts';
import { seasonalChangeDays } from './seasons.ts';

/**
 * What a guest is judged by: seasons, or days after the last stay on which the guest is due, at risk and lost, taken of his
 * own intervals, of their mean, or of `intervals` of others.
 */
export type RhythmReason =
  | { code: 'JUDGED_BY_SEASONS' }
  | ({ code: 'JUDGED_BY_OWN_INTERVALS' } & Rhythm)
  | ({ code: 'JUDGED_BY_OWN_MEAN_INTERVAL' } & Rhythm)
  | ({ code: 'JUDGED_BY_SEGMENT'; segment: Segment; intervals: number } & Rhythm)
  | ({ code: 'JUDGED_BY_HOTEL'; intervals: number } & Rhythm)
  | ({ code: 'JUDGED_BY_HOUSE_RULE' } & Rhythm);

/** When a guest turns due, at risk and lost, and what that is judged by. */
type Judged = ChangeDays & { reason: RhythmReason };

/** What is behind a guest who has stayed: the day number of the last stay, and whether it ended a time of being lost. */
export type Past = { lastStay: number; wonBack: boolean; changes: Judged };

/** Whole days, as they are counted. */
const wholeDays = ({ due, atRisk, lost }: Rhythm): Rhythm => ({
  due: Math.ceil(due),
  atRisk: Math.ceil(atRisk),
  lost: Math.ceil(lost),
});

const reasonOf = (rhythm: SharedRhythm): RhythmReason => {
  const { of, intervals: count } = rhythm;
  switch (of) {
    case 'NOBODY':
      return { code: 'JUDGED_BY_HOUSE_RULE', ...wholeDays(rhythm) };
    case 'HOTEL':
      return { code: 'JUDGED_BY_HOTEL', intervals: count, ...wholeDays(rhythm) };
    case 'VIP':
    case 'KEY':
    case 'REGULAR':
    case 'OCCASIONAL':
      return { code: 'JUDGED_BY_SEGMENT', segment: of, intervals: count, ...wholeDays(rhythm) };
    default:
      return of satisfies never;
  }
};

const byOthers = (lastStay: number, rhythm: SharedRhythm): Judged => ({
  ...changeDays(lastStay, rhythm),
  reason: reasonOf(rhythm),
});

const byOwn = (
  lastStay: number,
  code: 'JUDGED_BY_OWN_INTERVALS' | 'JUDGED_BY_OWN_MEAN_INTERVAL',
  rhythm: Rhythm,
): Judged => ({ ...changeDays(lastStay, rhythm), reason: { code, ...wholeDays(rhythm) } });

/** Seasons come first, then the guest's own intervals if there are three, then those of others. */
const judge = (days: readonly number[], others: SharedRhythm): Judged => {
  const lastStay = days[days.length - 1]!;
  const seasonal = seasonalChangeDays(days);
  if (seasonal !== null) return { ...seasonal, reason: { code: 'JUDGED_BY_SEASONS' } };
  if (days.length <= LEAST_OWN_INTERVALS) return byOthers(lastStay, others);
  const own = rhythmOf(intervals(days).sort((one, other) => one - other));
  return byOwn(lastStay, 'JUDGED_BY_OWN_INTERVALS', own);
};

/** The past of a guest as known on the day number `asOf`; null for somebody who has not stayed. */
export const pastOf = (guest: GuestHistory, others: SharedRhythm, asOf: number, unit: TimeUnit): Past | null => {
  if (guest.kind === 'summary') {
    const lastStay = asOf - Math.round((guest.age - guest.recency) * daysIn(unit));
    const changes =
      guest.frequency < LEAST_OWN_INTERVALS
        ? byOthers(lastStay, others)
        : byOwn(
            lastStay,
            'JUDGED_BY_OWN_MEAN_INTERVAL',
            rhythmOfMean((guest.recency * daysIn(unit)) / guest.frequency),
          );
    return { lastStay, wonBack: false, changes };
  }
  const { days } = guest;
  if (days.length === 0) return null;
  const lastStay = days[days.length - 1]!;
  const wonBack = days.length > 1 && lastStay >= judge(days.slice(0, -1), others).lostOn;
  return { lastStay, wonBack, changes: judge(days, others) };
};
