import type { CalendarDate } from '../calendar-dates.ts';
import type { Money } from '../money.ts';
import type { Housekeeping } from '../stays/at-desk.ts';
import { combinePreferences, preferencesForStay, type Contradiction } from './known-preferences.ts';
import { phraseTable } from './phrase-table.ts';
import type { Preference } from './preference.ts';
import type { FitReason } from './reasons.ts';
import { readRemark } from './remarks.ts';
import { isForStaff, type FloorBands, type Room } from './room.ts';
import { fitReasons, roomFit, weighed, type StayToHouse, type UpgradePolicy } from './room-fit.ts';
import { vocabularyOf } from './statements.ts';

/** What a room says of itself, and its type where it says nothing. Null where nobody recorded it. */
type RoomFacts = {
  bedType: string | null;
  view: string;
  smoking: boolean | null;
  maxOccupancy: number | null;
  features: readonly string[];
};

/** A room type as it is recorded. */
export type RecordedRoomType = RoomFacts & {
  id: string;
  code: string;
  name: string;
  roomClass: number | null;
  baseRate: Money | null;
};

/** A room as it is recorded. */
export type RecordedRoom = RoomFacts & {
  number: string;
  roomTypeId: string | null;
  floor: number | null;
  connecting: readonly string[];
  housekeeping: Housekeeping;
};

/** The words of the preferences for features that rooms are recorded with under another. */
const FEATURES: Readonly<Record<string, string>> = { ACCESSIBLE: 'WHEELCHAIR', WORK_DESK: 'DESK' };
const VIEWS: Readonly<Record<string, string>> = { SEA_VIEW: 'SEA', CITY_VIEW: 'CITY' };

const TABLE = phraseTable();

const viewOf = (view: string, features: readonly string[]): string | null =>
  view.trim() === ''
    ? (features.flatMap((feature) => VIEWS[feature] ?? [])[0] ?? null)
    : vocabularyOf('VIEW', view, TABLE).value;

const ANY_TYPE: RecordedRoomType = {
  id: '',
  code: '',
  name: '',
  roomClass: null,
  baseRate: null,
  bedType: null,
  view: '',
  smoking: null,
  maxOccupancy: null,
  features: [],
};

/**
 * A room as the rules of room fit see it; without `room` the type, of which none is chosen yet. A room has what it does not
 * say of itself from its type. What neither lists as a feature is not there, unless nothing at all is listed.
 */
export const asRoom = (type: RecordedRoomType | null, room: RecordedRoom | null): Room => {
  const known = type ?? ANY_TYPE;
  const features = [...new Set([...known.features, ...(room?.features ?? [])])];
  return {
    number: room?.number ?? null,
    roomType: known.code || known.name,
    roomClass: known.roomClass,
    floor: room?.floor ?? null,
    bedType: room?.bedType ?? known.bedType,
    view: viewOf(room?.view || known.view, features),
    smoking: room?.smoking ?? known.smoking,
    maxOccupancy: room?.maxOccupancy ?? known.maxOccupancy,
    features: features.length === 0 ? null : features.map((feature) => FEATURES[feature] ?? feature),
    connecting: room?.connecting ?? [],
    ready: room === null || room.housekeeping === 'CLEAN' || room.housekeeping === 'INSPECTED',
    baseRate: known.baseRate?.amountMicros ?? null,
  };
};

/** A stay as it is recorded, as far as the choice of a room is concerned. `key` names it among the evidence of wishes. */
export type StayToPlace = {
  id: string;
  key: string;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  adults: number | null;
  children: number | null;
  infants: number | null;
  rate: Money | null;
  specialRequests: string;
};

/** What is known of whoever stays: wishes as they are recorded, and of a member the rank and benefits of the tier. */
export type GuestToPlace = { preferences: readonly Preference[]; tierRank: number; benefits: readonly string[] };

const NOBODY: GuestToPlace = { preferences: [], tierRank: 0, benefits: [] };

/** What counts for a stay of what is known of the guest and of what was asked for with the booking. */
export const wishesOf = (
  stay: StayToPlace,
  { preferences }: Pick<GuestToPlace, 'preferences'>,
): { preferences: Preference[]; contradictions: Contradiction[] } => {
  const on = stay.arrivalOn;
  if (on === null) return { preferences: [], contradictions: [] };
  const requests = readRemark(
    stay.specialRequests,
    { kind: 'STAY', on, stay: stay.key, departureOn: stay.departureOn ?? on },
    TABLE,
  );
  const known = combinePreferences([...preferences, ...requests]);
  return { preferences: preferencesForStay(known, stay.key, on), contradictions: known.contradictions };
};

/** A stay with the wishes that count for it on the day of arrival, so that what is worked out does not age by the day. */
export const stayToHouse = (
  stay: StayToPlace,
  booked: RecordedRoomType | null,
  guest: GuestToPlace = NOBODY,
): StayToHouse => ({
  id: stay.id,
  roomType: booked === null ? null : booked.code || booked.name,
  roomClass: booked?.roomClass ?? null,
  adults: stay.adults ?? 1,
  children: stay.children ?? 0,
  infants: stay.infants ?? 0,
  tierRank: guest.tierRank,
  benefits: guest.benefits,
  rate: stay.rate?.amountMicros ?? null,
  preferences: stay.arrivalOn === null ? [] : weighed(wishesOf(stay, guest).preferences, stay.arrivalOn),
});

/** Classes that a guest may be lifted without paying. */
export const UPGRADE_POLICY: UpgradePolicy = { freeUpgradeClasses: 1 };

/** How well the room suits, as it is recorded on the stay: a share of 100 and why; both null where nothing is to be met. */
export type RecordedFit = { preferenceFit: number | null; preferenceFitReasons: readonly FitReason[] | null };
export const NO_FIT: RecordedFit = { preferenceFit: null, preferenceFitReasons: null };

/**
 * How well the room that a guest has, will get or booked suits what is known of him; nothing for who has no wish that a
 * room could meet. On which floor he will be is known once a room is given. A tier has no part in it: it decides who gets
 * a room, not how well it suits.
 */
export const recordedFit = (
  stay: StayToPlace,
  booked: RecordedRoomType | null,
  room: Room,
  preferences: readonly Preference[],
  floors: FloorBands,
): RecordedFit => {
  const asked = stayToHouse(stay, booked, { ...NOBODY, preferences });
  const met = asked.preferences.filter(
    ({ preference }) => !isForStaff(preference) && (preference.category !== 'FLOOR' || room.number !== null),
  );
  if (met.length === 0) return NO_FIT;
  const wanted = { ...asked, preferences: met };
  // Whether it is ready changes by the hour and is the room's to say.
  const fit = roomFit(wanted, { ...room, ready: true }, floors, UPGRADE_POLICY);
  return { preferenceFit: fit.score, preferenceFitReasons: fitReasons(wanted, fit) };
};
