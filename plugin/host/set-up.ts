import { z } from 'zod';
import { batches, type Host } from './client.ts';
import {
  CompaniesByAccountNumberDocument,
  PropertiesByCodeDocument,
  RatePlansByKeyDocument,
  RoomTypesByKeyDocument,
  UpsertCompaniesDocument,
  UpsertPropertiesDocument,
  UpsertRatePlansDocument,
  UpsertRoomTypesDocument,
  type CompanyCreateInput,
  type HotelPropertyCreateInput,
  type RatePlanCreateInput,
  type RoomTypeCreateInput,
} from './generated/documents.ts';

const connection = <Node>(node: z.ZodType<Node>) =>
  z
    .object({ edges: z.array(z.object({ node })) })
    .nullish()
    .transform((value): Node[] => (value?.edges ?? []).map((edge) => edge.node));

const byCode = z.object({ id: z.string(), code: z.string() }).transform(({ id, code }) => [code, id] as const);
const byKey = z.object({ id: z.string(), key: z.string() }).transform(({ id, key }) => [key, id] as const);

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
    connection(byCode).parse((await host.request(PropertiesByCodeDocument, { codes: batch })).hotelProperties),
  );

/** Ids of room types by their keys `property:code`. Unknown ones are absent. */
export const roomTypeIds = (host: Host, keys: readonly string[]) =>
  idsOf(keys, async (batch) =>
    connection(byKey).parse((await host.request(RoomTypesByKeyDocument, { keys: batch })).roomTypes),
  );

/** Ids of rate plans by their keys `property:code`. Unknown ones are absent. */
export const ratePlanIds = (host: Host, keys: readonly string[]) =>
  idsOf(keys, async (batch) =>
    connection(byKey).parse((await host.request(RatePlansByKeyDocument, { keys: batch })).ratePlans),
  );

/** Upserts properties on their code and returns the ids by it. */
export const upsertProperties = (host: Host, data: readonly HotelPropertyCreateInput[]) =>
  idsOf(data, async (batch) =>
    z.array(byCode).parse((await host.request(UpsertPropertiesDocument, { data: batch })).createHotelProperties),
  );

/** Upserts room types on their key and returns the ids by it. */
export const upsertRoomTypes = (host: Host, data: readonly RoomTypeCreateInput[]) =>
  idsOf(data, async (batch) =>
    z.array(byKey).parse((await host.request(UpsertRoomTypesDocument, { data: batch })).createRoomTypes),
  );

/** Upserts rate plans on their key and returns the ids by it. */
export const upsertRatePlans = (host: Host, data: readonly RatePlanCreateInput[]) =>
  idsOf(data, async (batch) =>
    z.array(byKey).parse((await host.request(UpsertRatePlansDocument, { data: batch })).createRatePlans),
  );

const storedCompany = z.object({
  id: z.string(),
  accountNumber: z.string(),
  accountImportFingerprint: z.string().nullable(),
});

/** Companies by the numbers that the hotel systems know them by. */
export const companiesByAccountNumber = async (host: Host, numbers: readonly string[]) => {
  const found = new Map<string, z.infer<typeof storedCompany>>();
  for (const batch of batches(numbers)) {
    const { companies } = await host.request(CompaniesByAccountNumberDocument, { numbers: batch });
    for (const company of connection(storedCompany).parse(companies)) found.set(company.accountNumber, company);
  }
  return found;
};

/** Writes companies in batches of 200. An upsert by id, so that repeating it changes nothing. */
export const upsertCompanies = async (host: Host, data: readonly CompanyCreateInput[]): Promise<void> => {
  for (const batch of batches(data)) await host.request(UpsertCompaniesDocument, { data: batch });
};
