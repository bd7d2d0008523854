import { earliestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import {
  contradictionsOf,
  retired,
  saidAgain,
  toAdd,
  type PreferenceOutcome,
  type PreferenceRefusal,
} from '../../domain/preferences/commands.ts';
import { isSensitiveCategory, type Preference, type PreferenceCategory } from '../../domain/preferences/preference.ts';
import { readRemark } from '../../domain/preferences/remarks.ts';
import type { Host } from '../../host/client.ts';
import { languageOfGuest } from '../../host/guest-page.ts';
import { preferencesById, preferencesOfGuests, savePreferences, type KeptPreference } from '../../host/preferences.ts';
import { nameOfPreference } from '../../words/preferences.ts';
import { tableOfHotel } from './wordings.ts';

/** What a guest likes: in his words, or named. */
export type Wish =
  | { text: string }
  | { category: PreferenceCategory; value: string; polarity: Preference['polarity']; strength: Preference['strength'] };

type Done = { said: PreferenceOutcome[]; data: { preferenceIds: string[] } } | { refused: PreferenceRefusal };

/** What a text says its guest likes, by the hotel's table. One request. */
export const readWishes = async (host: Host, text: string, on: CalendarDate): Promise<Preference[]> =>
  readRemark(text, { kind: 'PROFILE', on }, await tableOfHotel(host));

const named = (wish: Exclude<Wish, { text: string }>, on: CalendarDate): Preference => ({
  ...wish,
  origin: 'DECLARED',
  confidence: 1,
  evidenceStays: [],
  lastConfirmedOn: on,
  validUntil: null,
  sensitive: isSensitiveCategory(wish.category),
});

/**
 * Keeps what a guest said he likes or avoids, to staff or on his own page: as declared, in the place of what was known of the
 * same. What of it contradicts something else stays beside it and is told, for people to decide. Two requests.
 */
export const keepWishes = async (
  host: Host,
  guestId: string,
  said: readonly Preference[],
  today: CalendarDate,
): Promise<{ kept: Preference[]; preferenceIds: string[]; contradictions: ReturnType<typeof contradictionsOf> }> => {
  const before = await preferencesOfGuests(host, [guestId]);
  const added = toAdd(said, before, today);
  const preferenceIds = await savePreferences(
    host,
    added.map(({ preference, id }) => ({
      ...preference,
      name: nameOfPreference(preference),
      guestId,
      ...(id === undefined ? {} : { id }),
    })),
  );
  return {
    kept: added.map(({ preference }) => preference),
    preferenceIds,
    contradictions: contradictionsOf(said, before, today),
  };
};

/** Writes down what a guest likes or avoids; what it contradicts is told. Three requests, four where it is read from a text. */
export const addPreferences = async (
  asPerson: Host,
  { guestId, ...wish }: { guestId: string } & Wish,
  now: Date,
): Promise<Done> => {
  const today = earliestToday(now);
  const said = 'text' in wish ? await readWishes(asPerson, wish.text, today) : [named(wish, today)];
  if (said.length === 0) return { refused: { code: 'WISH_NOT_UNDERSTOOD' } };
  if ((await languageOfGuest(asPerson, guestId)) === null) return { refused: { code: 'GUESTS_GONE' } };
  const { kept, preferenceIds, contradictions } = await keepWishes(asPerson, guestId, said, today);
  return {
    said: [
      { code: 'PREFERENCES_ADDED', preferences: kept },
      ...contradictions.map((one) => ({ code: 'PREFERENCE_CONTRADICTS', ...one }) as const),
    ],
    data: { preferenceIds },
  };
};

const changed = async (
  asPerson: Host,
  ids: readonly string[],
  code: 'PREFERENCES_CONFIRMED' | 'PREFERENCES_RETIRED',
  change: (one: KeptPreference) => KeptPreference,
): Promise<Done> => {
  const kept = await preferencesById(asPerson, ids);
  if (kept.length === 0) return { refused: { code: 'PREFERENCES_GONE' } };
  const preferenceIds = await savePreferences(
    asPerson,
    kept.map((one) => ({ ...change(one), name: nameOfPreference(one) })),
  );
  return { said: [{ code, preferences: kept }], data: { preferenceIds } };
};

/** The guest says that he still likes it: it is declared, of today. Two requests. */
export const confirmPreferences = (asPerson: Host, ids: readonly string[], now: Date): Promise<Done> =>
  changed(asPerson, ids, 'PREFERENCES_CONFIRMED', (one) => saidAgain(one, earliestToday(now)));

/** The guest does not like it any more, or it was a mistake. Two requests; confirming brings it back. */
export const retirePreferences = (asPerson: Host, ids: readonly string[], now: Date): Promise<Done> =>
  changed(asPerson, ids, 'PREFERENCES_RETIRED', (one) => retired(one, earliestToday(now)));
