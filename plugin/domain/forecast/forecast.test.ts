import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  booksOf,
  byMethod,
  expectedRevenue,
  FORECAST_DAYS,
  forecastNight,
  forecastNights,
  METHODS,
  type BookedNights,
} from './forecast.ts';

const night = 20_000;
const booking = (given: Partial<BookedNights> = {}): BookedNights => ({
  bookedOn: night - 30,
  goneOn: null,
  arrival: night,
  departure: night + 2,
  isTaken: true,
  rooms: 1,
  ...given,
});
const at = (bookings: BookedNights[], days: number): number =>
  booksOf(bookings, { first: night, last: night }).books[0]![days]!;

describe('the books of a night', () => {
  it.each([
    ['31 days before', {}, 31, 0],
    ['30 days before, when it was booked', {}, 30, 1],
    ['on the day', {}, 0, 1],
    ['booked earlier than is looked at', { bookedOn: night - 400 }, FORECAST_DAYS, 1],
    ['a day before it was cancelled', { goneOn: night - 10, isTaken: false }, 11, 1],
    ['on the day of its cancellation', { goneOn: night - 10, isTaken: false }, 10, 0],
    ['cancelled on the day on which it was booked', { goneOn: night - 30, isTaken: false }, 30, 0],
    ['a no-show', { isTaken: false }, 0, 1],
  ])('%s', (_name, given, days, rooms) => {
    expect(at([booking(given)], days)).toBe(rooms);
  });

  it('hold what was taken in the end, night by night', () => {
    const bookings = [booking(), booking({ isTaken: false }), booking({ arrival: night + 1, rooms: 3 })];
    expect(booksOf(bookings, { first: night - 1, last: night + 2 }).sold).toEqual([0, 1, 4, 0]);
  });

  it('are those of counting each booking by itself', () => {
    const any = fc.record({
      bookedOn: fc.integer({ min: night - 120, max: night + 5 }),
      goneOn: fc.option(fc.integer({ min: night - 120, max: night + 5 })),
      arrival: fc.integer({ min: night - 3, max: night + 3 }),
      nights: fc.integer({ min: 1, max: 4 }),
      rooms: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(any), fc.integer({ min: 0, max: FORECAST_DAYS }), (given, days) => {
        const bookings = given.map(({ nights, ...each }) =>
          booking({ ...each, departure: each.arrival + nights, isTaken: each.goneOn === null }),
        );
        const expected = bookings.filter(
          ({ bookedOn, goneOn, arrival, departure }) =>
            bookedOn <= night - days &&
            (goneOn === null || goneOn > night - days) &&
            arrival <= night &&
            night < departure,
        );
        expect(at(bookings, days)).toBe(expected.reduce((sum, { rooms }) => sum + rooms, 0));
      }),
    );
  });
});

/** Each night takes as many rooms as `roomsOf` says, half of them booked long before and half ten days before. */
const hotel = (roomsOf: (on: number) => number, days = 900) => {
  const first = night - days;
  const bookings = Array.from({ length: days + FORECAST_DAYS }, (_, index) => first + index).flatMap((on) => [
    booking({ arrival: on, departure: on + 1, bookedOn: on - 200, rooms: Math.floor(roomsOf(on) / 2) }),
    booking({ arrival: on, departure: on + 1, bookedOn: on - 10, rooms: Math.ceil(roomsOf(on) / 2) }),
  ]);
  return booksOf(bookings, { first, last: night + FORECAST_DAYS });
};

describe('a forecast', () => {
  it.each(METHODS)('by %s is right where every week is as the last', (method) => {
    const books = hotel((on) => 20 + 10 * (on % 7));
    expect(byMethod(method, { books, origin: night }, night + 30)).toBe(20 + 10 * ((night + 30) % 7));
  });

  it('never looks at what the books hold later', () => {
    const books = hotel((on) => (on < night + 20 ? 40 : 90));
    // What was booked ten days before a night is not known thirty days before.
    expect(byMethod('ADDITIVE_PICKUP', { books, origin: night }, night + 30)).toBe(45 + 20);
    expect(byMethod('SMOOTHING', { books, origin: night }, night + 30)).toBe(40);
  });

  it('takes the methods that did best at its distance', () => {
    // Twice as many as a year ago, and the books know: pickup does well, last year does not.
    const books = hotel((on) => (on < night - 400 ? 30 : 60));
    const forecast = forecastNight(books, night, 5, 100)!;
    expect(forecast.rooms).toBeCloseTo(60, 0);
    expect(forecast.low).toBeGreaterThan(50);
    expect(forecast.high).toBeLessThan(70);
  });

  it('lies within nothing and the rooms that there are, and within its interval', () => {
    const books = hotel((on) => 40 + ((on * 7919) % 61));
    const forecasts = forecastNights(books, night, 90);
    expect(forecasts).toHaveLength(FORECAST_DAYS + 1);
    for (const { rooms, low, high } of forecasts) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(90);
      expect(low).toBeLessThanOrEqual(rooms);
      expect(rooms).toBeLessThanOrEqual(high);
    }
  });

  it.each([
    ['no night', 0, 0],
    ['six weeks', 42, 0],
    ['two years', 730, FORECAST_DAYS + 1],
  ])('needs a past to learn from: after %s there are %i', (_name, days, count) => {
    const found = forecastNights(
      hotel(() => 50, days),
      night,
      100,
    );
    if (count === 0) expect(found.filter(({ night: on }) => on > night + 30)).toEqual([]);
    else expect(found).toHaveLength(count);
  });
});

describe('expected revenue', () => {
  it.each([
    ['as booked', 10, { rooms: 10, revenue: 1_000, usualRate: 80 }, 1_000],
    ['less what falls away', 8, { rooms: 10, revenue: 1_000, usualRate: 80 }, 800],
    ['with what is still to come at the rate of the night', 12, { rooms: 10, revenue: 1_000, usualRate: 80 }, 1_200],
    ['at the usual rate where nothing is booked', 5, { rooms: 0, revenue: 0, usualRate: 80 }, 400],
  ])('%s', (_name, expected, night_, revenue) => {
    expect(expectedRevenue(expected, night_)).toBe(revenue);
  });
});
