import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, daysBetween, fromDayNumber } from '../calendar-dates.ts';
import { type BookedRooms, comparableNights, forecastPickup, onTheBooks, pace, pickup } from './pickup.ts';

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

describe('comparable nights', () => {
  it.each([
    ['last night', -1],
    ['tonight', 0],
    ['in six days', 6],
    ['in a week', 7],
    ['in eight days', 8],
    ['in a month', 30],
  ])('are of the same weekday and over: %s', (_name, ahead) => {
    const wanted = fromDayNumber(20_600 + ahead);
    const nights = comparableNights(wanted, fromDayNumber(20_600), 4);
    expect(nights).toHaveLength(4);
    for (const each of nights) expect([daysBetween(each, wanted) % 7, each < fromDayNumber(20_600)]).toEqual([0, true]);
    expect(daysBetween(nights[0]!, fromDayNumber(20_600))).toBeLessThanOrEqual(Math.max(7, 7 - ahead));
  });
});

const nights = (...pickups: number[]) => pickups.map((picked) => ({ onBooks: 40, sold: 40 + picked }));

describe('forecast', () => {
  const options = { capacity: 100, coverage: 0.8 };

  it('adds the average pickup still to come', () => {
    expect(forecastPickup(50, nights(10, 20, 30), options)).toMatchObject({
      kind: 'FORECAST',
      rooms: 70,
      low: 60,
      high: 80,
      coverage: 0.5,
    });
  });

  it.each([
    ['8 nights are too few', 8, 7 / 9, true],
    ['9 nights suffice', 9, 0.8, false],
    ['10 nights', 10, 9 / 11, false],
    ['18 nights still take the outermost', 18, 17 / 19, false],
    ['19 nights take the second', 19, 0.8, false],
  ])('for 80 %%, %s', (_name, count, coverage, tooFew) => {
    const forecast = forecastPickup(0, nights(...Array.from({ length: count }, (_, index) => index)), options);
    if (forecast.kind !== 'FORECAST') throw new Error('no forecast');
    expect(forecast.coverage).toBeCloseTo(coverage, 12);
    expect(forecast.low).toBe(count === 19 ? 1 : 0);
    expect(forecast.reasons.some(({ code }) => code === 'INTERVAL_TOO_NARROW')).toBe(tooFew);
  });

  it.each([
    [2, 'TOO_LITTLE_DATA'],
    [3, 'FORECAST'],
  ])('of %d nights is %s', (count, kind) => {
    expect(forecastPickup(10, nights(...Array<number>(count).fill(5)), options).kind).toBe(kind);
  });

  it.each([
    ['never above the rooms', 95, [10, 20, 30], { rooms: 100, low: 100, high: 100 }],
    ['never below none', 5, [-30, -20, -10], { rooms: 0, low: 0, high: 0 }],
  ])('%s', (_name, onBooks, pickups, expected) => {
    expect(forecastPickup(onBooks, nights(...pickups), options)).toMatchObject(expected);
  });

  it('holds as often as it says', () => {
    // Of ten exchangeable nights each is the outlier equally often: leave each out once and count.
    const pickups = [3, 9, 1, 7, 5, 0, 8, 2, 6, 4];
    const held = pickups.filter((left, index) => {
      const forecast = forecastPickup(0, nights(...pickups.filter((_, other) => other !== index)), options);
      return forecast.kind === 'FORECAST' && forecast.low <= left && left <= forecast.high;
    });
    expect(held).toHaveLength(8);
  });
});
