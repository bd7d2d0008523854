import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import { batches, type Host } from './client.ts';
import { BookedNightsDocument, UpsertDaysDocument } from './generated/documents.ts';
import { count, day, read, recordId, records, stayStatus, sum, text } from './rows.ts';
import { dayKey, type NamedHouse } from './day-figures.ts';
import { MOST_STAY_GROUPS } from './stays.ts';

const property = z.object({ id: recordId, code: text, name: text, currencyCode: text });

const storedNight = read(
  z.object({
    groupByDimensionValues: z.tuple([day]),
    sumRoomsAvailable: sum,
    sumRoomsSold: sum,
    sumRoomRevenueAmountMicros: sum,
  }),
  ({ groupByDimensionValues: [on], ...sums }) => ({
    day: on,
    roomsAvailable: sums.sumRoomsAvailable,
    roomsSold: sums.sumRoomsSold,
    roomRevenue: sums.sumRoomRevenueAmountMicros,
  }),
);

const booked = read(
  z.object({ groupByDimensionValues: z.tuple([stayStatus, day, day, day, day]), totalCount: count }),
  ({ groupByDimensionValues: [status, arrivalOn, departureOn, bookedOn, cancelledOn], totalCount }) => ({
    status,
    arrivalOn,
    departureOn,
    bookedOn,
    cancelledOn,
    rooms: totalCount,
  }),
);

/**
 * Bookings with nights of a property from the first day to the last, alike ones added up, and its days from `daysFrom` on as
 * they are stored: one request. Null where there is no such property.
 */
export const loadBookings = async (
  host: Host,
  {
    propertyId,
    timeZone,
    from,
    to,
    daysFrom,
  }: { propertyId: string; timeZone: string; from: CalendarDate; to: CalendarDate; daysFrom: CalendarDate },
) => {
  const answer = await host.request(BookedNightsDocument, {
    propertyId,
    timeZone,
    limit: MOST_STAY_GROUPS,
    days: { and: [{ propertyId: { eq: propertyId } }, { day: { gte: daysFrom } }, { day: { lte: to } }] },
    stays: {
      and: [
        { propertyId: { eq: propertyId } },
        { toCorrect: { eq: false } },
        { status: { in: ['CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT', 'CANCELLED', 'NO_SHOW', 'RELOCATED'] } },
        { arrivalOn: { gte: from } },
        { arrivalOn: { lte: to } },
      ],
    },
  });
  const [found] = records(property).parse(answer.hotelProperties);
  return found === undefined
    ? null
    : {
        property: found satisfies NamedHouse,
        days: z.array(storedNight).parse(answer.dailyPerformancesGroupBy ?? []),
        bookings: z.array(booked).parse(answer.staysGroupBy ?? []),
      };
};

/** What is expected of a day: whole rooms, revenue in micros of the property's currency. */
export type ForecastWrite = { day: CalendarDate; rooms: number; low: number; high: number; revenue: number };

/** A forecast as the fields of its day. */
export const forecastFields = (of: NamedHouse, { day: on, rooms, low, high, revenue }: ForecastWrite) => ({
  key: dayKey(of, on),
  forecastRooms: rooms,
  forecastLow: low,
  forecastHigh: high,
  forecastRevenue: { amountMicros: revenue, currencyCode: of.currencyCode },
});

/** Writes forecasts on days by their keys: one request for 200. */
export const saveForecasts = async (host: Host, of: NamedHouse, forecasts: readonly ForecastWrite[]): Promise<void> => {
  for (const batch of batches(forecasts))
    await host.request(UpsertDaysDocument, { data: batch.map((forecast) => forecastFields(of, forecast)) });
};
