import * as z from 'zod/mini';
import { addDays, type CalendarDate } from '../domain/calendar-dates.ts';
import { DIMENSIONS } from '../domain/key-figures/day-figures.ts';
import type { Span, StoredDay } from '../domain/key-figures/performance.ts';
import type { Host } from './client.ts';
import { PerformanceDocument, type StayFilterInput } from './generated/documents.ts';
import { count, day, money, number, read, recordId, records, sum, text } from './rows.ts';
import { MOST_STAY_GROUPS } from './stays.ts';

const property = z.object({ id: recordId, name: text, timeZone: text, currencyCode: text, roomCount: number });

const currency = z.nullable(z.string());

const storedDay = read(
  z.object({
    groupByDimensionValues: z.tuple([day, currency]),
    sumRoomsAvailable: sum,
    sumOutOfOrder: sum,
    sumRoomsSold: sum,
    sumComplimentary: sum,
    sumArrivals: sum,
    sumDepartures: sum,
    sumNoShows: sum,
    sumCancellations: sum,
    sumGuestArrivals: sum,
    sumReturningArrivals: sum,
    sumMemberArrivals: sum,
    sumDatedArrivals: sum,
    sumLeadDays: sum,
    sumRoomRevenueAmountMicros: sum,
    sumTotalRevenueAmountMicros: sum,
    sumForecastRooms: z.nullable(sum),
    sumForecastLow: z.nullable(sum),
    sumForecastHigh: z.nullable(sum),
    sumForecastRevenueAmountMicros: sum,
  }),
  ({ groupByDimensionValues: [on, currencyCode], ...sums }) => ({
    currencyCode,
    forecast:
      sums.sumForecastRooms === null
        ? null
        : {
            rooms: sums.sumForecastRooms,
            low: sums.sumForecastLow ?? 0,
            high: sums.sumForecastHigh ?? 0,
            revenue: sums.sumForecastRevenueAmountMicros,
          },
    day: on,
    days: 1,
    roomsAvailable: sums.sumRoomsAvailable,
    outOfOrder: sums.sumOutOfOrder,
    roomsSold: sums.sumRoomsSold,
    complimentary: sums.sumComplimentary,
    arrivals: sums.sumArrivals,
    departures: sums.sumDepartures,
    noShows: sums.sumNoShows,
    cancellations: sums.sumCancellations,
    guestArrivals: sums.sumGuestArrivals,
    returningArrivals: sums.sumReturningArrivals,
    memberArrivals: sums.sumMemberArrivals,
    datedArrivals: sums.sumDatedArrivals,
    leadDays: sums.sumLeadDays,
    roomRevenue: sums.sumRoomRevenueAmountMicros,
    totalRevenue: sums.sumTotalRevenueAmountMicros,
  }),
);

/** What is expected of a day: rooms with the bounds of an interval, and revenue in micros. */
export type ExpectedDay = { rooms: number; low: number; high: number; revenue: number };
/** A day of one property, or of several with one currency together. */
export type PerformanceDay = StoredDay & { forecast: ExpectedDay | null };

const source = read(
  z.object({
    groupByDimensionValues: z.tuple([currency, text, day, currency]),
    sumRoomsSold: sum,
    sumRoomRevenueAmountMicros: sum,
  }),
  ({ groupByDimensionValues: [dimension, value, month, currencyCode], ...sums }) => ({
    dimension: DIMENSIONS.find((known) => known === dimension),
    value,
    month,
    currencyCode,
    roomsSold: sums.sumRoomsSold,
    roomRevenue: sums.sumRoomRevenueAmountMicros,
  }),
);

const budget = read(
  z.object({
    groupByDimensionValues: z.tuple([day, currency]),
    sumRoomsSold: sum,
    sumRoomRevenueAmountMicros: sum,
  }),
  ({ groupByDimensionValues: [month, currencyCode], ...sums }) => ({
    month,
    currencyCode,
    roomsSold: sums.sumRoomsSold,
    roomRevenue: sums.sumRoomRevenueAmountMicros,
  }),
);

