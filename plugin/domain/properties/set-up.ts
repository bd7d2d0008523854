import { isTimeZone } from '../calendar-dates.ts';
import { isCurrency, type Money } from '../money.ts';

/** A property as its set-up is looked at; `rooms` is 0 where nobody has said how many it has. */
export type PropertyToSetUp = {
  id: string;
  code: string;
  name: string;
  timeZone: string;
  currencyCode: string;
  rooms: number;
};

/** A room type of a property; a base rate that nobody has said is null. */
export type RoomTypeToSetUp = { propertyId: string | null; rooms: number; baseRate: Money | null };

/** What a hotel has entered so far, and what has come of it. */
export type SetUp = {
  properties: readonly PropertyToSetUp[];
  roomTypes: readonly RoomTypeToSetUp[];
  ratePlans: number;
  stays: number;
  guests: number;
  /** Systems that have sent a message. */
  systems: number;
  rejectedRows: number;
  programs: readonly { name: string; isActive: boolean }[];
  members: number;
  plays: { active: number; all: number };
  /** The secret for links in messages and their address are there. */
  hasLinks: boolean;
};

/** What is missing, or what there is. */
export type SetUpReason =
  | { code: 'NO_PROPERTY' }
  | { code: 'ZONE_WRONG'; property: string }
  | { code: 'CURRENCY_WRONG'; property: string }
  | { code: 'ROOMS_NOT_SAID'; property: string }
  | { code: 'PROPERTIES_COMPLETE'; properties: number; rooms: number }
  | { code: 'NO_ROOM_TYPE'; property: string }
  | { code: 'NO_PRICE'; types: number }
  | { code: 'ROOM_TYPES_THERE'; types: number; plans: number }
  | { code: 'NO_STAYS' }
  | { code: 'STAYS_THERE'; stays: number; guests: number }
  | { code: 'ROWS_REJECTED'; rows: number }
  | { code: 'SYSTEMS_SEND'; systems: number }
  | { code: 'NO_PROGRAM' }
  | { code: 'PROGRAM_DRAFTED'; program: string }
  | { code: 'PROGRAM_IN_FORCE'; program: string; members: number }
  | { code: 'NO_LINKS' }
  | { code: 'LINKS_THERE' }
  | { code: 'PLAYS_ON'; active: number; all: number };

