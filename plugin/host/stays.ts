import * as z from 'zod/mini';
import { addDays, earliestToday, latestToday, type CalendarDate } from '../domain/calendar-dates.ts';
import type { StayChannel } from '../domain/imports/rows.ts';
import { knownBenefits } from '../domain/loyalty/benefits.ts';
import type { Entitlement } from '../domain/loyalty/entitlement.ts';
import type { Money } from '../domain/money.ts';
import type { RecordedStay } from '../domain/stays/completed.ts';
import type { StayGroup } from '../domain/stays/guest-totals.ts';
import type { StayStatus } from '../domain/stays/status.ts';
import { batches, type Host, type Page } from './client.ts';
import {
  PutStaysIntoBinDocument,
  SaveStaysDocument,
  StaysByIdDocument,
  StayFingerprintsDocument,
  StaysByKeyDocument,
  StaysNamedAfterNobodyDocument,
  StaysOfGuestsDocument,
  StaysPageDocument,
  UpdateStayDocument,
  UpsertStaysDocument,
} from './generated/documents.ts';
import {
  idsOf,
  count,
  day,
  instant,
  recordId,
  recordIdOrNull,
  money,
  moneyInput,
  number,
  page,
  personName,
  read,
  records,
  stayStatus,
  sum,
  sumOfMicros,
  text,
} from './rows.ts';

/** More groups than 200 guests have: about one for each stay; the host stops at 50 unless told otherwise. */
export const MOST_STAY_GROUPS = 100_000;

const stayGroup = read(
  z.object({
    // The days of arrival and departure come last; as aggregates they are written like any other day.
    groupByDimensionValues: z.tuple([recordId, stayStatus, z.nullable(z.string()), recordIdOrNull], z.unknown()),
    totalCount: count,
    sumNights: sum,
    sumRoomRevenueAmountMicros: sumOfMicros,
    sumTotalRevenueAmountMicros: sumOfMicros,
    minArrivalOn: day,
    maxDepartureOn: day,
  }),
  ({ groupByDimensionValues: [guestId, status, currencyCode, propertyId], ...group }) => ({
    guestId,
    group: {
      status,
      currencyCode,
      propertyId,
      arrivalOn: group.minArrivalOn,
      departureOn: group.maxDepartureOn,
      stays: group.totalCount,
      nights: group.sumNights,
      roomRevenue: group.sumRoomRevenueAmountMicros,
      totalRevenue: group.sumTotalRevenueAmountMicros,
    } satisfies StayGroup,
  }),
);

/** Stays as the host adds them up by guest, status, currency, property and days. A guest without stays is absent. */
export const stayGroupsByGuest = (answered: unknown): Map<string, StayGroup[]> => {
  const groups = new Map<string, StayGroup[]>();
  for (const { guestId, group } of z.array(stayGroup).parse(answered ?? []))
    groups.set(guestId, [...(groups.get(guestId) ?? []), group]);
  return groups;
};

/** The stays of guests that count, other than some. */
export const countedStays = (guestIds: readonly string[], except: readonly string[] = []) => ({
  guestId: { in: [...guestIds] },
  toCorrect: { eq: false },
  // The host refuses an empty list.
  ...(except.length > 0 ? { not: { id: { in: [...except] } } } : {}),
});

/** Benefits of tiers; what the app does not know is left out. */
export const benefits = read(z.nullish(z.array(z.string())), (codes) => knownBenefits(codes ?? []));

/** What the app works out for a stay, as it is stored: `problem` says in words what `problems` says in codes. */
export type StayWorkedOut = {
  name: string;
  nights: number | null;
  totalRevenue: Money | null;
  toCorrect: boolean;
  problem: string;
  problems: unknown;
  preferenceFit: number | null;
  preferenceFitReasons: unknown;
} & Entitlement;

const named = z.nullish(z.object({ name: text }));

/** Whom a room may be held for that has no guest yet, the nearest first. */
const holders = { group: named, company: named, travelAgent: named };

const heldForOf = (held: { [Holder in keyof typeof holders]?: { name: string } | null | undefined }): string | null =>
  (held.group ?? held.company ?? held.travelAgent)?.name ?? null;

