import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import { asRoom, NO_FIT, recordedFit, type RecordedFit } from '../../plugin/domain/preferences/housing.ts';
import { departureOf, keyOf, type Stay } from './business.ts';
import { knownPreferences } from './preferences.ts';
import { floorsOf, recordedRoom, recordedType } from './properties.ts';
import { CURRENCY } from './table.ts';

/** How well the room that a guest has, will get or booked suits what is known of him, as the app works it out. */
export const fitFields = (stay: Stay): RecordedFit => {
  const { guest, property, status } = stay;
  if (guest === null || (status !== 'IN_HOUSE' && status !== 'CONFIRMED' && status !== 'TENTATIVE')) return NO_FIT;
  return recordedFit(
    {
      id: keyOf(stay),
      key: keyOf(stay),
      arrivalOn: fromDayNumber(stay.arrival),
      departureOn: fromDayNumber(departureOf(stay)),
      adults: stay.adults,
      children: stay.children,
      infants: 0,
      rate: { amountMicros: micros(stay.rate), currencyCode: CURRENCY },
      specialRequests: stay.requests,
    },
    recordedType(stay.bookedType),
    asRoom(recordedType(stay.roomType), stay.room === null ? null : recordedRoom(stay.roomType, stay.room)),
    knownPreferences(guest),
    floorsOf(property),
  );
};
