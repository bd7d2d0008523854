import type { CalendarDate } from '../calendar-dates.ts';
import type { Preference } from './preference.ts';

/** A preference as it is named: what, and whether it is wanted or avoided. */
export type NamedPreference = Pick<Preference, 'category' | 'value' | 'polarity'>;

export const named = ({ category, value, polarity }: NamedPreference): NamedPreference => ({
  category,
  value,
  polarity,
});

/** Why a room fits a stay or not. `booked` is the room type booked, null when none was. */
export type FitReason =
  | { code: 'TOO_SMALL'; sleeps: number; party: number }
  | { code: 'MEETS'; preferences: NamedPreference[] }
  | { code: 'BREAKS_A_MUST'; preferences: NamedPreference[] }
  | { code: 'CANNOT_MEET'; preferences: NamedPreference[] }
  | { code: 'NOT_RECORDED'; preferences: NamedPreference[] }
  | { code: 'CLASS_UNKNOWN'; roomType: string; booked: string | null }
  | { code: 'CLASSES_BELOW'; classes: number; booked: string | null }
  | { code: 'CLASSES_ABOVE'; classes: number; booked: string | null; benefit: boolean }
  | { code: 'OTHER_TYPE_OF_CLASS'; roomType: string; booked: string }
  | { code: 'NOT_READY' };

/** Why a stay gets no room; `party` is null when no room at all is left. */
export type UnhousedReason = { code: 'NO_ROOM_LEFT'; party: number | null };

/** What an upgrade gives, or why there is none. */
export type UpgradeReason =
  | { code: 'GAINS'; preferences: NamedPreference[] }
  | { code: 'NO_HIGHER_ROOM' }
  | { code: 'TOO_FAR_ABOVE'; limit: number }
  | { code: 'LOSES_A_WISH' };

/** What to prepare for a stay. */
export type Task =
  | { code: 'SEE_TO'; preference: NamedPreference }
  | { code: 'BABY_COTS'; cots: number }
  | { code: 'WELCOME_GIFT' }
  | { code: 'LATE_CHECKOUT' }
  | { code: 'BREAKFAST' }
  | { code: 'LOUNGE' }
  | { code: 'TELL_BEFORE_ARRIVAL'; preference: NamedPreference };

/** Why an arrival is rejected; a schema's own words come as INVALID. */
export type ArrivalProblem =
  | { code: 'INVALID'; path: string; detail: string }
  | { code: 'LISTED_TWICE'; id: string }
  | { code: 'NOBODY_ARRIVES' }
  | { code: 'DEPARTS_BEFORE_ARRIVAL'; departureOn: CalendarDate; on: CalendarDate }
  | { code: 'ROOM_NOT_FREE'; room: string }
  | { code: 'ROOM_PROMISED'; room: string };

/** Why a document cannot be used at all. */
export type DocumentRefusal = { code: 'ROOM_LISTED_TWICE'; room: string };
