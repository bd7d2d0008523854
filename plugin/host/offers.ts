import * as z from 'zod/mini';
import { addDays, type CalendarDate } from '../domain/calendar-dates.ts';
import { PARTIES, partyOf, type Counted } from '../domain/offers/association.ts';
import type { StayBefore, WhatOthersTook } from '../domain/offers/fitting.ts';
import type { OfferCount } from '../domain/offers/measured.ts';
import { AGREED_HOW, OFFER_KINDS, OFFER_STATUSES, type Terms } from '../domain/offers/offer.ts';
import type { RecordedRoomType } from '../domain/preferences/housing.ts';
import { segments } from '../domain/retention/customer-pyramid.ts';
import type { Host } from './client.ts';
import {
  AroundOfferDocument,
  ChangeOffersDocument,
  NightsOfStaysDocument,
  OfferByIdDocument,
  SaveOfferDocument,
  StayToOfferDocument,
  type StayOfferCreateInput,
  type StayOfferFilterInput,
  type StayOfferUpdateInput,
} from './generated/documents.ts';
import { recordedRoomType } from './housing.ts';
import {
  count,
  day,
  flag,
  instant,
  money,
  NO_RECORD,
  number,
  read,
  recordId,
  recordIdOrNull,
  records,
  stayStatus,
  sumOfMicros,
  text,
  texts,
} from './rows.ts';

const segment = z.nullish(z.enum(segments));

const stays = records(
  z.object({
    id: recordId,
    name: text,
    status: stayStatus,
    arrivalOn: day,
    departureOn: day,
    adults: number,
    children: number,
    roomTypeId: recordIdOrNull,
    bookedRoomTypeId: recordIdOrNull,
    ratePlanId: recordIdOrNull,
    rate: money,
    marketSegment: text,
    memberBenefits: texts,
    groupId: recordIdOrNull,
    companyId: recordIdOrNull,
    propertyId: recordIdOrNull,
    property: z.nullish(z.object({ name: text, timeZone: text, language: text })),
    guestId: recordIdOrNull,
    guest: z.nullish(
      z.object({ guestLanguage: text, guestSegment: segment, guestDoNotRent: flag, guestOpenCases: count }),
    ),
  }),
);
/** A stay as offers look at it. */
export type OfferedStay = z.output<typeof stays>[number];

const terms = z.object({
  arrivalOn: day,
  departureOn: day,
  roomTypeId: recordIdOrNull,
  ratePlanId: recordIdOrNull,
  rate: money,
});
const NO_TERMS: Terms = { arrivalOn: null, departureOn: null, roomTypeId: null, ratePlanId: null, rate: null };
/** What was stored of terms; anything else is of no stay. */
const beforeAndAfter = read(z.unknown(), (value): { before: Terms; after: Terms } => {
  const stored = z.object({ before: terms, after: terms }).safeParse(value);
  return stored.success ? stored.data : { before: NO_TERMS, after: NO_TERMS };
});

const offers = records(
  read(
    z.object({
      id: recordId,
      name: text,
      key: text,
      stayId: recordIdOrNull,
      kind: z.enum(OFFER_KINDS),
      status: z.enum(OFFER_STATUSES),
      difference: money,
      terms: beforeAndAfter,
      offeredAt: instant,
      answeredAt: instant,
      guestAgreed: z.nullish(z.enum(AGREED_HOW)),
      approvedBy: text,
      createdBy: z.nullish(z.object({ name: text })),
    }),
    ({ guestAgreed, createdBy, ...offer }) => ({
      ...offer,
      guestAgreed: guestAgreed ?? null,
      offeredBy: createdBy?.name ?? '',
    }),
  ),
);
/** An offer that was made. */
export type MadeOffer = z.output<typeof offers>[number];

/** A stay with what was offered for it, the latest first. One request; null where it is gone or hidden. */
export const stayToOffer = async (host: Host, id: string): Promise<{ stay: OfferedStay; made: MadeOffer[] } | null> => {
  const answer = await host.request(StayToOfferDocument, { id });
  const [stay] = stays.parse(answer.stays);
  return stay === undefined ? null : { stay, made: offers.parse(answer.stayOffers) };
};

/** An offer by its id; null where it is gone or hidden. One request. */
export const offerById = async (host: Host, id: string): Promise<MadeOffer | null> =>
  offers.parse((await host.request(OfferByIdDocument, { id })).stayOffers)[0] ?? null;

