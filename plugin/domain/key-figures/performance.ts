import { addDays, firstOfMonth, addMonths, endOfMonth, type CalendarDate } from '../calendar-dates.ts';
import { roundToMicros, type Micros } from '../money.ts';
import type { Dimension } from './day-figures.ts';
import { averageDailyRate, occupancy, revPar, tRevPar } from './key-figures.ts';

/** From the first day to the last, both included; without a day where the last lies before the first. */
export type Span = { from: CalendarDate; to: CalendarDate };

/** The periods that a hotel is looked at by; those to date end with yesterday, because today is not over. */
export const PERIODS = ['TODAY', 'MONTH', 'LAST_MONTH', 'YEAR'] as const;
export type PeriodCode = (typeof PERIODS)[number];

const firstOfYear = (day: CalendarDate): CalendarDate => `${day.slice(0, 4)}-01-01` as CalendarDate;

/** The days of a period on a day. */
export const spanOf = (period: PeriodCode, today: CalendarDate): Span => {
  const yesterday = addDays(today, -1);
  switch (period) {
    case 'TODAY':
      return { from: today, to: today };
    case 'MONTH':
      return { from: firstOfMonth(today), to: yesterday };
    case 'LAST_MONTH': {
      const last = addDays(firstOfMonth(today), -1);
      return { from: firstOfMonth(last), to: last };
    }
    case 'YEAR':
      return { from: firstOfYear(today), to: yesterday };
    default:
      return period satisfies never;
  }
};

/** The same days a year before; a whole month is held against a whole month, also where February is longer. */
export const yearBefore = ({ from, to }: Span): Span => {
  const isWholeMonth = from === firstOfMonth(from) && to === endOfMonth(to);
  const end = addMonths(to, -12);
  return { from: addMonths(from, -12), to: isWholeMonth ? endOfMonth(end) : end };
};

/** What days come to, added up. */
export type Sums = {
  /** How many days are known; of those alone is it the sum. */
  days: number;
  roomsAvailable: number;
  outOfOrder: number;
  roomsSold: number;
  complimentary: number;
  arrivals: number;
  departures: number;
  noShows: number;
  cancellations: number;
  guestArrivals: number;
  returningArrivals: number;
  memberArrivals: number;
  datedArrivals: number;
  leadDays: number;
  roomRevenue: number;
  totalRevenue: number;
};

/** What days are worth: shares from 0 to 1, null without a denominator. */
export type Indicators = {
  occupancy: number | null;
  occupancyInOrder: number | null;
  adr: Micros | null;
  revpar: Micros | null;
  trevpar: Micros | null;
  /** Of the arrivals of known guests. */
  returningShare: number | null;
  memberShare: number | null;
  /** Days from booking to arrival. */
  leadDays: number | null;
};

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** The indicators of summed days: the quotient of the sums, never the mean of the days' quotients. */
export const indicatorsOf = (sums: Sums): Indicators => {
  const days = {
    rooms: sums.roomsAvailable,
    outOfOrder: sums.outOfOrder,
    sold: sums.roomsSold,
    complimentary: sums.complimentary,
    noShows: 0,
    roomRevenue: roundToMicros(sums.roomRevenue),
    totalRevenue: roundToMicros(sums.totalRevenue),
  };
  return {
    occupancy: occupancy(days, 'COUNTED'),
    occupancyInOrder: occupancy(days, 'LEFT_OUT'),
    adr: averageDailyRate(days),
    revpar: revPar(days, 'COUNTED'),
    trevpar: tRevPar(days, 'COUNTED'),
    returningShare: ratio(sums.returningArrivals, sums.guestArrivals),
    memberShare: ratio(sums.memberArrivals, sums.guestArrivals),
    leadDays: ratio(sums.leadDays, sums.datedArrivals),
  };
};

/** A day as it is stored, of one property or of several together. */
export type StoredDay = { day: CalendarDate } & Sums;

const KEYS = [
  'roomsAvailable',
  'outOfOrder',
  'roomsSold',
  'complimentary',
  'arrivals',
  'departures',
  'noShows',
  'cancellations',
  'guestArrivals',
  'returningArrivals',
  'memberArrivals',
  'datedArrivals',
  'leadDays',
  'roomRevenue',
  'totalRevenue',
] as const;

/** Adds up the days of a span; null where none of them is known. */
export const sumOf = (days: readonly StoredDay[], { from, to }: Span): Sums | null => {
  const within = days.filter(({ day }) => day >= from && day <= to);
  if (within.length === 0) return null;
  const sums = Object.fromEntries(KEYS.map((key) => [key, within.reduce((sum, day) => sum + day[key], 0)]));
  return { ...(sums as Omit<Sums, 'days'>), days: within.length };
};

/** What is meant to be sold in a month, by its first day. */
export type MonthBudget = { month: CalendarDate; roomsSold: number; roomRevenue: number };

/**
 * What of the budgets falls on a span, of a month begun its share by days; null where a month of the span has none: a part of a
 * budget compared with all that was sold would mislead.
 */
export const budgetOf = (
  budgets: readonly MonthBudget[],
  { from, to }: Span,
): { roomsSold: number; roomRevenue: number } | null => {
  if (from > to) return null;
  const sum = { roomsSold: 0, roomRevenue: 0 };
  for (let month = firstOfMonth(from); month <= to; month = addMonths(month, 1)) {
    const budget = budgets.find((each) => each.month === month);
    if (budget === undefined) return null;
    const last = endOfMonth(month);
    const first = from > month ? from : month;
    const end = to < last ? to : last;
    const share = (Number(end.slice(8)) - Number(first.slice(8)) + 1) / Number(last.slice(8));
    sum.roomsSold += share * budget.roomsSold;
    sum.roomRevenue += share * budget.roomRevenue;
  }
  return sum;
};

/** What one source brought in a month, of the days asked for. */
export type SourceOfMonth = {
  dimension: Dimension;
  value: string;
  month: CalendarDate;
  roomsSold: number;
  roomRevenue: number;
};

/** What one source brought in a period, and in the same days a year before. */
export type SourceOfPeriod = {
  value: string;
  roomsSold: number;
  roomRevenue: number;
  roomsBefore: number;
  revenueBefore: number;
};

/** The sources of one dimension in a span of whole or begun months and the year before, the largest first. */
export const sourcesOf = (sources: readonly SourceOfMonth[], dimension: Dimension, span: Span): SourceOfPeriod[] => {
  const before = yearBefore(span);
  const isIn = (month: CalendarDate, { from, to }: Span): boolean =>
    month >= firstOfMonth(from) && month <= to && from <= to;
  const found = new Map<string, SourceOfPeriod>();
  for (const source of sources) {
    if (source.dimension !== dimension) continue;
    const [isNow, isBefore] = [isIn(source.month, span), isIn(source.month, before)];
    if (!isNow && !isBefore) continue;
    const of = found.get(source.value) ?? {
      value: source.value,
      roomsSold: 0,
      roomRevenue: 0,
      roomsBefore: 0,
      revenueBefore: 0,
    };
    found.set(source.value, of);
    if (isNow) {
      of.roomsSold += source.roomsSold;
      of.roomRevenue += source.roomRevenue;
    } else {
      of.roomsBefore += source.roomsSold;
      of.revenueBefore += source.roomRevenue;
    }
  }
  return [...found.values()]
    .filter(({ roomsSold, roomsBefore }) => roomsSold > 0 || roomsBefore > 0)
    .toSorted((one, other) => other.roomsSold - one.roomsSold || other.roomsBefore - one.roomsBefore);
};
