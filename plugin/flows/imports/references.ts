import { v5 } from 'uuid';
import type { StayRow } from '../../domain/imports/rows.ts';
import type { PersonName } from '../../domain/stays/name.ts';
import type { Host } from '../../host/client.ts';
import { upsertPeople } from '../../host/people.ts';
import {
  companiesByAccountNumber,
  propertyIds,
  ratePlanIds,
  ratePlansOf,
  roomTypeIds,
  roomTypesOf,
  upsertCompanies,
  upsertProperties,
  upsertRatePlans,
  upsertRoomTypes,
  type Named,
} from '../../host/set-up.ts';
import { guestsByNumber } from '../identity/guests-by-number.ts';

const NAMESPACE = '0c8e5a3d-3f1c-4d0e-9d7b-5a2f6c1b7e90';

/**
 * The id that the importer gives to a guest or account it brings, from its number. The host takes no unique index of an
 * app on people and companies, so this is what makes bringing the same one twice harmless.
 */
export const importedId = (kind: 'guest' | 'account', number: string): string => v5(`${kind}:${number}`, NAMESPACE);

/** Ids of everything that stays refer to, by what the rows call it. */
export type References = {
  properties: Map<string, string>;
  roomTypes: Map<string, string>;
  ratePlans: Map<string, string>;
  companies: Map<string, string>;
} & ResolvedGuests;

/** The key of a room type or rate plan. */
export const setUpKey = (propertyCode: string, code: string): string => `${propertyCode}:${code}`;

/** Finds what is named; what is missing is created, unless it is a dry run. */
const findOrCreate = async <Found>(
  keys: Iterable<string>,
  find: (keys: string[]) => Promise<Map<string, Found>>,
  create: (missing: string[]) => Promise<Map<string, Found>>,
  dryRun: boolean,
): Promise<Map<string, Found>> => {
  const wanted = [...new Set(keys)];
  const found = await find(wanted);
  const missing = wanted.filter((key) => !found.has(key));
  return dryRun || missing.length === 0 ? found : new Map([...found, ...(await create(missing))]);
};

type Account = { accountNumber: string; name: string; accountType: 'CORPORATE' | 'TRAVEL_AGENCY' };

/** Ids of accounts by their numbers; unknown ones are created under the name that a row gives. */
export const resolveAccounts = (host: Host, accounts: readonly Account[], { dryRun }: { dryRun: boolean }) => {
  const byNumber = new Map(accounts.map((account) => [account.accountNumber, account]));
  return findOrCreate(
    byNumber.keys(),
    async (numbers) =>
      new Map([...(await companiesByAccountNumber(host, numbers))].map(([number, { id }]) => [number, id])),
    async (missing) => {
      const created = missing.map((number) => ({ id: importedId('account', number), ...byNumber.get(number)! }));
      await upsertCompanies(host, created);
      return new Map(created.map(({ accountNumber, id }) => [accountNumber, id]));
    },
    dryRun,
  );
};

/** Guests whom rows name by number; of numbers under which a guest was erased, and nobody is now, when that was. */
export type ResolvedGuests = {
  guests: Map<string, { id: string; name: PersonName }>;
  erased: ReadonlyMap<string, { erasedAt: string }>;
};

/**
 * Guests by their numbers; unknown ones are created by the number alone. An erased guest does not come back by himself: only who
 * `isBack`, since he stays again, is created anew, as somebody else than the one who was erased.
 */
export const resolveGuests = async (
  host: Host,
  numbers: readonly string[],
  {
    dryRun,
    isBack = () => false,
  }: { dryRun: boolean; isBack?: ((number: string, erasedAt: string) => boolean) | undefined },
): Promise<ResolvedGuests> => {
  const wanted = [...new Set(numbers)];
  const { guests, erased } = await guestsByNumber(host, wanted);
  const created = wanted.flatMap((guestNumber) => {
    const before = erased.get(guestNumber);
    if (guests.has(guestNumber) || (before !== undefined && !isBack(guestNumber, before.erasedAt))) return [];
    return [
      {
        id: importedId('guest', before === undefined ? guestNumber : `${guestNumber} ${before.erasedAt}`),
        guestNumber,
        name: { firstName: '', lastName: guestNumber },
      },
    ];
  });
  if (dryRun || created.length === 0) return { guests, erased };
  await upsertPeople(host, created);
  return { guests: new Map([...guests, ...created.map((guest) => [guest.guestNumber, guest] as const)]), erased };
};

/** Whether an erased guest stays again by a stay: it goes beyond the day on which he was erased, and was not given up. */
export const staysAgain = (
  { departureOn, status }: Pick<StayRow, 'departureOn' | 'status'>,
  erasedAt: string,
): boolean => departureOn > erasedAt.slice(0, 10) && status !== 'CANCELLED' && status !== 'NO_SHOW';

