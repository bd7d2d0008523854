import { addDays, type CalendarDate } from '../../domain/calendar-dates.ts';
import type { AssignmentSummary } from '../../domain/preferences/assignment.ts';
import {
  freeRooms,
  planRooms,
  type ArrivalToPlace,
  type OfferedRoom,
  type PlacedArrival,
} from '../../domain/preferences/room-plan.ts';
import { deskDay } from '../../domain/stays/at-desk.ts';
import { linkOf } from '../../domain/stays/day.ts';
import type { PersonName } from '../../domain/stays/name.ts';
import type { Host } from '../../host/client.ts';
import { propertiesOfDay } from '../../host/day.ts';
import {
  guestsToPlace,
  houseOf,
  roomsHeld,
  staysToPlace,
  type GuestForRoom,
  type StayForRoom,
} from '../../host/housing.ts';

/** An arrival with its place, and what the desk knows it by. */
export type PlannedArrival = PlacedArrival & {
  name: string;
  guest: PersonName | null;
  tier: string;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  adults: number;
  children: number;
  bookedType: string;
  /** What it has already; empty for none. */
  roomNumber: string;
  /** Others of its booking or group arrive too: they share this. */
  link: string | null;
};

/** The rooms of a day, as they are proposed. `rooms` counts those that the property lists. */
export type DayPlan = {
  properties: { id: string; name: string }[];
  property: { id: string; name: string } | null;
  on: CalendarDate | null;
  rooms: number;
  arrivals: PlannedArrival[];
  together: AssignmentSummary | null;
  firstCome: AssignmentSummary | null;
};

const NOBODY: GuestForRoom = { preferences: [], tierRank: 0, benefits: [], tierName: '' };

const bookedTypeOf = ({ bookedRoomTypeId, roomTypeId }: StayForRoom): string | null => bookedRoomTypeId ?? roomTypeId;

const toPlace = (stay: StayForRoom, guests: ReadonlyMap<string, GuestForRoom>): ArrivalToPlace => ({
  ...stay,
  bookedTypeId: bookedTypeOf(stay),
  link: linkOf({
    groupId: stay.groupId,
    confirmationNumber: stay.confirmationNumber,
    guest: stay.guestId === null ? null : { id: stay.guestId },
  }),
  guest: guests.get(stay.guestId ?? '') ?? NOBODY,
});

const lastOf = (stays: readonly StayForRoom[], on: CalendarDate): CalendarDate =>
  stays.reduce((last, { departureOn }) => (departureOn !== null && departureOn > last ? departureOn : last), on);

/**
 * Rooms for all who arrive at a property on a day, as far as who asks may see them: those that they have, and for the others
 * what serves the day best. Five requests up to 200 arrivals, rooms, wishes and held rooms; one more each for further 200.
 */
export const loadRoomPlan = async (
  host: Host,
  { propertyId, on: asked }: { propertyId?: string | undefined; on?: CalendarDate | undefined },
  now: Date,
): Promise<DayPlan> => {
  const properties = await propertiesOfDay(host);
  const property = properties.find(({ id }) => id === propertyId) ?? properties[0];
  if (property === undefined)
    return { properties: [], property: null, on: null, rooms: 0, arrivals: [], together: null, firstCome: null };
  const today = deskDay(property.timeZone, now);
  const on = asked ?? today;
  const [house, stays] = await Promise.all([
    houseOf(host, property.id),
    staysToPlace(host, {
      propertyId: { eq: property.id },
      toCorrect: { eq: false },
      status: { in: ['TENTATIVE', 'CONFIRMED'] },
      arrivalOn: { eq: on },
    }),
  ]);
  const guestIds = stays.flatMap(({ guestId }) => guestId ?? []);
  const [guests, holds] = await Promise.all([
    guestsToPlace(host, guestIds, { withTiers: true }),
    roomsHeld(host, property.id, { from: on, to: addDays(lastOf(stays, on), 1), today }),
  ]);
  const arrivals = stays.map((stay) => toPlace(stay, guests));
  const plan = planRooms(arrivals, house, holds, today);
  const byId = new Map(stays.map((stay) => [stay.id, stay]));
  return {
    properties: properties.map(({ id, name }) => ({ id, name })),
    property: { id: property.id, name: property.name },
    on,
    rooms: house.rooms.length,
    together: plan.together,
    firstCome: plan.firstCome,
    arrivals: plan.arrivals.map((placed, index): PlannedArrival => {
      const stay = byId.get(placed.id)!;
      return {
        ...placed,
        name: stay.name,
        guest: stay.guestName,
        tier: guests.get(stay.guestId ?? '')?.tierName ?? '',
        arrivalOn: stay.arrivalOn,
        departureOn: stay.departureOn,
        adults: stay.adults ?? 1,
        children: stay.children ?? 0,
        bookedType: house.types.get(bookedTypeOf(stay) ?? '')?.name ?? '',
        roomNumber: stay.roomNumber,
        link: arrivals[index]!.link,
      };
    }),
  };
};

/** Rooms that are offered for one stay; the worst are of no use to anybody. */
const MOST_OFFERED = 40;

/** The rooms that one stay can have, the best first; null when it is gone or hidden from who asks. Five requests. */
export const loadFreeRooms = async (host: Host, stayId: string, now: Date): Promise<OfferedRoom[] | null> => {
  const [stay] = await staysToPlace(host, { id: { eq: stayId } });
  if (stay === undefined) return null;
  if (stay.propertyId === null || stay.arrivalOn === null) return [];
  const properties = await propertiesOfDay(host);
  const today = deskDay(properties.find(({ id }) => id === stay.propertyId)?.timeZone ?? '', now);
  // Whoever is in house moves for the nights that are left.
  const from = stay.status === 'IN_HOUSE' && stay.arrivalOn < today ? today : stay.arrivalOn;
  const [house, guests, holds] = await Promise.all([
    houseOf(host, stay.propertyId),
    guestsToPlace(host, stay.guestId === null ? [] : [stay.guestId], { withTiers: true }),
    roomsHeld(host, stay.propertyId, { from, to: addDays(lastOf([stay], from), 1), today }),
  ]);
  return freeRooms({ ...toPlace(stay, guests), arrivalOn: from }, house, holds, today)
    .filter(({ number }) => number !== stay.roomNumber)
    .slice(0, MOST_OFFERED);
};
