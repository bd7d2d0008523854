import type { CalendarDate } from '../calendar-dates.ts';
import { sumMicros, type Micros, type Money } from '../money.ts';
import type { StayStatus } from './status.ts';

/**
 * The stays of one guest that share a status, a currency, a property and their days, added up: mostly one. `currencyCode`
 * is null where no amount is known.
 */
export type StayGroup = {
  status: StayStatus;
  currencyCode: string | null;
  propertyId: string | null;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  stays: number;
  nights: number;
  roomRevenue: Micros;
  totalRevenue: Micros;
};

/** What a guest's stays come to. Only stays that were checked out count; those in house stand apart. */
export type GuestTotals = {
  stays: number;
  nights: number;
  roomRevenue: Money | null;
  totalRevenue: Money | null;
  firstStayOn: CalendarDate | null;
  lastStayOn: CalendarDate | null;
  nextArrivalOn: CalendarDate | null;
  cancellations: number;
  noShows: number;
  inHouse: number;
};

const earliest = (dates: readonly (CalendarDate | null)[]): CalendarDate | null =>
  dates.reduce((first, date) => (first === null || (date !== null && date < first) ? date : first), null);
const latest = (dates: (CalendarDate | null)[]): CalendarDate | null =>
  dates.reduce((last, date) => (last === null || (date !== null && date > last) ? date : last), null);

type StayCount = Pick<StayGroup, 'status' | 'stays' | 'nights'>;

/** What stays come to in number, one guest's or everyone's. */
export const stayCounts = (
  groups: readonly StayCount[],
): Pick<GuestTotals, 'stays' | 'nights' | 'cancellations' | 'noShows' | 'inHouse'> => {
  const sumOf = (what: 'stays' | 'nights', status: StayStatus): number =>
    groups.filter((group) => group.status === status).reduce((sum, group) => sum + group[what], 0);
  return {
    stays: sumOf('stays', 'CHECKED_OUT'),
    nights: sumOf('nights', 'CHECKED_OUT'),
    cancellations: sumOf('stays', 'CANCELLED'),
    noShows: sumOf('stays', 'NO_SHOW'),
    inHouse: sumOf('stays', 'IN_HOUSE'),
  };
};

/**
 * The currency that a guest's revenue is shown in: that of the latest departure, so that it follows the guest; among
 * equals the first by its code. Amounts in other currencies are not added, because that would need a rate of exchange.
 */
const currencyOf = (completed: readonly StayGroup[]): string | null =>
  completed
    .filter((group) => group.currencyCode !== null)
    .toSorted(
      (a, b) =>
        (b.departureOn ?? '').localeCompare(a.departureOn ?? '') || a.currencyCode!.localeCompare(b.currencyCode!),
    )[0]?.currencyCode ?? null;

const EXPECTED: ReadonlySet<StayStatus> = new Set(['TENTATIVE', 'CONFIRMED']);

/** The earliest booked arrival on or after `today`; null when none is to come. */
const nextArrivalOf = (groups: readonly StayGroup[], today: CalendarDate): CalendarDate | null =>
  earliest(
    groups.flatMap(({ status, arrivalOn }) =>
      EXPECTED.has(status) && arrivalOn !== null && arrivalOn >= today ? [arrivalOn] : [],
    ),
  );

/** Adds up one guest's stays as they are on a day. */
export const guestTotals = (groups: readonly StayGroup[], today: CalendarDate): GuestTotals => {
  const completed = groups.filter((group) => group.status === 'CHECKED_OUT');
  const currencyCode = currencyOf(completed);
  const inCurrency = completed.filter((group) => group.currencyCode === currencyCode);
  const revenue = (amount: (group: StayGroup) => Micros): Money | null =>
    currencyCode === null ? null : { amountMicros: sumMicros(inCurrency.map(amount)), currencyCode };
  return {
    ...stayCounts(groups),
    roomRevenue: revenue((group) => group.roomRevenue),
    totalRevenue: revenue((group) => group.totalRevenue),
    firstStayOn: earliest(completed.map((group) => group.arrivalOn)),
    lastStayOn: latest(completed.map((group) => group.departureOn)),
    nextArrivalOn: nextArrivalOf(groups, today),
  };
};
