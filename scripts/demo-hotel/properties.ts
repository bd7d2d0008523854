import { fromDayNumber, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import type { RecordedRoom, RecordedRoomType } from '../../plugin/domain/preferences/housing.ts';
import { floorBands, type FloorBands } from '../../plugin/domain/preferences/room.ts';
import type { TaxRules } from '../../plugin/domain/sales/quotes/quote.ts';
import { idOf } from './ids.ts';
import { CURRENCY, euros, type DemoRecord } from './table.ts';

export type RoomType = {
  id: string;
  key: string;
  code: string;
  name: string;
  roomClass: number;
  bed: string;
  size: number;
  sleeps: number;
  view: string;
  features: string[];
  rooms: number;
  base: number;
  firstRoom: number;
};
export type RatePlan = {
  id: string;
  key: string;
  code: string;
  name: string;
  factor: number;
  meal: string;
  cancellation: string;
  payment: string;
  advanceDays: number;
  audience: string;
};
export type Property = {
  id: string;
  code: string;
  kind: 'CITY' | 'RESORT';
  name: string;
  city: string;
  country: string;
  timeZone: string;
  rooms: number;
  stars: number;
  roomTypes: RoomType[];
  ratePlans: RatePlan[];
};

/** Occupancy that a usual year brings month by month, January first. A city hotel lives on spring and autumn, a resort on summer. */
const SEASONS = {
  CITY: [0.48, 0.52, 0.62, 0.7, 0.78, 0.8, 0.7, 0.68, 0.82, 0.78, 0.6, 0.5],
  RESORT: [0.3, 0.34, 0.42, 0.55, 0.64, 0.8, 0.91, 0.93, 0.78, 0.58, 0.36, 0.38],
};
/** Mondays first. Business fills the city in the week, resorts fill at the end of it. */
const WEEKDAYS = {
  CITY: [1.02, 1.08, 1.1, 1.04, 0.95, 0.95, 0.86],
  RESORT: [0.94, 0.94, 0.96, 0.98, 1.06, 1.08, 1.04],
};

/** The same in words that staff enter. */
const SEASON_PRICES = {
  CITY: ['12-30..01-01 +60%', '04-01..06-30 +15%', '09-01..10-31 +20%', '12-01..02-28 -15%'],
  RESORT: ['07-01..08-31 +40%', '06-01..09-30 +20%', '11-01..03-31 -20%', 'Fri Sat +5%'],
};

const monthOf = (day: number): number => Number(fromDayNumber(day).slice(5, 7)) - 1;
/** Day number 0 was a Thursday. Monday is 0. */
export const weekdayOf = (day: number): number => (day + 3) % 7;

/** Occupancy to be expected of a property on a day, 0 to 1. */
export const expectedOccupancy = ({ kind }: Pick<Property, 'kind'>, day: number): number =>
  Math.min(0.95, SEASONS[kind][monthOf(day)]! * WEEKDAYS[kind][weekdayOf(day)]!);

/** What a season does to the price: from a quarter below the base rate to two fifths above it. */
export const seasonPrice = (property: Pick<Property, 'kind'>, day: number): number =>
  0.75 + 0.65 * Math.max(0, (expectedOccupancy(property, day) - 0.35) / 0.6);

type TypeRow = [
  code: string,
  name: string,
  roomClass: number,
  bed: string,
  size: number,
  sleeps: number,
  view: string,
  rooms: number,
  base: number,
  features: string[],
];
const CITY_TYPES: TypeRow[] = [
  ['CSG', 'Classic Single', 1, 'SINGLE', 18, 1, 'Courtyard', 20, 92, ['WORK_DESK', 'QUIET']],
  ['CDB', 'Classic Double', 2, 'DOUBLE', 22, 2, 'Street', 50, 118, ['WORK_DESK', 'WALK_IN_SHOWER']],
  ['CTW', 'Classic Twin', 2, 'TWIN', 23, 2, 'Street', 36, 118, ['WALK_IN_SHOWER', 'CONNECTING', 'ACCESSIBLE']],
  ['SKG', 'Superior King', 3, 'KING', 28, 2, 'City skyline', 34, 149, ['WORK_DESK', 'CITY_VIEW', 'HIGH_FLOOR']],
  ['DRV', 'Deluxe River View', 4, 'KING', 32, 3, 'River', 22, 189, ['BATHTUB', 'HIGH_FLOOR', 'QUIET']],
  ['JST', 'Junior Suite', 5, 'KING', 41, 3, 'River', 12, 255, ['BATHTUB', 'BALCONY', 'LOUNGE_ACCESS']],
  ['STE', 'Grand Suite', 6, 'KING', 64, 4, 'River', 6, 420, ['BATHTUB', 'BALCONY', 'LOUNGE_ACCESS', 'HIGH_FLOOR']],
];
const RESORT_TYPES: TypeRow[] = [
  ['GDN', 'Garden Room', 1, 'DOUBLE', 27, 2, 'Garden', 34, 124, ['WALK_IN_SHOWER', 'QUIET', 'ACCESSIBLE']],
  ['SEA', 'Sea View Room', 3, 'KING', 29, 3, 'Sea', 28, 172, ['SEA_VIEW', 'BALCONY']],
  ['FAM', 'Family Room', 3, 'SOFA', 38, 5, 'Pool', 14, 205, ['CONNECTING', 'KITCHENETTE', 'BATHTUB']],
  ['SST', 'Sea Suite', 5, 'KING', 52, 4, 'Sea', 10, 310, ['SEA_VIEW', 'BALCONY', 'BATHTUB', 'LOUNGE_ACCESS']],
  ['VIL', 'Cliff Villa', 6, 'KING', 110, 6, 'Sea', 4, 620, ['SEA_VIEW', 'BALCONY', 'KITCHENETTE', 'QUIET']],
];

/** What the words of a plan's cancellation rule come to. */
const TERMS: Record<string, { freeCancellationDays?: number; cancellationFee?: string }> = {
  ADV: { cancellationFee: 'WHOLE_STAY' },
  ROO: { freeCancellationDays: 1, cancellationFee: 'FIRST_NIGHT' },
  HBD: { freeCancellationDays: 7, cancellationFee: 'HALF' },
  AGY: { freeCancellationDays: 3, cancellationFee: 'FIRST_NIGHT' },
  MEM: { freeCancellationDays: 1, cancellationFee: 'FIRST_NIGHT' },
};

type PlanRow = [
  code: string,
  name: string,
  factor: number,
  meal: string,
  cancellation: string,
  payment: string,
  advanceDays: number,
  audience: string,
];
const PLANS: PlanRow[] = [
  ['BAR', 'Flexible', 1, 'BED_AND_BREAKFAST', 'Free until 18:00 on the day of arrival', 'At the hotel', 0, 'PUBLIC'],
  ['ADV', 'Early booking', 0.85, 'BED_AND_BREAKFAST', 'Not refundable', 'Prepaid when booking', 21, 'PUBLIC'],
  ['ROO', 'Flexible, room only', 0.91, 'ROOM_ONLY', 'Free until one day before arrival', 'At the hotel', 0, 'PUBLIC'],
  [
    'HBD',
    'Flexible, half board',
    1.22,
    'HALF_BOARD',
    'Free until seven days before arrival',
    'One night in advance',
    0,
    'PUBLIC',
  ],
  [
    'COR',
    'Corporate rate',
    0.84,
    'BED_AND_BREAKFAST',
    'Free until 18:00 on the day of arrival',
    'On account, 30 days',
    0,
    'CORPORATE',
  ],
  ['AGY', 'Agency net', 0.8, 'BED_AND_BREAKFAST', 'Free until three days before arrival', 'Voucher', 0, 'AGENCY'],
  [
    'MEM',
    'Members’ rate',
    0.9,
    'BED_AND_BREAKFAST',
    'Free until one day before arrival',
    'At the hotel',
    0,
    'MEMBER_TIER',
  ],
];

type House = [code: string, kind: Property['kind'], name: string, city: string, country: string, timeZone: string];
const HOUSES: House[][] = [
  [
    ['RIBEIRA', 'CITY', 'Ribeira Grand Hotel', 'Porto', 'PRT', 'Europe/Lisbon'],
    ['DOURADA', 'RESORT', 'Praia Dourada Resort', 'Lagos', 'PRT', 'Europe/Lisbon'],
  ],
  [
    ['CHIADO', 'CITY', 'Chiado Grand Hotel', 'Lisboa', 'PRT', 'Europe/Lisbon'],
    ['MACHICO', 'RESORT', 'Baía do Machico Resort', 'Machico', 'PRT', 'Atlantic/Madeira'],
  ],
  [
    ['TRIANA', 'CITY', 'Triana Grand Hotel', 'Sevilla', 'ESP', 'Europe/Madrid'],
    ['BRAVA', 'RESORT', 'Cala Brava Resort', 'Begur', 'ESP', 'Europe/Madrid'],
  ],
  [
    ['NAVIGLI', 'CITY', 'Navigli Grand Hotel', 'Milano', 'ITA', 'Europe/Rome'],
    ['SALENTO', 'RESORT', 'Salento Mare Resort', 'Otranto', 'ITA', 'Europe/Rome'],
  ],
  [
    ['PLAKA', 'CITY', 'Plaka Grand Hotel', 'Athina', 'GRC', 'Europe/Athens'],
    ['CHANIA', 'RESORT', 'Chania Bay Resort', 'Chania', 'GRC', 'Europe/Athens'],
  ],
];

const openHouse = ([code, kind, name, city, country, timeZone]: House): Property => {
  const rows = kind === 'CITY' ? CITY_TYPES : RESORT_TYPES;
  let firstRoom = 0;
  const roomTypes = rows.map(
    ([typeCode, typeName, roomClass, bed, size, sleeps, view, rooms, base, features]): RoomType => {
      const key = `${code}:${typeCode}`;
      const type = {
        id: idOf('roomType', key),
        key,
        code: typeCode,
        name: typeName,
        roomClass,
        bed,
        size,
        sleeps,
        view,
        features,
        rooms,
        base,
        firstRoom,
      };
      firstRoom += rooms;
      return type;
    },
  );
  const ratePlans = PLANS.map(
    ([planCode, planName, factor, meal, cancellation, payment, advanceDays, audience]): RatePlan => {
      const key = `${code}:${planCode}`;
      return {
        id: idOf('ratePlan', key),
        key,
        code: planCode,
        name: planName,
        factor,
        meal,
        cancellation,
        payment,
        advanceDays,
        audience,
      };
    },
  );
  return {
    id: idOf('hotelProperty', code),
    code,
    kind,
    name,
    city,
    country,
    timeZone,
    rooms: firstRoom,
    stars: kind === 'CITY' ? 4 : 5,
    roomTypes,
    ratePlans,
  };
};

/** A city hotel of 180 rooms and a resort of 90, so many times over. */
export const openProperties = (pairs: number): Property[] => HOUSES.slice(0, pairs).flat().map(openHouse);

const ROOMS_A_FLOOR = 22;
export const floorsOf = ({ rooms }: Property): FloorBands => floorBands([1, Math.ceil(rooms / ROOMS_A_FLOOR)]);
/** The number on the door: floor and room, from the first floor up. */
export const roomNumber = ({ firstRoom }: RoomType, index: number): string => {
  const room = firstRoom + index;
  return `${1 + Math.floor(room / ROOMS_A_FLOOR)}${String(1 + (room % ROOMS_A_FLOOR)).padStart(2, '0')}`;
};

/** A room type as the rules of room fit read it. */
export const recordedType = (type: RoomType): RecordedRoomType => ({
  id: type.id,
  code: type.code,
  name: type.name,
  roomClass: type.roomClass,
  bedType: type.bed,
  view: type.view,
  smoking: false,
  maxOccupancy: type.sleeps,
  features: type.features,
  baseRate: { amountMicros: micros(type.base), currencyCode: CURRENCY },
});

const floorOf = (number: string): number => Number(number.slice(0, -2));

/** A room as the rules of room fit read it. */
export const recordedRoom = (type: RoomType, number: string): RecordedRoom => ({
  number,
  roomTypeId: type.id,
  floor: floorOf(number),
  bedType: null,
  view: '',
  smoking: false,
  maxOccupancy: null,
  features: [],
  connecting: [],
  housekeeping: 'CLEAN',
});

/** How the houses tax: rooms and the rest within their prices, and a city tax on top. */
export const TAX: TaxRules = { roomPercent: 6, otherPercent: 23, isIncluded: true, cityTax: euros(2) };

export const propertyRecord = (property: Property): DemoRecord => ({
  id: property.id,
  name: property.name,
  code: property.code,
  brand: 'Casa Atlântica',
  city: property.city,
  country: property.country,
  timeZone: property.timeZone,
  currencyCode: CURRENCY,
  language: 'EN',
  roomCount: property.rooms,
  starRating: property.stars,
  roomTaxPercent: TAX.roomPercent,
  otherTaxPercent: TAX.otherPercent,
  pricesIncludeTax: TAX.isIncluded,
  cityTax: TAX.cityTax,
  freeCancellationDays: 0,
  cancellationFee: 'FIRST_NIGHT',
  noShowFee: 'FIRST_NIGHT',
  identityRequired: true,
  checkOutTime: '12:00',
  lateCheckOutTime: '16:00',
  surveyAfterHours: 24,
  goodwillLimit: euros(50),
  overbookingLimitPercent: property.kind === 'CITY' ? 3 : 1.5,
  seasonPrices: SEASON_PRICES[property.kind],
  walkTransportCost: euros(20),
  active: true,
  email: { primaryEmail: `reservations.${property.code.toLowerCase()}@example.org` },
  streetAddress: {
    addressStreet1: property.kind === 'CITY' ? 'Cais da Estiva 12' : 'Estrada da Praia 1',
    addressCity: property.city,
  },
  cancellationPolicy: {
    markdown:
      'Free of charge until 18:00 on the day of arrival unless the rate says otherwise. A no-show is charged one night.',
  },
});

export const roomTypeRecord = (property: Property, type: RoomType): DemoRecord => ({
  id: type.id,
  name: type.name,
  key: type.key,
  code: type.code,
  propertyId: property.id,
  roomClass: type.roomClass,
  bedType: type.bed,
  sizeSquareMetres: type.size,
  maxOccupancy: type.sleeps,
  view: type.view,
  smoking: false,
  features: type.features,
  rooms: type.rooms,
  baseRate: euros(type.base),
});

/** Rooms that nobody can have, one in so many, and of the others those that a supervisor has looked at. */
const OUT_OF_ORDER_EVERY = 60;
const INSPECTED_EVERY = 3;

/** The rooms of a property. `left` are those whose guests left today: of these not all are cleaned yet. */
export const roomRecords = (property: Property, left: ReadonlySet<string>, used: ReadonlySet<string>): DemoRecord[] =>
  property.roomTypes.flatMap((type) =>
    Array.from({ length: type.rooms }, (_, index): DemoRecord => {
      const number = roomNumber(type, index);
      const key = `${property.code}:${number}`;
      const at = type.firstRoom + index;
      const isBroken = at % OUT_OF_ORDER_EVERY === OUT_OF_ORDER_EVERY - 1 && !used.has(number);
      return {
        id: idOf('room', key),
        number,
        key,
        propertyId: property.id,
        roomTypeId: type.id,
        floor: floorOf(number),
        housekeeping: isBroken
          ? 'OUT_OF_ORDER'
          : left.has(number) && at % INSPECTED_EVERY !== 0
            ? 'DIRTY'
            : at % INSPECTED_EVERY === 1
              ? 'INSPECTED'
              : 'CLEAN',
        housekeepingNote: isBroken ? 'Air conditioning being repaired' : '',
        smoking: false,
      };
    }),
  );

export const ratePlanRecord = (
  property: Property,
  plan: RatePlan,
  { from, to, memberTierId }: { from: CalendarDate; to: CalendarDate; memberTierId: string },
): DemoRecord => ({
  id: plan.id,
  name: plan.name,
  key: plan.key,
  code: plan.code,
  propertyId: property.id,
  mealPlan: plan.meal,
  cancellationRule: plan.cancellation,
  ...TERMS[plan.code],
  paymentRule: plan.payment,
  advancePurchaseDays: plan.advanceDays,
  audience: plan.audience,
  ...(plan.code === 'AGY' ? { commissionPercent: 0 } : {}),
  validFrom: from,
  validTo: to,
  ...(plan.factor === 1 ? {} : { percentOff: Math.round(100 * (1 - plan.factor)) }),
  ...(plan.audience === 'MEMBER_TIER'
    ? { memberTierId, promotionText: 'Ten per cent off for members of our program' }
    : {}),
});
