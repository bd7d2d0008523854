import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterWork, minutesOfDay, workBetween, type WorkingHours } from './working-time.ts';

const HOUR = 3_600_000;
const day = (over: Partial<WorkingHours> = {}): WorkingHours => ({
  opensAt: 8 * 60,
  closesAt: 18 * 60,
  weekdays: [1, 2, 3, 4, 5],
  timeZone: 'Europe/Lisbon',
  ...over,
});
const at = (text: string): number => Date.parse(text);
const iso = (moment: number): string => new Date(moment).toISOString();

describe('time that counts', () => {
  // Lisbon is an hour ahead of UTC in summer; 2026-06-15 is a Monday.
  it.each<[string, string, number, WorkingHours | null, string]>([
    ['around the clock', '2026-06-15T17:30:00Z', 2, null, '2026-06-15T19:30:00.000Z'],
    ['to the minute of closing', '2026-06-15T15:00:00Z', 2, day(), '2026-06-15T17:00:00.000Z'],
    ['past closing goes on in the morning', '2026-06-15T16:00:00Z', 2, day(), '2026-06-16T08:00:00.000Z'],
    ['from before opening', '2026-06-15T03:00:00Z', 1, day(), '2026-06-15T08:00:00.000Z'],
    ['over a weekend', '2026-06-19T16:30:00Z', 1, day(), '2026-06-22T07:30:00.000Z'],
    ['from a day that does not count', '2026-06-20T10:00:00Z', 1, day(), '2026-06-22T08:00:00.000Z'],
    [
      'in a night shift',
      '2026-06-16T02:00:00Z',
      1,
      day({ opensAt: 22 * 60, closesAt: 6 * 60 }),
      '2026-06-16T03:00:00.000Z',
    ],
    ['until midnight', '2026-06-15T22:00:00Z', 2, day({ closesAt: 1_440 }), '2026-06-16T08:00:00.000Z'],
    // Clocks go back on 2026-10-25: that Sunday has an hour more.
    [
      'over the end of summer time',
      '2026-10-24T23:00:00Z',
      25,
      day({ opensAt: 0, closesAt: 1_440, weekdays: [7] }),
      '2026-10-26T00:00:00.000Z',
    ],
    [
      'where no day counts, around the clock',
      '2026-06-15T17:30:00Z',
      2,
      day({ weekdays: [] }),
      '2026-06-15T19:30:00.000Z',
    ],
  ])('%s', (_, from, hours, of, until) => expect(iso(afterWork(at(from), hours * HOUR, of))).toBe(until));

  it('between two moments is what leads from one to the other', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 * 24 * 60 }),
        fc.integer({ min: 1, max: 60 * 60 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 1, max: 24 }),
        (start, minutes, opens, closes) => {
          const of = day({ opensAt: opens * 60, closesAt: closes * 60, timeZone: 'America/New_York' });
          const from = at('2026-10-20T00:00:00Z') + start * 60_000;
          expect(workBetween(from, afterWork(from, minutes * 60_000, of), of)).toBe(minutes * 60_000);
        },
      ),
      { numRuns: 60 },
    ));
});

describe('a time of day', () => {
  it.each([
    ['07:30', 450],
    ['7:05', 425],
    [' 00:00 ', 0],
    ['24:00', 1_440],
    ['24:01', null],
    ['7', null],
    ['25:00', null],
    ['', null],
  ])('%j is %s minutes after midnight', (text, minutes) => expect(minutesOfDay(text)).toBe(minutes));
});