export const SET_UP_STEPS = ['PROPERTY', 'ROOM_TYPES', 'STAYS', 'LOYALTY', 'MESSAGES', 'STAFF', 'AUTOMATIC'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** TO_DO is missed by the pages of every day, OPEN may be left for ever, and of TO_KNOW nobody can say that it is done. */
export type StepState = 'DONE' | 'TO_DO' | 'OPEN' | 'TO_KNOW';

/** How many rooms a property has: as it says, or as its room types say together. */
const roomsOf = ({ id, rooms }: PropertyToSetUp, types: readonly RoomTypeToSetUp[]): number =>
  rooms > 0 ? rooms : types.reduce((sum, type) => sum + (type.propertyId === id ? type.rooms : 0), 0);

const ofProperties = ({ properties, roomTypes }: SetUp): SetUpReason[] =>
  properties.length === 0
    ? [{ code: 'NO_PROPERTY' }]
    : properties.flatMap((property): SetUpReason[] => [
        ...(isTimeZone(property.timeZone) ? [] : [{ code: 'ZONE_WRONG' as const, property: property.name }]),
        ...(isCurrency(property.currencyCode) ? [] : [{ code: 'CURRENCY_WRONG' as const, property: property.name }]),
        ...(roomsOf(property, roomTypes) > 0 ? [] : [{ code: 'ROOMS_NOT_SAID' as const, property: property.name }]),
      ]);

const ofRoomTypes = ({ properties, roomTypes }: SetUp): SetUpReason[] => {
  const unpriced = roomTypes.filter(({ baseRate }) => baseRate === null).length;
  return [
    ...(properties.length === 0 ? [{ code: 'NO_PROPERTY' as const }] : []),
    ...properties
      .filter(({ id }) => !roomTypes.some(({ propertyId }) => propertyId === id))
      .map(({ name }) => ({ code: 'NO_ROOM_TYPE' as const, property: name })),
    ...(unpriced === 0 ? [] : [{ code: 'NO_PRICE' as const, types: unpriced }]),
  ];
};

type Step = { step: SetUpStep; state: StepState; reasons: SetUpReason[] };

const step = (name: SetUpStep, missing: SetUpReason[], there: SetUpReason): Step => ({
  step: name,
  state: missing.length === 0 ? 'DONE' : 'TO_DO',
  reasons: missing.length === 0 ? [there] : missing,
});

/**
 * The steps from an installed app to a hotel that works with it, in the order in which each rests on those before. A price that is
 * missing holds up no page but *New reservation*, so that room types without one are told and not waited for.
 */
export const setUpSteps = (setUp: SetUp): Step[] => {
  const { properties, roomTypes, ratePlans, stays, guests, systems, rejectedRows, programs, members, plays } = setUp;
  const rooms = properties.reduce((sum, property) => sum + roomsOf(property, roomTypes), 0);
  const types = ofRoomTypes(setUp);
  const isPriceAlone = types.length > 0 && types.every(({ code }) => code === 'NO_PRICE');
  const inForce = programs.find(({ isActive }) => isActive);
  const [drafted] = programs;
  return [
    step('PROPERTY', ofProperties(setUp), { code: 'PROPERTIES_COMPLETE', properties: properties.length, rooms }),
    isPriceAlone
      ? { step: 'ROOM_TYPES', state: 'OPEN', reasons: types }
      : step('ROOM_TYPES', types, { code: 'ROOM_TYPES_THERE', types: roomTypes.length, plans: ratePlans }),
    {
      step: 'STAYS',
      state: stays > 0 ? 'DONE' : 'TO_DO',
      reasons: [
        stays > 0 ? { code: 'STAYS_THERE', stays, guests } : { code: 'NO_STAYS' },
        ...(systems > 0 ? [{ code: 'SYSTEMS_SEND' as const, systems }] : []),
        ...(rejectedRows > 0 ? [{ code: 'ROWS_REJECTED' as const, rows: rejectedRows }] : []),
      ],
    },
    inForce !== undefined
      ? { step: 'LOYALTY', state: 'DONE', reasons: [{ code: 'PROGRAM_IN_FORCE', program: inForce.name, members }] }
      : {
          step: 'LOYALTY',
          state: 'OPEN',
          reasons: [
            drafted === undefined ? { code: 'NO_PROGRAM' } : { code: 'PROGRAM_DRAFTED', program: drafted.name },
          ],
        },
    {
      step: 'MESSAGES',
      state: setUp.hasLinks ? 'DONE' : 'OPEN',
      reasons: [{ code: setUp.hasLinks ? 'LINKS_THERE' : 'NO_LINKS' }],
    },
    { step: 'STAFF', state: 'TO_KNOW', reasons: [] },
    { step: 'AUTOMATIC', state: 'TO_KNOW', reasons: [{ code: 'PLAYS_ON', ...plays }] },
  ];
};

/** What a hotel says of a property; with an `id` it is changed, else made. */
export type PropertyEntry = {
  id?: string;
  code: string;
  name: string;
  timeZone: string;
  currencyCode: string;
  language: 'EN' | 'ZH_CN' | 'ZH_TW';
  rooms: number;
};

/** What a hotel says of a room type; `baseRate` in units of the property's currency with tax, null where it is not said. */
export type RoomTypeEntry = {
  propertyId: string;
  code: string;
  name: string;
  rooms: number;
  baseRate: number | null;
};

export type SetUpOutcome =
  | { code: 'PROPERTY_SAVED'; property: string }
  | { code: 'ROOM_TYPE_SAVED'; type: string; property: string };
export type SetUpRefusal =
  | { code: 'TIME_ZONE_UNKNOWN'; zone: string }
  | { code: 'CURRENCY_UNKNOWN'; currency: string }
  | { code: 'PROPERTY_CODE_TAKEN'; taken: string }
  | { code: 'PROPERTY_GONE' };
