import type { CalendarDate } from '../calendar-dates.ts';
import { addMonths, daysBetween } from '../calendar-dates.ts';
import { type Micros, roundToMicros } from '../money.ts';

/** One day, or the sum of several. */
export type RoomDays = {
  /** Rooms that the hotel has, less those taken off by {@link isOffInventory}. */
  rooms: number;
  outOfOrder: number;
  /** Rooms occupied or paid for, complimentary rooms and charged no-shows included. */
  sold: number;
  complimentary: number;
  noShows: number;
  /** Room revenue without tax and resort fees. */
  roomRevenue: Micros;
  totalRevenue: Micros;
  grossOperatingProfit: Micros;
};

/** Whether rooms out of order count as available. */
export type OutOfOrder = 'COUNTED' | 'LEFT_OUT';

/** Rooms that could have been sold. STR and USALI count rooms out of order, many hotels leave them out. */
export const roomsAvailable = (
  { rooms, outOfOrder }: Pick<RoomDays, 'rooms' | 'outOfOrder'>,
  way: OutOfOrder,
): number => {
  switch (way) {
    case 'COUNTED':
      return rooms;
    case 'LEFT_OUT':
      return rooms - outOfOrder;
    default:
      return way satisfies never;
  }
};

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
const moneyRatio = (part: Micros, whole: number): Micros | null => (whole > 0 ? roundToMicros(part / whole) : null);

/** Rooms sold over rooms available, 0 to 1 and above when sold by day use; null without rooms. */
export const occupancy = (day: Pick<RoomDays, 'rooms' | 'outOfOrder' | 'sold'>, way: OutOfOrder): number | null =>
  ratio(day.sold, roomsAvailable(day, way));

/** Average daily rate: room revenue over rooms sold without complimentary rooms and no-shows (STR). */
export const averageDailyRate = (
  day: Pick<RoomDays, 'roomRevenue' | 'sold' | 'complimentary' | 'noShows'>,
): Micros | null => moneyRatio(day.roomRevenue, day.sold - day.complimentary - day.noShows);

type Revenue = 'roomRevenue' | 'totalRevenue' | 'grossOperatingProfit';
const perAvailableRoom =
  <Key extends Revenue>(key: Key) =>
  (day: Pick<RoomDays, 'rooms' | 'outOfOrder' | Key>, way: OutOfOrder): Micros | null =>
    moneyRatio(day[key], roomsAvailable(day, way));

/** Room revenue per available room. It equals ADR × occupancy where no room is complimentary and all showed up. */
export const revPar = perAvailableRoom('roomRevenue');
/** Total revenue per available room. */
export const tRevPar = perAvailableRoom('totalRevenue');
/** Gross operating profit per available room. */
export const gopPar = perAvailableRoom('grossOperatingProfit');

/** Rooms closed from a day to the day before `to`. */
export type Closure = { kind: 'SEASONAL' | 'OTHER'; from: CalendarDate; to: CalendarDate };

const SEASONAL_DAYS = 30;
const OTHER_MONTHS = 6;

/**
 * Whether closed rooms leave the inventory: seasonal closing of 30 days in a row or more, any other of 6 months or more
 * (USALI). Shorter closings are rooms out of order.
 */
export const isOffInventory = ({ kind, from, to }: Closure): boolean => {
  switch (kind) {
    case 'SEASONAL':
      return daysBetween(from, to) >= SEASONAL_DAYS;
    case 'OTHER':
      return to >= addMonths(from, OTHER_MONTHS);
    default:
      return kind satisfies never;
  }
};

/** A completed stay of a guest. */
export type CompletedStay = { guest: string; arrivalOn: CalendarDate; departureOn: CalendarDate };

/** From the first day to the last, both included, by the day of departure. */
export type Period = { from: CalendarDate; to: CalendarDate };

const isIn = ({ departureOn }: CompletedStay, { from, to }: Period): boolean =>
  departureOn >= from && departureOn <= to;
const guestsIn = (stays: readonly CompletedStay[], period: Period): Set<string> =>
  new Set(stays.filter((stay) => isIn(stay, period)).map(({ guest }) => guest));

/**
 * Guests of the period who had completed a stay before, over the distinct guests of the period. Guests are counted, not
 * stays: whose second stay falls in the same period as his first is a repeat guest. `stays` are all, earlier ones too.
 */
export const repeatGuestRatio = (stays: readonly CompletedStay[], period: Period): number | null => {
  const first = new Map<string, CalendarDate>();
  for (const { guest, departureOn } of stays)
    if (departureOn < (first.get(guest) ?? '9999-12-31')) first.set(guest, departureOn);
  const repeat = new Set(
    stays
      .filter(
        (stay) =>
          isIn(stay, period) && first.get(stay.guest)! <= stay.arrivalOn && first.get(stay.guest)! < stay.departureOn,
      )
      .map(({ guest }) => guest),
  );
  return ratio(repeat.size, guestsIn(stays, period).size);
};

/** Guests of the first period who stayed again in the second, over the guests of the first. */
export const retention = (stays: readonly CompletedStay[], first: Period, second: Period): number | null => {
  const before = guestsIn(stays, first);
  const after = guestsIn(stays, second);
  return ratio([...before].filter((guest) => after.has(guest)).length, before.size);
};
