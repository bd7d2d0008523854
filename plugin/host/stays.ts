import { z } from 'zod';
import { isCalendarDate } from '../domain/calendar-dates.ts';
import { roundToMicros, type Money } from '../domain/money.ts';
import type { StayGroup } from '../domain/stays/guest-totals.ts';
import { STAY_STATUSES } from '../domain/stays/status.ts';
import { batches, type Host } from './client.ts';
import {
  NextArrivalsOfGuestsDocument,
  StaysByIdDocument,
  StaysByKeyDocument,
  StaysChangedSinceDocument,
  UpdateStayDocument,
  UpsertStaysDocument,
  type StayCreateInput,
} from './generated/documents.ts';

const day = z.string().refine(isCalendarDate).nullable();
const amount = z.coerce
  .number()
  .nullable()
  .transform((value) => roundToMicros(value ?? 0));
const status = z.enum(STAY_STATUSES);

/** Money as the host answers it: micros may come as text, and a value never set as a pair of nulls. */
export const moneyOrNull = z
  .object({ amountMicros: z.coerce.number().nullable(), currencyCode: z.string().nullable() })
  .nullish()
  .transform((value): Money | null =>
    !value || value.amountMicros === null || !value.currencyCode
      ? null
      : { amountMicros: roundToMicros(value.amountMicros), currencyCode: value.currencyCode },
  );

/** An amount as it is written. Twenty 2.21 leaves both parts as they are when the whole is null. */
export const moneyInput = (money: Money | null): { amountMicros: number | null; currencyCode: string | null } =>
  money ?? { amountMicros: null, currencyCode: null };

/** More groups than a guest can have: one for each status and currency; the host stops at 50 unless told otherwise. */
export const GROUPS_A_GUEST = 50;

const stayGroup = z
  .object({
    groupByDimensionValues: z.tuple([z.string(), status, z.string().nullable()]),
    totalCount: z.number(),
    sumNights: z.coerce.number().nullable(),
    sumRoomRevenueAmountMicros: amount,
    sumTotalRevenueAmountMicros: amount,
    minArrivalOn: day,
    maxDepartureOn: day,
  })
  .transform(({ groupByDimensionValues: [guestId, ofStatus, currencyCode], ...group }) => ({
    guestId,
    group: {
      status: ofStatus,
      currencyCode,
      stays: group.totalCount,
      nights: group.sumNights ?? 0,
      roomRevenue: group.sumRoomRevenueAmountMicros,
      totalRevenue: group.sumTotalRevenueAmountMicros,
      firstArrivalOn: group.minArrivalOn,
      lastDepartureOn: group.maxDepartureOn,
    } satisfies StayGroup,
  }));

/** Stays as the host adds them up by guest, status and currency. A guest without stays is absent. */
export const stayGroupsByGuest = (answered: unknown): Map<string, StayGroup[]> => {
  const groups = new Map<string, StayGroup[]>();
  for (const { guestId, group } of z.array(stayGroup).parse(answered ?? []))
    groups.set(guestId, [...(groups.get(guestId) ?? []), group]);
  return groups;
};

const nextArrival = z.object({ groupByDimensionValues: z.tuple([z.string()]), minArrivalOn: day });

/** The earliest booked arrival on or after `from` of up to 200 guests, in one request. */
export const nextArrivalsOf = async (host: Host, guestIds: readonly string[], from: string) => {
  const answer = await host.request(NextArrivalsOfGuestsDocument, {
    guestIds: [...guestIds],
    from,
    limit: guestIds.length,
  });
  return new Map(
    z
      .array(nextArrival)
      .parse(answer.staysGroupBy ?? [])
      .map(({ groupByDimensionValues: [guestId], minArrivalOn }) => [guestId, minArrivalOn] as const),
  );
};

const stayAmounts = z.object({
  id: z.string(),
  guestId: z.string().nullable(),
  arrivalOn: day,
  departureOn: day,
  nights: z.number().nullable(),
  roomRevenue: moneyOrNull,
  foodRevenue: moneyOrNull,
  otherRevenue: moneyOrNull,
  totalRevenue: moneyOrNull,
});

/** The dates, guest and amounts of up to 200 stays as they are now. Deleted ones are absent. */
export const staysById = async (host: Host, ids: readonly string[]) => {
  const { stays } = await host.request(StaysByIdDocument, { ids: [...ids] });
  return (stays?.edges ?? []).map(({ node }) => stayAmounts.parse(node));
};

const storedStay = z.object({ id: z.string(), key: z.string(), status, importFingerprint: z.string().nullable() });

/** What the importer has to know of up to 200 stays it may have brought before, by their keys. */
export const staysByKey = async (host: Host, keys: readonly string[]) => {
  const { stays } = await host.request(StaysByKeyDocument, { keys: [...keys] });
  return new Map((stays?.edges ?? []).map(({ node }) => storedStay.parse(node)).map((stay) => [stay.key, stay]));
};

/** Writes stays in batches of 200. An upsert on the unique key or the id, so that repeating it changes nothing. */
export const upsertStays = async (host: Host, data: readonly StayCreateInput[]): Promise<void> => {
  for (const batch of batches(data)) await host.request(UpsertStaysDocument, { data: batch });
};

/**
 * Writes nights and totals of stays that exist. One goes as an update that leaves alone what was deleted a moment ago.
 * Several go as an upsert, because the host has no other way to write them in one request: it would bring back a stay
 * that was deleted since it was read.
 */
export const saveStayTotals = async (
  host: Host,
  totals: readonly { id: string; nights: number | null; total: Money | null }[],
): Promise<void> => {
  const data = totals.map(({ id, nights, total }) => ({ id, nights, totalRevenue: moneyInput(total) }));
  if (data.length !== 1) return upsertStays(host, data);
  const { id, ...fields } = data[0]!;
  await host.request(UpdateStayDocument, { id, data: fields });
};

const changedStay = z.object({ guestId: z.string(), updatedAt: z.string() });

/** A page of the stays with a guest that changed at or after `since`, oldest change first. */
export const staysChangedSince = async (host: Host, since: string, after: string | null) => {
  const { stays } = await host.request(StaysChangedSinceDocument, { since, after, first: 200 });
  return {
    edges: (stays?.edges ?? []).map(({ node }) => ({ node: changedStay.parse(node) })),
    pageInfo: { hasNextPage: stays?.pageInfo.hasNextPage ?? false, endCursor: stays?.pageInfo.endCursor ?? null },
  };
};