/** A node of the fragment `StayNow`. */
export const stayNow = read(
  z.object({
    id: recordId,
    key: text,
    guestId: recordIdOrNull,
    propertyId: recordIdOrNull,
    roomTypeId: recordIdOrNull,
    bookedRoomTypeId: recordIdOrNull,
    specialRequests: text,
    preferenceFit: number,
    preferenceFitReasons: z.unknown(),
    guest: z.nullish(z.object({ name: z.nullish(z.object({ firstName: text, lastName: text })) })),
    ...holders,
    property: z.nullish(z.object({ language: z.nullish(z.string()) })),
    confirmationNumber: text,
    roomNumber: text,
    status: stayStatus,
    arrivalOn: day,
    departureOn: day,
    checkedInAt: instant,
    checkedOutAt: instant,
    adults: number,
    children: number,
    infants: number,
    rate: money,
    roomRevenue: money,
    foodRevenue: money,
    otherRevenue: money,
    name: text,
    nights: number,
    totalRevenue: money,
    toCorrect: z.boolean(),
    problem: text,
    problems: z.unknown(),
    memberTier: text,
    memberBenefits: benefits,
  }),
  ({
    guest,
    group,
    company,
    travelAgent,
    property,
    name,
    nights,
    totalRevenue,
    toCorrect,
    problem,
    problems,
    memberTier,
    memberBenefits,
    preferenceFit,
    preferenceFitReasons,
    ...stay
  }) => ({
    stay: {
      ...stay,
      guest: guest?.name ?? null,
      heldFor: heldForOf({ group, company, travelAgent }),
    } satisfies RecordedStay,
    /** A tag such as `ZH_TW`; null where the stay has no property. */
    propertyLanguage: property?.language ?? null,
    stored: {
      name,
      nights,
      totalRevenue,
      toCorrect,
      problem,
      problems: problems ?? null,
      memberTier,
      memberBenefits,
      preferenceFit,
      preferenceFitReasons: preferenceFitReasons ?? null,
    } satisfies StayWorkedOut,
  }),
);

/** A stay as it is now: what is recorded of it, and what the app has worked out before. */
export type StayNow = z.infer<typeof stayNow>;

const staysNow = records(stayNow);
const staysNowPage = page(stayNow);

/** Up to 200 stays as they are now. Deleted ones are absent. */
export const staysById = async (host: Host, ids: readonly string[]): Promise<StayNow[]> => {
  const { stays } = await host.request(StaysByIdDocument, { ids: [...ids] });
  return staysNow.parse(stays);
};

/**
 * The stays that an event may have missed: those of guests that changed at or after `since`; those that time has made wrong,
 * or right again; and those not over yet of guests who changed, because they are named after them.
 */
export const staysToReconcile = (since: Date, now: Date) => {
  const changed = { gte: since.toISOString() };
  const daysBefore = (date: Date): CalendarDate => addDays(earliestToday(date), -1);
  return {
    or: [
      { and: [{ updatedAt: changed }, { guestId: { is: 'NOT_NULL' as const } }] },
      {
        status: { in: ['TENTATIVE', 'CONFIRMED', 'IN_HOUSE'] satisfies StayStatus[] },
        departureOn: { lt: earliestToday(now) },
        toCorrect: { eq: false },
      },
      {
        status: { in: ['IN_HOUSE', 'CHECKED_OUT', 'NO_SHOW'] satisfies StayStatus[] },
        arrivalOn: { lte: latestToday(now) },
        departureOn: { gte: daysBefore(since) },
        toCorrect: { eq: true },
      },
      { departureOn: { gte: earliestToday(now) }, guest: { updatedAt: changed } },
    ],
  };
};

/** A page of all stays, in the order of their ids. */
export const staysPage = async (host: Host, after: string | null): Promise<Page<StayNow>> =>
  staysNowPage.parse((await host.request(StaysPageDocument, { after })).stays);

/** A page of the stays of up to 200 guests, those to come first and then the latest. */
export const staysOfGuests = async (
  host: Host,
  guestIds: readonly string[],
  after: string | null,
): Promise<Page<StayNow>> => {
  const { stays } = await host.request(StaysOfGuestsDocument, { guestIds: [...guestIds], after });
  return staysNowPage.parse(stays);
};

