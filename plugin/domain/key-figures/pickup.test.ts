import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, fromDayNumber } from '../calendar-dates.ts';
import { type BookedRooms, onTheBooks, pace, pickup } from './pickup.ts';

const booking = (
  given: Partial<Record<'bookedOn' | 'cancelledOn' | 'arrivalOn' | 'departureOn', string>> = {},
): BookedRooms => ({
  bookedOn: calendarDate(given.bookedOn ?? '2026-03-01'),
  cancelledOn: given.cancelledOn === undefined ? null : calendarDate(given.cancelledOn),
  arrivalOn: calendarDate(given.arrivalOn ?? '2026-04-10'),
  departureOn: calendarDate(given.departureOn ?? '2026-04-12'),
  rooms: 2,
});
const night = calendarDate('2026-04-10');
const asOf = calendarDate('2026-03-15');

describe('on the books', () => {
  it.each([
    ['booked before', {}, 2],
    ['booked on the day', { bookedOn: '2026-03-15' }, 2],
    ['booked the day after', { bookedOn: '2026-03-16' }, 0],
    ['cancelled the day after', { cancelledOn: '2026-03-16' }, 2],
    ['cancelled on the day', { cancelledOn: '2026-03-15' }, 0],
    ['arriving that night', { arrivalOn: '2026-04-10' }, 2],
    ['arriving the next day', { arrivalOn: '2026-04-11' }, 0],
    ['leaving the next day', { arrivalOn: '2026-04-09', departureOn: '2026-04-11' }, 2],
    ['leaving that day', { arrivalOn: '2026-04-09', departureOn: '2026-04-10' }, 0],
  ])('%s', (_name, given, expected) => {
    expect(onTheBooks([booking(given)], night, asOf)).toBe(expected);
  });
});

describe('pickup', () => {
  it('is rooms on the books now less those at the earlier date', () => {
    const bookings = [
      booking(),
      booking({ bookedOn: '2026-03-10' }),
      booking({ bookedOn: '2026-03-11' }),
      booking({ cancelledOn: '2026-03-12' }),
    ];
    expect(pickup(bookings, night, calendarDate('2026-03-08'), asOf)).toBe(2);
    expect(pickup([booking({ cancelledOn: '2026-03-12' })], night, calendarDate('2026-03-08'), asOf)).toBe(-2);
  });

  it('adds up over time', () => {
    const day = fc.integer({ min: 20_500, max: 20_560 }).map(fromDayNumber);
    const any = fc.record({ bookedOn: day, cancelledOn: fc.option(day), rooms: fc.constantFrom(1, 3) });
    fc.assert(
      fc.property(fc.array(any), day, day, day, (given, first, second, third) => {
        const bookings = given.map((each) => ({ ...booking(), ...each }));
        expect(pickup(bookings, night, first, second) + pickup(bookings, night, second, third)).toBe(
          pickup(bookings, night, first, third),
        );
      }),
    );
  });

  it('shows the pace as far as the days have come', () => {
    expect(pace([booking()], night, asOf)).toEqual([
      { daysBefore: 7, rooms: null },
      { daysBefore: 14, rooms: null },
      { daysBefore: 30, rooms: 2 },
      { daysBefore: 60, rooms: 0 },
      { daysBefore: 90, rooms: 0 },
    ]);
  });
});
