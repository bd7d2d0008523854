import { describe, expect, it } from 'vitest';
import { calendarDate, dayNumber } from '../calendar-dates.ts';
import { cdnowHistories, cdnowIsThere } from '../../../tests/fixtures/cdnow.ts';
import { calibrate, type Calibration } from './calibration.ts';
import { knownOn, type StayHistory } from './guest-history.ts';
import { fitRetention } from './retention-model.ts';

const calibration = (guests: StayHistory[], split: number, until: number): Calibration => {
  const model = fitRetention(
    guests.map((guest) => knownOn(guest, split)),
    { until: split, unit: 'week' },
  );
  return calibrate(guests, model, { split, until, fixedIntervalDays: 90 });
};

describe.skipIf(!cdnowIsThere)(
  'calibration on CDNOW, 39 weeks against 39 (skipped where ../shared/data/cdnow is absent)',
  () => {
    const [split, until] = [dayNumber(calendarDate('1997-09-30')), dayNumber(calendarDate('1998-06-30'))];
    const found = cdnowIsThere ? calibration(cdnowHistories(), split, until) : null;

    it.each([
      ['0', 1411, 0.2367, 0.2251],
      ['1', 439, 0.697, 0.5231],
      ['2', 214, 1.3925, 1.0441],
      ['3', 100, 1.56, 1.5203],
      ['4', 62, 2.5323, 2.1638],
      ['5', 38, 2.9474, 2.6538],
      ['6', 29, 3.8621, 3.504],
      ['7+', 64, 6.3594, 6.157],
    ])('repeats %s: %i customers with %d purchases, expected %d, as published', (repeats, n, actual, expected) => {
      const { classes } = found!;
      const one = classes.find((entry) => entry.repeats === repeats)!;
      expect(one.n).toBe(n);
      expect(one.actual).toBeCloseTo(actual, 4);
      expect(Math.abs(one.expected! - expected)).toBeLessThan(3e-4);
    });

    it('counts 1,882 purchases in the second period, and the classes hold all customers', () => {
      expect(found!.stays).toBe(1882);
      expect(found!.classes.reduce((sum, { n }) => sum + n, 0)).toBe(2357);
      expect(found!.classes.reduce((sum, { nExpected }) => sum + nExpected!, 0)).toBeCloseTo(2357, 6);
    });

    it('ranks the best tenth above the average, and better than one fixed interval does', () => {
      const [best] = found!.deciles;
      expect(best!.model).toBeGreaterThan(4);
      expect(best!.model).toBeGreaterThan(best!.fixedInterval);
      expect(found!.deciles.reduce((sum, { n }) => sum + n, 0)).toBe(2357);
    });

    it('gives each ranking lifts whose average over all customers is 1', () => {
      for (const ranking of ['model', 'rfm', 'fixedInterval'] as const)
        expect(found!.deciles.reduce((sum, decile) => sum + decile.n * decile[ranking]!, 0) / 2357).toBeCloseTo(1, 9);
    });
  },
);

describe('calibration of few guests', () => {
  const guests: StayHistory[] = Array.from({ length: 20 }, (_, i) => ({
    kind: 'stays',
    days: i === 19 ? [150] : [0, 10 + i, ...(i < 4 ? [110] : [])],
    amounts: i === 19 ? [90] : [90, 90, ...(i < 4 ? [90] : [])],
  }));

  it('has no expectation, and leaves out who came first after the split', () => {
    const { customers, stays, classes } = calibration(guests, 100, 200);
    expect([customers, stays]).toEqual([19, 4]);
    expect(classes[1]).toEqual({ repeats: '1', n: 19, nExpected: null, actual: 4 / 19, expected: null });
    expect(classes[2]).toEqual({ repeats: '2', n: 0, nExpected: null, actual: null, expected: null });
  });

  it('gives guests whom a ranking does not tell apart one lift', () => {
    // Nobody has been away for 90 days on day 100, but the first: the fixed interval says nothing about the others.
    const { deciles } = calibration(guests, 95, 200);
    expect(deciles).toHaveLength(10);
    expect(new Set(deciles.slice(1).map(({ fixedInterval }) => fixedInterval.toFixed(9)))).toEqual(
      new Set(['1.000000000']),
    );
    expect(deciles.every(({ model }) => model === null)).toBe(true);
  });

  it('has no deciles where nobody came again', () => {
    expect(calibration(guests, 160, 200).deciles).toEqual([]);
  });
});
