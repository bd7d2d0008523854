import { describe, expect, it } from 'vitest';
import { calendarDate, dayNumber } from '../calendar-dates.ts';
import { cdnowHistories, cdnowIsThere, cdnowSummaries } from '../../../tests/fixtures/cdnow.ts';
import { repeatableRandom } from '../../../tests/fixtures/repeatable-random.ts';
import { fitBgNbd, LEAST_REPEAT_GUESTS, type BgNbdEstimate } from './bg-nbd-fit.ts';
import { logLikelihood, type RepeatHistory } from './bg-nbd.ts';
import { knownOn, repeatHistory } from './guest-history.ts';
import { simulatedGuest } from '../../../scripts/generators/simulated-guests.ts';

const fitted = (histories: RepeatHistory[]): BgNbdEstimate => {
  const fit = fitBgNbd(histories);
  if (fit.kind !== 'fitted') throw new Error(fit.reason.code);
  return fit.estimate;
};

describe.skipIf(!cdnowIsThere)(
  'BG/NBD fitted to CDNOW to 1997-09-30 (skipped where ../shared/data/cdnow is absent)',
  () => {
    const until = dayNumber(calendarDate('1997-09-30'));
    const histories = (unit: 'week' | 'day') =>
      cdnowHistories().map((guest) => repeatHistory(knownOn(guest, until), until, unit)!);

    it('finds the published estimates from exact weeks', () => {
      const { r, alpha, a, b, logLikelihood: logL } = fitted(histories('week'));
      // Published by CLVTools to the last digit given here.
      expect(r).toBeCloseTo(0.2425945, 5);
      expect(alpha).toBeCloseTo(4.4136019, 4);
      expect(a).toBeCloseTo(0.7929199, 4);
      expect(Math.abs(b - 2.4258881)).toBeLessThan(1e-4);
      expect(logL).toBeCloseTo(-9582.429207, 4);
    });

    it('finds those of lifetimes from the rounded summary, with their standard errors', () => {
      const { r, alpha, a, b, standardErrors } = fitted(cdnowSummaries());
      expect([r, alpha, a, b].map((value) => Number(value.toFixed(5)))).toEqual([0.24259, 4.41353, 0.79289, 2.42575]);
      expect(standardErrors!.r).toBeCloseTo(0.012557, 5);
      expect(standardErrors!.alpha).toBeCloseTo(0.378221, 3);
      expect(standardErrors!.a).toBeCloseTo(0.185719, 3);
      expect(standardErrors!.b).toBeCloseTo(0.705345, 3);
    });

    it('multiplies alpha by seven in days, and nothing else', () => {
      const [weeks, days] = [fitted(histories('week')), fitted(histories('day'))];
      expect(days.alpha / weeks.alpha).toBeCloseTo(7, 6);
      expect(days.r).toBeCloseTo(weeks.r, 7);
      expect(days.b).toBeCloseTo(weeks.b, 5);
    });
  },
);

const guests = (repeating: number): RepeatHistory[] => [
  ...Array.from({ length: 200 }, () => ({ frequency: 0, recency: 0, age: 300 })),
  ...Array.from({ length: repeating }, (_, i) => ({ frequency: 1 + (i % 3), recency: 40 + 5 * i, age: 300 })),
];

describe('fitting the BG/NBD', () => {
  const random = repeatableRandom(7);
  const model = { r: 0.6, alpha: 120, a: 0.9, b: 3, p: 6, q: 4, v: 300 };
  const simulated = Array.from({ length: 20_000 }, () =>
    simulatedGuest(model, { first: Math.floor(random() * 700), until: 1400 }, random),
  ).map((guest) => repeatHistory(guest, 1400, 'day')!);

  it('finds again the model that guests were drawn from, within four standard errors', () => {
    const { standardErrors, ...estimate } = fitted(simulated);
    for (const parameter of ['r', 'alpha', 'a', 'b'] as const)
      expect(Math.abs(estimate[parameter] - model[parameter])).toBeLessThan(4 * standardErrors![parameter]);
  });

  it('reports the log-likelihood that the guests have one by one', () => {
    const estimate = fitted(simulated);
    expect(simulated.reduce((sum, history) => sum + logLikelihood(estimate, history), 0)).toBeCloseTo(
      estimate.logLikelihood,
      3,
    );
  });

  it('gives the same estimate in any order of the guests', () => {
    const [there, back] = [fitted(simulated), fitted(simulated.toReversed())];
    expect(back.r).toBeCloseTo(there.r, 8);
    expect(back.b).toBeCloseTo(there.b, 6);
  });

  it.each([
    [0, 'too-little-data'],
    [LEAST_REPEAT_GUESTS - 1, 'too-little-data'],
    [LEAST_REPEAT_GUESTS, 'fitted'],
  ])('with %i returning guests: %s', (repeating, kind) => {
    expect(fitBgNbd(guests(repeating)).kind).toBe(kind);
  });

  it('says how many returned', () => {
    expect(fitBgNbd(guests(3))).toEqual({
      kind: 'too-little-data',
      reason: { code: 'TOO_FEW_RETURNED', guests: 3, least: 30 },
    });
  });

  it('stays finite with 200 repeats, ten-year ages and guests of the last day', () => {
    const extreme = [
      ...guests(40),
      { frequency: 200, recency: 3640, age: 3650 },
      { frequency: 199, recency: 100, age: 3650 },
      { frequency: 0, recency: 0, age: 0 },
    ];
    const { r, alpha, a, b, logLikelihood: logL } = fitted(extreme);
    for (const value of [r, alpha, a, b, logL]) expect(Number.isFinite(value)).toBe(true);
  });
});
