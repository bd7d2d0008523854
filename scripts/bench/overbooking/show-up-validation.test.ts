import { describe, expect, it } from 'vitest';
import { type PastBooking, fitShowUp } from '../../../plugin/domain/overbooking/show-up.ts';
import { areaUnderCurve, bestHalfLife, calibration, foretold, showUpLogLoss } from './show-up-validation.ts';

const booking = (given: Partial<PastBooking> = {}): PastBooking => ({
  leadDays: 20,
  channel: 'OTA',
  segment: 'LEISURE',
  rate: 'FLEXIBLE',
  daysAgo: 0,
  outcome: { kind: 'SHOWED_UP' },
  ...given,
});
const cancelled = (daysBefore: number): Partial<PastBooking> => ({ outcome: { kind: 'CANCELLED', daysBefore } });
const times = (count: number, given?: Partial<PastBooking>): PastBooking[] =>
  Array.from({ length: count }, () => booking(given));
const FOREVER = Infinity;

describe('validation', () => {
  it('prefers the model that gave what happened the higher probability', () => {
    const good = fitShowUp(times(100), FOREVER);
    const bad = fitShowUp(times(100, { outcome: { kind: 'NO_SHOW' } }), FOREVER);
    expect(showUpLogLoss(good, times(5))!).toBeLessThan(showUpLogLoss(bad, times(5))!);
    expect(showUpLogLoss(good, [])).toBeNull();
  });

  it('is minus the logarithm of the probability', () => {
    const model = fitShowUp([], FOREVER);
    expect(showUpLogLoss(model, [booking({ leadDays: 0 })])).toBeCloseTo(-Math.log(0.98), 12);
    expect(showUpLogLoss(model, [booking({ leadDays: 0, outcome: { kind: 'NO_SHOW' } })])).toBeCloseTo(
      -Math.log(0.02),
      12,
    );
  });

  it('lets the past fade fast where guests have changed, slowly where they have not', () => {
    const steady = Array.from({ length: 400 }, (_, daysAgo) =>
      times(1, { daysAgo, ...(daysAgo % 4 === 0 && cancelled(0)) }),
    ).flat();
    const changed = Array.from({ length: 400 }, (_, daysAgo) =>
      times(1, { daysAgo, ...(daysAgo > 120 && cancelled(0)) }),
    ).flat();
    expect(bestHalfLife(steady, [15, 365], 60)).toBe(365);
    expect(bestHalfLife(changed, [15, 365], 60)).toBe(15);
    expect(bestHalfLife([], [15, 365], 60)).toBe(365);
  });
});

describe('what was foretold', () => {
  const said = (pairs: readonly (readonly [number, boolean])[]) =>
    pairs.map(([probability, showedUp]) => ({ probability, showedUp }));
  it.each([
    [
      'in the right order',
      [
        [0.1, false],
        [0.2, false],
        [0.8, true],
      ],
      1,
    ],
    [
      'in the wrong order',
      [
        [0.9, false],
        [0.2, true],
      ],
      0,
    ],
    [
      'all alike',
      [
        [0.5, false],
        [0.5, true],
        [0.5, true],
      ],
      0.5,
    ],
    [
      'of four pairs one wrong',
      [
        [0.1, false],
        [0.3, true],
        [0.6, false],
        [0.9, true],
      ],
      0.75,
    ],
    [
      'of who all came',
      [
        [0.1, true],
        [0.9, true],
      ],
      null,
    ],
  ] as const)('%s', (_, pairs, area) => expect(areaUnderCurve(said(pairs))).toBe(area));

  it('is held against what came, tenth by tenth', () => {
    const tenths = calibration(said(Array.from({ length: 20 }, (_, at) => [at / 20, at >= 10] as const)));
    expect(tenths.map(({ came }) => came)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(tenths[0]).toEqual({ bookings: 2, said: 0.025, came: 0 });
  });

  it('is of bookings that were on the books then', () => {
    const model = fitShowUp([], FOREVER);
    expect(foretold(model, [booking(cancelled(10))], 10)).toHaveLength(1);
    expect(foretold(model, [booking(cancelled(10))], 9)).toEqual([]);
    expect(foretold(model, [booking({ leadDays: 5 })], 6)).toEqual([]);
  });
});
