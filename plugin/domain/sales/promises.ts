import { daysBetween, type CalendarDate } from '../calendar-dates.ts';

/** Nights that an account promised for its rate between two days, the first and the last included. */
export type Promise = { nights: number; from: CalendarDate; to: CalendarDate };

/** How far a promise is: nights of stays that have left or are in house, and of stays that are booked ahead. */
export type Progress = { reached: number; ahead: number };

/** What a rate plan says of a promise; null where it promises nothing, or has no first or last day. */
export const promiseOf = ({
  nightsPromised,
  validFrom,
  validTo,
}: {
  nightsPromised: number | null;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
}): Promise | null =>
  nightsPromised !== null && nightsPromised > 0 && validFrom !== null && validTo !== null && validFrom <= validTo
    ? { nights: nightsPromised, from: validFrom, to: validTo }
    : null;

/** How much of the time of a promise is gone by the morning of a day, 0 to 1. */
export const timeGone = ({ from, to }: Promise, today: CalendarDate): number =>
  Math.min(1, Math.max(0, daysBetween(from, today) / (daysBetween(from, to) + 1)));

/** Before a quarter of the time nothing can be said yet (our choice, as what follows). */
const SAID_FROM = 0.25;
/** Clearly behind is less than three quarters of what the time gone asks for. */
const BEHIND_BELOW = 0.75;

/**
 * Whether an account is clearly behind what it promised: once a quarter of the time is gone, and until it is over, fewer nights
 * are reached than three quarters of what the time gone asks for, and those booked ahead do not keep the promise either.
 */
export const isBehind = (promise: Promise, { reached, ahead }: Progress, today: CalendarDate): boolean => {
  const gone = timeGone(promise, today);
  return (
    gone >= SAID_FROM &&
    today <= promise.to &&
    reached < BEHIND_BELOW * gone * promise.nights &&
    reached + ahead < promise.nights
  );
};
