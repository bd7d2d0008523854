import { type CalendarDate, addDays, daysBetween } from '../calendar-dates.ts';
import type { PickupReason } from './reasons.ts';

/** A booking as the books know it: when it was made, and when it was cancelled, if it was. */
export type BookedRooms = {
  bookedOn: CalendarDate;
  cancelledOn: CalendarDate | null;
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  rooms: number;
};

/** Rooms on the books for a night at the end of a day. Bookings made later, or cancelled by then, do not count. */
export const onTheBooks = (bookings: readonly BookedRooms[], night: CalendarDate, asOf: CalendarDate): number =>
  bookings.reduce(
    (sum, { bookedOn, cancelledOn, arrivalOn, departureOn, rooms }) =>
      bookedOn <= asOf && (cancelledOn === null || cancelledOn > asOf) && arrivalOn <= night && night < departureOn
        ? sum + rooms
        : sum,
    0,
  );

/** Rooms that came on the books between two days, less what was cancelled. */
export const pickup = (
  bookings: readonly BookedRooms[],
  night: CalendarDate,
  since: CalendarDate,
  asOf: CalendarDate,
): number => onTheBooks(bookings, night, asOf) - onTheBooks(bookings, night, since);

/** Days before a night at which the pace is watched. */
export const PACE_DAYS = [7, 14, 30, 60, 90] as const;

/** Rooms on the books so many days before a night, as far as that day has come. */
export const pace = (
  bookings: readonly BookedRooms[],
  night: CalendarDate,
  asOf: CalendarDate,
): { daysBefore: number; rooms: number | null }[] =>
  PACE_DAYS.map((daysBefore) => {
    const day = addDays(night, -daysBefore);
    return { daysBefore, rooms: day <= asOf ? onTheBooks(bookings, night, day) : null };
  });

/** The last `count` nights of the same weekday that are over: what a night is compared with. */
export const comparableNights = (night: CalendarDate, asOf: CalendarDate, count: number): CalendarDate[] => {
  const weeksBack = Math.max(0, Math.floor(daysBetween(asOf, night) / 7)) + 1;
  return Array.from({ length: count }, (_, index) => addDays(night, -7 * (weeksBack + index)));
};

/** A past night: rooms on the books at the same distance as now, and rooms sold in the end. */
export type PickupNight = { onBooks: number; sold: number };

export type PickupForecast =
  | {
      kind: 'FORECAST';
      rooms: number;
      low: number;
      high: number;
      /** How often the interval holds, 0 to 1, if the night is like those it is compared with. */
      coverage: number;
      reasons: PickupReason[];
    }
  | { kind: 'TOO_LITTLE_DATA'; reasons: PickupReason[] };

const FEWEST_NIGHTS = 3;

/**
 * Additive pickup: on the books now + average pickup still to come at this distance (Bhatia 2016). The interval takes the
 * k-th smallest and the k-th largest past pickup; the next one falls between them with (n + 1 − 2k) / (n + 1), whatever
 * its distribution. With few nights that is less than the coverage asked for, and said so.
 */
export const forecastPickup = (
  onBooks: number,
  past: readonly PickupNight[],
  { capacity, coverage }: { capacity: number; coverage: number },
): PickupForecast => {
  if (past.length < FEWEST_NIGHTS)
    return {
      kind: 'TOO_LITTLE_DATA',
      reasons: [{ code: 'TOO_FEW_COMPARABLE_NIGHTS', nights: past.length, needed: FEWEST_NIGHTS }],
    };
  const pickups = past.map((night) => night.sold - night.onBooks).sort((a, b) => a - b);
  const mean = pickups.reduce((sum, value) => sum + value, 0) / pickups.length;
  const places = pickups.length + 1;
  const rank = Math.max(1, Math.floor((places * (1 - coverage)) / 2 + 1e-9));
  const within = (rooms: number): number => Math.min(capacity, Math.max(0, rooms));
  const held = (places - 2 * rank) / places;
  return {
    kind: 'FORECAST',
    rooms: within(onBooks + mean),
    low: within(onBooks + pickups[rank - 1]!),
    high: within(onBooks + pickups[pickups.length - rank]!),
    coverage: held,
    reasons: [
      { code: 'ON_THE_BOOKS', rooms: onBooks },
      { code: 'PICKED_UP_ON_AVERAGE', nights: past.length, rooms: mean },
      ...(held < coverage - 1e-9 ? [{ code: 'INTERVAL_TOO_NARROW' as const, asked: coverage, held }] : []),
    ],
  };
};
