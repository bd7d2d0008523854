import { companiesByAccountNumber, upsertCompanies, type CompanyWrite } from '../../host/set-up.ts';
import { importedId } from './references.ts';
import { withoutUndefined, type KindOfImport } from './write-rows.ts';

type StoredCompany = { id: string; importFingerprint: string | null };

/** Companies are matched by their account number. */
export const companiesImport: KindOfImport<'companies', StoredCompany, CompanyWrite> = {
  kind: 'companies',
  stored: async (host, numbers) =>
    new Map(
      [...(await companiesByAccountNumber(host, numbers))].map(([number, { id, accountImportFingerprint }]) => [
        number,
        { id, importFingerprint: accountImportFingerprint },
      ]),
    ),
  prepare: async () => (row, fingerprint, stored) =>
    withoutUndefined<CompanyWrite>({
      id: stored?.id ?? importedId('account', row.accountNumber),
      accountNumber: row.accountNumber,
      name: row.name,
      accountType: row.accountType,
      domainName: row.domain === undefined ? undefined : { primaryLinkUrl: row.domain },
      address: withoutUndefined({
        addressStreet1: row.street,
        addressCity: row.city,
        addressPostcode: row.postcode,
        addressCountry: row.country,
      }),
      accountImportFingerprint: fingerprint,
    }),
  write: upsertCompanies,
};
