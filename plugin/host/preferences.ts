import * as z from 'zod/mini';
import { isSensitiveCategory, PREFERENCE_CATEGORIES, type Preference } from '../domain/preferences/preference.ts';
import type { Host } from './client.ts';
import { asMuchAsMaySee } from './errors.ts';
import {
  EverydayPreferencesOfGuestDocument,
  PreferencesByIdDocument,
  PreferencesOfGuestsDocument,
  SavePreferencesDocument,
  type RoomPreferenceCreateInput,
  type SensitivePreferenceCreateInput,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import { day, read, recordId, records, text, texts } from './rows.ts';

/** A preference as it is kept, with its record and whose it is. */
export type KeptPreference = Preference & { id: string; guestId: string };

const kept = (sensitive: boolean) =>
  records(
    read(
      z.object({
        id: recordId,
        personId: recordId,
        category: read(z.nullish(z.enum(PREFERENCE_CATEGORIES)), (value) => value ?? 'OTHER'),
        value: text,
        polarity: read(z.nullish(z.enum(['WANTS', 'AVOIDS'])), (value) => value ?? 'WANTS'),
        strength: read(z.nullish(z.enum(['MUST', 'PREFERS'])), (value) => value ?? 'PREFERS'),
        origin: read(z.nullish(z.enum(['DECLARED', 'OBSERVED', 'ONE_OFF'])), (value) => value ?? 'DECLARED'),
        confidence: read(z.nullish(z.number()), (value) => value ?? 1),
        evidenceStays: texts,
        lastConfirmedOn: day,
        validUntil: day,
      }),
      ({ personId, ...rest }): KeptPreference => ({ ...rest, guestId: personId, sensitive }),
    ),
  );
/** Everyday preferences as they are kept. */
export const everydayPreferences = kept(false);
const sensitivePreferences = kept(true);

/** What is kept of up to 200 guests, sensitive preferences included; one request, the first 200 of each kind. */
export const preferencesOfGuests = async (host: Host, guestIds: readonly string[]): Promise<KeptPreference[]> => {
  const answer = await host.request(PreferencesOfGuestsDocument, { guestIds: [...guestIds] });
  return [
    ...everydayPreferences.parse(answer.roomPreferences),
    ...sensitivePreferences.parse(answer.sensitivePreferences),
  ];
};

/** What is kept of a guest, as far as the reader may see it: not every role sees what is sensitive. One request, two then. */
export const preferencesAsMaySee = (host: Host, guestId: string): Promise<KeptPreference[]> =>
  asMuchAsMaySee(
    () => preferencesOfGuests(host, [guestId]),
    async () =>
      everydayPreferences.parse((await host.request(EverydayPreferencesOfGuestDocument, { guestId })).roomPreferences),
  );

/** Up to 200 preferences by their ids, sensitive ones included; one request. */
export const preferencesById = async (host: Host, ids: readonly string[]): Promise<KeptPreference[]> => {
  const answer = await host.request(PreferencesByIdDocument, { ids: [...ids] });
  return [
    ...everydayPreferences.parse(answer.roomPreferences),
    ...sensitivePreferences.parse(answer.sensitivePreferences),
  ];
};

/** A preference to write: of a record that exists by its id, otherwise by guest, category and value. */
export type PreferenceWrite = Preference & { id?: string; guestId: string; name: string };

/**
 * Writes up to 200 preferences, in one request. Upserts, so that repeating it changes nothing.
 * @returns the ids of their records
 */
export const savePreferences = async (host: Host, writes: readonly PreferenceWrite[]): Promise<string[]> => {
  if (writes.length === 0) return [];
  const inputs = writes.map(({ sensitive: isSensitive, guestId, id, ...rest }) => ({
    isSensitive: isSensitive || isSensitiveCategory(rest.category),
    input: {
      ...rest,
      personId: guestId,
      evidenceStays: [...rest.evidenceStays],
      ...(id === undefined ? { key: `${guestId}:${rest.category}:${rest.value}` } : { id }),
    },
  }));
  const of = (wanted: boolean) => inputs.filter(({ isSensitive }) => isSensitive === wanted).map(({ input }) => input);
  const answer = await requestIncluded(host, SavePreferencesDocument, {
    everyday: of(false) as RoomPreferenceCreateInput[],
    sensitive: of(true) as SensitivePreferenceCreateInput[],
    hasEveryday: of(false).length > 0,
    hasSensitive: of(true).length > 0,
  });
  return [...(answer.createRoomPreferences ?? []), ...(answer.createSensitivePreferences ?? [])].map(({ id }) => id);
};
