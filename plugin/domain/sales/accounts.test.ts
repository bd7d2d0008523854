import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import { DEFAULT_CLASS_RULES } from './account-classes.ts';
import { accountFigures, breakOf, nextVisitOn, slipOf, type AccountMonth } from './accounts.ts';

const day = calendarDate;
const month = (
  lastOn: string,
  revenue: number,
  { nights = 2, currencyCode = 'EUR' as string | null } = {},
): AccountMonth => ({
  currencyCode,
  lastOn: day(lastOn),
  stays: 1,
  nights,
  revenue: micros(revenue),
});
const euros = (units: number) => ({ amountMicros: micros(units), currencyCode: 'EUR' });
const TODAY = day('2026-06-15');

describe('what an account brought', () => {
  it('is nothing without a stay', () =>
    expect(accountFigures([], TODAY)).toEqual({
      nights: 0,
      revenue: null,
      lastStayOn: null,
      yearRevenue: null,
      trendPercent: null,
    }));

  it.each([
    ['the day before the year begins', '2025-05-31', 0],
    ['the first day of the year', '2025-06-01', 100],
    ['today', '2026-06-15', 100],
    ['tomorrow, which a stay that is over cannot be', '2026-06-16', 0],
  ])('of the year counts %s', (_, lastOn, year) =>
    expect(accountFigures([month(lastOn, 100)], TODAY)).toMatchObject({
      revenue: euros(100),
      yearRevenue: euros(year),
    }),
  );

  it('is compared by whole months: this one makes no trend', () =>
    expect(
      accountFigures([month('2024-06-01', 100), month('2025-06-01', 130), month('2026-06-10', 999)], TODAY)
        .trendPercent,
    ).toBe(30));

  it('has no trend where nothing came before', () =>
    expect(accountFigures([month('2024-05-31', 100), month('2026-02-01', 100)], TODAY).trendPercent).toBeNull());

  it('is in the currency of the latest departure, with the nights of all', () =>
    expect(
      accountFigures([month('2026-01-10', 500, { currencyCode: 'USD' }), month('2026-02-10', 70)], TODAY),
    ).toMatchObject({ revenue: euros(70), nights: 4, lastStayOn: day('2026-02-10') }));

  it('has the nights of stays without an amount', () =>
    expect(accountFigures([month('2026-01-10', 0, { currencyCode: null, nights: 3 })], TODAY)).toMatchObject({
      nights: 3,
      revenue: null,
    }));
});

describe('what is told of an account', () => {
  it.each([
    ['a class that slips', slipOf('A', 'B', null)?.code, 'CLASS_SLIPPED'],
    ['one that stays', slipOf('B', 'B', null)?.code, undefined],
    ['one that rises', slipOf('C', 'B', null)?.code, undefined],
    ['the first', slipOf(null, 'D', null)?.code, undefined],
    ['a trend just above', breakOf(0, -29, null, DEFAULT_CLASS_RULES.A)?.code, undefined],
    ['a trend that breaks', breakOf(0, -30, null, DEFAULT_CLASS_RULES.A)?.code, 'TREND_BROKE'],
    ['one that was not known before', breakOf(null, -31, null, DEFAULT_CLASS_RULES.A)?.code, 'TREND_BROKE'],
    ['one that stays broken', breakOf(-30, -60, null, DEFAULT_CLASS_RULES.A)?.code, undefined],
    ['one that breaks by a stricter rule', breakOf(0, -20, null, { breaksBelowPercent: 20 })?.code, 'TREND_BROKE'],
    ['none', breakOf(-10, null, null, DEFAULT_CLASS_RULES.A)?.code, undefined],
  ])('%s', (_, told, expected) => expect(told).toBe(expected));
});

describe('the next visit', () => {
  it.each([
    ['after its own rhythm', '2026-06-01', 10, 'A', '2026-06-11'],
    ['after that of its class', '2026-06-01', null, 'A', '2026-07-01'],
    ['of a rhythm that is none', '2026-06-01', 0, 'B', '2026-07-31'],
    ['of an account without a class', '2026-06-01', null, null, null],
    ['of one that was never called on', null, 10, 'A', null],
  ] as const)('%s', (_, last, every, accountClass, expected) =>
    expect(nextVisitOn(last === null ? null : day(last), every, accountClass)).toBe(expected),
  );

  it('after the rhythm that the hotel gave its class', () => {
    const rules = { ...DEFAULT_CLASS_RULES, B: { ...DEFAULT_CLASS_RULES.B, visitEveryDays: 14 } };
    expect(nextVisitOn(day('2026-06-01'), null, 'B', rules)).toBe('2026-06-15');
  });
});
