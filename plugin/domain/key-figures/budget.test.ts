import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { proposedBudgets, type MonthOfHouse } from './budget.ts';

const month = (given: Partial<MonthOfHouse> = {}): MonthOfHouse => ({
  propertyId: 'a',
  month: calendarDate('2025-02-01'),
  days: 28,
  currencyCode: 'EUR',
  roomsSold: 1_000,
  roomRevenue: 100_000e6,
  totalRevenue: 130_000e6,
  ...given,
});
const asked = { year: 2026, growthPercent: 0, today: calendarDate('2025-11-10') };

describe('a proposed budget', () => {
  it.each([
    ['as the year before', 0, 100_000e6],
    ['with growth', 5, 105_000e6],
    ['with less', -10, 90_000e6],
  ])('is %s', (_name, growthPercent, roomRevenue) => {
    expect(proposedBudgets([month()], () => false, { ...asked, growthPercent })).toMatchObject([
      { propertyId: 'a', month: '2026-02-01', roomsSold: 1_000, roomRevenue },
    ]);
  });

  it.each([
    ['known to the last day', { days: 28 }, '2025-03-01', 1],
    ['of which a day is missing', { days: 27 }, '2025-03-01', 0],
    ['of which the last day is today', { days: 28 }, '2025-02-28', 0],
  ])('is made from a month %s', (_name, given, today, count) => {
    expect(proposedBudgets([month(given)], () => false, { ...asked, today: calendarDate(today) })).toHaveLength(count);
  });

  it('is made from the year before that where the month is not over', () => {
    const months = [month(), month({ month: calendarDate('2024-12-01'), days: 31, roomsSold: 700 })];
    const december = month({ month: calendarDate('2025-12-01'), days: 31, roomsSold: 20 });
    expect(
      proposedBudgets([december, ...months], () => false, asked).map(({ month: on, roomsSold }) => [on, roomsSold]),
    ).toEqual([
      ['2026-12-01', 700],
      ['2026-02-01', 1_000],
    ]);
  });

  it('leaves what is set alone', () => {
    const months = [month(), month({ propertyId: 'b' })];
    expect(
      proposedBudgets(months, (id, on) => id === 'a' && on === '2026-02-01', asked).map(({ propertyId }) => propertyId),
    ).toEqual(['b']);
  });
});
