import type { PinOutcome, PinRefusal } from '../../domain/identity/merge/commands.ts';
import {
  asText,
  choicesOf,
  isSaidAlike,
  seenOn,
  staffKey,
  type ChosenField,
  type SaidValues,
  type SourceRecord,
  type StaffValue,
} from '../../domain/identity/merge/golden-record.ts';
import type { Host } from '../../host/client.ts';
import { asProfileWrite, guestsWithSources, mayChangeGuest, type GuestWithSources } from '../../host/golden-record.ts';
import { upsertProfiles } from '../../host/merging.ts';
import { RECORD_WORDS, sourceIn } from '../../words/identity.ts';
import type { Language } from '../../words/language.ts';
import { inWords } from '../../words/words.ts';
import type { Clock } from '../runs/run.ts';
import type { Hosts } from '../stays/commands.ts';
import { refreshRecords } from './golden-record.ts';

type Refused = { refused: PinRefusal | { code: 'GUEST_NOT_FOUND' } };
type PinResult = { said: PinOutcome[]; data: object } | Refused;

const loaded = async (host: Host, guestId: string): Promise<GuestWithSources | null> =>
  (await guestsWithSources(host, [guestId]))[0] ?? null;

const keep = (host: Host, guestId: string, key: string, value: StaffValue): Promise<void> =>
  upsertProfiles(host, [asProfileWrite(guestId, { kind: 'STAFF', key, value }, asText(value.says ?? ''))]);

/**
 * Pins a value of a guest's record, as the person who asks: the one that it shows, or the one of a source record. It stays,
 * through merges too, until it is let go. The same again changes nothing.
 * @throws HostError of kind REFUSED where the person may not change the guest.
 */
export const pinValue = async (
  { asPerson, host }: Hosts,
  { guestId, field, sourceRecordId }: { guestId: string; field: ChosenField; sourceRecordId?: string | undefined },
  clock: Clock,
): Promise<PinResult> => {
  const guest = await loaded(asPerson, guestId);
  if (guest === null) return { refused: { code: 'GUEST_NOT_FOUND' } };
  const { record, sources } = guest;
  const from = sources.find(({ id }) => id === sourceRecordId);
  const says: SaidValues[ChosenField] | null | undefined =
    sourceRecordId === undefined ? record.says[field] : from?.staff ? from.staff.says : from?.says[field];
  if (asText(says ?? undefined) === '')
    return { refused: { code: sourceRecordId === undefined ? 'NOTHING_TO_PIN' : 'SOURCE_WITHOUT_VALUE', field } };
  const by = await mayChangeGuest(asPerson, record);
  if (by === null) return { refused: { code: 'GUEST_NOT_FOUND' } };
  await keep(host, guestId, staffKey(guestId, field), {
    field,
    says: says!,
    how: 'PINNED',
    by,
    at: clock().toISOString(),
  });
  await refreshRecords(host, [guestId]);
  return { said: [{ code: 'VALUE_PINNED', field, value: asText(says!) }], data: {} };
};

/**
 * Lets a value of staff go, as the person who asks: the rules choose from the sources again.
 * @throws HostError of kind REFUSED where the person may not change the guest.
 */
export const unpinValue = async (
  { asPerson, host }: Hosts,
  { guestId, field }: { guestId: string; field: ChosenField },
  clock: Clock,
): Promise<PinResult> => {
  if ((await loaded(asPerson, guestId)) === null) return { refused: { code: 'GUEST_NOT_FOUND' } };
  // What was typed a moment ago is kept as a value of staff first.
  await refreshRecords(host, [guestId]);
  const guest = await loaded(host, guestId);
  if (guest === null) return { refused: { code: 'GUEST_NOT_FOUND' } };
  const pins = guest.sources.filter(({ staff }) => staff?.field === field && staff.says !== null);
  if (pins.length === 0) return { refused: { code: 'NOT_PINNED', field } };
  const by = await mayChangeGuest(asPerson, guest.record);
  if (by === null) return { refused: { code: 'GUEST_NOT_FOUND' } };
  for (const { key, staff } of pins)
    await keep(host, guestId, key, { ...staff!, says: null, by, at: clock().toISOString() });
  await refreshRecords(host, [guestId]);
  const now = await loaded(host, guestId);
  return { said: [{ code: 'VALUE_LET_GO', field, value: asText(now?.record.says[field]) }], data: {} };
};

const others = (field: ChosenField, shown: SourceRecord | null, value: string, sources: readonly SourceRecord[]) => {
  const seen: string[] = [value];
  return sources
    .filter(({ staff, id }) => staff === null && id !== shown?.id)
    .toSorted((one, other) => other.seenAt.localeCompare(one.seenAt) || one.key.localeCompare(other.key))
    .flatMap((source) => {
      const text = asText(source.says[field]);
      if (text === '' || seen.some((one) => isSaidAlike(field, one, text))) return [];
      seen.push(text);
      return [{ source, text }];
    });
};

/**
 * What a guest's record shows, where from, why and since when, and what other sources say, as whoever asks sees it. One request
 * for each 200 source records.
 */
export const explainRecord = async (
  { asPerson }: Hosts,
  { guestId }: { guestId: string },
): Promise<{ data: (language: Language) => object } | Refused> => {
  const guest = await loaded(asPerson, guestId);
  if (guest === null) return { refused: { code: 'GUEST_NOT_FOUND' } };
  const { record, sources } = guest;
  const choices = choicesOf(record, sources);
  return {
    data: (language) => ({
      fields: choices.map(({ field, says, reason, from }) => {
        // Not written yet, or the host gave the e-mail to somebody else.
        const isShown = isSaidAlike(field, says, record.says[field]);
        const value = asText(record.says[field]);
        return {
          field,
          value,
          why: inWords(RECORD_WORDS, isShown ? reason : { code: 'ON_RECORD' }, language),
          source: isShown && from ? sourceIn(from.source, language) : '',
          number: isShown && from && from.staff === null ? from.externalId : '',
          on: isShown && from ? seenOn(from) : null,
          isStaffs: isShown && (from?.staff ?? null) !== null,
          others: others(field, isShown ? from : null, value, sources).map(({ source, text }) => ({
            value: text,
            sourceRecordId: source.id,
            source: sourceIn(source.source, language),
            number: source.externalId,
            on: seenOn(source),
          })),
        };
      }),
    }),
  };
};
