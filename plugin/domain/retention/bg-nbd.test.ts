import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expectedStays,
  expectedStaysOfNewGuest,
  logLikelihood,
  probabilityAlive,
  probabilityOfCount,
  probabilityOfReturn,
  type BgNbd,
  type RepeatHistory,
} from './bg-nbd.ts';

/** Fader, Hardie and Lee (2005): CDNOW, in weeks. */
const paper: BgNbd = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
/** The same estimates as the R package CLVTools prints them. */
const precise: BgNbd = { r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881 };

const relative = (value: number, expected: number): number => Math.abs(value / expected - 1);

describe('BG/NBD, published for CDNOW', () => {
  it.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    [78, 1.8576],
  ])('a new customer buys again within %d weeks %d times', (weeks, expected) => {
    expect(Math.abs(expectedStaysOfNewGuest(precise, weeks) - expected)).toBeLessThan(0.001);
  });

  it('a new customer buys again 1.444004 times within a year', () => {
    expect(expectedStaysOfNewGuest(precise, 52)).toBeCloseTo(1.444004, 4);
  });

  it('customer 1: 1.226 further purchases in 39 weeks', () => {
    expect(Math.abs(expectedStays(paper, { frequency: 2, recency: 30.43, age: 38.86 }, 39) - 1.226)).toBeLessThan(
      0.001,
    );
  });

  it('customer 1516: 25.75659 purchases in a year, alive with 0.9688523', () => {
    const history = { frequency: 26, recency: 30.857, age: 31 };
    expect(Math.abs(expectedStays(precise, history, 52) - 25.75659)).toBeLessThan(0.002);
    expect(Math.abs(probabilityAlive(precise, history) - 0.9688523)).toBeLessThan(5e-6);
  });

  it.each([
    [10, 0.3474606],
    [15, 0.04283391],
    [20, 0.004158973],
    [25, 0.0003583685],
  ])(
    'silent for 19 of 39 weeks after %i purchases: the more there were, the less is expected (%d)',
    (frequency, expected) => {
      expect(relative(expectedStays(precise, { frequency, recency: 20, age: 39 }, 52), expected)).toBeLessThan(2e-4);
    },
  );

  it.each([
    ['509', 18, 35.14, 35.86, 0.424877],
    ['841', 19, 34, 34.14, 0.474738],
    ['1981', 17, 28.43, 28.86, 0.486526],
    ['157', 29, 37.71, 38, 0.662396],
    ['1516', 26, 30.86, 31, 0.710623],
  ])('customer %s in the next week', (_, frequency, recency, age, expected) => {
    // The estimates that lifetimes prints for the rounded summary.
    const model = { r: 0.242593, alpha: 4.413532, a: 0.792886, b: 2.425752 };
    expect(expectedStays(model, { frequency, recency, age }, 1)).toBeCloseTo(expected, 6);
  });

  it.each([
    [10, 2, 1.07869e-7],
    [0, 39, 0.5737864],
    ...[
      0.0019995214, 0.001517023, 0.001163315, 0.0009003148, 0.0007023638, 0.0005517902, 0.0004361913, 0.0003467171,
      0.0002769613, 0.000222226,
    ].map((expected, i): [number, number, number] => [11 + i, 30, expected]),
  ])('P(X = %i) in %i weeks', (count, weeks, expected) => {
    expect(relative(probabilityOfCount(paper, count, weeks), expected)).toBeLessThan(1e-6);
  });

  it.each([
    ['nobody came back', { frequency: 0, recency: 0, age: 40 }, -0.59947382],
    ['200 repeats', { frequency: 200, recency: 38, age: 40 }, 100.7957],
  ])('log-likelihood of one customer: %s', (_, history, expected) => {
    expect(Math.abs(logLikelihood({ r: 0.25, alpha: 4, a: 0.8, b: 2.5 }, history) - expected)).toBeLessThan(1.5e-5);
  });
});

describe('BG/NBD at its limits', () => {
  it('takes everybody without a repeat as alive', () => {
    expect(probabilityAlive(paper, { frequency: 0, recency: 1, age: 1 })).toBe(1);
  });

  it.each([
    ['1,000 repeats and 90 weeks of silence', { frequency: 1000, recency: 10, age: 100 }, 0],
    ['200 repeats in ten years, the last today', { frequency: 200, recency: 3650, age: 3650 }, 0.99],
  ])('%s', (_, history, atLeast) => {
    const alive = probabilityAlive(paper, history);
    expect(alive).toBeGreaterThanOrEqual(atLeast);
    expect(alive).toBeLessThanOrEqual(atLeast === 0 ? 1e-300 : 1);
    expect(Number.isFinite(logLikelihood(paper, history))).toBe(true);
    expect(Number.isFinite(expectedStays(paper, history, 520))).toBe(true);
  });

  it.each([
    ['a = 1', { r: 0.5, alpha: 4, a: 1, b: 3 }],
    ['a + b = 1', { r: 0.5, alpha: 4, a: 0.4, b: 0.6 }],
    ['a + b - 1 = r', { r: 0.5, alpha: 4, a: 0.75, b: 0.75 }],
    ['a - 1 = r', { r: 0.5, alpha: 4, a: 1.5, b: 0.75 }],
  ])('is smooth where the formula divides by nothing: %s', (_, model) => {
    const near = { ...model, a: model.a + 1e-7 };
    const history = { frequency: 0, recency: 0, age: 10 };
    const expected = expectedStays(model, history, 52);
    expect(expected).toBeGreaterThan(0);
    expect(relative(expectedStays(near, history, 52), expected)).toBeLessThan(1e-6);
  });

  it('comes to a guest who never leaves as a vanishes', () => {
    const model = { r: 0.5, alpha: 40, a: 1e-9, b: 3 };
    expect(relative(expectedStays(model, { frequency: 4, recency: 90, age: 100 }, 52), (4.5 * 52) / 140)).toBeLessThan(
      1e-6,
    );
  });

  it('expects of a new guest with a fixed chance of leaving what that chance allows', () => {
    const model = { r: 4, alpha: 1, a: 100_000, b: 100_000 };
    expect(expectedStaysOfNewGuest(model, 1e4)).toBeCloseTo(2, 2);
  });
});

