import { existsSync } from 'node:fs';
import { calendarDate, dayNumber } from '../../plugin/domain/calendar-dates.ts';
import {
  booksOf,
  byMethod,
  COVERAGE,
  FORECAST_DAYS,
  forecastNight,
  forecastNights,
  METHODS,
  type Books,
} from '../../plugin/domain/forecast/forecast.ts';
import { cityHotelBookings, DATA_FILE } from './overbooking/city-hotel.ts';
import { processorTime, progress, report } from './kit/report.ts';

const FIRST = dayNumber(calendarDate('2015-07-01'));
/** Nights that are forecast: a year of nights is known before the first, and none is cut off by the end of the file. */
const MEASURED = { from: dayNumber(calendarDate('2016-10-01')), to: dayNumber(calendarDate('2017-08-31')) };
const HORIZONS = [1, 7, 14, 30, 60, FORECAST_DAYS];
/** Mean absolute percentage errors that are aimed at, by days ahead. */
const GOALS = new Map([
  [7, 0.1],
  [30, 0.15],
]);

type Outcome = { sold: number; expected: number; holds: boolean };

const errorOf = (outcomes: readonly Outcome[]): number =>
  outcomes.reduce((sum, { sold, expected }) => sum + Math.abs(expected - sold) / sold, 0) / outcomes.length;
const busiestDecile = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.toSorted((one, other) => other.sold - one.sold).slice(0, Math.ceil(outcomes.length / 10));

const nights = (books: Books, of: (night: number) => Omit<Outcome, 'sold'> | null): Outcome[] =>
  Array.from({ length: MEASURED.to - MEASURED.from + 1 }, (_, index) => MEASURED.from + index).flatMap((night) => {
    const [sold, forecast] = [books.sold[night - books.first]!, of(night)];
    return forecast === null || sold === 0 ? [] : [{ sold, ...forecast }];
  });

/**
 * Forecasts each night of eleven months of a real city hotel as known so many days before, and holds each method and their
 * average against the same day of last year. Rooms are those taken in the end; the hotel's capacity is the most it ever sold.
 */
export default async (): Promise<void> => {
  if (!existsSync(DATA_FILE)) {
    progress('forecast is skipped: ../shared/data/hotel_bookings.csv.gz is not there');
    return;
  }
  const bookings = await cityHotelBookings();
  const books = booksOf(
    bookings.map(({ bookedDay, knownDay, arrivalDay, nights: length, outcome }) => ({
      bookedOn: bookedDay,
      goneOn: outcome.kind === 'CANCELLED' ? knownDay : null,
      arrival: arrivalDay,
      departure: arrivalDay + length,
      isTaken: outcome.kind === 'SHOWED_UP',
      rooms: 1,
    })),
    { first: FIRST, last: MEASURED.to },
  );
  const capacity = Math.max(...books.sold);
  for (const ahead of HORIZONS) {
    const by = (method: (typeof METHODS)[number]): Outcome[] =>
      nights(books, (night) => {
        const expected = byMethod(method, { books, origin: night - ahead }, night);
        return expected === null ? null : { expected: Math.min(capacity, Math.max(0, expected)), holds: false };
      });
    const forecast = nights(books, (night) => {
      const found = forecastNight(books, night - ahead, ahead, capacity);
      const sold = books.sold[night - books.first]!;
      return found === null
        ? null
        : { expected: found.rooms, holds: Math.round(found.low) <= sold && sold <= Math.round(found.high) };
    });
    const lastYear = errorOf(by('SAME_DAY_LAST_YEAR'));
    const goal = GOALS.get(ahead);
    const error = errorOf(forecast);
    report({
      name: `MAPE ${ahead} days ahead, forecast`,
      value: error,
      unit: 'share',
      against: 'same day last year',
      ratio: error / lastYear,
    });
    if (goal !== undefined)
      report({
        name: `MAPE ${ahead} days ahead, forecast`,
        value: error,
        unit: 'share',
        against: `${goal}`,
        ratio: error / goal,
      });
    for (const method of METHODS)
      report({
        name: `MAPE ${ahead} days ahead, ${method.toLowerCase().replaceAll('_', ' ')}`,
        value: errorOf(by(method)),
        unit: 'share',
      });
    report({
      name: `MAPE ${ahead} days ahead, busiest tenth of nights`,
      value: errorOf(busiestDecile(forecast)),
      unit: 'share',
    });
    report({
      name: `interval ${ahead} days ahead holds`,
      value: forecast.filter(({ holds }) => holds).length / forecast.length,
      unit: 'share',
      against: `${COVERAGE}`,
      ratio: forecast.filter(({ holds }) => holds).length / forecast.length / COVERAGE,
    });
  }
  const { seconds } = processorTime(() => forecastNights(books, MEASURED.to - FORECAST_DAYS, capacity));
  report({ name: `forecast of ${FORECAST_DAYS} days`, value: seconds, unit: 's', against: '1 s', ratio: seconds });
};
