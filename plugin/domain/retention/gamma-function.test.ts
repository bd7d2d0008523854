import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digamma, logGamma } from './gamma-function.ts';

describe('the gamma function', () => {
  it.each([
    [0.001, 6.907178885383853],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [10, Math.log(362_880)],
    [171, 706.5730622457874],
    [1e6, 12_815_504.569147611],
  ])('ln Γ(%d) is %d', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-13 * Math.max(1, Math.abs(expected)));
  });

  it.each([
    [1, -0.5772156649015329],
    [0.5, -1.9635100260214235],
    [10, 2.251752589066721],
    [0.01, -100.56088545786868],
  ])('its logarithmic derivative at %d is %d', (x, expected) => {
    expect(digamma(x)).toBeCloseTo(expected, 11);
  });

  it('goes up by ln x and 1/x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (x) => {
        expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 9);
        expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 9);
      }),
    );
  });
});
