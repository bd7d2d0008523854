import { isDeepStrictEqual } from 'node:util';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { importedProfileKey } from '../../domain/identity/merge/golden-record.ts';
import { writtenName } from '../../domain/guests/name.ts';
import type { GuestRow } from '../../domain/imports/rows.ts';
import { isLate, type Stand } from '../../domain/intake/order.ts';
import { profilesTaken, type TakenProfile } from '../../host/intake.ts';
import type { ProfileWrite } from '../../host/merging.ts';
import { upsertPeople, type PersonWrite } from '../../host/people.ts';
import { guestsImport, writeSources } from '../imports/guests.ts';
import { importedId } from '../imports/references.ts';
import { withoutUndefined, type KindOfImport } from '../imports/write-rows.ts';

/** A guest of a message beside what his row says. */
export type GuestGiven = Stand & { other: unknown; receivedAt: string };

type StoredGuest = {
  id: string;
  importFingerprint: string | null;
  isGivenUp: boolean;
  profile: TakenProfile | undefined;
};
type GuestWrite = { person: PersonWrite | null; rest: PersonWrite | null; profile: ProfileWrite };

/** What is kept of a guest as it came: what was read of it, and all that the system said. */
const rawOf = (row: GuestRow, other: unknown): object => ({ ...row, given: other });

/** The number without the name of the system before it. */
const numberThere = ({ guestNumber }: GuestRow): string => guestNumber.slice(guestNumber.indexOf(':') + 1);

/**
 * Guests as messages bring them, one of each: each becomes the source record of what that system says, and the guest's record
 * follows it; of one who is merged into another the source record alone.
 * @param given what a message says of each beside his row, by number
 */
export const intakeGuests = (
  given: ReadonlyMap<string, GuestGiven>,
): KindOfImport<'guests', StoredGuest, GuestWrite> => ({
  kind: 'guests',
  stored: async (host, numbers) => {
    const guests = await guestsImport.stored(host, numbers);
    const profiles = await profilesTaken(host, numbers.map(importedProfileKey));
    return new Map(
      [...guests].map(([number, guest]) => {
        const profile = profiles.get(importedProfileKey(number));
        const own = given.get(number);
        const isSame =
          profile !== undefined &&
          own !== undefined &&
          isDeepStrictEqual((profile.rawFields as { given?: unknown } | null)?.given, own.other) &&
          own.version === profile.version &&
          Date.parse(own.changedAt ?? '') === Date.parse(profile.changedAt ?? '');
        return [number, { ...guest, profile, importFingerprint: isSame ? guest.importFingerprint : null }];
      }),
    );
  },
  refusal: (row, stored) => {
    const erased = guestsImport.refusal?.(row, stored) ?? null;
    if (erased !== null) return erased;
    const own = given.get(row.guestNumber);
    const { profile } = stored;
    return own !== undefined && profile !== undefined && isLate(own, profile) ? { field: 'row', code: 'LATE' } : null;
  },
  prepare: async (host, rows, options) => {
    const recordOf = await guestsImport.prepare(host, rows, options);
    return (row, fingerprint, stored): GuestWrite => {
      const record = recordOf(row, fingerprint, stored);
      const own = given.get(row.guestNumber);
      const phone = row.phone === undefined ? undefined : parsePhoneNumberFromString(row.phone);
      const profile = withoutUndefined<ProfileWrite>({
        key: importedProfileKey(row.guestNumber),
        name: writtenName({ firstName: row.firstName ?? '', lastName: row.lastName ?? '' }) || numberThere(row),
        source: 'PMS',
        externalId: numberThere(row),
        personId: stored?.id ?? importedId('guest', row.guestNumber),
        rawFields: rawOf(row, own?.other ?? {}),
        emails: row.email === undefined ? undefined : { primaryEmail: row.email },
        phones: phone && {
          primaryPhoneNumber: phone.nationalNumber as string,
          primaryPhoneCallingCode: `+${phone.countryCallingCode}`,
        },
        firstSeenAt: stored?.profile?.firstSeenAt ?? own?.receivedAt,
        lastSeenAt: own?.receivedAt,
        changedAt: own?.changedAt ?? undefined,
        version: own?.version ?? undefined,
      });
      return 'person' in record
        ? { person: record.person, rest: null, profile }
        : { person: null, rest: record.rest, profile };
    };
  },
  write: async (host, writes) => {
    const people = writes.flatMap(({ person }) => person ?? []);
    if (people.length > 0) await upsertPeople(host, people);
    await writeSources(host, writes);
  },
});
