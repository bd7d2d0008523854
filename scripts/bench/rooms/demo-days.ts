import { calendarDate, fromDayNumber } from '../../../plugin/domain/calendar-dates.ts';
import { micros } from '../../../plugin/domain/money.ts';
import {
  planRooms,
  type ArrivalToPlace,
  type House,
  type RoomHold,
} from '../../../plugin/domain/preferences/room-plan.ts';
import { departureOf, keyOf, takesRoom, type Stay } from '../../demo-hotel/business.ts';
import { makeDemoHotel } from '../../demo-hotel/demo-hotel.ts';
import { knownPreferences } from '../../demo-hotel/preferences.ts';
import { recordedRoom, recordedType, roomNumber, type Property } from '../../demo-hotel/properties.ts';
import { sizeNamed } from '../../demo-hotel/sizes.ts';
import { CURRENCY } from '../../demo-hotel/table.ts';

/** The musts and wishes of the days ahead: how many there are, could be met of each guest alone, and are met in both ways. */
export type DemoDays = {
  arrivals: number;
  musts: number;
  mustsPossible: number;
  mustsTogether: number;
  mustsFirstCome: number;
  wishes: number;
  wishesTogether: number;
  wishesFirstCome: number;
};

const DAY = calendarDate('2026-06-15');
const DAYS = 14;

const houseOf = (property: Property): House => ({
  rooms: property.roomTypes.flatMap((type) =>
    Array.from({ length: type.rooms }, (_, index) => recordedRoom(type, roomNumber(type, index))),
  ),
  types: new Map(property.roomTypes.map((type) => [type.id, recordedType(type)])),
});

const toPlace = (stay: Stay): ArrivalToPlace => ({
  id: keyOf(stay),
  key: keyOf(stay),
  arrivalOn: fromDayNumber(stay.arrival),
  departureOn: fromDayNumber(departureOf(stay)),
  adults: stay.adults,
  children: stay.children,
  infants: 0,
  rate: { amountMicros: micros(stay.rate), currencyCode: CURRENCY },
  specialRequests: stay.requests,
  bookedTypeId: stay.bookedType.id,
  roomNumber: '',
  link: null,
  guest: { preferences: stay.guest === null ? [] : knownPreferences(stay.guest), tierRank: 0, benefits: [] },
});

const holdOf = (stay: Stay): RoomHold => ({
  stayId: keyOf(stay),
  roomNumber: stay.room ?? '',
  status: stay.status,
  arrivalOn: fromDayNumber(stay.arrival),
  departureOn: fromDayNumber(departureOf(stay)),
});

/** Plans the rooms of each of a fortnight's days of the normal demo hotel, those that came before holding the rooms that they have. */
export const demoDays = (): DemoDays => {
  const hotel = makeDemoHotel({ seed: 1, size: sizeNamed('normal'), asOf: DAY });
  const sum: DemoDays = {
    arrivals: 0,
    musts: 0,
    mustsPossible: 0,
    mustsTogether: 0,
    mustsFirstCome: 0,
    wishes: 0,
    wishesTogether: 0,
    wishesFirstCome: 0,
  };
  for (const property of hotel.properties) {
    const house = houseOf(property);
    const own = hotel.stays.filter((stay) => stay.property === property && takesRoom(stay));
    for (let day = hotel.today; day < hotel.today + DAYS; day += 1) {
      const on = fromDayNumber(day);
      const arrivals = own.filter(({ arrival }) => arrival === day).map(toPlace);
      const holds = own
        .filter((stay) => stay.room !== null && stay.arrival < day && departureOf(stay) > day)
        .map(holdOf);
      const { together, firstCome } = planRooms(arrivals, house, holds, on);
      sum.arrivals += arrivals.length;
      sum.musts += together.musts;
      sum.mustsTogether += together.mustsMet;
      sum.mustsFirstCome += firstCome.mustsMet;
      sum.wishes += together.wishes;
      sum.wishesTogether += together.wishesMet;
      sum.wishesFirstCome += firstCome.wishesMet;
      for (const arrival of arrivals) sum.mustsPossible += planRooms([arrival], house, holds, on).together.mustsMet;
    }
  }
  return sum;
};
