import * as z from 'zod/mini';
import { addDays, type CalendarDate } from '../domain/calendar-dates.ts';
import {
  DIMENSIONS,
  type AlikeStays,
  type DayFigures,
  type DayPart,
  type Dimension,
} from '../domain/key-figures/day-figures.ts';
import { PACE_DAYS } from '../domain/key-figures/pickup.ts';
import type { Micros } from '../domain/money.ts';
import { batches, type Host } from './client.ts';
import {
  HousesDocument,
  PartsOfDaysDocument,
  StaysByMonthDocument,
  StaysOfDaysDocument,
  UpsertDaysDocument,
  UpsertPartsDocument,
  type DailyPerformanceCreateInput,
} from './generated/documents.ts';
import {
  count,
  day,
  number,
  read,
  recordId,
  recordIdOrNull,
  records,
  stayStatus,
  sum,
  sumOfMicros,
  text,
} from './rows.ts';
import { MOST_STAY_GROUPS } from './stays.ts';

const house = z.object({ id: recordId, timeZone: text });

/** A property with its IANA time zone, which may be empty. */
export type HouseSetting = z.infer<typeof house>;

/** The properties, by name. */
export const houses = async (host: Host): Promise<HouseSetting[]> =>
  records(house).parse((await host.request(HousesDocument, {})).hotelProperties);

const month = read(
  z.object({
    groupByDimensionValues: z.tuple([recordIdOrNull, day]),
    totalCount: count,
    minArrivalOn: day,
    maxDepartureOn: day,
  }),
  ({ groupByDimensionValues: [propertyId, from], totalCount, minArrivalOn, maxDepartureOn }) => ({
    propertyId,
    from,
    stays: totalCount,
    firstArrivalOn: minArrivalOn,
    lastDepartureOn: maxDepartureOn,
  }),
);

/** How many stays arrive in a month at a property, and until when they stay. */
export type MonthOfStays = z.infer<typeof month>;

/** The properties, and the months in which stays arrive that were written at or after `since`; of all stays without it. */
export const staysByMonth = async (
  host: Host,
  since: Date | null,
): Promise<{ houses: HouseSetting[]; months: MonthOfStays[] }> => {
  const answer = await host.request(StaysByMonthDocument, {
    changed:
      since === null
        ? { propertyId: { is: 'NOT_NULL' }, toCorrect: { eq: false } }
        : { propertyId: { is: 'NOT_NULL' }, updatedAt: { gte: since.toISOString() } },
    limit: MOST_STAY_GROUPS,
  });
  return {
    houses: records(house).parse(answer.hotelProperties),
    months: z.array(month).parse(answer.staysGroupBy ?? []),
  };
};

const alike = read(
  z.object({
    groupByDimensionValues: z.tuple([
      stayStatus,
      day,
      day,
      day,
      day,
      text,
      text,
      text,
      text,
      text,
      recordIdOrNull,
      day,
      z.nullable(z.string()),
    ]),
    totalCount: count,
    sumRoomRevenueAmountMicros: sumOfMicros,
    sumTotalRevenueAmountMicros: sumOfMicros,
  }),
  ({ groupByDimensionValues: values, ...sums }): AlikeStays => ({
    status: values[0],
    arrivalOn: values[1],
    departureOn: values[2],
    bookedOn: values[3],
    cancelledOn: values[4],
    channel: values[5],
    segment: values[6],
    country: values[7],
    roomType: values[8],
    isMember: values[9] !== '',
    hasGuest: values[10] !== null,
    guestFirstStayOn: values[11],
    currencyCode: values[12],
    stays: sums.totalCount,
    roomRevenue: sums.sumRoomRevenueAmountMicros,
    totalRevenue: sums.sumTotalRevenueAmountMicros,
  }),
);

const storedDay = read(
  z.object({ groupByDimensionValues: z.tuple([day, text, number]) }),
  ({ groupByDimensionValues: [on, fingerprint, outOfOrder] }) => ({
    day: on,
    fingerprint,
    outOfOrder: outOfOrder ?? 0,
  }),
);

const property = z.object({
  id: recordId,
  code: text,
  name: text,
  timeZone: text,
  currencyCode: text,
  roomCount: number,
});

const housekeeping = read(
  z.object({ groupByDimensionValues: z.tuple([z.nullable(z.string())]), totalCount: count }),
  ({ groupByDimensionValues: [state], totalCount }) => ({ state, rooms: totalCount }),
);

/**
 * What the days of a property from the first to the last are counted from, and what is stored of them: one request. `rooms` is
 * what the property says, otherwise what its room types or its rooms add up to, null for none; null where there is no such property.
 */
export const loadDays = async (
  host: Host,
  { propertyId, timeZone, from, to }: { propertyId: string; timeZone: string; from: CalendarDate; to: CalendarDate },
) => {
  const answer = await host.request(StaysOfDaysDocument, {
    propertyId,
    timeZone,
    limit: MOST_STAY_GROUPS,
    days: { and: [{ propertyId: { eq: propertyId } }, { day: { gte: from } }, { day: { lte: to } }] },
    stays: {
      propertyId: { eq: propertyId },
      toCorrect: { eq: false },
      or: [
        { arrivalOn: { lte: to }, departureOn: { gte: from } },
        // A day of any zone begins and ends within these.
        {
          and: [
            { cancelledAt: { gte: `${addDays(from, -1)}T00:00:00.000Z` } },
            { cancelledAt: { lt: `${addDays(to, 2)}T00:00:00.000Z` } },
          ],
        },
      ],
    },
  });
  const [found] = records(property).parse(answer.hotelProperties);
  if (found === undefined) return null;
  const rooms = z.array(housekeeping).parse(answer.roomsGroupBy ?? []);
  const inTypes = z.object({ sumRooms: sum }).parse(answer.roomTypes).sumRooms;
  const counted = rooms.reduce((all, state) => all + state.rooms, 0);
  return {
    property: found,
    rooms: [found.roomCount ?? 0, inTypes, counted].find((some) => some > 0) ?? null,
    outOfOrderNow: rooms.find(({ state }) => state === 'OUT_OF_ORDER')?.rooms ?? 0,
    stored: z.array(storedDay).parse(answer.dailyPerformancesGroupBy ?? []),
    stays: z.array(alike).parse(answer.staysGroupBy ?? []),
  };
};

