import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Money } from '../domain/money.ts';
import { HOUSEKEEPING } from '../domain/stays/at-desk.ts';
import { batches, pagesOf, type Host } from './client.ts';
import { NightAtPropertyDocument, WalkRecordsDocument } from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import {
  count,
  day,
  money,
  number,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  stayStatus,
  text,
} from './rows.ts';

const stay = z.object({
  id: recordId,
  name: text,
  status: stayStatus,
  confirmationNumber: text,
  arrivalOn: day,
  departureOn: day,
  nights: number,
  children: count,
  infants: count,
  channel: z.nullish(z.string()),
  rate: money,
  roomType: z.nullish(z.object({ name: text })),
  guestId: recordIdOrNull,
  guest: z.nullish(
    z.object({
      name: personName,
      guestLanguage: text,
      guestStays: count,
      guestSegment: z.nullish(z.string()),
      guestVipReason: text,
      guestOpenCases: count,
      guestLifetimeValue: money,
    }),
  ),
});
const stays = z.nullish(z.object({ totalCount: count, edges: z.array(z.object({ node: stay })) }));
/** An arrival that has not checked in, with what is known of the guest. */
export type DueStay = z.output<typeof stay>;

const staying = z.array(z.object({ totalCount: count }));
const rooms = z.array(
  z.object({ groupByDimensionValues: z.tuple([z.nullish(z.enum(HOUSEKEEPING))]), totalCount: count }),
);
const properties = records(
  z.object({
    name: text,
    language: read(z.nullish(z.string()), (value) => value ?? ''),
    currencyCode: text,
    roomCount: count,
    walkRoomCost: money,
    walkTransportCost: money,
    walkLossPercent: number,
  }),
);
const types = records(z.object({ rooms: count, baseRate: money }));
const partners = records(z.object({ id: recordId, name: text }));

/** A night at a property: who stays, who is due, how many rooms can be given, and what relocating somebody costs. */
export type NightAtHouse = z.output<typeof properties>[number] & {
  due: DueStay[];
  staying: number;
  capacity: number;
  types: { rooms: number; baseRate: Money | null }[];
  partners: { id: string; name: string }[];
};

/** The night of a day at a property; null when it is gone or hidden. One request up to 200 arrivals. */
export const nightAtHouse = async (host: Host, propertyId: string, on: CalendarDate): Promise<NightAtHouse | null> => {
  const ask = (offset: number) =>
    requestIncluded(host, NightAtPropertyDocument, {
      propertyId,
      due: {
        propertyId: { eq: propertyId },
        toCorrect: { eq: false },
        status: { eq: 'CONFIRMED' },
        arrivalOn: { eq: on },
        departureOn: { gt: on },
      },
      staying: {
        propertyId: { eq: propertyId },
        toCorrect: { eq: false },
        status: { eq: 'IN_HOUSE' },
        arrivalOn: { lte: on },
        departureOn: { gt: on },
      },
      offset,
      withHouse: offset === 0,
    });
  const first = await ask(0);
  const [property] = properties.parse(first.hotelProperties);
  if (property === undefined) return null;
  const page = stays.parse(first.stays);
  const [, ...offsets] = pagesOf(page?.totalCount ?? 0);
  const further = await Promise.all(offsets.map(async (offset) => stays.parse((await ask(offset)).stays)));
  const ofTypes = types.parse(first.roomTypes);
  const listed = rooms.parse(first.roomsGroupBy ?? []);
  const countOf = (of: { totalCount: number }[]): number => of.reduce((sum, { totalCount }) => sum + totalCount, 0);
  return {
    ...property,
    due: [page, ...further].flatMap((one) => (one?.edges ?? []).map(({ node }) => node)),
    staying: countOf(staying.parse(first.staysGroupBy ?? [])),
    capacity:
      listed.length > 0
        ? countOf(listed.filter(({ groupByDimensionValues: [state] }) => state !== 'OUT_OF_ORDER'))
        : ofTypes.reduce((sum, one) => sum + one.rooms, 0) || property.roomCount,
    types: ofTypes,
    partners: partners.parse(first.companies),
  };
};

const memberships = records(
  z.object({
    personId: recordIdOrNull,
    programId: recordIdOrNull,
    tierRank: count,
    tier: z.nullish(z.object({ code: text, name: text })),
  }),
);
const tiers = records(z.object({ programId: recordIdOrNull, rank: count }));
const relocated = z.array(z.object({ groupByDimensionValues: z.tuple([recordIdOrNull]), totalCount: count }));

/** What counts against relocating a guest: his tier, whether none is above it, and how often he was relocated. */
export type WalkRecord = { tier: { code: string; name: string } | null; isTopTier: boolean; earlierWalks: number };

/** The records of guests, by their ids; one request for 200. */
export const walkRecords = async (host: Host, ids: readonly string[]): Promise<Map<string, WalkRecord>> => {
  const found = new Map<string, WalkRecord>();
  for (const guestIds of batches([...new Set(ids)])) {
    const answer = await host.request(WalkRecordsDocument, { guestIds });
    const highest = new Map<string | null, number>();
    for (const { programId, rank } of tiers.parse(answer.loyaltyTiers))
      highest.set(programId, Math.max(rank, highest.get(programId) ?? 0));
    const walks = new Map(
      relocated
        .parse(answer.staysGroupBy ?? [])
        .map(({ groupByDimensionValues: [id], totalCount }) => [id, totalCount]),
    );
    const cards = memberships.parse(answer.loyaltyMemberships);
    for (const id of guestIds) {
      const own = cards.filter(({ personId }) => personId === id);
      const best = own.toSorted((one, other) => other.tierRank - one.tierRank)[0];
      found.set(id, {
        tier: best?.tier ?? null,
        isTopTier: own.some(
          ({ programId, tierRank, tier }) =>
            tier !== null && tier !== undefined && tierRank >= (highest.get(programId) ?? Infinity),
        ),
        earlierWalks: walks.get(id) ?? 0,
      });
    }
  }
  return found;
};
