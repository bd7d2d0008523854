import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, dayNumber } from '../calendar-dates.ts';
import { cdnowHistories, cdnowIsThere, cdnowSummaries } from '../../../tests/fixtures/cdnow.ts';
import { repeatableRandom } from '../../../tests/fixtures/repeatable-random.ts';
import { fitBgNbd, LEAST_REPEAT_GUESTS } from './bg-nbd-fit.ts';
import {
  correlationWithRepeats,
  expectedValue,
  fitGammaGamma,
  logLikelihood,
  type GammaGamma,
  type RepeatValue,
  type ValueLimit,
} from './gamma-gamma.ts';
import { knownOn, repeatValue } from './guest-history.ts';
import { discountedStays } from './lifetime-value.ts';
import { simulatedGuest } from '../../../scripts/generators/simulated-guests.ts';

const fitted = (guests: RepeatValue[]): GammaGamma & { logLikelihood: number } => {
  const fit = fitGammaGamma(guests);
  if (fit.kind !== 'fitted') throw new Error(fit.reason.code);
  return fit.estimate;
};

describe.skipIf(!cdnowIsThere)(
  'Gamma-Gamma on CDNOW to 1997-09-30 (skipped where ../shared/data/cdnow is absent)',
  () => {
    const customers = cdnowIsThere ? cdnowSummaries() : [];
    const valued = customers.map(repeatValue).filter(({ repeats }) => repeats > 0);

    it('finds the published estimates from the purchases', () => {
      const until = dayNumber(calendarDate('1997-09-30'));
      const {
        p,
        q,
        v,
        logLikelihood: logL,
      } = fitted(
        cdnowHistories()
          .map((guest) => repeatValue(knownOn(guest, until)))
          .filter(({ repeats }) => repeats > 0),
      );
      expect(p).toBeCloseTo(6.25, 2);
      expect(q).toBeCloseTo(3.74, 2);
      expect(v).toBeCloseTo(15.44, 2);
      expect(logL).toBeCloseTo(-4055.9177, 3);
    });

    it('sees 946 customers, their mean and the correlation with the number of purchases', () => {
      expect(valued).toHaveLength(946);
      expect(valued.reduce((sum, { value }) => sum + value, 0) / 946).toBeCloseTo(35.078551797, 6);
      expect(correlationWithRepeats(valued)).toBeCloseTo(0.113884, 6);
      const values = valued.map(({ value }) => value).sort((one, other) => one - other);
      expect([values[0], values[473], values[945]].map((value) => Math.round(value!))).toEqual([3, 28, 300]);
    });

    it('expects of customers 1 to 10 what is published, and 35.2529588 on average', () => {
      const model = fitted(valued);
      const expected = customers.map((customer) => expectedValue(model, repeatValue(customer)));
      const published = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
      published.forEach((value, i) => expect(Math.abs(expected[i]! - value)).toBeLessThan(0.1));
      expect(expected.reduce((sum, value) => sum + value, 0) / expected.length).toBeCloseTo(35.2529588256, 4);
    });

    it('makes the lifetime value that lifetimes prints for customers 1 to 10', () => {
      const stays = fitBgNbd(customers);
      if (stays.kind !== 'fitted') throw new Error(stays.reason.code);
      const model = fitted(valued);
      // That page fits in weeks and lets the library take them as days: its twelve months are twelve times 30 weeks, at 1 % each.
      const horizon = { length: 360, period: 30, discountRate: 0.01 };
      const published = [
        140.096211, 18.943467, 38.180574, 38.180574, 38.180574, 1003.868107, 28.109683, 38.180574, 167.418216,
        38.180574,
      ];
      published.forEach((value, i) => {
        const customer = customers[i]!;
        const lifetimeValue =
          discountedStays(stays.estimate, customer, horizon) * expectedValue(model, repeatValue(customer));
        expect(Math.abs(lifetimeValue / value - 1)).toBeLessThan(1e-6);
      });
    });
  },
);

