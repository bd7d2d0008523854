import { describe, expect, it } from 'vitest';
import { linear, niceTicks, ringSlice } from './scale.ts';

describe('ticks', () => {
  it.each([
    { name: 'nothing', smallest: 0, largest: 0, ticks: [0, 1] },
    { name: 'tens', smallest: 0, largest: 38, ticks: [0, 10, 20, 30, 40] },
    { name: 'exactly on a tick', smallest: 0, largest: 40, ticks: [0, 10, 20, 30, 40] },
    { name: 'just above a tick', smallest: 0, largest: 41, ticks: [0, 20, 40, 60] },
    { name: 'fractions', smallest: 0, largest: 0.7, ticks: [0, 0.2, 0.4, 0.6, 0.8] },
    { name: 'losses and gains', smallest: -15, largest: 15, ticks: [-20, -10, 0, 10, 20] },
  ])('$name', ({ smallest, largest, ticks }) => {
    expect(niceTicks(smallest, largest)).toEqual(ticks);
  });
});

describe('places', () => {
  it('turns the scale upside down when the drawing does', () => {
    const place = linear([0, 100], [200, 0]);
    expect([0, 50, 100].map(place)).toEqual([200, 100, 0]);
  });
});

describe('slices', () => {
  it('starts at the top and goes clockwise', () => {
    expect(ringSlice(0, 0.25, 100, 50)).toBe(
      'M0.00 -100.00A100 100 0 0 1 100.00 0.00L50.00 0.00A50 50 0 0 0 0.00 -50.00Z',
    );
  });
  it('takes the long way round beyond a half', () => {
    expect(ringSlice(0, 0.5, 100, 50)).toContain('A100 100 0 0 1');
    expect(ringSlice(0, 0.51, 100, 50)).toContain('A100 100 0 1 1');
  });
  it('draws a whole ring', () => {
    expect(ringSlice(0, 1, 100, 50)).not.toContain('NaN');
    expect(ringSlice(0, 1, 100, 50)).toContain('A100 100 0 1 1');
  });
});
