import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Host } from './client.ts';
import { MarketDocument } from './generated/documents.ts';
import { offerCounts } from './offers.ts';
import { count, day, number, read, recordId, recordIdOrNull, records, sum, text } from './rows.ts';
import { MOST_STAY_GROUPS } from './stays.ts';

const currency = z.nullable(z.string());
const property = z.object({ id: recordId, name: text, currencyCode: text });

const seenRate = read(
  z.object({
    groupByDimensionValues: z.tuple([text, recordIdOrNull, day, number, day, currency]),
    minRateAmountMicros: sum,
  }),
  ({ groupByDimensionValues: [competitor, propertyId, on, roomClass, seenOn, currencyCode], minRateAmountMicros }) => ({
    competitor,
    propertyId,
    day: on,
    roomClass,
    seenOn,
    currencyCode,
    rate: minRateAmountMicros,
  }),
);

const baseRate = read(
  z.object({ groupByDimensionValues: z.tuple([recordIdOrNull, number, currency]), minBaseRateAmountMicros: sum }),
  ({ groupByDimensionValues: [propertyId, roomClass, currencyCode], minBaseRateAmountMicros }) => ({
    propertyId,
    roomClass,
    currencyCode,
    rate: minBaseRateAmountMicros,
  }),
);

const bookedRate = read(
  z.object({
    groupByDimensionValues: z.tuple([recordIdOrNull, day, day, number, currency]),
    totalCount: count,
    avgRateAmountMicros: sum,
  }),
  ({ groupByDimensionValues: values, totalCount, avgRateAmountMicros }) => ({
    propertyId: values[0],
    arrivalOn: values[1],
    departureOn: values[2],
    roomClass: values[3],
    currencyCode: values[4],
    stays: totalCount,
    rate: avgRateAmountMicros,
  }),
);

const lost = read(
  z.object({
    groupByDimensionValues: z.tuple([text, text, currency]),
    totalCount: count,
    sumAmountAmountMicros: sum,
  }),
  ({ groupByDimensionValues: [reason, competitor, currencyCode], totalCount, sumAmountAmountMicros }) => ({
    reason,
    competitor,
    currencyCode,
    groups: totalCount,
    amount: sumAmountAmountMicros,
  }),
);

/**
 * What competitors asked for the nights of a span, what is booked and what rooms cost by themselves, groups that were lost or
 * won, and what became of the offers for stays since a day: one request. Amounts are micros.
 */
export const loadMarket = async (
  host: Host,
  {
    propertyId,
    from,
    to,
    offersSince,
  }: { propertyId: string | null; from: CalendarDate; to: CalendarDate; offersSince: CalendarDate },
) => {
  const of = propertyId === null ? { propertyId: { is: 'NOT_NULL' as const } } : { propertyId: { eq: propertyId } };
  const answer = await host.request(MarketDocument, {
    limit: MOST_STAY_GROUPS,
    rates: { and: [of, { day: { gte: from } }, { day: { lte: to } }] },
    types: of,
    offers: { and: [of, { offeredAt: { gte: `${offersSince}T00:00:00.000Z` } }] },
    stays: {
      and: [
        of,
        { toCorrect: { eq: false } },
        { status: { in: ['CONFIRMED', 'IN_HOUSE'] } },
        { arrivalOn: { lte: to } },
        { departureOn: { gt: from } },
      ],
    },
  });
  return {
    properties: records(property).parse(answer.hotelProperties),
    rates: z.array(seenRate).parse(answer.competitorRatesGroupBy ?? []),
    baseRates: z.array(baseRate).parse(answer.roomTypesGroupBy ?? []),
    booked: z.array(bookedRate).parse(answer.staysGroupBy ?? []),
    lost: z.array(lost).parse(answer.opportunitiesGroupBy ?? []),
    offers: offerCounts.parse(answer.stayOffersGroupBy ?? []),
    won: z.object({ totalCount: count }).parse(answer.opportunities).totalCount,
  };
};
