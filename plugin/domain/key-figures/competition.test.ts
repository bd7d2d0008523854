import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../calendar-dates.ts';
import { marketNights, type SeenRate } from './competition.ts';

const today = calendarDate('2026-03-10');
const rate = (competitor: string, value: number, given: Partial<SeenRate> = {}): SeenRate => ({
  competitor,
  day: addDays(today, 5),
  roomClass: 2,
  seenOn: today,
  rate: value,
  ...given,
});
const nights = (...seen: SeenRate[]) => marketNights(seen, () => 100, today);

describe('what competitors ask', () => {
  it.each([
    ['one', [rate('A', 90)], [90, 90, 90]],
    ['two', [rate('A', 90), rate('B', 110)], [90, 100, 110]],
    ['three', [rate('A', 90), rate('B', 150), rate('C', 110)], [90, 110, 150]],
  ])('of %s is lowest, median and highest', (_name, seen, [lowest, median, highest]) => {
    expect(nights(...seen)).toMatchObject([
      { own: 100, lowest: { rate: lowest }, median, highest: { rate: highest }, competitors: seen.length },
    ]);
  });

  it('is what was seen last, and how it changed among those seen before', () => {
    const earlier = { seenOn: addDays(today, -3) };
    expect(nights(rate('A', 120), rate('A', 100, earlier), rate('B', 80))).toMatchObject([
      { lowest: { rate: 80, competitor: 'B' }, highest: { rate: 120, competitor: 'A' }, change: 20, oldest: 0 },
    ]);
    expect(nights(rate('A', 100, earlier))).toMatchObject([{ change: null, oldest: 3 }]);
  });

  it('is held apart by night and class', () => {
    const found = nights(rate('A', 90, { roomClass: 3 }), rate('A', 80), rate('A', 70, { day: addDays(today, 1) }));
    expect(found.map(({ day, roomClass, median }) => [day, roomClass, median])).toEqual([
      [addDays(today, 1), 2, 70],
      [addDays(today, 5), 2, 80],
      [addDays(today, 5), 3, 90],
    ]);
  });
});
