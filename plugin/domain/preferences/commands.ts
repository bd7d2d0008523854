import type { CalendarDate } from '../calendar-dates.ts';
import { addDays } from '../calendar-dates.ts';
import { contradict } from './known-preferences.ts';
import { isSensitiveCategory, preferenceKey, sensitiveUntil, type Preference } from './preference.ts';

/** What a command with preferences did; contradictions are told, people decide. */
export type PreferenceOutcome =
  | { code: 'PREFERENCES_ADDED' | 'PREFERENCES_CONFIRMED' | 'PREFERENCES_RETIRED'; preferences: Preference[] }
  | { code: 'PREFERENCE_CONTRADICTS'; preference: Preference; against: Preference };

/** Why it did nothing. */
export type PreferenceRefusal =
  | { code: 'GUESTS_GONE' }
  | { code: 'PREFERENCES_GONE' }
  | { code: 'WISH_NOT_UNDERSTOOD' };

const endOf = ({ category, sensitive }: Preference, today: CalendarDate): CalendarDate | null =>
  sensitive || isSensitiveCategory(category) ? sensitiveUntil(today) : null;

/** A preference as it is once its guest has said it, or said it again: it lasts, for what is sensitive as long as that may be kept. */
export const saidAgain = <One extends Preference>(preference: One, today: CalendarDate): One => ({
  ...preference,
  origin: 'DECLARED',
  confidence: 1,
  lastConfirmedOn: today,
  validUntil: endOf(preference, today),
});

/** A preference that does not hold any more from today on. Its record stays, so that it can be confirmed again. */
export const retired = <One extends Preference>(preference: One, today: CalendarDate): One => ({
  ...preference,
  validUntil: addDays(today, -1),
});

/**
 * What is said now beside what is kept: each with the stays of the record that it takes the place of.
 * @returns `id` of that record, or undefined where there is none
 */
export const toAdd = <Kept extends Preference & { id: string }>(
  said: readonly Preference[],
  kept: readonly Kept[],
  today: CalendarDate,
): { preference: Preference; id: string | undefined }[] =>
  said.map((one) => {
    const before = kept.find((other) => preferenceKey(other) === preferenceKey(one));
    return {
      preference: saidAgain({ ...one, evidenceStays: before?.evidenceStays ?? [] }, today),
      id: before?.id,
    };
  });

/** What of the lasting wishes that hold today does not go together with those that were just said. */
export const contradictionsOf = (
  said: readonly Preference[],
  kept: readonly Preference[],
  today: CalendarDate,
): { preference: Preference; against: Preference }[] => {
  const others = kept.filter(
    (one) =>
      one.origin !== 'ONE_OFF' &&
      (one.validUntil === null || one.validUntil >= today) &&
      !said.some((other) => preferenceKey(other) === preferenceKey(one)),
  );
  return said.flatMap((preference) =>
    others.filter((against) => contradict(preference, against)).map((against) => ({ preference, against })),
  );
};

/** Of wishes that hold today those that do not go together, each pair once. */
export const contradictionsAmong = <Kept extends Preference>(
  current: readonly Kept[],
): { preference: Kept; against: Kept }[] =>
  current.flatMap((preference, index) =>
    current
      .slice(index + 1)
      .filter((against) => contradict(preference, against))
      .map((against) => ({ preference, against })),
  );
