import { addDays, dayNumber, type CalendarDate } from '../calendar-dates.ts';
import { roundToMicros, type Micros } from '../money.ts';
import type { StayStatus } from '../stays/status.ts';
import { averageDailyRate, occupancy, revPar, roomsAvailable } from './key-figures.ts';
import { PACE_DAYS } from './pickup.ts';

/** Stays that are alike in all that the figures of a day look at, added up; days are those of the property. */
export type AlikeStays = {
  status: StayStatus;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  /** Null where it is not known. */
  bookedOn: CalendarDate | null;
  cancelledOn: CalendarDate | null;
  channel: string;
  segment: string;
  /** ISO 3166-1 alpha-3. */
  country: string;
  roomType: string;
  isMember: boolean;
  /** When the guest arrived for the first stay that was completed; null for none, and for a stay without a guest. */
  guestFirstStayOn: CalendarDate | null;
  hasGuest: boolean;
  currencyCode: string | null;
  stays: number;
  roomRevenue: Micros;
  totalRevenue: Micros;
};

/** By what the business of a day is split. */
export const DIMENSIONS = ['CHANNEL', 'SEGMENT', 'COUNTRY', 'ROOM_TYPE'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What one value of a dimension brought on a day. */
export type DayPart = {
  dimension: Dimension;
  /** Empty where the stays do not say. */
  value: string;
  roomsSold: number;
  arrivals: number;
  roomRevenue: Micros;
  totalRevenue: Micros;
};

/** A property on one day. Shares are from 0 to 1; a figure without a denominator is null. */
export type DayFigures = {
  day: CalendarDate;
  roomsAvailable: number | null;
  outOfOrder: number;
  roomsSold: number;
  complimentary: number;
  houseUse: number;
  dayUse: number;
  arrivals: number;
  departures: number;
  noShows: number;
  cancellations: number;
  /** Of the arrivals: by a guest of the records, by one who had stayed before, by a member; with a known day of booking. */
  guestArrivals: number;
  returningArrivals: number;
  memberArrivals: number;
  datedArrivals: number;
  /** Days from booking to arrival of the dated arrivals, added up. */
  leadDays: number;
  roomRevenue: Micros;
  totalRevenue: Micros;
  occupancy: number | null;
  /** Of the rooms in order alone. */
  occupancyInOrder: number | null;
  adr: Micros | null;
  revpar: Micros | null;
  /** Rooms on the books so many days before, as in PACE_DAYS; null where that day has not come. */
  onTheBooks: (number | null)[];
  parts: DayPart[];
};

/** What the figures of a property rest on beside its stays. `rooms` is null where the property does not say how many it has. */
export type House = {
  rooms: number | null;
  currencyCode: string;
  today: CalendarDate;
  outOfOrderOn: (day: CalendarDate) => number;
};

/** Stays that are definite and take a room: an option or a waiting list is not on the books. */
const TAKES_A_ROOM: ReadonlySet<StayStatus> = new Set(['CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT']);
/** Stays that were once definite. Of one that was cancelled it is known until when. */
const WAS_ON_THE_BOOKS: ReadonlySet<StayStatus> = new Set([...TAKES_A_ROOM, 'NO_SHOW', 'RELOCATED', 'CANCELLED']);
/** Market segments whose rooms nobody pays for, as hotel systems write them: given away, and used by the house itself. */
export const COMPLIMENTARY = /^comp(l[ei]mentary)?$/i;
export const HOUSE_USE = /^house([ _-]?use)?$/i;

type Sums = Omit<DayPart, 'dimension' | 'value' | 'roomRevenue' | 'totalRevenue'> & {
  roomRevenue: number;
  totalRevenue: number;
};
type Counted = Omit<
  DayFigures,
  'roomRevenue' | 'totalRevenue' | 'occupancy' | 'occupancyInOrder' | 'adr' | 'revpar' | 'parts' | 'onTheBooks'
> & { roomRevenue: number; totalRevenue: number; onTheBooks: number[]; parts: Map<string, Sums> };

const emptyDay = (day: CalendarDate, { rooms, outOfOrderOn }: House): Counted => ({
  day,
  roomsAvailable: rooms,
  outOfOrder: outOfOrderOn(day),
  roomsSold: 0,
  complimentary: 0,
  houseUse: 0,
  dayUse: 0,
  arrivals: 0,
  departures: 0,
  noShows: 0,
  cancellations: 0,
  guestArrivals: 0,
  returningArrivals: 0,
  memberArrivals: 0,
  datedArrivals: 0,
  leadDays: 0,
  roomRevenue: 0,
  totalRevenue: 0,
  onTheBooks: PACE_DAYS.map(() => 0),
  parts: new Map(),
});

const valueOf = (stays: AlikeStays, dimension: Dimension): string => {
  switch (dimension) {
    case 'CHANNEL':
      return stays.channel;
    case 'SEGMENT':
      return stays.segment;
    case 'COUNTRY':
      return stays.country;
    case 'ROOM_TYPE':
      return stays.roomType;
    default:
      return dimension satisfies never;
  }
};

/** The sums of each dimension on a day; made where they are not there yet. */
const partsOf = (day: Counted, stays: AlikeStays): Sums[] =>
  DIMENSIONS.map((dimension) => {
    const key = `${dimension}:${valueOf(stays, dimension)}`;
    const known = day.parts.get(key) ?? { roomsSold: 0, arrivals: 0, roomRevenue: 0, totalRevenue: 0 };
    day.parts.set(key, known);
    return known;
  });

const addNight = (day: Counted, stays: AlikeStays, nights: number, currencyCode: string): void => {
  if (HOUSE_USE.test(stays.segment)) {
    day.houseUse += stays.stays;
    return;
  }
  if (COMPLIMENTARY.test(stays.segment)) day.complimentary += stays.stays;
  if (nights === 0) day.dayUse += stays.stays;
  const isInCurrency = stays.currencyCode === currencyCode;
  const [room, total] = isInCurrency
    ? [stays.roomRevenue / Math.max(1, nights), stays.totalRevenue / Math.max(1, nights)]
    : [0, 0];
  for (const sums of [day, ...partsOf(day, stays)]) {
    sums.roomsSold += stays.stays;
    sums.roomRevenue += room;
    sums.totalRevenue += total;
  }
};

const addArrival = (day: Counted, stays: AlikeStays): void => {
  day.arrivals += stays.stays;
  for (const sums of HOUSE_USE.test(stays.segment) ? [] : partsOf(day, stays)) sums.arrivals += stays.stays;
  if (stays.hasGuest) day.guestArrivals += stays.stays;
  if (stays.guestFirstStayOn !== null && stays.guestFirstStayOn < day.day) day.returningArrivals += stays.stays;
  if (stays.isMember) day.memberArrivals += stays.stays;
  if (stays.bookedOn !== null) {
    day.datedArrivals += stays.stays;
    day.leadDays += stays.stays * Math.max(0, dayNumber(day.day) - dayNumber(stays.bookedOn));
  }
};

const finished = ({ parts, ...day }: Counted, { today }: House): DayFigures => {
  const number = dayNumber(day.day);
  const rooms = {
    rooms: day.roomsAvailable ?? 0,
    outOfOrder: day.outOfOrder,
    sold: day.roomsSold,
    complimentary: day.complimentary,
    noShows: 0,
    roomRevenue: roundToMicros(day.roomRevenue),
  };
  return {
    ...day,
    roomsAvailable: day.roomsAvailable === null ? null : roomsAvailable(rooms, 'COUNTED'),
    roomRevenue: rooms.roomRevenue,
    totalRevenue: roundToMicros(day.totalRevenue),
    occupancy: occupancy(rooms, 'COUNTED'),
    occupancyInOrder: occupancy(rooms, 'LEFT_OUT'),
    adr: averageDailyRate(rooms),
    revpar: revPar(rooms, 'COUNTED'),
    onTheBooks: day.onTheBooks.map((booked, index) => (number - PACE_DAYS[index]! <= dayNumber(today) ? booked : null)),
    // In an order of its own, whatever that of the stays.
    parts: [...parts]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, sums]) => {
        const split = key.indexOf(':');
        return {
          ...sums,
          dimension: key.slice(0, split) as Dimension,
          value: key.slice(split + 1),
          roomRevenue: roundToMicros(sums.roomRevenue),
          totalRevenue: roundToMicros(sums.totalRevenue),
        };
      }),
  };
};

