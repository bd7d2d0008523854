import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { importedProfileKey } from '../../domain/identity/merge/golden-record.ts';
import { writtenName } from '../../domain/guests/name.ts';
import type { GuestRow } from '../../domain/imports/rows.ts';
import type { Host } from '../../host/client.ts';
import { givenByKey, upsertProfiles, type ProfileWrite } from '../../host/merging.ts';
import { upsertPeople, type PersonWrite } from '../../host/people.ts';
import { refreshRecords } from '../identity/golden-record.ts';
import { guestsByNumber } from '../identity/guests-by-number.ts';
import { importedId, resolveAccounts } from './references.ts';
import { fingerprintOf, withoutUndefined, type KindOfImport } from './write-rows.ts';

/** A guest whom the host has under a number. `isGivenUp` where he is merged into the one whose id it is, `isErased` where nobody is left. */
type StoredGuest = { id: string; importFingerprint: string | null; isGivenUp: boolean; isErased?: boolean };

/**
 * A row becomes a new guest with his source record. Of one who is there it becomes his source record, from which his record is
 * chosen, and the rest of it, which is of one who is merged into another nothing.
 */
type GuestWrite = { profile: ProfileWrite } & ({ person: PersonWrite } | { rest: PersonWrite | null });

/** A number in the host's parts. */
const phonesOf = (written: string): PersonWrite['phones'] => {
  const phone = parsePhoneNumberFromString(written);
  return (
    phone &&
    withoutUndefined({
      primaryPhoneNumber: phone.nationalNumber as string,
      primaryPhoneCallingCode: `+${phone.countryCallingCode}`,
      primaryPhoneCountryCode: phone.country as string | undefined,
    })
  );
};

/** The name that a row gives; who has none is called by the number, so that nobody is untitled. */
const nameOf = ({ guestNumber, firstName = '', lastName = '' }: GuestRow): PersonWrite['name'] =>
  firstName !== '' || lastName !== '' ? { firstName, lastName } : { firstName: '', lastName: guestNumber };

const profileOf = (row: GuestRow, personId: string, now: Date): ProfileWrite => ({
  key: importedProfileKey(row.guestNumber),
  name: writtenName({ firstName: row.firstName ?? '', lastName: row.lastName ?? '' }) || row.guestNumber,
  source: 'IMPORT',
  externalId: row.guestNumber,
  personId,
  rawFields: row,
  lastSeenAt: now.toISOString(),
});

/** Keeps what sources say of guests, lets their records be chosen from it, and writes what of the rows is not chosen. */
export const writeSources = async (
  host: Host,
  writes: readonly { profile: ProfileWrite; rest: PersonWrite | null }[],
): Promise<void> => {
  await upsertProfiles(
    host,
    writes.map(({ profile }) => profile),
  );
  await refreshRecords(
    host,
    writes.map(({ profile }) => profile.personId),
  );
  // The fingerprint last: it says that all of the row is there.
  const rest = writes.flatMap((write) => write.rest ?? []);
  if (rest.length > 0) await upsertPeople(host, rest);
};

/**
 * Guests are matched by their number. A guest whom a stay brought before by the number alone gets the name now. One who is
 * merged into another stays so: what the row says is kept as his source record.
 */
export const guestsImport: KindOfImport<'guests', StoredGuest, GuestWrite> = {
  kind: 'guests',
  stored: async (host, numbers) => {
    const { guests, erased } = await guestsByNumber(host, numbers);
    const givenUp = [...guests].filter(([, { isGivenUp }]) => isGivenUp).map(([number]) => importedProfileKey(number));
    const given = await givenByKey(host, givenUp);
    const gone = [...erased.keys()].filter((number) => !guests.has(number));
    return new Map([
      ...gone.map((number) => [number, { id: '', importFingerprint: null, isGivenUp: true, isErased: true }] as const),
      ...[...guests].map(([number, { id, isGivenUp, guestImportFingerprint }]) => {
        const row = given.get(importedProfileKey(number));
        const importFingerprint = !isGivenUp
          ? guestImportFingerprint
          : typeof row === 'object' && row !== null
            ? fingerprintOf(row)
            : null;
        return [number, { id, isGivenUp, importFingerprint }] as const;
      }),
    ]);
  },
  refusal: (_, { isErased = false }) => (isErased ? { field: 'guestNumber', code: 'ERASED' } : null),
  prepare: async (host, rows, { dryRun, now }) => {
    const accounts = await resolveAccounts(
      host,
      rows.flatMap(({ companyNumber, companyName }) =>
        companyNumber === undefined
          ? []
          : [{ accountNumber: companyNumber, name: companyName ?? companyNumber, accountType: 'CORPORATE' as const }],
      ),
      { dryRun },
    );
    return (row, fingerprint, stored): GuestWrite => {
      const rest = withoutUndefined<PersonWrite>({
        jobTitle: row.jobTitle,
        companyId: row.companyNumber === undefined ? undefined : accounts.get(row.companyNumber),
        guestImportFingerprint: fingerprint,
      });
      if (stored !== undefined)
        return {
          profile: profileOf(row, stored.id, now),
          rest: stored.isGivenUp ? null : { id: stored.id, guestNumber: row.guestNumber, ...rest },
        };
      const person = withoutUndefined<PersonWrite>({
        id: importedId('guest', row.guestNumber),
        guestNumber: row.guestNumber,
        name: nameOf(row),
        emails: row.email === undefined ? undefined : { primaryEmail: row.email },
        phones: row.phone === undefined ? undefined : phonesOf(row.phone),
        guestBirthday: row.birthday,
        guestNationality: row.nationality,
        guestLanguage: row.language,
        ...rest,
      });
      return { person, profile: profileOf(row, importedId('guest', row.guestNumber), now) };
    };
  },
  write: async (host, writes) => {
    const people = writes.flatMap((write) => ('person' in write ? [write.person] : []));
    const known = writes.flatMap((write) => ('rest' in write ? [write] : []));
    if (people.length > 0) {
      // The fingerprint last: it says that all of the row is there.
      await upsertPeople(
        host,
        people.map((person) => withoutUndefined({ ...person, guestImportFingerprint: undefined })),
      );
      await upsertProfiles(
        host,
        writes.flatMap((write) => ('person' in write ? [write.profile] : [])),
      );
      await upsertPeople(
        host,
        people.map(({ id, guestImportFingerprint }) => ({ id: id!, guestImportFingerprint: guestImportFingerprint! })),
      );
    }
    if (known.length > 0) await writeSources(host, known);
  },
};