const before = records(
  read(
    z.object({
      arrivalOn: day,
      nights: number,
      roomTypeId: recordIdOrNull,
      ratePlan: z.nullish(z.object({ mealPlan: text })),
    }),
    ({ ratePlan, ...stay }): StayBefore => ({ ...stay, mealPlan: ratePlan?.mealPlan ?? '' }),
  ),
);
const roomCounts = z.array(
  read(
    z.object({
      groupByDimensionValues: z.tuple([recordIdOrNull, recordIdOrNull, text, segment, text, number, number]),
      totalCount: count,
    }),
    ({
      groupByDimensionValues: [bookedId, givenId, mealPlan, of, purpose, adults, children],
      totalCount,
    }): Counted<{ roomTypeId: string | null; mealPlan: string }> => ({
      roomTypeId: bookedId ?? givenId,
      mealPlan,
      segment: of ?? null,
      purpose,
      party: partyOf(adults, children),
      stays: totalCount,
    }),
  ),
);
const nightCounts = z.array(
  read(
    z.object({ groupByDimensionValues: z.tuple([number, segment, text, number, number]), totalCount: count }),
    ({
      groupByDimensionValues: [nights, of, purpose, adults, children],
      totalCount,
    }): Counted<{ nights: number | null }> => ({
      nights,
      segment: of ?? null,
      purpose,
      party: partyOf(adults, children),
      stays: totalCount,
    }),
  ),
);
const kindOrNull = read(z.nullish(z.enum(OFFER_KINDS)), (value) => value ?? null);
const statusOrNull = read(z.nullish(z.enum(OFFER_STATUSES)), (value) => value ?? null);
const answerCounts = z.array(
  z.object({
    groupByDimensionValues: z.tuple([kindOrNull, statusOrNull, z.nullish(z.enum(PARTIES)), text]),
    totalCount: count,
  }),
);

/** More than there are of room types, meals, segments, purposes and parties together. */
const MOST_GROUPS = 10_000;
/** Stays of two years tell what guests take. */
const DAYS_BACK = 730;

/**
 * What stands around a stay of a property: its room types, what the guest had before, what the stays of two years had, and what
 * was answered to offers. Two requests.
 */
export const aroundOffer = async (
  host: Host,
  { id, propertyId, guestId }: { id: string; propertyId: string; guestId: string | null },
  today: CalendarDate,
): Promise<{ types: RecordedRoomType[]; staysBefore: StayBefore[]; others: WhatOthersTook }> => {
  const counted = {
    and: [
      { propertyId: { eq: propertyId } },
      { status: { in: ['CHECKED_OUT' as const, 'IN_HOUSE' as const] } },
      { toCorrect: { eq: false } },
      { arrivalOn: { gte: addDays(today, -DAYS_BACK) } },
      { id: { neq: id } },
    ],
  };
  const [answer, { staysGroupBy }] = await Promise.all([
    host.request(AroundOfferDocument, {
      propertyId,
      before: {
        and: [
          { guestId: { eq: guestId ?? NO_RECORD } },
          { propertyId: { eq: propertyId } },
          { status: { eq: 'CHECKED_OUT' } },
          { toCorrect: { eq: false } },
        ],
      },
      counted,
      limit: MOST_GROUPS,
    }),
    host.request(NightsOfStaysDocument, { counted, limit: MOST_GROUPS }),
  ]);
  return {
    types: records(recordedRoomType).parse(answer.roomTypes),
    staysBefore: before.parse(answer.stays),
    others: {
      rooms: roomCounts.parse(answer.staysGroupBy ?? []),
      nights: nightCounts.parse(staysGroupBy ?? []),
      answers: answerCounts
        .parse(answer.stayOffersGroupBy ?? [])
        .flatMap(({ groupByDimensionValues: [kind, status, party, purpose], totalCount }) =>
          kind && party && (status === 'ACCEPTED' || status === 'DECLINED')
            ? [
                {
                  kind,
                  party,
                  purpose,
                  taken: status === 'ACCEPTED' ? totalCount : 0,
                  declined: status === 'DECLINED' ? totalCount : 0,
                },
              ]
            : [],
        ),
    },
  };
};

/** Writes an offer, by its key: made again after it was taken back, it is the same one. @returns its id */
export const saveOffer = async (host: Host, data: StayOfferCreateInput & { key: string }): Promise<string> => {
  const { createStayOffers } = await host.request(SaveOfferDocument, { data: [data] });
  return z.tuple([z.object({ id: recordId })]).parse(createStayOffers ?? [])[0].id;
};

const changed = z.array(z.object({ id: recordId, updatedBy: z.nullish(z.object({ name: text })) }));

/**
 * Changes the offer that the filter still finds, so that of several who answer at once one does.
 * @returns by whom the host says that it was changed; null where there was none
 */
export const changeOffer = async (
  host: Host,
  filter: StayOfferFilterInput,
  data: StayOfferUpdateInput,
): Promise<{ by: string } | null> => {
  const [one] = changed.parse((await host.request(ChangeOffersDocument, { filter, data })).updateStayOffers ?? []);
  return one === undefined ? null : { by: one.updatedBy?.name ?? '' };
};

/** Offers as the host counts them by property, kind, answer and currency. */
export const offerCounts = z.array(
  read(
    z.object({
      groupByDimensionValues: z.tuple([recordIdOrNull, kindOrNull, statusOrNull, z.nullish(z.string())]),
      totalCount: count,
      sumDifferenceAmountMicros: sumOfMicros,
    }),
    ({
      groupByDimensionValues: [propertyId, kind, status, currencyCode],
      totalCount,
      sumDifferenceAmountMicros,
    }): OfferCount & { propertyId: string | null } => ({
      propertyId,
      kind,
      status,
      currencyCode: currencyCode ?? '',
      offers: totalCount,
      difference: sumDifferenceAmountMicros,
    }),
  ),
);
