import { daysBetween, type CalendarDate } from '../../calendar-dates.ts';

/** A group that has been: its block, and how many room nights were booked on which day. */
export type EarlierGroup = {
  arrivalOn: CalendarDate;
  block: number;
  bookings: readonly { on: CalendarDate | null; nights: number }[];
};

/** How far a group is, against what earlier ones of the property had at the same lead time: shares of the block, 0 and up. */
export type Pace = { share: number; usual: number; groups: number };

/** Fewer groups say nothing of what is usual (our choice). */
export const LEAST_GROUPS = 3;
/** So far behind is slow: 15 points of a hundred (our choice). */
export const SLOW_BY = 0.15;

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/** The share of its block that an earlier group had so many days before arrival. What has no day was booked early. */
export const shareAt = ({ arrivalOn, block, bookings }: EarlierGroup, lead: number): number =>
  bookings.reduce(
    (sum, { on, nights }) => (on === null || daysBetween(on, arrivalOn) >= lead ? sum + nights : sum),
    0,
  ) / block;

/** The pace of a group; null without a block or with fewer than three earlier groups. */
export const paceOf = (
  { block, pickup, arrivalOn }: { block: number; pickup: number; arrivalOn: CalendarDate },
  earlier: readonly EarlierGroup[],
  today: CalendarDate,
): Pace | null => {
  const known = earlier.filter((group) => group.block > 0);
  if (block <= 0 || known.length < LEAST_GROUPS) return null;
  const lead = Math.max(0, daysBetween(today, arrivalOn));
  return { share: pickup / block, usual: median(known.map((group) => shareAt(group, lead))), groups: known.length };
};

export const isSlow = ({ share, usual }: Pace): boolean => usual - share >= SLOW_BY - 1e-9;
