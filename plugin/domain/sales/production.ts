import type { CalendarDate } from '../calendar-dates.ts';
import { sumMicros, type Micros } from '../money.ts';

/** Stays of one month of departure, one property and one currency, added up: those that have left, or those still to come. */
export type ProductionGroup = {
  propertyId: string | null;
  isAhead: boolean;
  currencyCode: string | null;
  /** The latest departure among them. */
  lastOn: CalendarDate;
  stays: number;
  nights: number;
  revenue: Micros;
};

export type Brought = { stays: number; nights: number; revenue: Micros };

/** What a month, a property or a year brought: last year, this year so far, and what is booked for the rest of this year. */
export type Compared = { before: Brought; now: Brought; ahead: Brought };

/** What an account brings, this calendar year beside the last, by the day of departure. `later` is booked beyond this year. */
export type Production = {
  year: number;
  /** Of every amount; null where there is none. */
  currencyCode: string | null;
  /** Other currencies in which it brought something, whose amounts are left out. */
  otherCurrencies: string[];
  total: Compared;
  /** The whole months of this year, and the same months of last year. */
  wholeMonths: Pick<Compared, 'now' | 'before'>;
  later: Brought;
  months: ({ month: number } & Compared)[];
  properties: ({ propertyId: string | null } & Compared)[];
};

const added = (groups: readonly ProductionGroup[], currencyCode: string | null): Brought => ({
  stays: groups.reduce((sum, { stays }) => sum + stays, 0),
  nights: groups.reduce((sum, { nights }) => sum + nights, 0),
  revenue: sumMicros(groups.filter((group) => group.currencyCode === currencyCode).map(({ revenue }) => revenue)),
});

/** The currency in which most nights were booked; null where no stay has an amount. */
const mainCurrency = (groups: readonly ProductionGroup[]): string | null => {
  const nights = new Map<string, number>();
  for (const { currencyCode, nights: own } of groups)
    if (currencyCode !== null) nights.set(currencyCode, (nights.get(currencyCode) ?? 0) + own);
  return [...nights].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? null;
};

const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));
const monthOf = (day: CalendarDate): number => Number(day.slice(5, 7));

/**
 * Puts together what an account brings. Groups are of departures since the first day of last year; months that are still to come
 * stand there with what is booked for them.
 */
export const productionOf = (groups: readonly ProductionGroup[], today: CalendarDate): Production => {
  const year = yearOf(today);
  const currencyCode = mainCurrency(groups);
  const compared = (own: readonly ProductionGroup[]): Compared => ({
    before: added(
      own.filter(({ isAhead, lastOn }) => !isAhead && yearOf(lastOn) === year - 1),
      currencyCode,
    ),
    now: added(
      own.filter(({ isAhead, lastOn }) => !isAhead && yearOf(lastOn) === year),
      currencyCode,
    ),
    ahead: added(
      own.filter(({ isAhead, lastOn }) => isAhead && yearOf(lastOn) === year),
      currencyCode,
    ),
  });
  const properties = Map.groupBy(groups, ({ propertyId }) => propertyId);
  return {
    year,
    currencyCode,
    otherCurrencies: [
      ...new Set(groups.flatMap((group) => (group.currencyCode === null ? [] : [group.currencyCode]))),
    ].filter((code) => code !== currencyCode),
    total: compared(groups),
    wholeMonths: compared(groups.filter(({ lastOn }) => monthOf(lastOn) < monthOf(today))),
    later: added(
      groups.filter(({ isAhead, lastOn }) => isAhead && yearOf(lastOn) > year),
      currencyCode,
    ),
    months: Array.from({ length: 12 }, (_, index) => ({
      month: index + 1,
      ...compared(groups.filter(({ lastOn }) => monthOf(lastOn) === index + 1)),
    })),
    properties: [...properties]
      .map(([propertyId, own]) => ({ propertyId, ...compared(own) }))
      .toSorted((one, other) => other.now.nights + other.before.nights - one.now.nights - one.before.nights),
  };
};
