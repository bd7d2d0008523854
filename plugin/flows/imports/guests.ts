import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { writtenName } from '../../domain/guests/name.ts';
import type { GuestRow } from '../../domain/imports/rows.ts';
import { givenByKey, upsertProfiles, type ProfileWrite } from '../../host/merging.ts';
import { upsertPeople, type PersonWrite } from '../../host/people.ts';
import { guestsByNumber } from '../identity/guests-by-number.ts';
import { importedProfileKey } from '../identity/merging.ts';
import { importedId, resolveAccounts } from './references.ts';
import { fingerprintOf, withoutUndefined, type KindOfImport } from './write-rows.ts';

/** A guest whom the host has under a number. `isGivenUp` where he is merged into the one whose id it is. */
type StoredGuest = { id: string; importFingerprint: string | null; isGivenUp: boolean };

/** A row becomes a guest, or, where he is merged into another, the source record of what the other does not say. */
type GuestWrite = { person: PersonWrite } | { profile: ProfileWrite };

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

/** The name that a row gives; a new guest without one is called by the number, so that nobody is untitled. */
const nameOf = ({ guestNumber, firstName = '', lastName = '' }: GuestRow, isNew: boolean): PersonWrite['name'] => {
  if (firstName !== '' || lastName !== '') return { firstName, lastName };
  return isNew ? { firstName: '', lastName: guestNumber } : undefined;
};

const profileOf = (row: GuestRow, personId: string): ProfileWrite => ({
  key: importedProfileKey(row.guestNumber),
  name: writtenName({ firstName: row.firstName ?? '', lastName: row.lastName ?? '' }) || row.guestNumber,
  source: 'IMPORT',
  externalId: row.guestNumber,
  personId,
  rawFields: row,
});

/**
 * Guests are matched by their number. A guest whom a stay brought before by the number alone gets the name now. One who is
 * merged into another stays so: what the row says is kept as his source record.
 */
export const guestsImport: KindOfImport<'guests', StoredGuest, GuestWrite> = {
  kind: 'guests',
  stored: async (host, numbers) => {
    const guests = await guestsByNumber(host, numbers);
    const givenUp = [...guests].filter(([, { isGivenUp }]) => isGivenUp).map(([number]) => importedProfileKey(number));
    const given = await givenByKey(host, givenUp);
    return new Map(
      [...guests].map(([number, { id, isGivenUp, guestImportFingerprint }]) => {
        const row = given.get(importedProfileKey(number));
        const importFingerprint = !isGivenUp
          ? guestImportFingerprint
          : typeof row === 'object' && row !== null
            ? fingerprintOf(row)
            : null;
        return [number, { id, isGivenUp, importFingerprint }];
      }),
    );
  },
  prepare: async (host, rows, { dryRun }) => {
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
      if (stored?.isGivenUp) return { profile: profileOf(row, stored.id) };
      const person = withoutUndefined<PersonWrite>({
        id: stored?.id ?? importedId('guest', row.guestNumber),
        guestNumber: row.guestNumber,
        name: nameOf(row, stored === undefined),
        emails: row.email === undefined ? undefined : { primaryEmail: row.email },
        phones: row.phone === undefined ? undefined : phonesOf(row.phone),
        jobTitle: row.jobTitle,
        guestBirthday: row.birthday,
        guestNationality: row.nationality,
        guestLanguage: row.language,
        companyId: row.companyNumber === undefined ? undefined : accounts.get(row.companyNumber),
        guestImportFingerprint: fingerprint,
      });
      return { person };
    };
  },
  write: async (host, writes) => {
    const people = writes.flatMap((write) => ('person' in write ? [write.person] : []));
    const profiles = writes.flatMap((write) => ('profile' in write ? [write.profile] : []));
    if (people.length > 0) await upsertPeople(host, people);
    if (profiles.length > 0) await upsertProfiles(host, profiles);
  },
};
