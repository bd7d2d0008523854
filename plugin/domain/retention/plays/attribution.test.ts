import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../calendar-dates.ts';
import { attribute, type AttributableTouch, type Booking } from './attribution.ts';

const touch = (id: string, over: Partial<AttributableTouch> = {}): AttributableTouch => ({
  id,
  guestId: 'g1',
  plannedFor: calendarDate('2026-03-01'),
  at: '2026-03-01T09:00:00.000Z',
  attributionDays: 30,
  attributedStayId: null,
  ...over,
});
const booking = (stayId: string, bookedAt: string, guestId = 'g1'): Booking => ({ stayId, guestId, bookedAt });

describe('a booking follows from', () => {
  it.each<[string, string, AttributableTouch[], string | null]>([
    ['a touch at the same moment', '2026-03-01T09:00:00.000Z', [touch('t')], 't'],
    ['no touch a moment later', '2026-03-01T08:59:59.999Z', [touch('t')], null],
    ['a touch until its window ends', '2026-03-31T23:59:00.000Z', [touch('t')], 't'],
    ['no touch on the day after', '2026-04-01T00:00:00.000Z', [touch('t')], null],
    ['no touch of another guest', '2026-03-02T09:00:00.000Z', [touch('t', { guestId: 'g2' })], null],
    [
      'the last of two',
      '2026-03-20T09:00:00.000Z',
      [touch('early'), touch('late', { at: '2026-03-10T09:00:00.000Z' })],
      'late',
    ],
    [
      'the earlier of two whose window is open yet',
      '2026-03-20T09:00:00.000Z',
      [touch('long'), touch('short', { at: '2026-03-10T09:00:00.000Z', attributionDays: 5 })],
      'long',
    ],
    ['one that was held out, from its day on', '2026-03-01T00:00:00.000Z', [touch('t', { at: null })], 't'],
    ['none that has brought a booking', '2026-03-02T09:00:00.000Z', [touch('t', { attributedStayId: 's0' })], null],
  ])('%s', (_, bookedAt, touches, expected) =>
    expect(attribute([booking('s1', bookedAt)], touches)).toEqual(
      expected === null ? [] : [{ touchId: expected, stayId: 's1' }],
    ),
  );
});

it('no booking is attributed twice, no touch brings two, whatever comes in which order and how often', () => {
  const moments = fc
    .integer({ min: 0, max: 60 * 24 })
    .map((hours) => new Date(Date.UTC(2026, 2, 1, hours)).toISOString());
  const touches = fc
    .array(fc.tuple(fc.constantFrom('g1', 'g2'), moments), { maxLength: 12 })
    .map((all) => all.map(([guestId, at], index) => touch(`t${index}`, { guestId, at })));
  const bookings = fc
    .array(fc.tuple(fc.constantFrom('g1', 'g2'), moments), { maxLength: 12 })
    .map((all) => all.map(([guestId, at], index) => booking(`s${index}`, at, guestId)));
  fc.assert(
    fc.property(touches, bookings, (allTouches, allBookings) => {
      const found = attribute(allBookings, allTouches);
      expect(attribute(allBookings.toReversed(), allTouches.toReversed())).toEqual(found);
      expect(new Set(found.map(({ touchId }) => touchId)).size).toBe(found.length);
      expect(new Set(found.map(({ stayId }) => stayId)).size).toBe(found.length);
      const after = allTouches.map((one) => ({
        ...one,
        attributedStayId: found.find(({ touchId }) => touchId === one.id)?.stayId ?? null,
      }));
      // What is left unattributed finds no free touch, so the second look changes nothing.
      const attributed = new Set(found.map(({ stayId }) => stayId));
      expect(
        attribute(
          allBookings.filter(({ stayId }) => attributed.has(stayId)),
          after,
        ),
      ).toEqual([]);
    }),
  );
});