const anyModel: fc.Arbitrary<BgNbd> = fc.record({
  r: fc.double({ min: 0.05, max: 5, noNaN: true }),
  alpha: fc.double({ min: 0.5, max: 500, noNaN: true }),
  a: fc.double({ min: 0.05, max: 6, noNaN: true }),
  b: fc.double({ min: 0.05, max: 12, noNaN: true }),
});
const anyHistory: fc.Arbitrary<RepeatHistory> = fc
  .tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.double({ min: 0.1, max: 1, noNaN: true }),
    fc.double({ min: 1, max: 500, noNaN: true }),
  )
  .map(([frequency, share, age]) => ({ frequency, recency: frequency === 0 ? 0 : share * age, age }));

/** Expected stays of a living guest by Simpson's rule over the chance of leaving at each stay: the integral behind the closed form. */
const byIntegration = ({ r, alpha, a, b }: BgNbd, { frequency: x, age }: RepeatHistory, time: number): number => {
  const steps = 20_000;
  let [weighted, weights] = [0, 0];
  // With p = u² the density is smooth at 0 for every a from 0.5.
  for (let i = 1; i < steps; i += 1) {
    const u = i / steps;
    const p = u * u;
    const weight = (i % 2 === 0 ? 2 : 4) * p ** (a - 1) * (1 - p) ** (b + x - 1) * u;
    weights += weight;
    weighted += (weight * (1 - ((alpha + age) / (alpha + age + p * time)) ** (r + x))) / p;
  }
  return weighted / weights;
};

describe('laws of the BG/NBD', () => {
  it('agrees with the integral that it is the closed form of', () => {
    fc.assert(
      fc.property(
        anyModel.map((model) => ({ ...model, a: model.a + 1, b: model.b + 1 })),
        anyHistory,
        fc.double({ min: 1, max: 500, noNaN: true }),
        (model, history, time) => {
          const alive = probabilityAlive(model, history);
          fc.pre(alive > 1e-9);
          expect(
            relative(expectedStays(model, history, time) / alive, byIntegration(model, history, time)),
          ).toBeLessThan(1e-4);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('expects more the longer it looks, and never more than the probability of a return allows', () => {
    fc.assert(
      fc.property(anyModel, anyHistory, fc.double({ min: 0.1, max: 500, noNaN: true }), (model, history, time) => {
        const [sooner, later] = [expectedStays(model, history, time), expectedStays(model, history, 2 * time)];
        expect(sooner).toBeGreaterThanOrEqual(0);
        expect(later).toBeGreaterThanOrEqual(sooner * (1 - 1e-9));
        const returns = probabilityOfReturn(model, history, time);
        expect(returns).toBeGreaterThanOrEqual(0);
        expect(returns).toBeLessThanOrEqual(probabilityAlive(model, history));
        expect(returns).toBeLessThanOrEqual(sooner * (1 + 1e-9) + 1e-12);
      }),
    );
  });

  it('thinks a guest less likely to be one the longer he stays away', () => {
    fc.assert(
      fc.property(anyModel, anyHistory, fc.double({ min: 0.1, max: 500, noNaN: true }), (model, history, silence) => {
        const later = { ...history, age: history.age + silence };
        expect(probabilityAlive(model, later)).toBeLessThanOrEqual(probabilityAlive(model, history));
      }),
    );
  });

  it('does not depend on the unit of time', () => {
    fc.assert(
      fc.property(anyModel, anyHistory, (model, history) => {
        const inDays = { ...history, recency: 7 * history.recency, age: 7 * history.age };
        const daily = { ...model, alpha: 7 * model.alpha };
        expect(probabilityAlive(daily, inDays)).toBeCloseTo(probabilityAlive(model, history), 9);
        expect(expectedStays(daily, inDays, 364)).toBeCloseTo(expectedStays(model, history, 52), 6);
      }),
    );
  });

  it('spreads a new guest over all counts', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const counts = Array.from({ length: 400 }, (_, count) => probabilityOfCount(model, count, 0.5 * model.alpha));
        expect(counts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 8);
        expect(counts.reduce((sum, one, count) => sum + count * one, 0)).toBeCloseTo(
          expectedStaysOfNewGuest(model, 0.5 * model.alpha),
          6,
        );
      }),
    );
  });
});
