import { importedProfileKey } from '../../domain/identity/merge/golden-record.ts';
import type { Host } from '../../host/client.ts';
import { givenUpByNumber, type ErasedNumber } from '../../host/merging.ts';
import { peopleById, peopleByGuestNumber, type NumberedGuest } from '../../host/people.ts';
import { erasedKey } from './erased-numbers.ts';
import { mergesAround, standInOf } from './merging.ts';

/** A guest to whom what comes under a number belongs: the one who has it, or whom that one was merged into. */
export type GuestByNumber = NumberedGuest & { isGivenUp: boolean };

/** Guests by number, and the numbers under which nobody is any more, because their guest was erased. */
export type GuestsByNumber = { guests: Map<string, GuestByNumber>; erased: ReadonlyMap<string, ErasedNumber> };

/**
 * Guests by the numbers that the hotel systems know them by, those who were merged into others included: by this app, or by the
 * host, which destroys them and leaves their source record with the other. One request for each 200, one more where some are new,
 * and three where some are merged.
 */
export const guestsByNumber = async (host: Host, numbers: readonly string[]): Promise<GuestsByNumber> => {
  const guests = new Map<string, GuestByNumber>(
    [...(await peopleByGuestNumber(host, numbers))].map(([number, guest]) => [number, { ...guest, isGivenUp: false }]),
  );
  const { inBin, byProfile, erased } = await givenUpByNumber(
    host,
    numbers.filter((number) => !guests.has(number)),
    importedProfileKey,
    erasedKey,
  );
  if (inBin.size + byProfile.size === 0) return { guests, erased };
  const merges = inBin.size === 0 ? [] : await mergesAround(host, [...inBin.values()]);
  const standIns = new Map([
    ...byProfile,
    ...[...inBin].map(([number, id]) => [number, standInOf(merges, id)] as const),
  ]);
  const people = await peopleById(host, [...new Set(standIns.values())]);
  for (const [number, id] of standIns) {
    const guest = people.get(id);
    if (guest !== undefined) guests.set(number, { ...guest, isGivenUp: true });
  }
  return { guests, erased };
};
