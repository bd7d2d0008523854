import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfmCuts, rfmGroup, rfmGroups, rfmScore, type RfmMeasures } from './rfm.ts';

const guests = (count: number): RfmMeasures[] =>
  Array.from({ length: count }, (_, i) => ({ recency: i, frequency: 1, monetary: 10 * (i % 5) }));

describe('RFM', () => {
  it.each([
    [24, false],
    [25, true],
    [26, true],
  ])('ranks %i guests: %s', (count, ranked) => {
    expect(rfmCuts(guests(count)) !== null).toBe(ranked);
  });

  it('cuts the guests into fifths', () => {
    const all = guests(100);
    const cuts = rfmCuts(all)!;
    const scores = all.map((guest) => rfmScore(guest, cuts));
    expect([0, 19, 20, 39, 40, 79, 80, 99].map((i) => scores[i]!.r)).toEqual([1, 1, 2, 2, 3, 4, 5, 5]);
    for (const score of [1, 2, 3, 4, 5]) {
      expect(scores.filter(({ r }) => r === score)).toHaveLength(20);
      expect(scores.filter(({ m }) => m === score)).toHaveLength(20);
    }
  });

  it('gives one stay the score 1 where most guests stayed once, and the few repeaters what they stand above', () => {
    const all = Array.from({ length: 100 }, (_, i) => ({
      recency: i,
      frequency: i < 70 ? 1 : i < 90 ? 2 : 3,
      monetary: i,
    }));
    const cuts = rfmCuts(all)!;
    expect([0, 69, 70, 89, 90].map((i) => rfmScore(all[i]!, cuts).f)).toEqual([1, 1, 4, 4, 5]);
  });

  it('gives equal guests equal scores in any order, and never less for more', () => {
    const measures = fc.record({
      recency: fc.integer({ min: 0, max: 30 }),
      frequency: fc.integer({ min: 1, max: 4 }),
      monetary: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(measures, { minLength: 25, maxLength: 80 }), (all) => {
        const cuts = rfmCuts(all)!;
        expect(rfmCuts(all.toReversed())).toEqual(cuts);
        const byRecency = all
          .toSorted((one, other) => one.recency - other.recency)
          .map((guest) => rfmScore(guest, cuts).r);
        expect(byRecency).toEqual(byRecency.toSorted((one, other) => one - other));
      }),
    );
  });

  it.each([
    [5, 5, 5, 'CHAMPIONS'],
    [4, 5, 5, 'CHAMPIONS'],
    [5, 4, 3, 'CHAMPIONS'],
    [4, 4, 4, 'LOYAL'],
    [3, 5, 5, 'LOYAL'],
    [5, 3, 3, 'POTENTIAL_LOYALISTS'],
    [4, 1, 2, 'POTENTIAL_LOYALISTS'],
    [5, 1, 1, 'NEW'],
    [4, 1, 1, 'PROMISING'],
    [3, 3, 3, 'NEEDING_ATTENTION'],
    [3, 2, 2, 'ABOUT_TO_SLEEP'],
    [3, 1, 1, 'ABOUT_TO_SLEEP'],
    [2, 3, 4, 'AT_RISK'],
    [1, 3, 3, 'AT_RISK'],
    [2, 5, 4, 'CANT_LOSE_THEM'],
    [1, 5, 5, 'CANT_LOSE_THEM'],
    [2, 2, 2, 'HIBERNATING'],
    [2, 1, 1, 'HIBERNATING'],
    [1, 2, 1, 'LOST'],
    [1, 1, 1, 'LOST'],
  ])('%i-%i-%i is %s', (r, f, m, group) => {
    expect(rfmGroup(r, f, m)).toBe(group);
  });

  it('has a group for every score and a score for every group', () => {
    const scores = [1, 2, 3, 4, 5];
    const named = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => rfmGroup(r, f, m))));
    expect(new Set(named)).toEqual(new Set(rfmGroups));
  });
});
