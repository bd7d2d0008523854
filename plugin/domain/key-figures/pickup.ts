import { type CalendarDate, addDays } from '../calendar-dates.ts';

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
