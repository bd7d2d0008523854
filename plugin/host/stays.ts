import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { StayChannel } from '../domain/imports/rows.ts';
import type { Money } from '../domain/money.ts';
import type { StayGroup } from '../domain/stays/guest-totals.ts';
import type { StayStatus } from '../domain/stays/status.ts';
import { batches, type Host } from './client.ts';
import {
  NextArrivalsOfGuestsDocument,
  StaysByIdDocument,
  StaysByKeyDocument,
  UpdateStayDocument,
  UpsertStaysDocument,
} from './generated/documents.ts';
import {
  count,
  day,
  recordId,
  recordIdOrNull,
  money,
  moneyInput,
  number,
  read,
  records,
  stayStatus,
  sum,
  sumOfMicros,
} from './rows.ts';

/** More groups than a guest can have: one for each status and currency; the host stops at 50 unless told otherwise. */
export const GROUPS_A_GUEST = 50;

const stayGroup = read(
  z.object({
    groupByDimensionValues: z.tuple([recordId, stayStatus, z.nullable(z.string())]),
    totalCount: count,
    sumNights: sum,
    sumRoomRevenueAmountMicros: sumOfMicros,
    sumTotalRevenueAmountMicros: sumOfMicros,
    minArrivalOn: day,
    maxDepartureOn: day,
  }),
  ({ groupByDimensionValues: [guestId, status, currencyCode], ...group }) => ({
    guestId,
    group: {
      status,
      currencyCode,
      stays: group.totalCount,
      nights: group.sumNights,
      roomRevenue: group.sumRoomRevenueAmountMicros,
      totalRevenue: group.sumTotalRevenueAmountMicros,
      firstArrivalOn: group.minArrivalOn,
      lastDepartureOn: group.maxDepartureOn,
    } satisfies StayGroup,
  }),
);

/** Stays as the host adds them up by guest, status and currency. A guest without stays is absent. */
export const stayGroupsByGuest = (answered: unknown): Map<string, StayGroup[]> => {
  const groups = new Map<string, StayGroup[]>();
  for (const { guestId, group } of z.array(stayGroup).parse(answered ?? []))
    groups.set(guestId, [...(groups.get(guestId) ?? []), group]);
  return groups;
};

const nextArrival = z.object({ groupByDimensionValues: z.tuple([recordId]), minArrivalOn: day });

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

const stayAmounts = records(
  z.object({
    id: recordId,
    guestId: recordIdOrNull,
    arrivalOn: day,
    departureOn: day,
    nights: number,
    roomRevenue: money,
    foodRevenue: money,
    otherRevenue: money,
    totalRevenue: money,
  }),
);

/** The dates, guest and amounts of up to 200 stays as they are now. Deleted ones are absent. */
export const staysById = async (host: Host, ids: readonly string[]) => {
  const { stays } = await host.request(StaysByIdDocument, { ids: [...ids] });
  return stayAmounts.parse(stays);
};

const storedStays = records(
  z.object({ id: recordId, key: z.string(), status: stayStatus, importFingerprint: z.nullable(z.string()) }),
);

/** What the importer has to know of up to 200 stays it may have brought before, by their keys. */
export const staysByKey = async (host: Host, keys: readonly string[]) => {
  const { stays } = await host.request(StaysByKeyDocument, { keys: [...keys] });
  return new Map(storedStays.parse(stays).map((stay) => [stay.key, stay]));
};

/** A stay as it is written: what is absent stays as it is. Instants are ISO 8601, references are ids of the host. */
export type StayWrite = Partial<{
  id: string;
  key: string;
  name: string;
  source: string;
  confirmationNumber: string;
  status: StayStatus;
  propertyId: string;
  roomTypeId: string;
  bookedRoomTypeId: string;
  roomNumber: string;
  ratePlanId: string;
  guestId: string;
  companyId: string;
  travelAgentId: string;
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  nights: number | null;
  adults: number;
  children: number;
  infants: number;
  bookedAt: string;
  checkedInAt: string;
  checkedOutAt: string;
  cancelledAt: string;
  cancelReason: string;
  channel: StayChannel;
  marketSegment: string;
  guestCountry: string;
  paymentMethod: string;
  guarantee: string;
  rate: Money;
  roomRevenue: Money;
  foodRevenue: Money;
  otherRevenue: Money;
  totalRevenue: Money | ReturnType<typeof moneyInput>;
  specialRequests: string;
  isRepeatGuest: boolean;
  importFingerprint: string;
}>;

/** Writes stays in batches of 200. An upsert on the unique key or the id, so that repeating it changes nothing. */
export const upsertStays = async (host: Host, data: readonly StayWrite[]): Promise<void> => {
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
