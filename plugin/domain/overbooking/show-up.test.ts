import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_BOOKINGS,
  DAYS_LEFT,
  type PastBooking,
  curveAt,
  fitShowUp,
  leadBand,
  showUpCurve,
  showUpProbability,
  withBookings,
} from './show-up.ts';

const traits = { leadDays: 20, channel: 'OTA', segment: 'LEISURE', rate: 'FLEXIBLE' };
const booking = (given: Partial<PastBooking> = {}): PastBooking => ({
  ...traits,
  daysAgo: 0,
  outcome: { kind: 'SHOWED_UP' },
  ...given,
});
const cancelled = (daysBefore: number): Partial<PastBooking> => ({ outcome: { kind: 'CANCELLED', daysBefore } });
const times = (count: number, given?: Partial<PastBooking>): PastBooking[] =>
  Array.from({ length: count }, () => booking(given));
const FOREVER = Infinity;

describe('lead time', () => {
  it.each([
    [-1, 0, 7],
    [0, 0, 7],
    [7, 0, 7],
    [8, 8, 30],
    [30, 8, 30],
    [31, 31, 90],
    [90, 31, 90],
    [91, 91, 180],
    [180, 91, 180],
    [181, 181, null],
  ])('%d days are in the band from %d to %d', (days, from, to) => {
    expect(leadBand(days)).toEqual({ from, to });
  });
});

const at = (daysLeft: number): number => DAYS_LEFT.findIndex((days) => days === daysLeft);

const countsOf = (given: Partial<PastBooking>, daysLeft: number): [number, number] => {
  const counts = fitShowUp([booking(given)], FOREVER).groups[ALL_BOOKINGS]!;
  return [counts.booked[at(daysLeft)]!, counts.showedUp[at(daysLeft)]!];
};

describe('what is counted', () => {
  it.each([
    ['a booking before it was made', {}, 21, [0, 0]],
    ['a booking on the day it was made', { leadDays: 21 }, 21, [1, 1]],
    ['a guest on the day of arrival', {}, 0, [1, 1]],
    ['a no-show on the day of arrival', { outcome: { kind: 'NO_SHOW' } }, 0, [1, 0]],
    ['a cancellation on its day', cancelled(7), 7, [1, 0]],
    ['a cancellation the day after', cancelled(7), 5, [0, 0]],
    ['a cancellation on the day of arrival', cancelled(0), 0, [1, 0]],
  ] as [string, Partial<PastBooking>, number, [number, number]][])('%s', (_name, given, daysLeft, expected) => {
    expect(countsOf(given, daysLeft)).toEqual(expected);
  });

  it('halves with age', () => {
    const { groups } = fitShowUp([booking({ daysAgo: 180 }), booking({ daysAgo: 360 })], 180);
    expect(groups[ALL_BOOKINGS]!.booked[0]).toBeCloseTo(0.75, 12);
  });
});

