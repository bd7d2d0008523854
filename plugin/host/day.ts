import * as z from 'zod/mini';
import { calendarDate, isCalendarDate, todayAt, type CalendarDate } from '../domain/calendar-dates.ts';
import type { NamedPreference } from '../domain/preferences/reasons.ts';
import { HOUSEKEEPING, type Housekeeping } from '../domain/stays/at-desk.ts';
import type { DayCase, DayGroup, DayGuest, DayStay } from '../domain/stays/day.ts';
import { folioOf } from '../domain/stays/folio.ts';
import type { Host } from './client.ts';
import { asMuchAsMaySee } from './errors.ts';
import { chargesByStay } from './front-desk.ts';
import {
  AroundDayDocument,
  PropertiesOfDayDocument,
  StaysOfDayDocument,
  StaysOfDayInPartDocument,
  type StayFilterInput,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import {
  count,
  day,
  flag,
  instant,
  money,
  namedPreference,
  number,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  stayStatus,
  text,
} from './rows.ts';

const properties = records(
  z.object({
    id: recordId,
    name: text,
    timeZone: text,
    currencyCode: text,
    checkOutTime: text,
    lateCheckOutTime: text,
  }),
);
export type PropertyOfDay = z.infer<typeof properties>[number];

/** The properties that are open for business, by name, at most 200. */
export const propertiesOfDay = async (host: Host): Promise<PropertyOfDay[]> =>
  properties.parse((await host.request(PropertiesOfDayDocument, {})).hotelProperties);

const named = z.nullish(z.object({ name: text }));
const account = z.nullish(z.object({ id: recordId, name: text }));

const broken = z.array(z.looseObject({ code: z.string(), preferences: z.optional(z.array(namedPreference)) }));
/** What a room breaks although it is a must, as the reasons of its fit say. */
const brokenMusts = read(z.unknown(), (value): NamedPreference[] => {
  const reasons = broken.safeParse(value ?? []);
  return reasons.success
    ? reasons.data.flatMap(({ code, preferences }) => (code === 'BREAKS_A_MUST' ? (preferences ?? []) : []))
    : [];
});

const guest = z.nullish(
  z.object({
    id: recordId,
    name: personName,
    phones: z.nullish(z.object({ primaryPhoneNumber: text, primaryPhoneCallingCode: text })),
    guestNumber: text,
    guestStays: count,
    guestBirthday: day,
    guestSegment: z.nullish(z.string()),
    guestVipReason: text,
    guestDoNotRent: flag,
    guestIncognito: flag,
  }),
);

const stay = z.object({
  id: recordId,
  name: text,
  status: stayStatus,
  confirmationNumber: text,
  arrivalOn: day,
  departureOn: day,
  bookedAt: instant,
  nights: number,
  adults: count,
  children: count,
  infants: count,
  roomNumber: text,
  rate: money,
  channel: z.nullish(z.string()),
  paymentMethod: text,
  guarantee: text,
  identityCheckedAt: instant,
  specialRequests: z.optional(text),
  preferenceFitReasons: z.optional(brokenMusts),
  problem: text,
  groupId: recordIdOrNull,
  group: named,
  company: account,
  travelAgent: account,
  roomType: named,
  ratePlan: named,
  guest,
});

const stayPage = z.nullish(z.object({ totalCount: count, edges: z.array(z.object({ node: stay })) }));
type StayNode = z.infer<typeof stay>;

/** A day that a group is named after: the day, or a moment at its beginning. */
const groupDay = read(z.nullish(z.string()), (value): CalendarDate | null => {
  const date = (value ?? '').slice(0, 10);
  return isCalendarDate(date) ? calendarDate(date) : null;
});
const dayGroups = z.array(
  read(
    z.object({
      groupByDimensionValues: z.tuple([
        stayStatus,
        z.union([z.boolean(), read(z.string(), (value) => value === 'true')]),
        groupDay,
        groupDay,
      ]),
      totalCount: count,
    }),
    ({ groupByDimensionValues: [status, isToCorrect, arrivalOn, departureOn], totalCount }): DayGroup => ({
      status,
      isToCorrect,
      arrivalOn,
      departureOn,
      stays: totalCount,
    }),
  ),
);
const roomGroups = z.array(
  z.object({ groupByDimensionValues: z.tuple([z.nullish(z.enum(HOUSEKEEPING))]), totalCount: count }),
);

/** More groups than a day has: arrivals and departures of who is in house. */
const MOST_GROUPS = 5_000;

export type DayPage = {
  stays: StayNode[];
  total: number;
  groups: DayGroup[];
  rooms: Partial<Record<Housekeeping, number>>;
};

/** Which stays of the host a list has. */
export type DayFilter = StayFilterInput;

/** One page of a list of the day, the first with what the day comes to. */
export const staysOfDay = async (
  host: Host,
  {
    propertyId,
    filter,
    counted,
    offset,
  }: { propertyId: string; filter: StayFilterInput; counted: StayFilterInput; offset: number },
): Promise<DayPage> => {
  const asked = { filter, counted, withCounts: offset === 0, propertyId, limit: MOST_GROUPS, offset };
  const answer = await asMuchAsMaySee(
    () => requestIncluded(host, StaysOfDayDocument, asked),
    () => requestIncluded(host, StaysOfDayInPartDocument, asked),
  );
  const page = stayPage.parse(answer.stays);
  return {
    stays: (page?.edges ?? []).map(({ node }) => node),
    total: page?.totalCount ?? 0,
    groups: dayGroups.parse(answer.staysGroupBy ?? []),
    rooms: Object.fromEntries(
      roomGroups
        .parse(answer.roomsGroupBy ?? [])
        .flatMap(({ groupByDimensionValues: [state], totalCount }) => (state ? [[state, totalCount]] : [])),
    ),
  };
};

const memberships = records(
  z.object({
    personId: recordIdOrNull,
    tierRank: count,
    tier: z.nullish(z.object({ name: text, colour: z.nullish(z.string()), benefits: z.nullish(z.array(z.string())) })),
  }),
);
const cases = records(
  z.object({
    personId: recordIdOrNull,
    name: text,
    severity: z.nullish(z.string()),
    status: z.nullish(z.string()),
    openedAt: instant,
  }),
);
const rooms = records(
  z.object({ number: text, housekeeping: read(z.nullish(z.enum(HOUSEKEEPING)), (value) => value ?? null) }),
);

const OPEN_CASES: ReadonlySet<string> = new Set(['OPEN', 'IN_PROGRESS', 'WAITING_GUEST']);
/** More groups than a bill can have. */
const GROUPS_A_BILL = 40;
const HISTORY_MS = 365 * 86_400_000;

/** A stay of the day as the host has it: musts that the room breaks are not in anybody's words yet. */
export type HostedDayStay = Omit<DayStay, 'brokenMusts'> & { brokenMusts: readonly NamedPreference[] };

/** Up to 200 stays with what is known around them: member, complaints of a year, bill and room. One request. */
export const withSurroundings = async (
  host: Host,
  property: PropertyOfDay,
  nodes: readonly StayNode[],
  now: Date,
): Promise<HostedDayStay[]> => {
  if (nodes.length === 0) return [];
  const guestIds = [...new Set(nodes.flatMap((node) => node.guest?.id ?? []))];
  const numbers = [...new Set(nodes.flatMap(({ roomNumber }) => (roomNumber === '' ? [] : [roomNumber])))];
  const ask = (withBills: boolean) =>
    requestIncluded(host, AroundDayDocument, {
      stayIds: nodes.map(({ id }) => id),
      guestIds,
      withGuests: guestIds.length > 0,
      withBills,
      since: new Date(now.getTime() - HISTORY_MS).toISOString(),
      propertyId: property.id,
      numbers,
      withRooms: numbers.length > 0,
      limit: nodes.length * GROUPS_A_BILL,
    });
  const answer = await asMuchAsMaySee(
    () => ask(true),
    () => ask(false),
  );
  const tiers = new Map(memberships.parse(answer.loyaltyMemberships).map((member) => [member.personId, member]));
  const dayOf = (moment: string | null): CalendarDate | null =>
    moment === null ? null : (todayAt(property.timeZone, new Date(moment))[0] ?? null);
  const byGuest = new Map<string | null, DayCase[]>();
  for (const { personId, status, severity, name, openedAt } of cases.parse(answer.serviceCases))
    byGuest.set(personId, [
      ...(byGuest.get(personId) ?? []),
      { name, severity: severity ?? 'MEDIUM', isOpen: OPEN_CASES.has(status ?? ''), openedOn: dayOf(openedAt) },
    ]);
  const states = new Map(rooms.parse(answer.rooms).map((room) => [room.number, room.housekeeping]));
  const charges = chargesByStay(answer.folioChargesGroupBy);
  const guestOf = ({ guest: of }: StayNode): DayGuest | null => {
    if (!of) return null;
    const member = tiers.get(of.id);
    return {
      id: of.id,
      ...of.name,
      guestNumber: of.guestNumber,
      phone: `${of.phones?.primaryPhoneCallingCode ?? ''} ${of.phones?.primaryPhoneNumber ?? ''}`.trim(),
      stays: of.guestStays,
      birthday: of.guestBirthday,
      segment: of.guestSegment ?? null,
      vipReason: of.guestVipReason,
      isDoNotRent: of.guestDoNotRent,
      isIncognito: of.guestIncognito,
      tier: member?.tier
        ? {
            name: member.tier.name,
            rank: member.tierRank,
            colour: member.tier.colour ?? null,
            benefits: member.tier.benefits ?? [],
          }
        : null,
    };
  };
  return nodes.map((node): HostedDayStay => {
    const { guest: of, group, company, travelAgent, roomType, ratePlan, bookedAt, roomNumber, ...rest } = node;
    return {
      id: rest.id,
      name: rest.name,
      status: rest.status,
      confirmationNumber: rest.confirmationNumber,
      arrivalOn: rest.arrivalOn,
      departureOn: rest.departureOn,
      bookedOn: dayOf(bookedAt),
      nights: rest.nights,
      adults: rest.adults,
      children: rest.children,
      infants: rest.infants,
      room: roomNumber,
      housekeeping: states.get(roomNumber) ?? null,
      roomType: roomType?.name ?? '',
      ratePlan: ratePlan?.name ?? '',
      rate: rest.rate,
      channel: rest.channel ?? null,
      paymentMethod: rest.paymentMethod,
      guarantee: rest.guarantee,
      hasIdentity: rest.identityCheckedAt !== null,
      accountId: (company ?? travelAgent)?.id ?? null,
      account: (company ?? travelAgent)?.name ?? '',
      groupId: rest.groupId,
      group: group?.name ?? '',
      requests: rest.specialRequests ?? '',
      brokenMusts: rest.preferenceFitReasons ?? [],
      balance: folioOf(charges.get(rest.id) ?? [])?.balance ?? null,
      problem: rest.problem,
      guest: guestOf(node),
      cases: of ? (byGuest.get(of.id) ?? []) : [],
    };
  });
};
