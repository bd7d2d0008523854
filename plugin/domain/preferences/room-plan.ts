import type { CalendarDate } from '../calendar-dates.ts';
import type { Housekeeping } from '../stays/at-desk.ts';
import type { StayStatus } from '../stays/status.ts';
import { assignFirstCome, assignmentSummary, assignTogether, type AssignmentSummary } from './assignment.ts';
import { rankRooms } from './best-room.ts';
import { holdConnectingRooms, type ConnectingParty } from './connecting-rooms.ts';
import {
  asRoom,
  stayToHouse,
  UPGRADE_POLICY,
  type GuestToPlace,
  type RecordedRoom,
  type RecordedRoomType,
  type StayToPlace,
} from './housing.ts';
import type { FitReason, UnhousedReason } from './reasons.ts';
import { floorBands, type FloorBands, type Room } from './room.ts';
import { fitReasons, type RoomFit, type StayToHouse } from './room-fit.ts';

/** An arrival of the day. `link` is what it has in common with others of its booking or group; null for nothing. */
export type ArrivalToPlace = StayToPlace & {
  bookedTypeId: string | null;
  /** Empty while it has none. */
  roomNumber: string;
  link: string | null;
  guest: GuestToPlace;
};

/** Somebody who has a room, or is to have it. */
export type RoomHold = {
  stayId: string;
  roomNumber: string;
  status: StayStatus;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
};

/** The rooms of a property, all of them, with their types. */
export type House = { rooms: readonly RecordedRoom[]; types: ReadonlyMap<string, RecordedRoomType> };

/** A room as the desk is told of it. */
export type OfferedRoom = {
  number: string;
  roomType: string;
  housekeeping: Housekeeping;
  /** Share of the wishes met, 0 to 100. */
  score: number;
  mustsMet: boolean;
  /** Classes above the one booked; 0 also where it cannot be told. */
  classesAbove: number;
  reasons: FitReason[];
};

/** An arrival with the room that it has or is proposed; `unhoused` says why there is none. */
export type PlacedArrival = {
  id: string;
  isProposed: boolean;
  room: OfferedRoom | null;
  unhoused: UnhousedReason | null;
};

export type RoomPlan = {
  arrivals: PlacedArrival[];
  together: AssignmentSummary;
  /** What the same day comes to when each arrival in turn takes the best room that is left. */
  firstCome: AssignmentSummary;
};

/**
 * The rooms that others have on some of a stay's nights. Whoever leaves on the day of its arrival has gone by then; whoever
 * should have left before and is in house is still there.
 */
const takenFor = (
  stay: Pick<StayToPlace, 'id' | 'arrivalOn' | 'departureOn'>,
  holds: readonly RoomHold[],
  today: CalendarDate,
): ReadonlySet<string> =>
  new Set(
    holds.flatMap(({ stayId, roomNumber, status, arrivalOn, departureOn }) => {
      if (stayId === stay.id || stay.arrivalOn === null) return [];
      const until = stay.departureOn !== null && stay.departureOn > stay.arrivalOn ? stay.departureOn : null;
      // A stay of a day has the room on that day.
      const begins = arrivalOn === null || (until === null ? arrivalOn <= stay.arrivalOn : arrivalOn < until);
      const isOverdue = status === 'IN_HOUSE' && departureOn !== null && departureOn < today;
      const lasts = departureOn === null || departureOn > stay.arrivalOn || isOverdue;
      return begins && lasts ? [roomNumber] : [];
    }),
  );

type Placing = {
  rooms: Room[];
  byNumber: Map<string, { recorded: RecordedRoom; type: RecordedRoomType | null; room: Room }>;
  floors: FloorBands;
};

/** Rooms that can be given; one that somebody is still in is not ready. */
const placingIn = ({ rooms, types }: House, holds: readonly RoomHold[]): Placing => {
  const isIn = new Set(holds.flatMap(({ status, roomNumber }) => (status === 'IN_HOUSE' ? [roomNumber] : [])));
  const all = rooms.map((recorded) => {
    const type = types.get(recorded.roomTypeId ?? '') ?? null;
    const room = asRoom(type, recorded);
    return { recorded, type, room: isIn.has(recorded.number) ? { ...room, ready: false } : room };
  });
  return {
    rooms: all.flatMap(({ recorded, room }) => (recorded.housekeeping === 'OUT_OF_ORDER' ? [] : [room])),
    byNumber: new Map(all.map((one) => [one.recorded.number, one])),
    floors: floorBands(rooms.flatMap(({ floor }) => floor ?? [])),
  };
};

