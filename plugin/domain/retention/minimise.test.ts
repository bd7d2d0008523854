import { describe, expect, it } from 'vitest';
import { minimise, variances } from './minimise.ts';

describe('minimise', () => {
  it('walks down a bent valley', () => {
    const { at, value, converged } = minimise(
      ([x, y]) => ({
        value: (1 - x!) ** 2 + 100 * (y! - x! ** 2) ** 2,
        gradient: [-2 * (1 - x!) - 400 * x! * (y! - x! ** 2), 200 * (y! - x! ** 2)],
      }),
      [-1.2, 1],
    );
    expect(at[0]).toBeCloseTo(1, 6);
    expect(at[1]).toBeCloseTo(1, 6);
    expect(value).toBeCloseTo(0, 10);
    expect(converged).toBe(true);
  });

  it('stops at the border where the function falls for ever, and says so', () => {
    const { at, converged } = minimise(([x]) => ({ value: -x!, gradient: [-1] }), [0]);
    expect(at[0]).toBe(12);
    expect(converged).toBe(false);
  });
});

describe('variances', () => {
  it('are the diagonal of the inverse', () => {
    const [first, second] = variances([
      [4, 1],
      [1, 3],
    ])!;
    expect(first).toBeCloseTo(3 / 11, 12);
    expect(second).toBeCloseTo(4 / 11, 12);
  });

  it('are null where a direction is left open', () => {
    expect(
      variances([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
  });
});
