import { addDays, firstOfMonth, addMonths, type CalendarDate } from '../calendar-dates.ts';
import { sumMicros, type Micros, type Money } from '../money.ts';

/** What an account is worth to the hotel, the best first; D brought nothing in a year. */
export const ACCOUNT_CLASSES = ['A', 'B', 'C', 'D'] as const;
export type AccountClass = (typeof ACCOUNT_CLASSES)[number];

/** Stays of an account that were checked out in one month of one currency, added up; `lastOn` is the latest departure. */
export type AccountMonth = {
  currencyCode: string | null;
  lastOn: CalendarDate;
  stays: number;
  nights: number;
  revenue: Micros;
};

/** What an account has brought. `yearRevenue` is of the year that ends today, `trendPercent` what that is above the year before. */
export type AccountFigures = {
  nights: number;
  revenue: Money | null;
  lastStayOn: CalendarDate | null;
  yearRevenue: Money | null;
  trendPercent: number | null;
};

const latest = (months: readonly AccountMonth[]): AccountMonth | undefined =>
  months.reduce<AccountMonth | undefined>(
    (last, one) => (last === undefined || one.lastOn > last.lastOn ? one : last),
    undefined,
  );

/**
 * Adds up the months of an account. Revenue is in the currency of the latest departure: amounts of others would need a rate
 * of exchange. The year is the twelve months before this one and this one so far, the year before it the twelve months
 * before those, so that a month that has only begun makes no trend.
 */
export const accountFigures = (months: readonly AccountMonth[], today: CalendarDate): AccountFigures => {
  const currencyCode = latest(months.filter((month) => month.currencyCode !== null))?.currencyCode ?? null;
  const own = months.filter((month) => month.currencyCode === currencyCode);
  const between = (from: CalendarDate, before: CalendarDate): Micros =>
    sumMicros(own.filter(({ lastOn }) => lastOn >= from && lastOn < before).map(({ revenue }) => revenue));
  const money = (amountMicros: Micros): Money | null => (currencyCode === null ? null : { amountMicros, currencyCode });
  const thisMonth = firstOfMonth(today);
  const [yearAgo, twoYearsAgo] = [addMonths(thisMonth, -12), addMonths(thisMonth, -24)];
  const before = between(twoYearsAgo, yearAgo);
  return {
    nights: months.reduce((sum, { nights }) => sum + nights, 0),
    revenue: money(sumMicros(own.map(({ revenue }) => revenue))),
    lastStayOn: latest(months)?.lastOn ?? null,
    yearRevenue: money(between(yearAgo, addDays(today, 1))),
    trendPercent: before > 0 ? Math.round((100 * (between(yearAgo, thisMonth) - before)) / before) : null,
  };
};

/** How a hotel tells its accounts apart: what the classes before C bring together of a year's revenue, 0 to 1. */
export type ClassShares = { a: number; b: number };

/** The best accounts bring half of the revenue, and with the next four fifths (the rule of Pareto; our choice of the half). */
export const CLASS_SHARES: ClassShares = { a: 0.5, b: 0.8 };

/**
 * The class of an account that brought `own` of the `total` of all, after better ones that brought `above` together. An
 * account stands in a class while those before it do not fill it: the greatest is an A whatever its share.
 */
export const classOf = (
  { own, above, total }: { own: number; above: number; total: number },
  { a, b }: ClassShares = CLASS_SHARES,
): AccountClass => (own <= 0 ? 'D' : above < a * total ? 'A' : above < b * total ? 'B' : 'C');

/** How often an account of a class is called on, in days, where it has no rhythm of its own (our choice; the guide names none). */
const VISIT_EVERY_DAYS: Record<AccountClass, number> = { A: 30, B: 60, C: 120, D: 365 };

/** The day of the next visit, after the last one; null where there was none. */
export const nextVisitOn = (
  lastVisitOn: CalendarDate | null,
  everyDays: number | null,
  accountClass: AccountClass | null,
): CalendarDate | null => {
  const rhythm = everyDays !== null && everyDays > 0 ? everyDays : accountClass && VISIT_EVERY_DAYS[accountClass];
  return lastVisitOn === null || rhythm === null ? null : addDays(lastVisitOn, Math.round(rhythm));
};

/** What somebody should see to with an account. Percent below the year before. */
export type AccountAlert =
  | { code: 'CLASS_SLIPPED'; from: AccountClass; to: AccountClass; yearRevenue: Money | null }
  | { code: 'TREND_BROKE'; percent: number; yearRevenue: Money | null };

/** How far below the year before an account is said to break away, in percent (our choice). */
const BREAKS_BELOW = 30;

/** Whether a trend, in percent, is one that breaks. */
export const breaks = (trendPercent: number | null): boolean => trendPercent !== null && trendPercent <= -BREAKS_BELOW;

/** What is to be said of an account that was `from` and is `to`: nothing where it stayed or rose. */
export const slipOf = (from: AccountClass | null, to: AccountClass, yearRevenue: Money | null): AccountAlert | null =>
  from !== null && ACCOUNT_CLASSES.indexOf(to) > ACCOUNT_CLASSES.indexOf(from)
    ? { code: 'CLASS_SLIPPED', from, to, yearRevenue }
    : null;

/** What is to be said of a trend that was `before` and is `now`: it is told when it breaks, not while it stays broken. */
export const breakOf = (before: number | null, now: number | null, yearRevenue: Money | null): AccountAlert | null =>
  now !== null && breaks(now) && !breaks(before) ? { code: 'TREND_BROKE', percent: -now, yearRevenue } : null;
