import * as z from 'zod/mini';
import { HOUSEKEEPING, type Housekeeping } from '../domain/stays/at-desk.ts';
import type { PersonName } from '../domain/stays/name.ts';
import type { GuestToPlace, RecordedRoom, RecordedRoomType, StayToPlace } from '../domain/preferences/housing.ts';
import { PREFERENCE_CATEGORIES, type Preference } from '../domain/preferences/preference.ts';
import type { RoomHold } from '../domain/preferences/room-plan.ts';
import { floorBands, type FloorBands } from '../domain/preferences/room.ts';
import { batches, pagesOf, type Host } from './client.ts';
import { asMuchAsMaySee } from './errors.ts';
import {
  HouseOfPropertyDocument,
  HousingOfStaysDocument,
  RoomsHeldDocument,
  StaysToPlaceDocument,
  StaysToPlaceInFullDocument,
  WishesOfGuestsDocument,
  type StayFilterInput,
} from './generated/documents.ts';
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
  texts,
} from './rows.ts';

const choice = read(z.nullish(z.string()), (value) => value ?? null);
const yesNo = read(z.nullish(z.boolean()), (value) => value ?? null);

const facts = { bedType: choice, view: text, smoking: yesNo, maxOccupancy: number, features: texts };
/** A room type with what its rooms have. */
export const recordedRoomType = z.object({
  id: recordId,
  code: text,
  name: text,
  roomClass: number,
  baseRate: money,
  ...facts,
});
const room = z.object({
  number: text,
  propertyId: recordIdOrNull,
  roomTypeId: recordIdOrNull,
  floor: number,
  connecting: texts,
  housekeeping: read(z.nullish(z.enum(HOUSEKEEPING)), (value): Housekeeping => value ?? 'CLEAN'),
  ...facts,
});

/** A list that says how many there are in all. */
const counted = <Schema extends z.ZodMiniType>(node: Schema) =>
  read(
    z.nullish(z.object({ totalCount: count, edges: z.array(z.object({ node: node as z.ZodMiniType })) })),
    (value) => ({
      total: value?.totalCount ?? 0,
      nodes: (value?.edges ?? []).map((edge) => edge.node as z.output<Schema>),
    }),
  );
/** All of a list that is read in pages of 200: the first, then the others at once. */
const allPages = async <Item>(page: (offset: number) => Promise<{ total: number; nodes: Item[] }>): Promise<Item[]> => {
  const first = await page(0);
  const [, ...offsets] = pagesOf(first.total);
  return [first, ...(await Promise.all(offsets.map(page)))].flatMap(({ nodes }) => nodes);
};

/** The rooms of a property and its room types; one request for 200 rooms. */
export const houseOf = async (
  host: Host,
  propertyId: string,
): Promise<{ rooms: RecordedRoom[]; types: Map<string, RecordedRoomType> }> => {
  const types = new Map<string, RecordedRoomType>();
  const rooms = await allPages(async (offset) => {
    const answer = await requestIncluded(host, HouseOfPropertyDocument, {
      propertyId,
      offset,
      withTypes: offset === 0,
    });
    for (const one of records(recordedRoomType).parse(answer.roomTypes)) types.set(one.id, one);
    return counted(room).parse(answer.rooms);
  });
  return { rooms: rooms.filter(({ number: known }) => known !== ''), types };
};

const stay = z.object({
  id: recordId,
  key: text,
  name: text,
  status: stayStatus,
  confirmationNumber: text,
  arrivalOn: day,
  departureOn: day,
  adults: number,
  children: number,
  infants: number,
  rate: money,
  specialRequests: text,
  roomNumber: text,
  roomTypeId: recordIdOrNull,
  bookedRoomTypeId: recordIdOrNull,
  propertyId: recordIdOrNull,
  groupId: recordIdOrNull,
  guestId: recordIdOrNull,
  guest: z.nullish(z.object({ name: personName })),
});

/** A stay to be given a room, with what the desk knows it by. */
export type StayForRoom = StayToPlace & {
  name: string;
  status: RoomHold['status'];
  confirmationNumber: string;
  roomNumber: string;
  roomTypeId: string | null;
  bookedRoomTypeId: string | null;
  propertyId: string | null;
  groupId: string | null;
  guestId: string | null;
  guestName: PersonName | null;
};

/** Stays that are to be given rooms; a request for 200. */
export const staysToPlace = async (host: Host, filter: StayFilterInput): Promise<StayForRoom[]> =>
  (
    await allPages((offset) =>
      asMuchAsMaySee(
        async () => counted(stay).parse((await host.request(StaysToPlaceInFullDocument, { filter, offset })).stays),
        async () => counted(stay).parse((await host.request(StaysToPlaceDocument, { filter, offset })).stays),
      ),
    )
  ).map(({ guest, ...rest }) => ({ ...rest, guestName: guest?.name ?? null }));

const hold = read(
  z.object({ id: recordId, roomNumber: text, status: stayStatus, arrivalOn: day, departureOn: day }),
  ({ id, ...rest }): RoomHold => ({ stayId: id, ...rest }),
);

/** Who has a room of a property on some nights from one day to another; a request for 200. */
export const roomsHeld = (
  host: Host,
  propertyId: string,
  { from, to, today }: { from: string; to: string; today: string },
): Promise<RoomHold[]> => {
  const filter: StayFilterInput = {
    propertyId: { eq: propertyId },
    roomNumber: { is: 'NOT_NULL' },
    or: [
      { status: { eq: 'IN_HOUSE' }, or: [{ departureOn: { gte: from } }, { departureOn: { lt: today } }] },
      { status: { in: ['TENTATIVE', 'CONFIRMED'] }, departureOn: { gte: from } },
    ],
    arrivalOn: { lte: to },
  };
  return allPages(async (offset) =>
    counted(hold).parse((await host.request(RoomsHeldDocument, { filter, offset })).stays),
  );
};

