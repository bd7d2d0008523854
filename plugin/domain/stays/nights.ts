import { daysBetween, type CalendarDate } from '../calendar-dates.ts';

/** Nights between two days; a stay without one of them has none to count. */
export const nightsOf = (arrivalOn: CalendarDate | null, departureOn: CalendarDate | null): number | null =>
  arrivalOn === null || departureOn === null ? null : Math.max(0, daysBetween(arrivalOn, departureOn));

/** A stay is charged by the night; longer than this it is a lease, and in practice a wrong date. */
export const MOST_NIGHTS = 365;
