import type { SharedRhythm } from './guest-base.ts';
import { daysIn, intervals, type GuestHistory, type TimeUnit } from './guest-history.ts';
import { changeDays, LEAST_OWN_INTERVALS, rhythmOf, rhythmOfMean, type ChangeDays, type Rhythm } from './rhythm.ts';
import { seasonalChangeDays } from './seasons.ts';

/** When a guest turns due, at risk and lost, and the sentence that says what that is judged by. */
type Judged = ChangeDays & { reason: () => string };

/** What is behind a guest who has stayed: the day number of the last stay, and whether it ended a time of being lost. */
export type Past = { lastStay: number; wonBack: boolean; changes: Judged };

const judgedBy = (whose: string, { due, atRisk, lost }: Rhythm): string =>
  `Judged by ${whose}: due after ${Math.ceil(due)} days, at risk after ${Math.ceil(atRisk)}, lost after ${Math.ceil(lost)}`;

const byOthers = (lastStay: number, rhythm: SharedRhythm): Judged => ({
  ...changeDays(lastStay, rhythm),
  reason: () => {
    const { of, intervals: count } = rhythm;
    switch (of) {
      case 'NOBODY':
        return judgedBy('the house rule, as hardly any guest has returned yet', rhythm);
      case 'HOTEL':
        return judgedBy(`all ${count} intervals of the hotel's guests, having too few of its own`, rhythm);
      case 'VIP':
      case 'KEY':
      case 'REGULAR':
      case 'OCCASIONAL':
        return judgedBy(`the ${count} intervals of ${of} guests, having too few of its own`, rhythm);
      default:
        return of satisfies never;
    }
  },
});

const byOwn = (lastStay: number, whose: string, rhythm: Rhythm): Judged => ({
  ...changeDays(lastStay, rhythm),
  reason: () => judgedBy(whose, rhythm),
});

/** Seasons come first, then the guest's own intervals if there are three, then those of others. */
const judge = (days: readonly number[], others: SharedRhythm): Judged => {
  const lastStay = days[days.length - 1]!;
  const seasonal = seasonalChangeDays(days);
  if (seasonal !== null)
    return { ...seasonal, reason: () => 'Comes in one season of the year, so seasons are counted, not days' };
  if (days.length <= LEAST_OWN_INTERVALS) return byOthers(lastStay, others);
  return byOwn(lastStay, 'its own intervals', rhythmOf(intervals(days).sort((one, other) => one - other)));
};

/** The past of a guest as known on the day number `asOf`; null for somebody who has not stayed. */
export const pastOf = (guest: GuestHistory, others: SharedRhythm, asOf: number, unit: TimeUnit): Past | null => {
  if (guest.kind === 'summary') {
    const lastStay = asOf - Math.round((guest.age - guest.recency) * daysIn(unit));
    const changes =
      guest.frequency < LEAST_OWN_INTERVALS
        ? byOthers(lastStay, others)
        : byOwn(lastStay, 'its own mean interval', rhythmOfMean((guest.recency * daysIn(unit)) / guest.frequency));
    return { lastStay, wonBack: false, changes };
  }
  const { days } = guest;
  if (days.length === 0) return null;
  const lastStay = days[days.length - 1]!;
  const wonBack = days.length > 1 && lastStay >= judge(days.slice(0, -1), others).lostOn;
  return { lastStay, wonBack, changes: judge(days, others) };
};