const share = read(z.nullish(z.number()), (value) => value ?? 1);
const wish = z.object({
  personId: recordIdOrNull,
  category: z.enum(PREFERENCE_CATEGORIES),
  value: text,
  polarity: z.enum(['WANTS', 'AVOIDS']),
  strength: z.enum(['MUST', 'PREFERS']),
  origin: z.enum(['DECLARED', 'OBSERVED', 'ONE_OFF']),
  confidence: share,
  evidenceStays: texts,
  lastConfirmedOn: day,
  validUntil: day,
});
const tiers = records(
  z.object({
    personId: recordIdOrNull,
    tierRank: count,
    tier: z.nullish(z.object({ name: text, benefits: texts })),
  }),
);

/** A guest as rooms are chosen for him. */
export type GuestForRoom = GuestToPlace & { tierName: string };

/** A preference as a record of it is read: what was typed in by hand counts in full. */
const asPreference = (given: z.output<typeof wish>, sensitive: boolean): Preference => ({
  category: given.category,
  value: given.value
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_'),
  polarity: given.polarity,
  strength: given.strength,
  origin: given.origin,
  confidence: given.confidence,
  evidenceStays: given.evidenceStays,
  lastConfirmedOn: given.lastConfirmedOn,
  validUntil: given.validUntil,
  sensitive,
});

/** What is known of guests, by their ids, as far as who asks may see it; one request for 200 wishes of 200 guests. */
export const guestsToPlace = async (
  host: Host,
  ids: readonly string[],
  { withTiers }: { withTiers: boolean },
): Promise<Map<string, GuestForRoom>> => {
  const found = new Map<
    string,
    { preferences: Preference[]; tierRank: number; tierName: string; benefits: string[] }
  >();
  const of = (id: string) => {
    const known = found.get(id) ?? { preferences: [], tierRank: 0, tierName: '', benefits: [] };
    found.set(id, known);
    return known;
  };
  for (const guestIds of batches([...new Set(ids)]))
    await allPages(async (offset) => {
      const ask = (confidential: boolean) => () =>
        requestIncluded(host, WishesOfGuestsDocument, {
          guestIds,
          offset,
          confidential,
          withTiers: withTiers && offset === 0,
        });
      const answer = await asMuchAsMaySee(ask(true), ask(false));
      const [everyday, sensitive] = [
        counted(wish).parse(answer.roomPreferences),
        counted(wish).parse(answer.sensitivePreferences),
      ];
      for (const one of everyday.nodes) if (one.personId) of(one.personId).preferences.push(asPreference(one, false));
      for (const one of sensitive.nodes) if (one.personId) of(one.personId).preferences.push(asPreference(one, true));
      for (const { personId, tierRank, tier } of tiers.parse(answer.loyaltyMemberships))
        if (personId)
          Object.assign(of(personId), { tierRank, tierName: tier?.name ?? '', benefits: tier?.benefits ?? [] });
      return { total: Math.max(everyday.total, sensitive.total), nodes: [] };
    });
  return found;
};

const floors = z.array(
  z.object({
    groupByDimensionValues: z.tuple([recordId]),
    minFloor: read(z.nullable(z.coerce.number()), (value) => value),
    maxFloor: read(z.nullable(z.coerce.number()), (value) => value),
  }),
);

/** Rooms, types and floors as far as some stays are concerned. */
export type HousingOfStays = {
  types: Map<string, RecordedRoomType>;
  roomOf: (propertyId: string | null, number: string) => RecordedRoom | null;
  floorsOf: (propertyId: string | null) => FloorBands;
};

/** What the rooms and room types of up to 200 stays are like, in one request. */
export const housingOf = async (
  host: Host,
  stays: readonly {
    propertyId: string | null;
    roomTypeId: string | null;
    bookedRoomTypeId: string | null;
    roomNumber: string;
  }[],
): Promise<HousingOfStays> => {
  const propertyIds = [...new Set(stays.flatMap(({ propertyId }) => propertyId ?? []))];
  const numbers = [...new Set(stays.flatMap(({ roomNumber }) => (roomNumber === '' ? [] : [roomNumber])))];
  const typeIds = [
    ...new Set(stays.flatMap(({ roomTypeId, bookedRoomTypeId }) => [roomTypeId ?? [], bookedRoomTypeId ?? []].flat())),
  ];
  // The host refuses an empty list.
  const answer = await requestIncluded(host, HousingOfStaysDocument, {
    typeIds,
    withTypes: typeIds.length > 0,
    rooms: { propertyId: { in: propertyIds }, number: { in: numbers } },
    withRooms: propertyIds.length > 0 && numbers.length > 0,
    propertyIds,
  });
  const rooms = records(room).parse(answer.rooms);
  const bands = new Map(
    floors
      .parse(answer.roomsGroupBy ?? [])
      .map(({ groupByDimensionValues: [id], minFloor, maxFloor }) => [
        id,
        floorBands([minFloor, maxFloor].flatMap((floor) => floor ?? [])),
      ]),
  );
  return {
    types: new Map(
      records(recordedRoomType)
        .parse(answer.roomTypes)
        .map((one) => [one.id, one]),
    ),
    roomOf: (propertyId, number_) =>
      rooms.find((one) => one.propertyId === propertyId && one.number === number_) ?? null,
    floorsOf: (propertyId) => bands.get(propertyId ?? '') ?? floorBands([]),
  };
};
