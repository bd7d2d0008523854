import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import { productionOf, type ProductionGroup } from './production.ts';

const group = (lastOn: string, nights: number, over: Partial<ProductionGroup> = {}): ProductionGroup => ({
  propertyId: 'P',
  isAhead: false,
  currencyCode: 'EUR',
  lastOn: calendarDate(lastOn),
  stays: 1,
  nights,
  revenue: micros(100 * nights),
  ...over,
});
const TODAY = calendarDate('2026-03-12');
const nothing = { stays: 0, nights: 0, revenue: 0 };

describe('what an account brings', () => {
  it('is nothing without a stay, month by month', () => {
    const production = productionOf([], TODAY);
    expect(production).toMatchObject({ year: 2026, currencyCode: null, properties: [], later: nothing });
    expect(production.months).toHaveLength(12);
    expect(production.months[11]).toEqual({ month: 12, before: nothing, now: nothing, ahead: nothing });
  });

  it('stands this year beside the last, and booked ahead apart', () => {
    const { total, months, later, wholeMonths } = productionOf(
      [
        group('2025-02-03', 2),
        group('2025-03-30', 3),
        group('2026-02-28', 5),
        group('2026-03-01', 7),
        group('2026-03-20', 11, { isAhead: true }),
        group('2026-12-31', 13, { isAhead: true }),
        group('2027-01-01', 17, { isAhead: true }),
      ],
      TODAY,
    );
    expect([total.before.nights, total.now.nights, total.ahead.nights, later.nights]).toEqual([5, 12, 24, 17]);
    expect([wholeMonths.before.nights, wholeMonths.now.nights]).toEqual([2, 5]);
    expect(months.map(({ before, now, ahead }) => [before.nights, now.nights, ahead.nights])).toEqual([
      [0, 0, 0],
      [2, 5, 0],
      [3, 7, 11],
      ...Array.from({ length: 8 }, () => [0, 0, 0]),
      [0, 0, 13],
    ]);
    expect(months[1]).toMatchObject({ now: { stays: 1, revenue: micros(500) } });
  });

  it('has the amounts of the currency of most nights, and the nights of all', () => {
    const production = productionOf(
      [
        group('2026-01-02', 9),
        group('2026-01-02', 1, { currencyCode: 'USD' }),
        group('2026-01-02', 2, { currencyCode: null }),
      ],
      TODAY,
    );
    expect(production).toMatchObject({
      currencyCode: 'EUR',
      otherCurrencies: ['USD'],
      total: { now: { nights: 12, revenue: micros(900) } },
    });
  });

  it('stands by property, the greatest first', () =>
    expect(
      productionOf(
        [
          group('2026-01-02', 1),
          group('2025-01-02', 2, { propertyId: 'Q' }),
          group('2026-01-03', 4, { propertyId: null }),
        ],
        TODAY,
      ).properties.map(({ propertyId, now, before }) => [propertyId, now.nights, before.nights]),
    ).toEqual([
      [null, 4, 0],
      ['Q', 0, 2],
      ['P', 1, 0],
    ]));
});
