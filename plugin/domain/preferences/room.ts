import type { Micros } from '../money.ts';
import type { Preference } from './preference.ts';

/** A room, or a room type of which no room is chosen yet. What is not known is null. */
export type Room = {
  /** Null for a room type. */
  number: string | null;
  roomType: string;
  /** Rank of the room's class, the lowest is the plainest. */
  roomClass: number | null;
  floor: number | null;
  bedType: string | null;
  view: string | null;
  smoking: boolean | null;
  maxOccupancy: number | null;
  /** In the words of the preferences: BALCONY, NEAR_ELEVATOR, WHEELCHAIR. What is not listed the room has not. */
  features: readonly string[] | null;
  /** Numbers of the rooms with a door to this one. */
  connecting: readonly string[];
  ready: boolean;
  baseRate: Micros | null;
};

/** Floors of a hotel that count as high and as low. */
export type FloorBands = { highFrom: number | null; lowTo: number | null };

/** MET by the room, UNMET, UNKNOWN while nobody recorded it, or for STAFF to see to whatever the room. */
export type Answer = 'MET' | 'UNMET' | 'UNKNOWN' | 'STAFF';

/** The upper and the lower third of a hotel's floors, from its lowest to its highest. One floor is neither. */
export const floorBands = (floors: readonly number[]): FloorBands => {
  if (floors.length === 0) return { highFrom: null, lowTo: null };
  const [lowest, highest] = [Math.min(...floors), Math.max(...floors)];
  if (lowest === highest) return { highFrom: null, lowTo: null };
  const third = (highest - lowest) / 3;
  return { highFrom: Math.ceil(highest - third), lowTo: Math.floor(lowest + third) };
};

/** A larger double bed is as good; twin beds and a double are not the same thing. */
const BEDS: Record<string, readonly string[]> = {
  DOUBLE: ['DOUBLE', 'QUEEN', 'KING'],
  QUEEN: ['QUEEN', 'KING'],
  TWIN: ['TWIN', 'TWO_DOUBLE', 'TWO_QUEEN'],
};

/** What staff bring to any room. */
const BROUGHT: ReadonlySet<string> = new Set(
  'HUMIDIFIER AIR_PURIFIER KETTLE COFFEE_MACHINE IRON YOGA_MAT FLOWERS BLANKET'.split(' '),
);

/** True for what staff see to, whatever the room. */
export const isForStaff = ({ category, value }: Pick<Preference, 'category' | 'value'>): boolean => {
  switch (category) {
    case 'ROOM_TYPE':
    case 'BED':
    case 'FLOOR':
    case 'VIEW':
    case 'SMOKING':
    case 'LOCATION':
    case 'ACCESSIBILITY':
      return false;
    case 'AMENITY':
      return BROUGHT.has(value);
    case 'SERVICE':
      // Every other service is done by people; only a room that is ready can be had early.
      return value !== 'EARLY_CHECK_IN';
    case 'PILLOW':
    case 'TEMPERATURE':
    case 'DIETARY':
    case 'NEWSPAPER':
    case 'LANGUAGE':
    case 'OTHER':
      return true;
    default:
      return category satisfies never;
  }
};

const known = <T>(fact: T | null, met: (fact: T) => boolean): Answer =>
  fact === null ? 'UNKNOWN' : met(fact) ? 'MET' : 'UNMET';

const floorAnswer = (value: string, floor: number | null, { highFrom, lowTo }: FloorBands): Answer => {
  if (floor === null) return 'UNKNOWN';
  switch (value) {
    case 'HIGH':
      return known(highFrom, (from) => floor >= from);
    case 'LOW':
      return known(lowTo, (to) => floor <= to);
    case 'GROUND':
      return floor <= 1 ? 'MET' : 'UNMET';
    default: {
      const [, number, bound] = /^(\d+)([+-]?)$/.exec(value) ?? [];
      if (number === undefined) return 'UNKNOWN';
      const wanted = Number(number);
      const met = bound === '+' ? floor >= wanted : bound === '-' ? floor <= wanted : floor === wanted;
      return met ? 'MET' : 'UNMET';
    }
  }
};

const wantedAnswer = (room: Room, preference: Preference, floors: FloorBands): Answer => {
  if (isForStaff(preference)) return 'STAFF';
  const { category, value } = preference;
  switch (category) {
    case 'ROOM_TYPE':
      return room.roomType.toUpperCase().replaceAll(/[\s-]+/g, '_') === value ? 'MET' : 'UNMET';
    case 'BED':
      return known(room.bedType, (bed) => (BEDS[value] ?? [value]).includes(bed));
    case 'FLOOR':
      return floorAnswer(value, room.floor, floors);
    case 'VIEW':
      return known(room.view, (view) => view === value);
    case 'SMOKING':
      return known(room.smoking, (smoking) => smoking);
    case 'LOCATION':
      if (value.startsWith('ROOM_')) return known(room.number, (number) => `ROOM_${number}` === value);
      if (value === 'CONNECTING' && room.connecting.length > 0) return 'MET';
      return known(room.features, (features) => features.includes(value));
    case 'AMENITY':
    case 'ACCESSIBILITY':
      return known(room.features, (features) => features.includes(value));
    case 'SERVICE':
      return room.ready ? 'MET' : 'UNMET';
    default:
      return 'STAFF';
  }
};

/** What a room says to one preference. To avoid is met by a room that has it not. */
export const answerOf = (room: Room, preference: Preference, floors: FloorBands): Answer => {
  const answer = wantedAnswer(room, preference, floors);
  if (preference.polarity === 'WANTS' || answer === 'UNKNOWN' || answer === 'STAFF') return answer;
  return answer === 'MET' ? 'UNMET' : 'MET';
};
