import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilityOfReturn } from './bg-nbd.ts';
import { ageFadedTo } from './fading.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('the age at which a chance to return has faded', () => {
  it('is the one at which the model gives that share of the chance on the day of leaving', () => {
    const models = fc.record({
      r: between(0.05, 5),
      alpha: between(0.5, 500),
      a: between(0.02, 10),
      b: between(0.1, 50),
    });
    const histories = fc
      .record({ frequency: fc.integer({ min: 0, max: 300 }), recency: between(0.01, 1000) })
      .map(({ frequency, recency }) => ({ frequency, recency: frequency === 0 ? 0 : recency, age: 0 }));
    fc.assert(
      fc.property(models, histories, between(0.05, 0.95), between(1, 120), (model, history, share, horizon) => {
        const chance = (age: number) => probabilityOfReturn(model, { ...history, age }, horizon);
        const age = ageFadedTo(model, history, share, horizon);
        expect(age).toBeGreaterThan(history.recency);
        expect(chance(age) / chance(history.recency) / share).toBeCloseTo(1, 5);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is later for less that is left', () => {
    const model = { r: 0.45, alpha: 47, a: 0.8, b: 2.4 };
    for (const frequency of [0, 1, 10])
      for (const [more, less] of [
        [0.8, 0.4],
        [0.4, 0.1],
      ] as const)
        expect(ageFadedTo(model, { frequency, recency: 8 * frequency, age: 0 }, less, 52)).toBeGreaterThan(
          ageFadedTo(model, { frequency, recency: 8 * frequency, age: 0 }, more, 52),
        );
  });
});