const isSameName = (one: string, other: string): boolean =>
  one.trim().localeCompare(other.trim(), undefined, { sensitivity: 'accent' }) === 0;

const isGiven = (value: string | undefined): value is string => value !== undefined;

/**
 * Finds what stays refer to and creates what is not there yet, under the names that the rows give: set-up, accounts, and
 * guests by their number alone, because a stay may arrive before its guest. A room type or rate plan is what has the code,
 * or else what the property calls so. A dry run creates nothing, and what is missing stays out of the answer.
 */
export const resolveReferences = async (
  host: Host,
  rows: readonly StayRow[],
  { dryRun }: { dryRun: boolean },
): Promise<References> => {
  const propertyNames = new Map(rows.map((row) => [row.propertyCode, row.propertyName ?? row.propertyCode]));
  const properties = await findOrCreate(
    propertyNames.keys(),
    (codes) => propertyIds(host, codes),
    (missing) =>
      upsertProperties(
        host,
        missing.map((code) => {
          const currencyCode = rows.find((row) => row.propertyCode === code && row.currencyCode)?.currencyCode;
          return {
            code,
            name: propertyNames.get(code) ?? code,
            ...(currencyCode === undefined ? {} : { currencyCode }),
          };
        }),
      ),
    dryRun,
  );

  const inProperties = (codes: (row: StayRow) => (string | undefined)[]) =>
    new Map(
      rows.flatMap((row) =>
        codes(row)
          .filter(isGiven)
          .map((code) => [setUpKey(row.propertyCode, code), { code, propertyCode: row.propertyCode }] as const),
      ),
    );
  type Items = ReturnType<typeof inProperties>;
  const asRecords = (items: Items, keys: readonly string[]) =>
    keys.map((key) => {
      const { code, propertyCode } = items.get(key)!;
      return { key, code, name: code, propertyId: properties.get(propertyCode) ?? null };
    });

  /** Of keys that nothing has, those whose code is what a property calls one of its own, and one alone. */
  const calledSo = (items: Items, missing: readonly string[], all: readonly Named[]): Map<string, string> =>
    new Map(
      missing.flatMap((key) => {
        const { code, propertyCode } = items.get(key)!;
        const propertyId = properties.get(propertyCode);
        const called = all.filter((one) => one.propertyId === propertyId && isSameName(one.name, code));
        return called.length === 1 ? [[key, called[0]!.id] as const] : [];
      }),
    );
  const byKeyOrName =
    (
      items: Items,
      byKey: (of: Host, keys: readonly string[]) => Promise<Map<string, string>>,
      ofProperties: (of: Host, propertyIds: readonly string[]) => Promise<Named[]>,
    ) =>
    async (keys: string[]): Promise<Map<string, string>> => {
      const found = await byKey(host, keys);
      const missing = keys.filter((key) => !found.has(key));
      if (missing.length === 0 || properties.size === 0) return found;
      return new Map([...found, ...calledSo(items, missing, await ofProperties(host, [...properties.values()]))]);
    };

  const roomTypeCodes = inProperties((row) => [row.roomTypeCode, row.bookedRoomTypeCode]);
  const ratePlanCodes = inProperties((row) => [row.ratePlanCode]);
  return {
    properties,
    roomTypes: await findOrCreate(
      roomTypeCodes.keys(),
      byKeyOrName(roomTypeCodes, roomTypeIds, roomTypesOf),
      (missing) => upsertRoomTypes(host, asRecords(roomTypeCodes, missing)),
      dryRun,
    ),
    ratePlans: await findOrCreate(
      ratePlanCodes.keys(),
      byKeyOrName(ratePlanCodes, ratePlanIds, ratePlansOf),
      (missing) => upsertRatePlans(host, asRecords(ratePlanCodes, missing)),
      dryRun,
    ),
    companies: await resolveAccounts(
      host,
      rows.flatMap(({ companyNumber, companyName, travelAgentNumber, travelAgentName }): Account[] => [
        ...(companyNumber === undefined
          ? []
          : [{ accountNumber: companyNumber, name: companyName ?? companyNumber, accountType: 'CORPORATE' as const }]),
        ...(travelAgentNumber === undefined
          ? []
          : [
              {
                accountNumber: travelAgentNumber,
                name: travelAgentName ?? travelAgentNumber,
                accountType: 'TRAVEL_AGENCY' as const,
              },
            ]),
      ]),
      { dryRun },
    ),
    ...(await resolveGuests(host, rows.map(({ guestNumber }) => guestNumber).filter(isGiven), {
      dryRun,
      isBack: (number, erasedAt) => rows.some((row) => row.guestNumber === number && staysAgain(row, erasedAt)),
    })),
  };
};
