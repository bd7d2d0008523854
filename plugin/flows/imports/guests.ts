import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { GuestRow } from '../../domain/imports/rows.ts';
import { peopleByGuestNumber, upsertPeople, type PersonWrite } from '../../host/people.ts';
import { importedId, resolveAccounts } from './references.ts';
import { withoutUndefined, type KindOfImport } from './write-rows.ts';

type StoredGuest = { id: string; importFingerprint: string | null };

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

/** Guests are matched by their number. A guest whom a stay brought before by the number alone gets the name now. */
export const guestsImport: KindOfImport<'guests', StoredGuest, PersonWrite> = {
  kind: 'guests',
  stored: async (host, numbers) =>
    new Map(
      [...(await peopleByGuestNumber(host, numbers))].map(([number, { id, guestImportFingerprint }]) => [
        number,
        { id, importFingerprint: guestImportFingerprint },
      ]),
    ),
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
    return (row, fingerprint, stored) =>
      withoutUndefined<PersonWrite>({
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
  },
  write: upsertPeople,
};