/** Up to 200 stays without a guest whose name still begins with one. */
export const staysNamedAfterNobody = async (host: Host, name: string): Promise<StayNow[]> => {
  const { stays } = await host.request(StaysNamedAfterNobodyDocument, { name });
  return staysNow.parse(stays);
};

const storedStays = records(
  read(
    z.object({
      id: recordId,
      key: z.string(),
      status: stayStatus,
      importFingerprint: z.nullable(z.string()),
      guestProfileKey: text,
      sourceVersion: number,
      sourceChangedAt: instant,
      updatedAt: z.string(),
      arrivalOn: day,
      checkedInAt: instant,
      checkedOutAt: instant,
      cancelledAt: instant,
      roomNumber: text,
      guest: z.nullish(z.object({ name: personName })),
      ...holders,
    }),
    ({ guest, group, company, travelAgent, ...stay }) => ({
      ...stay,
      guest: guest?.name ?? null,
      heldFor: heldForOf({ group, company, travelAgent }),
    }),
  ),
);

/** What has to be known of a stay that a row or a message may be about. */
export type StoredStay = z.infer<typeof storedStays>[number];

const fingerprints = records(z.object({ key: text, importFingerprint: z.nullable(z.string()) }));

/** The fingerprints of the stays that the host has under up to 200 keys. */
export const stayFingerprints = async (host: Host, keys: readonly string[]): Promise<Map<string, string | null>> => {
  const { stays } = await host.request(StayFingerprintsDocument, { keys: [...keys] });
  return new Map(fingerprints.parse(stays).map(({ key, importFingerprint }) => [key, importFingerprint]));
};

/** Stays that were brought before, by their keys: one request for each 200. */
export const staysByKey = async (host: Host, keys: readonly string[]): Promise<Map<string, StoredStay>> => {
  const found = new Map<string, StoredStay>();
  for (const batch of batches(keys)) {
    const { stays } = await host.request(StaysByKeyDocument, { keys: batch });
    for (const stay of storedStays.parse(stays)) found.set(stay.key, stay);
  }
  return found;
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
  guestProfileKey: string;
  companyId: string;
  travelAgentId: string;
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  nights: number | null;
  adults: number;
  children: number;
  infants: number;
  bookedAt: string;
  checkedInAt: string | null;
  checkedOutAt: string | null;
  cancelledAt: string | null;
  cancelReason: string;
  sourceVersion: number;
  sourceChangedAt: string;
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
  toCorrect: boolean;
  problem: string;
  problems: unknown;
}>;

/** Writes stays in batches of 200. An upsert on the unique key or the id, so that repeating it changes nothing. */
export const upsertStays = async (host: Host, data: readonly StayWrite[]): Promise<void> => {
  for (const batch of batches(data)) await host.request(UpsertStaysDocument, { data: batch });
};

/**
 * Writes what was worked out for stays that exist, and for no others. Several go as an upsert, because the host has no other way to
 * write them in one request, and that brings back what was deleted since it was read: it is put into the bin again, by one request
 * more.
 */
export const saveStays = async (
  host: Host,
  stays: readonly { id: string; fields: Partial<StayWorkedOut> }[],
): Promise<void> => {
  const all = stays.map(({ id, fields: { totalRevenue, memberBenefits, ...fields } }) => ({
    id,
    ...fields,
    ...(memberBenefits === undefined ? {} : { memberBenefits: [...memberBenefits] }),
    ...(totalRevenue === undefined ? {} : { totalRevenue: moneyInput(totalRevenue) }),
  }));
  for (const data of batches(all)) {
    if (data.length === 1) {
      const { id, ...fields } = data[0]!;
      await host.request(UpdateStayDocument, { id, data: fields });
      continue;
    }
    const answer = await host.request(SaveStaysDocument, { ids: data.map(({ id }) => id), data });
    const ids = idsOf.parse(answer.updateStays);
    if (ids.length > 0) await host.request(PutStaysIntoBinDocument, { ids });
  }
};