const part = read(
  z.object({ groupByDimensionValues: z.tuple([day, z.nullable(z.string()), text]) }),
  ({ groupByDimensionValues: [on, dimension, value] }) => ({
    day: on,
    dimension: DIMENSIONS.find((known) => known === dimension),
    value,
  }),
);

/** Which values of which dimensions some days of a property are split into so far. */
export const partsOfDays = async (host: Host, propertyId: string, days: readonly CalendarDate[]) => {
  const answer = await host.request(PartsOfDaysDocument, {
    filter: {
      propertyId: { eq: propertyId },
      day: { in: [...days] },
      or: [{ roomsSold: { gt: 0 } }, { arrivals: { gt: 0 } }],
    },
    limit: MOST_STAY_GROUPS,
  });
  return z.array(part).parse(answer.dailyBreakdownsGroupBy ?? []);
};

/** A property as the records of its days name it. */
export type NamedHouse = Pick<z.infer<typeof property>, 'id' | 'code' | 'name' | 'currencyCode'>;

/** The key of a day of a property. */
export const dayKey = ({ code, id }: NamedHouse, on: CalendarDate): string => `${code || id}:${on}`;

/** A day with what is stored beside its figures. */
export type DayWrite = DayFigures & { fingerprint: string };

const roomsBy = ({ parts }: DayFigures, dimension: Dimension): Record<string, number> =>
  Object.fromEntries(
    parts
      .filter((each) => each.dimension === dimension && each.roomsSold > 0)
      .map(({ value, roomsSold }) => [value, roomsSold]),
  );

/** A day as its record. */
export const dayRecord = (of: NamedHouse, figures: DayWrite): DailyPerformanceCreateInput => {
  const money = (amountMicros: Micros | null) =>
    amountMicros === null
      ? { amountMicros: null, currencyCode: null }
      : { amountMicros, currencyCode: of.currencyCode };
  return {
    key: dayKey(of, figures.day),
    name: `${figures.day} ${of.name}`,
    propertyId: of.id,
    day: figures.day,
    roomsAvailable: figures.roomsAvailable,
    outOfOrder: figures.outOfOrder,
    roomsSold: figures.roomsSold,
    complimentary: figures.complimentary,
    houseUse: figures.houseUse,
    dayUse: figures.dayUse,
    arrivals: figures.arrivals,
    departures: figures.departures,
    noShows: figures.noShows,
    cancellations: figures.cancellations,
    guestArrivals: figures.guestArrivals,
    returningArrivals: figures.returningArrivals,
    memberArrivals: figures.memberArrivals,
    datedArrivals: figures.datedArrivals,
    leadDays: figures.leadDays,
    occupancy: figures.occupancy,
    occupancyInOrder: figures.occupancyInOrder,
    roomRevenue: money(figures.roomRevenue),
    totalRevenue: money(figures.totalRevenue),
    adr: money(figures.adr),
    revpar: money(figures.revpar),
    ...Object.fromEntries(PACE_DAYS.map((days, index) => [`onTheBooks${days}`, figures.onTheBooks[index] ?? null])),
    byChannel: roomsBy(figures, 'CHANNEL'),
    bySegment: roomsBy(figures, 'SEGMENT'),
    fingerprint: figures.fingerprint,
  };
};

/** What a day is split into, as its record; `performanceId` is that of the day. */
export const partRecord = (
  of: NamedHouse,
  on: CalendarDate,
  { dimension, value, ...sums }: DayPart,
  performanceId: string,
) => ({
  ...sums,
  dimension,
  value,
  key: `${dayKey(of, on)}:${dimension}:${value}`,
  name: `${value || '–'} ${on}`,
  day: on,
  propertyId: of.id,
  performanceId,
  roomRevenue: { amountMicros: sums.roomRevenue, currencyCode: of.currencyCode },
  totalRevenue: { amountMicros: sums.totalRevenue, currencyCode: of.currencyCode },
});

const keyed = z.array(z.object({ id: recordId, key: z.string() }));

/**
 * Writes days with what they are split into, by their keys, so that repeating it changes nothing: one request for 200 days and
 * one for 200 parts. The fingerprint comes with the last write of a day, so that a day whose parts were not all written is
 * written again.
 */
export const saveDays = async (host: Host, of: NamedHouse, days: readonly DayWrite[]): Promise<void> => {
  for (const batch of batches(days)) {
    const { createDailyPerformances } = await host.request(UpsertDaysDocument, {
      data: batch.map((each) => ({ ...dayRecord(of, each), fingerprint: '' })),
    });
    const ids = new Map(keyed.parse(createDailyPerformances ?? []).map(({ id, key }) => [key, id]));
    const parts = batch.flatMap((each) =>
      each.parts.map((split) => partRecord(of, each.day, split, ids.get(dayKey(of, each.day))!)),
    );
    for (const data of batches(parts)) await host.request(UpsertPartsDocument, { data });
    await host.request(UpsertDaysDocument, { data: batch.map((each) => dayRecord(of, each)) });
  }
};
