import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedStays } from './bg-nbd.ts';
import { discountedStays } from './lifetime-value.ts';

const model = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const history = { frequency: 2, recency: 30.43, age: 38.86 };

describe('discounted stays', () => {
  it.each([
    ['whole periods', 120],
    ['a last period cut short', 100],
    ['less than a period', 10],
  ])('without a discount are the expected ones: %s', (_, length) => {
    expect(discountedStays(model, history, { length, period: 30, discountRate: 0 })).toBeCloseTo(
      expectedStays(model, history, length),
      12,
    );
  });

  it('of one period are divided by one plus the rate', () => {
    expect(discountedStays(model, history, { length: 30, period: 30, discountRate: 0.1 })).toBeCloseTo(
      expectedStays(model, history, 30) / 1.1,
      12,
    );
  });

  it('are fewer the higher the rate', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        fc.integer({ min: 1, max: 400 }),
        (discountRate, length) => {
          const discounted = discountedStays(model, history, { length, period: 4, discountRate });
          expect(discounted).toBeGreaterThan(0);
          expect(discounted).toBeLessThan(
            discountedStays(model, history, { length, period: 4, discountRate: discountRate / 2 }),
          );
        },
      ),
    );
  });
});