/**
 * The days of a property from the first to the last, both included, counted from its stays. One stay is one room.
 *
 * - Rooms sold are occupied or to be occupied by definite bookings, complimentary rooms included; house use is neither sold
 *   nor taken off the rooms available. Occupancy is over all rooms (STR and USALI count rooms out of order as available),
 *   and once more over those in order.
 * - The revenue of a stay is spread evenly over its nights; a day is rounded once. A day use stay counts on its day, so that
 *   occupancy may pass 1. Amounts in another currency than the property's are left out.
 * - A no-show counts on the day of arrival, a cancellation on the day on which it was made.
 */
export const dayFigures = (
  stays: Iterable<AlikeStays>,
  { from, to }: { from: CalendarDate; to: CalendarDate },
  house: House,
): DayFigures[] => {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    emptyDay(addDays(from, index), house),
  );
  const today = dayNumber(house.today);
  for (const alike of stays) {
    const { status, arrivalOn, departureOn, cancelledOn } = alike;
    if (cancelledOn !== null && status === 'CANCELLED') {
      const day = days[dayNumber(cancelledOn) - first];
      if (day !== undefined) day.cancellations += alike.stays;
    }
    if (arrivalOn === null || departureOn === null || departureOn < arrivalOn) continue;
    const [arrival, departure] = [dayNumber(arrivalOn), dayNumber(departureOn)];
    const nights = departure - arrival;
    const end = Math.min(last + 1, Math.max(departure, arrival + 1));
    if (TAKES_A_ROOM.has(status)) {
      for (let night = Math.max(first, arrival); night < end; night += 1)
        addNight(days[night - first]!, alike, nights, house.currencyCode);
      const arrives = days[arrival - first];
      if (arrives !== undefined) addArrival(arrives, alike);
      const departs = days[departure - first];
      if (departs !== undefined) departs.departures += alike.stays;
    }
    if (status === 'NO_SHOW') {
      const day = days[arrival - first];
      if (day !== undefined) day.noShows += alike.stays;
    }
    if (alike.bookedOn === null || !WAS_ON_THE_BOOKS.has(status) || HOUSE_USE.test(alike.segment)) continue;
    if (status === 'CANCELLED' && cancelledOn === null) continue;
    const booked = dayNumber(alike.bookedOn);
    const gone = status === 'CANCELLED' ? dayNumber(cancelledOn!) : Number.POSITIVE_INFINITY;
    for (let night = Math.max(first, arrival); night < end; night += 1)
      for (const [index, before] of PACE_DAYS.entries()) {
        const seenOn = night - before;
        if (seenOn <= today && booked <= seenOn && seenOn < gone)
          days[night - first]!.onTheBooks[index]! += alike.stays;
      }
  }
  return days.map((day) => finished(day, house));
};
