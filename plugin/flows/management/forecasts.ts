import { addDays, dayNumber, fromDayNumber, todayAt, type CalendarDate } from '../../domain/calendar-dates.ts';
import {
  booksOf,
  expectedRevenue,
  FORECAST_DAYS,
  forecastNights,
  type BookedNights,
} from '../../domain/forecast/forecast.ts';
import { roundToMicros } from '../../domain/money.ts';
import { NOTHING_COUNTED, type RunCounts } from '../../domain/runs/run.ts';
import type { Host } from '../../host/client.ts';
import { loadBookings, saveForecasts, type ForecastWrite } from '../../host/forecast.ts';

/** Nights of the past that the forecast learns from: errors of a year, by methods that look a year back from there. */
const LEARNED_DAYS = 750;
/** Arrivals of so many days are asked for at once. */
const DAYS_A_REQUEST = 210;
/** Nights of the same weekday whose rate is the usual one. */
const RATE_WEEKS = 8;

type Loaded = NonNullable<Awaited<ReturnType<typeof loadBookings>>>;
/** A day as it is stored: what is on the books of one ahead, what was sold on one that is over. */
export type StoredNight = Loaded['days'][number];

const TAKEN: ReadonlySet<string> = new Set(['CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT']);

const bookedNights = (bookings: Loaded['bookings']): BookedNights[] =>
  bookings.flatMap(({ status, arrivalOn, departureOn, bookedOn, cancelledOn, rooms }) => {
    if (arrivalOn === null || departureOn === null) return [];
    if (status === 'CANCELLED' && cancelledOn === null) return [];
    const [arrival, departure] = [dayNumber(arrivalOn), dayNumber(departureOn)];
    return [
      {
        // Of a booking that does not say, it is known from its arrival on.
        bookedOn: bookedOn === null ? arrival : dayNumber(bookedOn),
        goneOn: status === 'CANCELLED' ? dayNumber(cancelledOn!) : null,
        arrival,
        departure: Math.max(departure, arrival + 1),
        isTaken: TAKEN.has(status),
        rooms,
      },
    ];
  });

/** The mean rate of the last nights of the weekday of a day, in micros; 0 where none was sold. */
const usualRateOn = (days: readonly StoredNight[], on: CalendarDate, today: CalendarDate): number => {
  const alike = days
    .filter(({ day }) => day !== null && day < today && (dayNumber(on) - dayNumber(day)) % 7 === 0)
    .toSorted((one, other) => other.day!.localeCompare(one.day!))
    .slice(0, RATE_WEEKS);
  const sold = alike.reduce((rooms, { roomsSold }) => rooms + roomsSold, 0);
  return sold === 0 ? 0 : alike.reduce((revenue, { roomRevenue }) => revenue + roomRevenue, 0) / sold;
};

/**
 * The forecasts of tonight and the nights ahead from bookings of the past and of now, for the days that are stored. Amounts are
 * micros; of nights of which too little is known there is none.
 */
export const forecastsFrom = (
  bookings: readonly BookedNights[],
  days: readonly StoredNight[],
  today: CalendarDate,
): ForecastWrite[] => {
  if (bookings.length === 0) return [];
  // Nights of before the hotel was on record would teach that it was empty.
  const first = bookings.reduce((least, { arrival }) => Math.min(least, arrival), dayNumber(today));
  const books = booksOf(bookings, { first, last: dayNumber(today) + FORECAST_DAYS });
  const rooms = days.reduce((most, { roomsAvailable }) => Math.max(most, roomsAvailable), 0);
  const stored = new Map(days.map((each) => [each.day, each]));
  return forecastNights(books, dayNumber(today), Math.max(rooms, ...books.sold)).flatMap((forecast) => {
    const on = fromDayNumber(forecast.night);
    const booked = stored.get(on);
    if (booked === undefined) return [];
    const revenue = expectedRevenue(forecast.rooms, {
      rooms: booked.roomsSold,
      revenue: booked.roomRevenue,
      usualRate: usualRateOn(days, on, today),
    });
    return [
      {
        day: on,
        rooms: Math.round(forecast.rooms),
        low: Math.round(forecast.low),
        high: Math.round(forecast.high),
        revenue: roundToMicros(revenue),
      },
    ];
  });
};

/**
 * Forecasts tonight and the nights ahead of a property by how its own bookings came in, and writes them on its days: a request
 * for each seven months of the last two years, and one that writes. Where too little of the past is known nothing is written.
 */
export const forecastDays = async (
  host: Host,
  { propertyId, timeZone }: { propertyId: string; timeZone: string },
  now: Date,
): Promise<RunCounts> => {
  const today = todayAt(timeZone, now)[0]!;
  const [first, last] = [addDays(today, -LEARNED_DAYS), addDays(today, FORECAST_DAYS)];
  const bookings: BookedNights[] = [];
  let loaded: Loaded | null = null;
  for (let from = first; from <= last; from = addDays(from, DAYS_A_REQUEST)) {
    const end = addDays(from, DAYS_A_REQUEST - 1);
    loaded = await loadBookings(host, {
      propertyId,
      timeZone,
      from,
      to: end < last ? end : last,
      daysFrom: addDays(today, -7 * RATE_WEEKS),
    });
    if (loaded === null) return NOTHING_COUNTED;
    bookings.push(...bookedNights(loaded.bookings));
  }
  if (loaded === null) return NOTHING_COUNTED;
  const written = forecastsFrom(bookings, loaded.days, today);
  await saveForecasts(host, loaded.property, written);
  return { read: written.length, written: written.length, unchanged: 0, rejected: 0 };
};
