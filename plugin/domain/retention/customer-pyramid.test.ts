import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pyramidCuts, segmentOf, segments } from './customer-pyramid.ts';

const classes = (revenues: number[]): string[] => {
  const cuts = pyramidCuts(revenues);
  return revenues.map((amount) => segmentOf(amount, cuts));
};

describe('the customer pyramid', () => {
  it('gives VIP to those who bring the first fifth of revenue, KEY up to half, REGULAR up to four fifths', () => {
    // Of 100: 20 | 15 + 15 | 10 + 10 + 10 | 8 + 6 + 4 + 2.
    expect(classes([20, 15, 15, 10, 10, 10, 8, 6, 4, 2])).toEqual([
      'VIP',
      'KEY',
      'KEY',
      'REGULAR',
      'REGULAR',
      'REGULAR',
      'OCCASIONAL',
      'OCCASIONAL',
      'OCCASIONAL',
      'OCCASIONAL',
    ]);
  });

  it.each([
    [
      'somebody who brings nearly all',
      [90, 2, 2, 2, 2, 2],
      ['VIP', 'OCCASIONAL', 'OCCASIONAL', 'OCCASIONAL', 'OCCASIONAL', 'OCCASIONAL'],
    ],
    ['all alike: nobody stands out', [50, 50, 50], ['REGULAR', 'REGULAR', 'REGULAR']],
    ['a guest alone', [50], ['REGULAR']],
    ['nothing paid, or more given back', [0, -10], ['OCCASIONAL', 'OCCASIONAL']],
    ['nobody', [], []],
  ])('%s', (_, revenues, expected) => {
    expect(classes(revenues)).toEqual(expected);
  });

  it('never puts a guest below another who brings less, nor two who bring the same apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 }), (revenues) => {
        const cuts = pyramidCuts(revenues);
        const ranks = revenues
          .toSorted((one, other) => other - one)
          .map((amount) => segments.indexOf(segmentOf(amount, cuts)));
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      }),
    );
  });
});
