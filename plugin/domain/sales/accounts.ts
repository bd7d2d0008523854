import { addDays, firstOfMonth, addMonths, type CalendarDate } from '../calendar-dates.ts';
import { sumMicros, type Micros, type Money } from '../money.ts';
import {
  ACCOUNT_CLASSES,
  DEFAULT_CLASS_RULES,
  type AccountClass,
  type ClassRule,
  type ClassRules,
} from './account-classes.ts';

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

/** How often an account is called on, in days: its own rhythm, or that of its class; null where it has neither. */
export const visitRhythm = (
  everyDays: number | null,
  accountClass: AccountClass | null,
  rules: ClassRules,
): number | null =>
  everyDays !== null && everyDays > 0 ? everyDays : accountClass === null ? null : rules[accountClass].visitEveryDays;

/** The day of the next visit, after the last one; null where there was none. */
export const nextVisitOn = (
  lastVisitOn: CalendarDate | null,
  everyDays: number | null,
  accountClass: AccountClass | null,
  rules: ClassRules = DEFAULT_CLASS_RULES,
): CalendarDate | null => {
  const rhythm = visitRhythm(everyDays, accountClass, rules);
  return lastVisitOn === null || rhythm === null ? null : addDays(lastVisitOn, Math.round(rhythm));
};

/** What somebody should see to with an account. Percent below the year before. */
export type AccountAlert =
  | { code: 'CLASS_SLIPPED'; from: AccountClass; to: AccountClass; yearRevenue: Money | null }
  | { code: 'TREND_BROKE'; percent: number; yearRevenue: Money | null }
  | { code: 'PROMISE_BEHIND'; rate: string; reached: number; ahead: number; promised: number; gonePercent: number };

/** What is to be said of an account that was `from` and is `to`: nothing where it stayed or rose. */
export const slipOf = (from: AccountClass | null, to: AccountClass, yearRevenue: Money | null): AccountAlert | null =>
  from !== null && ACCOUNT_CLASSES.indexOf(to) > ACCOUNT_CLASSES.indexOf(from)
    ? { code: 'CLASS_SLIPPED', from, to, yearRevenue }
    : null;

/** What is to be said of a trend that was `before` and is `now`: it is told when it breaks, not while it stays broken. */
export const breakOf = (
  before: number | null,
  now: number | null,
  yearRevenue: Money | null,
  { breaksBelowPercent }: Pick<ClassRule, 'breaksBelowPercent'>,
): AccountAlert | null => {
  const breaks = (percent: number | null): boolean => percent !== null && percent <= -breaksBelowPercent;
  return now !== null && breaks(now) && !breaks(before) ? { code: 'TREND_BROKE', percent: -now, yearRevenue } : null;
};
