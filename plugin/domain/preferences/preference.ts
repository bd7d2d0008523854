import { type CalendarDate, addMonths, daysBetween } from '../calendar-dates.ts';

export const PREFERENCE_CATEGORIES = [
  'ROOM_TYPE',
  'BED',
  'FLOOR',
  'VIEW',
  'SMOKING',
  'LOCATION',
  'PILLOW',
  'TEMPERATURE',
  'AMENITY',
  'DIETARY',
  'ACCESSIBILITY',
  'SERVICE',
  'NEWSPAPER',
  'LANGUAGE',
  'OTHER',
] as const;
export type PreferenceCategory = (typeof PREFERENCE_CATEGORIES)[number];

export type Polarity = 'WANTS' | 'AVOIDS';
export type Strength = 'MUST' | 'PREFERS';
/** DECLARED by the guest, OBSERVED in how he stayed, ONE_OFF for a single stay. */
export type Origin = 'DECLARED' | 'OBSERVED' | 'ONE_OFF';

/** What a guest wants or avoids. One guest has at most one lasting preference for a category and value. */
export type Preference = {
  category: PreferenceCategory;
  /** Upper-case word of the hotel's vocabulary: `HIGH`, `KING`, `NEAR_ELEVATOR`; of a floor also `8` or `10+`. */
  value: string;
  polarity: Polarity;
  strength: Strength;
  origin: Origin;
  /** How sure it is that the guest means it, 0 to 1. */
  confidence: number;
  /** The stays in which it was said or seen. */
  evidenceStays: string[];
  lastConfirmedOn: CalendarDate | null;
  /** The last day on which it counts; null while there is no end. */
  validUntil: CalendarDate | null;
  /** Says something about health or belief: kept apart, shown to those who serve it, never used for marketing. */
  sensitive: boolean;
};

/** Months after which a sensitive preference is forgotten unless it is confirmed again. */
const SENSITIVE_MONTHS = 24;

/** Days after which a wish counts half, because people change: what was only observed fades sooner than what was said. */
const HALF_LIFE_DAYS: Record<Origin, number> = { DECLARED: 1460, OBSERVED: 730, ONE_OFF: 1460 };

/** Diet and accessibility are data on health or belief (GDPR art. 9), whoever states them; so is any allergy. */
export const isSensitiveCategory = (category: PreferenceCategory): boolean =>
  category === 'DIETARY' || category === 'ACCESSIBILITY';

export const sensitiveUntil = (confirmedOn: CalendarDate): CalendarDate => addMonths(confirmedOn, SENSITIVE_MONTHS);

/** Names a preference within one guest's: category and value, as the record's unique key does. */
export const preferenceKey = ({ category, value }: Pick<Preference, 'category' | 'value'>): string =>
  `${category}:${value}`;

/** True while the preference has not run out. A one-off counts for its own stay only. */
export const isCurrent = (preference: Preference, asOf: CalendarDate, stay: string | null): boolean =>
  (preference.validUntil === null || preference.validUntil >= asOf) &&
  (preference.origin !== 'ONE_OFF' || stay === null || preference.evidenceStays.includes(stay));

/**
 * How much a wish counts on a day, 0 to 1: its confidence, halved every four years since it was last confirmed when
 * the guest said it and every two when it was only observed. A must does not fade, it is asked again.
 */
export const preferenceWeight = (preference: Preference, asOf: CalendarDate): number => {
  if (preference.strength === 'MUST' || preference.lastConfirmedOn === null) return preference.confidence;
  const age = Math.max(0, daysBetween(preference.lastConfirmedOn, asOf));
  return preference.confidence * 2 ** (-age / HALF_LIFE_DAYS[preference.origin]);
};
