import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeDays, percentile, rhythmOf, rhythmOfMean } from './rhythm.ts';

describe('percentile', () => {
  it.each([
    ['the only value', [30], 0.95, 30],
    ['between two', [10, 20], 0.5, 15],
    ['the middle of three', [10, 20, 60], 0.5, 20],
    ['by proportion', [10, 20, 60], 0.8, 44],
    ['the highest', [10, 20, 60], 1, 60],
    ['the lowest', [10, 20, 60], 0, 10],
  ])('%s', (_, ascending, share, expected) => {
    expect(percentile(ascending, share)).toBeCloseTo(expected, 12);
  });
});

describe('a rhythm', () => {
  it('is the 50th, 80th and 95th percentile of the intervals', () => {
    const { due, atRisk, lost } = rhythmOf([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110]);
    expect([due, atRisk, lost]).toEqual([60, 90, 105]);
  });

  it('keeps due, at risk and lost apart for a guest who comes like clockwork', () => {
    const { due, atRisk, lost } = rhythmOf([100, 100, 100]);
    expect(due).toBe(100);
    expect(atRisk).toBeCloseTo(110, 9);
    expect(lost).toBeCloseTo(120, 9);
  });

  it.each<[string, number[], number[]]>([
    ['two days', [2, 2, 2], [14, 28, 56]],
    ['two weeks', [14, 14, 14], [14, 28, 56]],
    ['one, thirty and sixty days', [1, 30, 60], [30, 48, 57]],
    ['two months', [60, 60, 60], [60, 66, 72]],
  ])('is never in days that make one visit of several: every %s', (_, intervals, [due, atRisk, lost]) => {
    const rhythm = rhythmOf(intervals);
    expect(rhythm.due).toBeCloseTo(due!, 9);
    expect(rhythm.atRisk).toBeCloseTo(atRisk!, 9);
    expect(rhythm.lost).toBeCloseTo(lost!, 9);
  });

  it('of a mean alone is that of random returns', () => {
    const { due, atRisk, lost } = rhythmOfMean(100);
    expect(due).toBeCloseTo(69.31, 2);
    expect(atRisk).toBeCloseTo(160.94, 2);
    expect(lost).toBeCloseTo(299.57, 2);
  });

  it('changes on whole days, the first on which the threshold is reached', () => {
    expect(changeDays(1000, { due: 30, atRisk: 44.2, lost: 60.9 })).toEqual({
      dueOn: 1030,
      atRiskOn: 1045,
      lostOn: 1061,
    });
  });

  it('never has one threshold before the one that comes first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3650 }), { minLength: 1 }), (days) => {
        const { dueOn, atRiskOn, lostOn } = changeDays(0, rhythmOf(days.sort((one, other) => one - other)));
        expect(dueOn).toBeGreaterThan(0);
        expect(atRiskOn).toBeGreaterThan(dueOn);
        expect(lostOn).toBeGreaterThanOrEqual(atRiskOn);
      }),
    );
  });
});
