import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import { guestTotals, type StayGroup } from './guest-totals.ts';

const group = (over: Partial<StayGroup>): StayGroup => ({
  status: 'CHECKED_OUT',
  currencyCode: 'EUR',
  stays: 1,
  nights: 2,
  roomRevenue: micros(200),
  totalRevenue: micros(250),
  propertyId: null,
  arrivalOn: calendarDate('2026-01-10'),
  departureOn: calendarDate('2026-01-12'),
  ...over,
});
const TODAY = calendarDate('2026-04-01');

describe('what a guest’s stays come to', () => {
  it('is nothing for a guest without stays', () => {
    expect(guestTotals([], TODAY)).toEqual({
      stays: 0,
      nights: 0,
      roomRevenue: null,
      totalRevenue: null,
      firstStayOn: null,
      lastStayOn: null,
      nextArrivalOn: null,
      cancellations: 0,
      noShows: 0,
      inHouse: 0,
    });
  });

  it('counts only what was checked out, and sets the rest apart', () => {
    const totals = guestTotals(
      [
        group({ stays: 3, nights: 7 }),
        group({ status: 'IN_HOUSE' }),
        group({ status: 'CANCELLED', stays: 2 }),
        group({ status: 'NO_SHOW' }),
        group({ status: 'CONFIRMED', stays: 4, arrivalOn: calendarDate('2026-05-01') }),
      ],
      TODAY,
    );
    expect(totals).toMatchObject({
      stays: 3,
      nights: 7,
      inHouse: 1,
      cancellations: 2,
      noShows: 1,
      nextArrivalOn: '2026-05-01',
    });
    expect(totals.totalRevenue).toEqual({ amountMicros: 250_000_000, currencyCode: 'EUR' });
  });

  it('spans from the first arrival to the last departure', () => {
    const totals = guestTotals(
      [
        group({
          currencyCode: 'USD',
          arrivalOn: calendarDate('2024-03-01'),
          departureOn: calendarDate('2024-03-04'),
        }),
        group({}),
        group({ currencyCode: null, arrivalOn: null, departureOn: null }),
      ],
      TODAY,
    );
    expect(totals).toMatchObject({ firstStayOn: '2024-03-01', lastStayOn: '2026-01-12' });
  });

  it.each([
    ['the currency of the latest departure', '2026-01-13', 'USD'],
    ['the first by its code when two depart on one day', '2026-01-12', 'EUR'],
    ['not that of an older stay', '2026-01-11', 'EUR'],
  ])('shows revenue in %s', (_, departure, currencyCode) => {
    const totals = guestTotals(
      [group({}), group({ currencyCode: 'USD', totalRevenue: micros(90), departureOn: calendarDate(departure) })],
      TODAY,
    );
    expect(totals.totalRevenue).toEqual({
      amountMicros: currencyCode === 'USD' ? micros(90) : micros(250),
      currencyCode,
    });
  });

  it.each([
    ['nothing booked', [], null],
    ['a day before today', ['2026-03-31'], null],
    ['today', ['2026-04-01'], '2026-04-01'],
    ['the earlier of two to come', ['2026-07-02', '2026-06-30', '2026-03-01'], '2026-06-30'],
  ])('has the next arrival of %s', (_, arrivals, nextArrivalOn) => {
    const booked = arrivals.map((arrival) => group({ status: 'CONFIRMED', arrivalOn: calendarDate(arrival) }));
    const other = [
      group({ status: 'CANCELLED', arrivalOn: calendarDate('2026-04-02') }),
      group({ status: 'TENTATIVE', arrivalOn: null }),
    ];
    expect(guestTotals([...booked, ...other], TODAY)).toMatchObject({ nextArrivalOn });
  });

  it('does not depend on the order of the groups', () => {
    const anyGroup = fc.record({
      status: fc.constantFrom('CHECKED_OUT' as const, 'CANCELLED' as const, 'IN_HOUSE' as const),
      currencyCode: fc.constantFrom('EUR', 'USD', null),
      stays: fc.nat(9),
      nights: fc.nat(30),
      roomRevenue: fc.nat(1_000_000).map((cents) => micros(cents / 100)),
      totalRevenue: fc.nat(1_000_000).map((cents) => micros(cents / 100)),
      propertyId: fc.constantFrom(null, 'p1'),
      arrivalOn: fc.constantFrom(null, calendarDate('2024-01-01'), calendarDate('2025-01-01')),
      departureOn: fc.constantFrom(null, calendarDate('2024-01-03'), calendarDate('2025-01-03')),
    });
    fc.assert(
      fc.property(fc.array(anyGroup), (groups) => {
        expect(guestTotals(groups.toReversed(), TODAY)).toEqual(guestTotals(groups, TODAY));
      }),
    );
  });
});
