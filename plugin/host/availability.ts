import * as z from 'zod/mini';
import { addDays, isCalendarDate, type CalendarDate } from '../domain/calendar-dates.ts';
import type { OnTheBooks, TypeInventory } from '../domain/reservations/availability.ts';
import { AUDIENCES, type Asked, type PlanForSale } from '../domain/reservations/rates.ts';
import { HOUSEKEEPING } from '../domain/stays/at-desk.ts';
import type { Money } from '../domain/money.ts';
import type { Host } from './client.ts';
import { OnTheBooksDocument, PropertiesForSaleDocument, WhoBooksDocument } from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import {
  count,
  day,
  flag,
  money,
  namedPreference,
  NO_RECORD,
  number,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  sum,
  text,
  texts,
} from './rows.ts';

const level = z.object({ level: z.number(), expected: z.number() });
/** What was stored of levels; anything else is none. */
const levels = read(z.unknown(), (value): Map<string, z.output<typeof level>> => {
  const stored = z.object({ days: z.record(z.string(), level) }).safeParse(value);
  return new Map(stored.success ? Object.entries(stored.data.days) : []);
});

const properties = records(
  z.object({
    id: recordId,
    name: text,
    timeZone: text,
    currencyCode: text,
    seasonPrices: texts,
    overbookingLevels: levels,
    roomCount: number,
    guaranteeRequired: flag,
  }),
);
export type PropertyForSale = z.output<typeof properties>[number];

/** The properties that are open for business, by name, with what their prices and levels go by; at most 200. */
export const propertiesForSale = async (host: Host): Promise<PropertyForSale[]> =>
  properties.parse((await host.request(PropertiesForSaleDocument, {})).hotelProperties);

const types = records(
  z.object({
    id: recordId,
    code: text,
    name: text,
    roomClass: number,
    maxOccupancy: number,
    rooms: number,
    baseRate: money,
  }),
);
const plans = records(
  read(
    z.object({
      id: recordId,
      code: text,
      name: text,
      mealPlan: z.nullish(z.string()),
      cancellationRule: text,
      paymentRule: text,
      promotionText: text,
      audience: z.nullish(z.enum(AUDIENCES)),
      accountId: recordIdOrNull,
      memberTierId: recordIdOrNull,
      memberTier: z.nullish(z.object({ programId: recordIdOrNull, rank: count, name: text })),
      advancePurchaseDays: count,
      minNights: number,
      maxNights: number,
      price: money,
      percentOff: count,
      validFrom: day,
      validTo: day,
      roomTypeCodes: texts,
    }),
    ({ mealPlan, audience, memberTierId, memberTier, ...plan }): PlanForSale => ({
      ...plan,
      mealPlan: mealPlan ?? null,
      audience: audience ?? 'PUBLIC',
      memberTier:
        memberTierId === null
          ? null
          : { programId: memberTier?.programId ?? '', rank: memberTier?.rank ?? 0, name: memberTier?.name ?? '' },
    }),
  ),
);

/** A day that records are grouped by: the day, or a moment at its beginning. */
export const groupDay = read(z.nullish(z.string()), (value): CalendarDate | null => {
  const date = (value ?? '').slice(0, 10);
  return isCalendarDate(date) ? date : null;
});
const stayGroups = z.array(
  read(
    z.object({ groupByDimensionValues: z.tuple([recordIdOrNull, groupDay, groupDay]), totalCount: count }),
    ({ groupByDimensionValues: [typeId, arrivalOn, departureOn], totalCount }): OnTheBooks => ({
      typeId,
      arrivalOn,
      departureOn,
      stays: totalCount,
    }),
  ),
);
const blockGroups = z.array(
  read(
    z.object({ groupByDimensionValues: z.tuple([recordIdOrNull, groupDay]), sumHeld: sum }),
    ({ groupByDimensionValues: [typeId, night], sumHeld }): OnTheBooks => ({
      typeId,
      arrivalOn: night,
      departureOn: night === null ? null : addDays(night, 1),
      stays: sumHeld,
    }),
  ),
);
const roomGroups = z.array(
  z.object({
    groupByDimensionValues: z.tuple([recordIdOrNull, z.nullish(z.enum(HOUSEKEEPING))]),
    totalCount: count,
  }),
);

/** More than a house has of room types, arrivals and departures around a month. */
const MOST_GROUPS = 10_000;

/** A room type with what is to be known to sell it. */
export type TypeForSale = TypeInventory & {
  code: string;
  name: string;
  maxOccupancy: number | null;
  baseRate: Money | null;
};

/**
 * What a property sells and what is on its books on nights from one day to another, the second not among them, in one
 * request. On the books is what is held, until the hold ends, confirmed, in house or was there, and what the blocks of groups keep;
 * nothing that is to be corrected.
 * The rooms of a type are those that the property lists, and where it lists none the number that the type says.
 */