const booked = read(
  z.object({
    groupByDimensionValues: z.tuple([day, day, currency]),
    totalCount: count,
    sumRoomRevenueAmountMicros: sum,
  }),
  ({ groupByDimensionValues: [arrivalOn, departureOn, currencyCode], totalCount, sumRoomRevenueAmountMicros }) => ({
    arrivalOn,
    departureOn,
    currencyCode,
    stays: totalCount,
    roomRevenue: sumRoomRevenueAmountMicros,
  }),
);

/** Bookings with the same days, as the books knew them on a day. */
export type BookedSpan = { arrivalOn: CalendarDate; departureOn: CalendarDate; stays: number; roomRevenue: number };

const opinion = read(
  z.object({ groupByDimensionValues: z.tuple([day, currency]), totalCount: count }),
  ({ groupByDimensionValues: [month, group], totalCount }) => ({ month, group, answers: totalCount }),
);

const rooms = read(
  z.object({ groupByDimensionValues: z.tuple([text]), sumRooms: sum }),
  ({ groupByDimensionValues: [name], sumRooms }) => ({ name, rooms: sumRooms }),
);

const program = z.object({ name: text, pointsLiability: money });

const withinSpans = (spans: readonly Span[]) =>
  spans
    .filter(({ from, to }) => from <= to)
    .map(({ from, to }) => ({ and: [{ day: { gte: from } }, { day: { lte: to } }] }));

/** Nights of a span as the books knew them at the end of a day by UTC. */
const onTheBooksOf = ({ span, asOf }: { span: Span; asOf: CalendarDate }): StayFilterInput => {
  const end = `${addDays(asOf, 1)}T00:00:00.000Z`;
  return {
    and: [
      { arrivalOn: { lte: span.to } },
      { departureOn: { gt: span.from } },
      { bookedAt: { lt: end } },
      {
        or: [
          { status: { in: ['CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT', 'NO_SHOW', 'RELOCATED'] } },
          { status: { eq: 'CANCELLED' }, cancelledAt: { gte: end } },
        ],
      },
    ],
  };
};

/** What the page of performance asks for: spans of days, and nights ahead as the books knew them on some days. */
export type PerformanceAsked = {
  propertyId: string | null;
  days: readonly Span[];
  sources: readonly Span[];
  ahead: readonly { span: Span; asOf: CalendarDate }[];
};

/** All that the page of performance shows, in one request. Amounts are micros. */
export const loadPerformance = async (host: Host, { propertyId, days, sources, ahead }: PerformanceAsked) => {
  const of = propertyId === null ? { propertyId: { is: 'NOT_NULL' as const } } : { propertyId: { eq: propertyId } };
  const answer = await host.request(PerformanceDocument, {
    limit: MOST_STAY_GROUPS,
    days: { and: [of, { or: withinSpans(days) }] },
    sources: { and: [of, { roomsSold: { gt: 0 } }, { or: withinSpans(sources) }] },
    budgets: { and: [of, { salespersonId: { is: 'NULL' } }] },
    types: of,
    ahead: { and: [of, { toCorrect: { eq: false } }, { or: ahead.map(onTheBooksOf) }] },
    feedback: {
      and: [
        of,
        { group: { is: 'NOT_NULL' } },
        {
          or: sources
            .filter(({ from, to }) => from <= to)
            .map(({ from, to }) => ({
              and: [
                { answeredAt: { gte: `${from}T00:00:00.000Z` } },
                { answeredAt: { lt: `${addDays(to, 1)}T00:00:00.000Z` } },
              ],
            })),
        },
      ],
    },
  });
  return {
    properties: records(property).parse(answer.hotelProperties),
    days: z.array(storedDay).parse(answer.dailyPerformancesGroupBy ?? []),
    sources: z.array(source).parse(answer.dailyBreakdownsGroupBy ?? []),
    budgets: z.array(budget).parse(answer.monthlyBudgetsGroupBy ?? []),
    booked: z.array(booked).parse(answer.staysGroupBy ?? []),
    opinions: z.array(opinion).parse(answer.guestFeedbacksGroupBy ?? []),
    roomTypes: z.array(rooms).parse(answer.roomTypesGroupBy ?? []),
    programs: records(program).parse(answer.loyaltyPrograms),
    plays: z
      .object({ sumTouched: sum, sumTouchedBooked: sum, sumHeldOut: sum, sumHeldOutBooked: sum })
      .parse(answer.retentionPlays),
  };
};
