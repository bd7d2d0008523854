import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import { isCurrent, type Preference } from '../../plugin/domain/preferences/preference.ts';
import { isForStaff } from '../../plugin/domain/preferences/room.ts';
import type { FitReason } from '../../plugin/domain/preferences/reasons.ts';
import { fitReasons, roomFit, weighed, type StayToHouse } from '../../plugin/domain/preferences/room-fit.ts';
import { keyOf, type Stay } from './business.ts';
import { knownPreferences } from './preferences.ts';
import { asRoom, floorsOf } from './properties.ts';

const FREE_UPGRADE_CLASSES = 1;

const stayToHouse = (stay: Stay, preferences: readonly Preference[], today: number): StayToHouse => ({
  id: keyOf(stay),
  roomType: stay.bookedType.code,
  roomClass: stay.bookedType.roomClass,
  adults: stay.adults,
  children: stay.children,
  infants: 0,
  tierRank: 0,
  benefits: [],
  rate: micros(stay.rate),
  preferences: weighed(preferences, fromDayNumber(today)),
});

/**
 * How well the room that a guest has, will get or booked suits what is known of him, for stays in house and to come, by
 * the app's own rule. Nothing for who has no wish that a room could meet.
 */
export const fitFields = (
  stay: Stay,
  today: number,
): { preferenceFit?: number; preferenceFitReasons?: FitReason[] } => {
  const { guest, property, status } = stay;
  if (guest === null || (status !== 'IN_HOUSE' && status !== 'CONFIRMED' && status !== 'TENTATIVE')) return {};
  // On which floor he will be is known once a room is given.
  const preferences = knownPreferences(guest).filter(
    (preference) =>
      !isForStaff(preference) &&
      (preference.category !== 'FLOOR' || stay.room !== null) &&
      isCurrent(preference, fromDayNumber(stay.arrival), keyOf(stay)),
  );
  if (preferences.length === 0) return {};
  const asked = stayToHouse(stay, preferences, today);
  const fit = roomFit(asked, asRoom(stay.roomType, stay.room), floorsOf(property), {
    freeUpgradeClasses: FREE_UPGRADE_CLASSES,
  });
  return {
    preferenceFit: fit.score,
    preferenceFitReasons: fitReasons(asked, fit),
  };
};
