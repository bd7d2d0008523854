import { daysBetween, earliestToday, latestToday, type CalendarDate } from '../calendar-dates.ts';
import type { Money } from '../money.ts';
import { MOST_NIGHTS } from './nights.ts';
import type { StayStatus } from './status.ts';
import { totalOf } from './total.ts';

/** What a stay says of itself; a value that is not known is null. Instants are ISO 8601 in UTC. */
export type StayFacts = {
  status: StayStatus;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  checkedInAt: string | null;
  checkedOutAt: string | null;
  adults: number | null;
  children: number | null;
  infants: number | null;
  rate: Money | null;
  roomRevenue: Money | null;
  foodRevenue: Money | null;
  otherRevenue: Money | null;
};

/** Why a stay cannot be as it is recorded, so that somebody has to correct it. */
export type StayProblem =
  | { code: 'DATES_MISSING'; status: StayStatus }
  | { code: 'DEPARTURE_BEFORE_ARRIVAL'; arrivalOn: CalendarDate; departureOn: CalendarDate }
  | { code: 'TOO_MANY_NIGHTS'; nights: number; most: number }
  /** The guest came, or was missed, on a day that nowhere has begun. */
  | { code: 'ARRIVAL_YET_TO_COME'; status: StayStatus; arrivalOn: CalendarDate }
  /** The guest has left, but the nights until a later departure are still counted. */
  | { code: 'DEPARTURE_YET_TO_COME'; departureOn: CalendarDate }
  /** The departure is over everywhere, and the stay has not come to an end. */
  | { code: 'OVER_BUT_OPEN'; status: StayStatus; departureOn: CalendarDate }
  | { code: 'HAS_CHECKED_OUT'; status: StayStatus }
  | { code: 'HAS_CHECKED_IN'; status: StayStatus }
  | { code: 'CHECKED_OUT_BEFORE_IN' }
  | { code: 'NOBODY_STAYS' }
  | { code: 'NEGATIVE_GUESTS' }
  | { code: 'NEGATIVE_RATE'; rate: Money }
  | { code: 'NEGATIVE_TOTAL'; total: Money }
  | { code: 'SEVERAL_CURRENCIES'; currencyCodes: readonly string[] };

type Rule = (stay: StayFacts, now: Date) => StayProblem | null;

/** Nothing is settled yet in an inquiry or on a waiting list, and a cancelled booking needs nothing any more. */
const NEEDS_DATES: ReadonlySet<StayStatus> = new Set(['TENTATIVE', 'CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT', 'NO_SHOW']);
const TAKES_A_ROOM: ReadonlySet<StayStatus> = new Set(['TENTATIVE', 'CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT']);
/** What can only be said once the day of arrival has begun. */
const SAID_FROM_ARRIVAL: ReadonlySet<StayStatus> = new Set(['IN_HOUSE', 'CHECKED_OUT', 'NO_SHOW']);
const HOLDS_A_ROOM: ReadonlySet<StayStatus> = new Set(['TENTATIVE', 'CONFIRMED', 'IN_HOUSE']);
/** A guest who came may end up in another hotel: that is not denied by the times in this one. */
const AFTER_CHECK_IN: ReadonlySet<StayStatus> = new Set(['IN_HOUSE', 'CHECKED_OUT', 'RELOCATED']);
const AFTER_CHECK_OUT: ReadonlySet<StayStatus> = new Set(['CHECKED_OUT', 'RELOCATED']);

const dates: Rule = ({ status, arrivalOn, departureOn }) => {
  if (arrivalOn === null || departureOn === null)
    return NEEDS_DATES.has(status) ? { code: 'DATES_MISSING', status } : null;
  const nights = daysBetween(arrivalOn, departureOn);
  if (nights < 0) return { code: 'DEPARTURE_BEFORE_ARRIVAL', arrivalOn, departureOn };
  return nights > MOST_NIGHTS ? { code: 'TOO_MANY_NIGHTS', nights, most: MOST_NIGHTS } : null;
};

const statusAndDay: Rule = ({ status, arrivalOn, departureOn }, now) => {
  if (arrivalOn === null || departureOn === null || departureOn < arrivalOn) return null;
  const last = latestToday(now);
  if (SAID_FROM_ARRIVAL.has(status) && arrivalOn > last) return { code: 'ARRIVAL_YET_TO_COME', status, arrivalOn };
  if (status === 'CHECKED_OUT' && departureOn > last) return { code: 'DEPARTURE_YET_TO_COME', departureOn };
  if (HOLDS_A_ROOM.has(status) && departureOn < earliestToday(now))
    return { code: 'OVER_BUT_OPEN', status, departureOn };
  return null;
};

const statusAndTimes: Rule = ({ status, checkedInAt, checkedOutAt }) => {
  if (checkedOutAt !== null && !AFTER_CHECK_OUT.has(status)) return { code: 'HAS_CHECKED_OUT', status };
  return checkedInAt !== null && !AFTER_CHECK_IN.has(status) ? { code: 'HAS_CHECKED_IN', status } : null;
};

const dayOf = (instant: string): string => new Date(instant).toISOString().slice(0, 10);

/** By the day alone: many systems know the day of a check-out and not its hour. */
const orderOfTimes: Rule = ({ checkedInAt, checkedOutAt }) =>
  checkedInAt !== null && checkedOutAt !== null && dayOf(checkedOutAt) < dayOf(checkedInAt)
    ? { code: 'CHECKED_OUT_BEFORE_IN' }
    : null;

/** Children without an adult are a second room of their family, and are let be. */
const party: Rule = ({ status, adults, children, infants }) => {
  if ([adults, children, infants].some((count) => (count ?? 0) < 0)) return { code: 'NEGATIVE_GUESTS' };
  return TAKES_A_ROOM.has(status) && adults === 0 && (children ?? 0) === 0 ? { code: 'NOBODY_STAYS' } : null;
};

const currencies: Rule = ({ roomRevenue, foodRevenue, otherRevenue }) => {
  const amounts = [roomRevenue, foodRevenue, otherRevenue].filter((part) => part !== null && part.amountMicros !== 0);
  const currencyCodes = [...new Set(amounts.map((part) => part!.currencyCode))];
  return currencyCodes.length > 1 ? { code: 'SEVERAL_CURRENCIES', currencyCodes } : null;
};

/** A part of the bill may be negative, as a rebate or a correction of an earlier posting; the whole of it may not. */
const amounts: Rule = (stay) => {
  const total = totalOf(stay);
  return total !== null && total.amountMicros < 0 ? { code: 'NEGATIVE_TOTAL', total } : null;
};

const rate: Rule = ({ rate: perNight }) =>
  perNight !== null && perNight.amountMicros < 0 ? { code: 'NEGATIVE_RATE', rate: perNight } : null;

const RULES: readonly Rule[] = [dates, statusAndDay, statusAndTimes, orderOfTimes, party, rate, amounts, currencies];

/**
 * What cannot be about a stay, at a moment: none for one that can be. Days are compared so that no time zone is wronged: a
 * day has begun when it has begun somewhere, and is over when it is over everywhere. A stay with a problem counts nowhere
 * until it is corrected, because nobody knows what is true of it.
 */
export const stayProblems = (stay: StayFacts, now: Date): StayProblem[] =>
  RULES.map((rule) => rule(stay, now)).filter((problem) => problem !== null);
