import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, endOf, MOST_TRIES, nextTry, NOTHING_COUNTED, type RunCounts } from './run.ts';

const counts = fc.record<RunCounts>({ read: fc.nat(), written: fc.nat(), unchanged: fc.nat(), rejected: fc.nat() });

describe('counts of a run', () => {
  it('come to the same whatever the slices', () => {
    fc.assert(
      fc.property(counts, counts, counts, (a, b, c) => {
        expect(addCounts(addCounts(a, b), c)).toEqual(addCounts(a, addCounts(b, c)));
      }),
    );
  });

  it('stay as they are after a slice of nothing', () => {
    fc.assert(
      fc.property(counts, (some) => {
        expect(addCounts(some, NOTHING_COUNTED)).toEqual(some);
      }),
    );
  });

  it.each([
    [0, 'DONE'],
    [1, 'DONE_WITH_REJECTS'],
  ] as const)('with %d rejected end as %s', (rejected, status) =>
    expect(endOf({ ...NOTHING_COUNTED, rejected })).toBe(status),
  );
});

describe('a slice that failed', () => {
  const noon = new Date('2026-06-15T12:00:00Z');

  it.each([
    [1, '2026-06-15T12:01:00.000Z'],
    [2, '2026-06-15T12:02:00.000Z'],
    [3, '2026-06-15T12:05:00.000Z'],
    [4, '2026-06-15T12:15:00.000Z'],
    [5, '2026-06-15T13:00:00.000Z'],
    [6, undefined],
    [7, undefined],
  ])('for the %d. time is due again at %s', (tries, due) => expect(nextTry(tries, noon)?.toISOString()).toBe(due));

  it('is tried as often as it says', () => {
    expect([nextTry(MOST_TRIES - 1, noon), nextTry(MOST_TRIES, noon)]).toEqual([expect.any(Date), null]);
  });
});