describe('the Gamma-Gamma model', () => {
  it('finds again the model that guests were drawn from', () => {
    const random = repeatableRandom(11);
    const model = { r: 2, alpha: 60, a: 0.5, b: 5, p: 6, q: 4, v: 300 };
    const guests = Array.from({ length: 8000 }, () =>
      repeatValue(simulatedGuest(model, { first: 0, until: 400 }, random)),
    );
    const found = fitted(guests.filter(({ repeats }) => repeats > 0));
    expect(Math.abs(found.p / 6 - 1)).toBeLessThan(0.05);
    expect(Math.abs(found.q / 4 - 1)).toBeLessThan(0.08);
    expect(Math.abs(found.v / 300 - 1)).toBeLessThan(0.1);
  });

  it('reports the log-likelihood that the guests have one by one', () => {
    const guests = Array.from({ length: 60 }, (_, i) => ({ repeats: 1 + (i % 4), value: 50 + ((i * 37) % 100) }));
    const model = fitted(guests);
    expect(guests.reduce((sum, guest) => sum + logLikelihood(model, guest), 0)).toBeCloseTo(model.logLikelihood, 6);
  });

  it('lies between the guest and the hotel, nearer to the guest the more stays there are', () => {
    const model = { p: 6.25, q: 3.74, v: 15.44 };
    const hotel = expectedValue(model, { repeats: 0, value: 0 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 1, max: 1000, noNaN: true }), (repeats, value) => {
        const [sooner, later] = [
          expectedValue(model, { repeats, value }),
          expectedValue(model, { repeats: repeats + 1, value }),
        ];
        expect(sooner).toBeGreaterThanOrEqual(Math.min(hotel, value) - 1e-9);
        expect(sooner).toBeLessThanOrEqual(Math.max(hotel, value) + 1e-9);
        expect(Math.abs(later - value)).toBeLessThanOrEqual(Math.abs(sooner - value) + 1e-9);
      }),
    );
  });

  it('scales with the currency', () => {
    const guests = Array.from({ length: 60 }, (_, i) => ({ repeats: 1 + (i % 4), value: 50 + ((i * 37) % 100) }));
    const [euros, cents] = [
      fitted(guests),
      fitted(guests.map(({ repeats, value }) => ({ repeats, value: 100 * value }))),
    ];
    expect(cents.v / euros.v).toBeCloseTo(100, 4);
    expect(cents.p).toBeCloseTo(euros.p, 5);
  });

  /** Values of `count` guests around 150, with the spread of their logarithms. */
  const spreadBy = (deviation: number, count: number): RepeatValue[] => {
    const random = repeatableRandom(17);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Array.from({ length: count }, (_, i) => ({
      repeats: 1 + (i % 3),
      value: 150 * Math.exp(deviation * normal()),
    }));
  };

  it.each<[string, RepeatValue[], ValueLimit]>([
    [
      'too few guests',
      spreadBy(0.5, LEAST_REPEAT_GUESTS - 1),
      { code: 'TOO_FEW_PAID_REPEATS', guests: 29, least: LEAST_REPEAT_GUESTS },
    ],
    [
      'one price for everybody',
      Array.from({ length: 100 }, (_, i) => ({ repeats: 1 + (i % 3), value: 120 })),
      { code: 'VALUES_TOO_ALIKE' },
    ],
    ['values from a few to hundreds of thousands', spreadBy(3, 235), { code: 'VALUES_TOO_VARIED' }],
    [
      'a few guests who pay thousands of times as much as most, where the search ends at a border',
      Array.from({ length: 235 }, (_, i) => ({ repeats: 1 + (i % 3), value: 36 * ((i + 0.5) / 235) ** -2 })),
      { code: 'VALUES_TOO_VARIED' },
    ],
  ])('says why there is no model: %s', (_, guests, reason) => {
    expect(fitGammaGamma(guests)).toEqual({ kind: 'too-little-data', reason });
  });

  it('is there for guests who differ as guests do', () =>
    expect(fitGammaGamma(spreadBy(0.5, LEAST_REPEAT_GUESTS)).kind).toBe('fitted'));
});