export const onTheBooks = async (
  host: Host,
  propertyId: string,
  { from, to, today }: { from: CalendarDate; to: CalendarDate; today: CalendarDate },
): Promise<{ types: TypeForSale[]; plans: PlanForSale[]; onTheBooks: OnTheBooks[] }> => {
  const answer = await host.request(OnTheBooksDocument, {
    propertyId,
    limit: MOST_GROUPS,
    blocks: {
      and: [{ propertyId: { eq: propertyId } }, { night: { gte: from } }, { night: { lt: to } }, { held: { gt: 0 } }],
    },
    stays: {
      propertyId: { eq: propertyId },
      toCorrect: { eq: false },
      arrivalOn: { lt: to },
      departureOn: { gt: from },
      or: [
        { status: { in: ['CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'] } },
        { status: { eq: 'TENTATIVE' }, or: [{ heldUntil: { is: 'NULL' } }, { heldUntil: { gte: today } }] },
      ],
    },
  });
  const listed = new Map<string | null, { rooms: number; outOfOrder: number }>();
  for (const {
    groupByDimensionValues: [typeId, housekeeping],
    totalCount,
  } of roomGroups.parse(answer.roomsGroupBy ?? [])) {
    const known = listed.get(typeId) ?? { rooms: 0, outOfOrder: 0 };
    listed.set(typeId, {
      rooms: known.rooms + totalCount,
      outOfOrder: known.outOfOrder + (housekeeping === 'OUT_OF_ORDER' ? totalCount : 0),
    });
  }
  return {
    types: types.parse(answer.roomTypes).map(({ id, code, name, maxOccupancy, baseRate, rooms }) => ({
      id,
      code,
      name,
      maxOccupancy,
      baseRate,
      ...(listed.get(id) ?? { rooms: rooms ?? 0, outOfOrder: 0 }),
    })),
    plans: plans.parse(answer.ratePlans),
    onTheBooks: [...stayGroups.parse(answer.staysGroupBy ?? []), ...blockGroups.parse(answer.groupNightsGroupBy ?? [])],
  };
};

const guests = records(
  z.object({
    id: recordId,
    name: personName,
    guestLanguage: text,
    guestStays: count,
    guestLastStayOn: day,
    guestVipReason: text,
    guestDoNotRent: flag,
    guestOpenCases: count,
  }),
);
const memberships = records(
  z.object({
    programId: recordIdOrNull,
    tierRank: count,
    tier: z.nullish(z.object({ name: text, colour: z.nullish(z.string()) })),
  }),
);
const preferences = records(z.extend(namedPreference, { strength: z.enum(['MUST', 'PREFERS']) }));
const accounts = records(
  z.object({
    id: recordId,
    name: text,
    accountType: z.nullish(z.string()),
    accountRatePlanId: recordIdOrNull,
    accountParentId: recordIdOrNull,
  }),
);

const KIND_OF_ACCOUNT: Readonly<Record<string, 'CORPORATE' | 'AGENCY'>> = {
  CORPORATE: 'CORPORATE',
  TRAVEL_AGENCY: 'AGENCY',
  TOUR_OPERATOR: 'AGENCY',
};

export type BookingGuest = z.output<typeof guests>[number] & {
  tier: { name: string; colour: string | null } | null;
  preferences: z.output<typeof preferences>;
};

/** Who books, as far as who asks may see it: the guest with tiers and wishes, and the account. One request, or none. */
export const whoBooks = async (
  host: Host,
  { guestId, accountId }: { guestId?: string | undefined; accountId?: string | undefined },
): Promise<{ guest: BookingGuest | null } & Pick<Asked, 'tiers' | 'account'>> => {
  if (guestId === undefined && accountId === undefined) return { guest: null, tiers: [], account: null };
  const answer = await requestIncluded(host, WhoBooksDocument, {
    guestId: guestId ?? NO_RECORD,
    hasGuest: guestId !== undefined,
    accountId: accountId ?? NO_RECORD,
    hasAccount: accountId !== undefined,
  });
  const [guest] = guests.parse(answer.people);
  const cards = memberships.parse(answer.loyaltyMemberships);
  const [account] = accounts.parse(answer.companies);
  const highest = cards.toSorted((one, other) => other.tierRank - one.tierRank)[0]?.tier;
  return {
    guest:
      guest === undefined
        ? null
        : {
            ...guest,
            tier: highest ? { name: highest.name, colour: highest.colour ?? null } : null,
            preferences: preferences.parse(answer.roomPreferences),
          },
    tiers: cards.map(({ programId, tierRank }) => ({ programId: programId ?? '', rank: tierRank })),
    account:
      account === undefined
        ? null
        : {
            ids: [account.id, account.accountParentId ?? account.id],
            ratePlanId: account.accountRatePlanId,
            kind: KIND_OF_ACCOUNT[account.accountType ?? ''] ?? null,
          },
  };
};
