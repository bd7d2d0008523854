import * as z from 'zod';
import type { CalendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import { Refusal } from '../reasons.ts';
import { type Arrival, type ArrivalsDocument, arrivalSchema, codeOf, documentSchema } from './arrivals-document.ts';
import type { ConnectingParty } from './connecting-rooms.ts';
import { type Contradiction, combinePreferences, preferencesForStay } from './known-preferences.ts';
import { type PhraseTable, phraseTable } from './phrase-table.ts';
import { type Preference, isSensitiveCategory } from './preference.ts';
import type { ArrivalProblem, DocumentRefusal } from './reasons.ts';
import { readRemark } from './remarks.ts';
import { type FloorBands, type Room, floorBands } from './room.ts';
import { type StayToHouse, type UpgradePolicy, weighed } from './room-fit.ts';
import { declaredPreference, vocabularyOf } from './statements.ts';

export type ReadArrival =
  | { kind: 'ARRIVAL'; id: string; guest: string | null; stay: StayToHouse; contradictions: Contradiction[] }
  | { kind: 'REJECTED'; id: unknown; problems: ArrivalProblem[] };

/** A day's arrivals with the rooms that are free for them, as {@link readDayOfArrivals} understood the document. */
export type DayOfArrivals = {
  rooms: Room[];
  floors: FloorBands;
  policy: UpgradePolicy;
  arrivals: ReadArrival[];
  held: Map<string, Room>;
  connecting: ConnectingParty[];
};

const roomsOf = ({ rooms, roomTypes }: ArrivalsDocument, table: PhraseTable): Room[] => {
  const types = new Map(roomTypes.map((type) => [type.code, type]));
  return rooms
    .filter(({ outOfOrder }) => !outOfOrder)
    .map((room) => {
      // What a room does not say of itself it has from its type.
      const fact = { ...types.get(room.roomType), ...room };
      return {
        number: room.number,
        roomType: room.roomType,
        roomClass: fact.roomClass ?? null,
        floor: room.floor ?? null,
        bedType: fact.bedType === undefined ? null : vocabularyOf('BED', fact.bedType, table).value,
        view: fact.view === undefined ? null : vocabularyOf('VIEW', fact.view, table).value,
        smoking: fact.smoking ?? null,
        maxOccupancy: fact.maxOccupancy ?? null,
        features: fact.features?.map(codeOf) ?? null,
        connecting: room.connecting,
        ready: room.ready,
        baseRate: fact.baseRate === undefined ? null : micros(fact.baseRate),
      };
    });
};

const preferencesOf = (arrival: Arrival, on: CalendarDate, table: PhraseTable) => {
  const stated: Preference[] = arrival.preferences.map((given) => {
    const declared = declaredPreference({ ...given, on: given.lastConfirmedOn ?? null, stay: null }, table);
    return {
      ...declared,
      origin: given.origin,
      confidence: given.confidence,
      evidenceStays: given.origin === 'ONE_OFF' ? [arrival.id] : given.evidenceStays,
      validUntil: given.validUntil ?? declared.validUntil,
      sensitive: given.sensitive ?? isSensitiveCategory(given.category),
    };
  });
  const departureOn = arrival.departureOn ?? on;
  const requests = readRemark(
    arrival.specialRequests ?? '',
    { kind: 'STAY', on, stay: arrival.id, departureOn },
    table,
  );
  const remarks = readRemark(arrival.remarks ?? '', { kind: 'PROFILE', on }, table);
  const known = combinePreferences([...stated, ...requests, ...remarks]);
  return { preferences: preferencesForStay(known, arrival.id, on), contradictions: known.contradictions };
};

const issuesOf = (error: z.ZodError): ArrivalProblem[] =>
  error.issues.map(({ path, message }) => ({ code: 'INVALID', path: path.join('.'), detail: message }));

const idOf = (value: unknown): unknown => z.object({ id: z.unknown() }).safeParse(value).data?.id ?? null;

const tableOf = ({ phrases, roomTypes }: ArrivalsDocument): PhraseTable =>
  phraseTable([
    ...phrases.map(({ category, value, words, polarity, strength, reading }) => ({
      category,
      value,
      words,
      ...(polarity && { polarity }),
      ...(strength && { strength }),
      ...(reading && { reading }),
    })),
    ...roomTypes.flatMap(({ code, name }) =>
      name === undefined ? [] : [{ category: 'ROOM_TYPE' as const, value: codeOf(code), words: [name] }],
    ),
  ]);

const roomsByNumber = (rooms: readonly Room[]): Map<string, Room> => {
  const byNumber = new Map<string, Room>();
  for (const room of rooms) {
    if (byNumber.has(room.number!))
      throw new Refusal<DocumentRefusal>({ code: 'ROOM_LISTED_TWICE', room: room.number! });
    byNumber.set(room.number!, room);
  }
  return byNumber;
};

/**
 * Reads the document of a day. `today` is the day of the arrivals where the document names none. A wrong arrival is
 * rejected with what is wrong and the others go on.
 * @throws ZodError when the document is not one, or Refusal when a room is listed twice.
 */
export const readDayOfArrivals = (value: unknown, today: CalendarDate): DayOfArrivals => {
  const document = documentSchema.parse(value);
  const on = document.on ?? today;
  const table = tableOf(document);
  const rooms = roomsOf(document, table);
  const byNumber = roomsByNumber(rooms);
  const bands = floorBands(document.rooms.flatMap(({ floor }) => (floor === undefined ? [] : [floor])));
  const tiers = new Map(document.tiers.map((tier) => [tier.code, tier]));
  const classes = new Map([
    ...rooms.map(({ roomType, roomClass }) => [roomType, roomClass] as const),
    ...document.roomTypes.map(({ code, roomClass }) => [code, roomClass ?? null] as const),
  ]);

  const stayOf = (arrival: Arrival, preferences: Preference[]): StayToHouse => {
    const tier = arrival.tier === undefined ? undefined : tiers.get(arrival.tier);
    return {
      id: arrival.id,
      roomType: arrival.roomType ?? null,
      roomClass: arrival.roomClass ?? (arrival.roomType === undefined ? null : (classes.get(arrival.roomType) ?? null)),
      adults: arrival.adults,
      children: arrival.children,
      infants: arrival.infants,
      // A tier that the document does not rank is still a member's.
      tierRank: tier?.rank ?? (arrival.tier === undefined ? 0 : 1),
      benefits: tier?.benefits ?? [],
      rate: arrival.rate === undefined ? null : micros(arrival.rate),
      preferences: weighed(preferences, on),
    };
  };

  const stays = new Map<string, StayToHouse>();
  const held = new Map<string, Room>();
  const wanted: { stay: StayToHouse; other: string }[] = [];
  const read = (given: unknown): ReadArrival => {
    const rejected = (...problems: ArrivalProblem[]): ReadArrival => ({ kind: 'REJECTED', id: idOf(given), problems });
    const parsed = arrivalSchema.safeParse(given);
    if (!parsed.success) return rejected(...issuesOf(parsed.error));
    const arrival = parsed.data;
    if (stays.has(arrival.id)) return rejected({ code: 'LISTED_TWICE', id: arrival.id });
    if (arrival.adults + arrival.children === 0) return rejected({ code: 'NOBODY_ARRIVES' });
    if (arrival.departureOn !== undefined && arrival.departureOn < on)
      return rejected({ code: 'DEPARTS_BEFORE_ARRIVAL', departureOn: arrival.departureOn, on });
    if (arrival.room !== undefined) {
      const promised = byNumber.get(arrival.room);
      if (!promised) return rejected({ code: 'ROOM_NOT_FREE', room: arrival.room });
      if ([...held.values()].includes(promised)) return rejected({ code: 'ROOM_PROMISED', room: arrival.room });
      held.set(arrival.id, promised);
    }
    const { preferences, contradictions } = preferencesOf(arrival, on, table);
    const stay = stayOf(arrival, preferences);
    stays.set(arrival.id, stay);
    if (arrival.connectingWith !== undefined) wanted.push({ stay, other: arrival.connectingWith });
    return { kind: 'ARRIVAL', id: arrival.id, guest: arrival.guest ?? null, stay, contradictions };
  };

  return {
    rooms,
    arrivals: document.arrivals.map(read),
    floors: { highFrom: document.highFloorFrom ?? bands.highFrom, lowTo: document.lowFloorTo ?? bands.lowTo },
    policy: { freeUpgradeClasses: document.freeUpgradeClasses },
    held,
    connecting: wanted.flatMap(({ stay, other }): ConnectingParty[] => {
      const partner = stays.get(other);
      return partner && partner !== stay ? [[stay, partner]] : [];
    }),
  };
};