describe('probability', () => {
  it('comes from the published hotel while there are no bookings', () => {
    const { probability, reasons } = showUpProbability(fitShowUp([], FOREVER), traits, 7);
    expect(probability).toBe(0.944);
    expect(reasons).toEqual([{ code: 'NO_BOOKINGS_YET' }]);
  });

  it('counts twenty bookings as much as the prior, at every step from all to like ones', () => {
    // Five groups with the same 20 bookings, none of which showed up: the prior is halved five times.
    const model = fitShowUp(times(20, { outcome: { kind: 'NO_SHOW' } }), FOREVER);
    expect(showUpProbability(model, traits, 7).probability).toBeCloseTo(0.944 / 2 ** 5, 12);
  });

  it('goes by the own record when there is much of it, and by the wider group when there is none', () => {
    const model = fitShowUp(
      [...times(3000), ...times(2000, { outcome: { kind: 'NO_SHOW' }, rate: 'PREPAID' })],
      FOREVER,
    );
    expect(showUpProbability(model, traits, 7).probability).toBeGreaterThan(0.99);
    expect(showUpProbability(model, { ...traits, rate: 'PREPAID' }, 7).probability).toBeLessThan(0.01);
    expect(showUpProbability(model, { ...traits, rate: 'NEW' }, 7).probability).toBeCloseTo(0.6, 1);
  });

  it.each([
    ['rate', { rate: 'PREPAID' }],
    ['segment', { segment: 'GROUP' }],
    ['channel', { channel: 'DIRECT' }],
    ['lead time', { leadDays: 100 }],
  ])('differs by %s', (_name, other) => {
    const model = fitShowUp([...times(200), ...times(200, { outcome: { kind: 'NO_SHOW' }, ...other })], FOREVER);
    expect(showUpProbability(model, traits, 3).probability).toBeGreaterThan(0.9);
    expect(showUpProbability(model, { ...traits, ...other }, 3).probability).toBeLessThan(0.1);
  });

  it('is higher for who is still on the books closer to arrival', () => {
    const model = fitShowUp([...times(60), ...times(40, cancelled(10))], FOREVER);
    const of = (daysLeft: number): number => showUpProbability(model, traits, daysLeft).probability;
    expect(of(14)).toBeLessThan(0.7);
    expect(of(7)).toBeGreaterThan(0.95);
  });

  it('says from how many bookings', () => {
    const model = fitShowUp([...times(3), ...times(1, { outcome: { kind: 'NO_SHOW' } })], FOREVER);
    expect(showUpProbability(model, traits, 6).reasons.slice(0, 2)).toEqual([
      { code: 'SHOWED_UP', of: {}, showedUp: 3, booked: 4, daysLeft: 7 },
      { code: 'SHOWED_UP', of: { rate: 'FLEXIBLE' }, showedUp: 3, booked: 4, daysLeft: 7 },
    ]);
  });

  it.each([
    [0, 1],
    [2.5, 0.85],
    [3, 0.8],
    [4, 0.7],
    [365, 0.1],
    [900, 0.1],
  ])('is interpolated between the days that are counted: %d days', (daysLeft, expected) => {
    const curve = [1, 0.95, 0.9, 0.8, 0.6, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.1];
    expect(curveAt(curve, daysLeft)).toBeCloseTo(expected, 12);
  });

  const anyBooking = fc.record({
    leadDays: fc.integer({ min: 0, max: 400 }),
    channel: fc.constantFrom('OTA', 'DIRECT'),
    segment: fc.constantFrom('LEISURE', 'GROUP'),
    rate: fc.constantFrom('FLEXIBLE', 'PREPAID'),
    daysAgo: fc.integer({ min: 0, max: 700 }),
    outcome: fc.oneof(
      fc.constant({ kind: 'SHOWED_UP' as const }),
      fc.constant({ kind: 'NO_SHOW' as const }),
      fc.integer({ min: 0, max: 400 }).map((daysBefore) => ({ kind: 'CANCELLED' as const, daysBefore })),
    ),
  });

  it('stays between 0 and 1 and does not depend on the order of bookings', () => {
    fc.assert(
      fc.property(fc.array(anyBooking), anyBooking, (past, next) => {
        const curve = showUpCurve(fitShowUp(past, 180), next);
        for (const probability of curve) expect(probability > 0 && probability < 1).toBe(true);
        const reversed = showUpCurve(fitShowUp(past.toReversed(), 180), next);
        curve.forEach((probability, index) => expect(reversed[index]).toBeCloseTo(probability, 10));
      }),
    );
  });

  it('rises with every guest who showed up', () => {
    fc.assert(
      fc.property(fc.array(anyBooking), (past) => {
        const before = showUpCurve(fitShowUp(past, FOREVER), traits);
        const after = showUpCurve(fitShowUp([...past, booking()], FOREVER), traits);
        expect(after[0]!).toBeGreaterThan(before[0]!);
      }),
    );
  });
});

describe('a model that goes on counting', () => {
  it('comes to what is counted at once, whatever the days between', () => {
    const past = fc.array(
      fc.record({
        leadDays: fc.integer({ min: 0, max: 200 }),
        channel: fc.constantFrom('OTA', 'PHONE'),
        segment: fc.constantFrom('LEISURE', ''),
        rate: fc.constantFrom('FLEXIBLE', 'ADVANCE'),
        daysAgo: fc.integer({ min: 0, max: 30 }),
        outcome: fc.constantFrom(
          { kind: 'SHOWED_UP' as const },
          { kind: 'NO_SHOW' as const },
          { kind: 'CANCELLED' as const, daysBefore: 5 },
        ),
      }),
    );
    fc.assert(
      fc.property(past, fc.integer({ min: 1, max: 30 }), (bookings, days) => {
        const rule = { days, halfLifeDays: 90 };
        const earlier = bookings.filter(({ daysAgo }) => daysAgo >= days);
        const later = bookings.filter(({ daysAgo }) => daysAgo < days);
        const before = fitShowUp(
          earlier.map((one) => ({ ...one, daysAgo: one.daysAgo - days })),
          90,
        );
        const [step, atOnce] = [withBookings(before, later, rule), fitShowUp(bookings, 90)];
        for (const [name, { booked, showedUp }] of Object.entries(atOnce.groups)) {
          booked.forEach((count, index) => expect(step.groups[name]?.booked[index] ?? 0).toBeCloseTo(count, 2));
          showedUp.forEach((count, index) => expect(step.groups[name]?.showedUp[index] ?? 0).toBeCloseTo(count, 2));
        }
      }),
    );
  });

  it('forgets a group of which nothing is left', () => {
    const once = fitShowUp(times(1), 30);
    expect(Object.keys(withBookings(once, [], { days: 120, halfLifeDays: 30 }).groups)).not.toEqual([]);
    expect(withBookings(once, [], { days: 150, halfLifeDays: 30 }).groups).toEqual({});
  });
});
