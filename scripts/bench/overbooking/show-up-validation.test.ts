import { describe, expect, it } from 'vitest';
import { type PastBooking, fitShowUp } from '../../../plugin/domain/overbooking/show-up.ts';
import { bestHalfLife, showUpLogLoss } from './show-up-validation.ts';

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
