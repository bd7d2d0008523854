import * as z from 'zod/mini';
import type { AccountType } from '../domain/imports/rows.ts';
import { batches, type Host } from './client.ts';
import {
  CompaniesByAccountNumberDocument,
  PropertiesByCodeDocument,
  RatePlansByKeyDocument,
  RatePlansOfPropertiesDocument,
  RoomTypesByKeyDocument,
  RoomTypesOfPropertiesDocument,
  SettingsOfPropertiesDocument,
  UpsertCompaniesDocument,
  UpsertPropertiesDocument,
  UpsertRatePlansDocument,
  UpsertRoomTypesDocument,
} from './generated/documents.ts';
import { page, recordId, read, records, text } from './rows.ts';

const byCode = read(z.object({ id: recordId, code: z.string() }), ({ id, code }) => [code, id] as const);
const byKey = read(z.object({ id: recordId, key: z.string() }), ({ id, key }) => [key, id] as const);

/** Sends batches of 200 one after the other and joins the answers: code or key → id. */
const idsOf = async <Item>(
  items: readonly Item[],
  send: (batch: Item[]) => Promise<(readonly [string, string])[]>,
): Promise<Map<string, string>> => {
  const ids = new Map<string, string>();
  for (const batch of batches(items)) for (const [key, id] of await send(batch)) ids.set(key, id);
  return ids;
};

/** Ids of properties by their codes. Unknown ones are absent. */
export const propertyIds = (host: Host, codes: readonly string[]) =>
  idsOf(codes, async (batch) =>
    records(byCode).parse((await host.request(PropertiesByCodeDocument, { codes: batch })).hotelProperties),
  );

const settingsOfProperty = read(
  z.object({ code: text, timeZone: text, currencyCode: text, language: z.nullish(z.string()) }),
  ({ code, timeZone, currencyCode, language }) =>
    [code, { timeZone, currencyCode, language: language ?? null }] as const,
);

/** Time zones (IANA), currencies (ISO 4217), each empty where none is known, and languages of the properties, by the properties' codes. */
export const settingsOfProperties = async (
  host: Host,
): Promise<Map<string, { timeZone: string; currencyCode: string; language: string | null }>> => {
  const settings: z.infer<typeof settingsOfProperty>[] = [];
  for (let after: string | null = null; ;) {
    const { hotelProperties } = await host.request(SettingsOfPropertiesDocument, { after });
    const { edges, pageInfo } = page(settingsOfProperty).parse(hotelProperties);
    settings.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return new Map(settings);
    after = pageInfo.endCursor ?? null;
  }
};

/** Ids of room types by their keys `property:code`. Unknown ones are absent. */
export const roomTypeIds = (host: Host, keys: readonly string[]) =>
  idsOf(keys, async (batch) =>
    records(byKey).parse((await host.request(RoomTypesByKeyDocument, { keys: batch })).roomTypes),
  );

/** Ids of rate plans by their keys `property:code`. Unknown ones are absent. */
export const ratePlanIds = (host: Host, keys: readonly string[]) =>
  idsOf(keys, async (batch) =>
    records(byKey).parse((await host.request(RatePlansByKeyDocument, { keys: batch })).ratePlans),
  );

const named = z.object({ id: recordId, name: text, propertyId: recordId });

/** A room type or rate plan as its property calls it. */
export type Named = z.infer<typeof named>;

/** Room types of properties, 200 at most. */
export const roomTypesOf = async (host: Host, ids: readonly string[]): Promise<Named[]> =>
  records(named).parse((await host.request(RoomTypesOfPropertiesDocument, { propertyIds: [...ids] })).roomTypes);

/** Rate plans of properties, 200 at most. */
export const ratePlansOf = async (host: Host, ids: readonly string[]): Promise<Named[]> =>
  records(named).parse((await host.request(RatePlansOfPropertiesDocument, { propertyIds: [...ids] })).ratePlans);

/** A room type or rate plan as the importer brings it: `key` is `property:code`. */
type SetUpWrite = { key: string; code: string; name: string; propertyId: string | null };

/** Upserts properties on their code and returns the ids by it. */
export const upsertProperties = (host: Host, data: readonly { code: string; name: string; currencyCode?: string }[]) =>
  idsOf(data, async (batch) =>
    z.array(byCode).parse((await host.request(UpsertPropertiesDocument, { data: batch })).createHotelProperties),
  );

/** Upserts room types on their key and returns the ids by it. */
export const upsertRoomTypes = (host: Host, data: readonly SetUpWrite[]) =>
  idsOf(data, async (batch) =>
    z.array(byKey).parse((await host.request(UpsertRoomTypesDocument, { data: batch })).createRoomTypes),
  );

/** Upserts rate plans on their key and returns the ids by it. */
export const upsertRatePlans = (host: Host, data: readonly SetUpWrite[]) =>
  idsOf(data, async (batch) =>
    z.array(byKey).parse((await host.request(UpsertRatePlansDocument, { data: batch })).createRatePlans),
  );

const storedCompanies = records(
  z.object({ id: recordId, accountNumber: z.string(), accountImportFingerprint: z.nullable(z.string()) }),
);

/** Companies by the numbers that the hotel systems know them by. */
export const companiesByAccountNumber = async (host: Host, numbers: readonly string[]) => {
  const found = new Map<string, z.infer<typeof storedCompanies>[number]>();
  for (const batch of batches(numbers)) {
    const { companies } = await host.request(CompaniesByAccountNumberDocument, { numbers: batch });
    for (const company of storedCompanies.parse(companies)) found.set(company.accountNumber, company);
  }
  return found;
};

/** A company as it is written: what is absent stays as it is. */
export type CompanyWrite = Partial<{
  id: string;
  name: string;
  domainName: { primaryLinkUrl: string };
  address: Partial<Record<'addressStreet1' | 'addressCity' | 'addressPostcode' | 'addressCountry', string>>;
  accountNumber: string;
  accountType: AccountType;
  accountImportFingerprint: string;
}>;

/** Writes companies in batches of 200. An upsert by id, so that repeating it changes nothing. */
export const upsertCompanies = async (host: Host, data: readonly CompanyWrite[]): Promise<void> => {
  for (const batch of batches(data)) await host.request(UpsertCompaniesDocument, { data: batch });
};