const offered = (stay: StayToHouse, fit: RoomFit, { byNumber }: Placing): OfferedRoom | null => {
  const known = byNumber.get(fit.room.number ?? '');
  return known === undefined
    ? null
    : {
        number: known.recorded.number,
        roomType: known.type?.name ?? '',
        housekeeping: known.recorded.housekeeping,
        score: fit.score,
        mustsMet: fit.mustsMet,
        classesAbove: Math.max(0, fit.classSteps ?? 0),
        reasons: fitReasons(stay, fit),
      };
};

const wantsConnection = ({ preferences }: StayToHouse): boolean =>
  preferences.some(
    ({ preference: { category, value, polarity } }) =>
      category === 'LOCATION' && value === 'CONNECTING' && polarity === 'WANTS',
  );

/** Of the arrivals of one booking, those who want a door between their rooms with the one who comes next. */
const connectingParties = (stays: readonly { stay: StayToHouse; link: string | null }[]): ConnectingParty[] =>
  [...Map.groupBy(stays, ({ link }) => link)].flatMap(([link, members]): ConnectingParty[] => {
    const [first, second] = members;
    return link === null || first === undefined || second === undefined
      ? []
      : members.some(({ stay }) => wantsConnection(stay))
        ? [[first.stay, second.stay]]
        : [];
  });

/**
 * Rooms for the arrivals of a day, all at once: whoever has a room keeps it, the others are proposed the rooms that serve the
 * day best. `holds` is whoever has a room in these nights, the arrivals themselves included.
 */
export const planRooms = (
  arrivals: readonly ArrivalToPlace[],
  house: House,
  holds: readonly RoomHold[],
  today: CalendarDate,
): RoomPlan => {
  const placing = placingIn(house, holds);
  const stays = arrivals.map((arrival) => ({
    arrival,
    link: arrival.link,
    stay: {
      ...stayToHouse(arrival, house.types.get(arrival.bookedTypeId ?? '') ?? null, arrival.guest),
      taken: takenFor(arrival, holds, today),
    },
  }));
  const given = new Map(
    stays.flatMap(({ arrival, stay }) => {
      const room = placing.byNumber.get(arrival.roomNumber)?.room;
      return room === undefined ? [] : [[stay.id, room] as const];
    }),
  );
  // Whoever has a room that the property does not list needs none.
  const toPlace = stays.flatMap(({ arrival, stay }) =>
    arrival.roomNumber !== '' && !given.has(stay.id) ? [] : [stay],
  );
  const held = holdConnectingRooms(
    connectingParties(stays.filter(({ stay }) => toPlace.includes(stay))),
    placing.rooms,
    placing.floors,
    UPGRADE_POLICY,
    given,
  );
  const together = assignTogether(toPlace, placing.rooms, placing.floors, UPGRADE_POLICY, held);
  const fits = new Map(together.map(({ stay, fit }) => [stay.id, fit]));
  const party = ({ adults, children }: StayToHouse): number => adults + children;
  return {
    arrivals: stays.map(({ arrival, stay }): PlacedArrival => {
      const fit = fits.get(stay.id) ?? null;
      return {
        id: stay.id,
        isProposed: arrival.roomNumber === '' && fit !== null,
        room: fit === null ? null : offered(stay, fit, placing),
        unhoused:
          fit === null && arrival.roomNumber === ''
            ? { code: 'NO_ROOM_LEFT', party: placing.rooms.length === 0 ? null : party(stay) }
            : null,
      };
    }),
    together: assignmentSummary(together),
    firstCome: assignmentSummary(assignFirstCome(toPlace, placing.rooms, placing.floors, UPGRADE_POLICY, given)),
  };
};

/** The rooms that a stay can have, the best first, with what each meets and does not. */
export const freeRooms = (
  stay: ArrivalToPlace,
  house: House,
  holds: readonly RoomHold[],
  today: CalendarDate,
): OfferedRoom[] => {
  const placing = placingIn(house, holds);
  const housed = {
    ...stayToHouse(stay, house.types.get(stay.bookedTypeId ?? '') ?? null, stay.guest),
    taken: takenFor(stay, holds, today),
  };
  return rankRooms(housed, placing.rooms, placing.floors, UPGRADE_POLICY).flatMap(
    (fit) => offered(housed, fit, placing) ?? [],
  );
};
