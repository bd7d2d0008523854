import * as z from 'zod/mini';
import type { Money } from '../domain/money.ts';
import type { PropertyEntry, SetUp } from '../domain/properties/set-up.ts';
import type { Host } from './client.ts';
import {
  PropertiesForSetUpDocument,
  SetUpPageDocument,
  UpsertPropertiesDocument,
  UpsertRoomTypesDocument,
} from './generated/documents.ts';
import { count, flag, money, moneyInput, NO_RECORD, read, recordId, recordIdOrNull, records, text } from './rows.ts';

const property = read(
  z.object({
    id: recordId,
    code: text,
    name: text,
    timeZone: text,
    currencyCode: text,
    language: text,
    roomCount: count,
  }),
  ({ roomCount, ...rest }) => ({ ...rest, rooms: roomCount }),
);
const roomType = z.object({
  id: recordId,
  propertyId: recordIdOrNull,
  code: text,
  name: text,
  rooms: count,
  baseRate: money,
});
const program = read(z.object({ name: text, status: text }), ({ name, status }) => ({
  name,
  isActive: status === 'ACTIVE',
}));
const counted = read(z.object({ totalCount: count }), ({ totalCount }) => totalCount);
const byStatus = z.array(z.object({ groupByDimensionValues: z.tuple([z.nullable(z.string())]), totalCount: count }));

/** What a hotel has entered so far and what has come of it, in one request; `hasLinks` is the app's to say. */
export const setUpOfHotel = async (host: Host) => {
  const answer = await host.request(SetUpPageDocument, {});
  const stays = byStatus.parse(answer.staysGroupBy ?? []);
  const plays = records(z.object({ active: flag })).parse(answer.retentionPlays);
  const inStatus = (status: string): number =>
    stays.find(({ groupByDimensionValues: [value] }) => value === status)?.totalCount ?? 0;
  return {
    properties: records(property).parse(answer.hotelProperties),
    roomTypes: records(roomType).parse(answer.roomTypes),
    ratePlans: counted.parse(answer.ratePlans),
    stays: stays.reduce((sum, { totalCount }) => sum + totalCount, 0),
    ahead: inStatus('CONFIRMED'),
    inHouse: inStatus('IN_HOUSE'),
    guests: counted.parse(answer.people),
    scoredGuests: byStatus
      .parse(answer.peopleGroupBy ?? [])
      .reduce((sum, { groupByDimensionValues: [state], totalCount }) => sum + (state === null ? 0 : totalCount), 0),
    systems: (answer.intakeMessagesGroupBy ?? []).length,
    rejectedRows: counted.parse(answer.importRejects),
    programs: records(program).parse(answer.loyaltyPrograms),
    members: counted.parse(answer.loyaltyMemberships),
    plays: { active: plays.filter(({ active }) => active).length, all: plays.length },
    days: counted.parse(answer.dailyPerformances),
  } satisfies Omit<SetUp, 'hasLinks'> & Record<'ahead' | 'inHouse' | 'scoredGuests' | 'days', number>;
};

/** The properties that have this id or this code. */
export const propertiesForSetUp = async (host: Host, { id, code }: { id?: string | undefined; code: string }) =>
  records(z.object({ id: recordId, code: text, name: text, currencyCode: text })).parse(
    (await host.request(PropertiesForSetUpDocument, { id: id ?? NO_RECORD, code })).hotelProperties,
  );

/** Writes a property: with an id that one, else a new one. */
export const savePropertyEntry = async (host: Host, { rooms, id, ...entry }: PropertyEntry): Promise<void> => {
  await host.request(UpsertPropertiesDocument, {
    data: [{ ...(id === undefined ? {} : { id }), ...entry, roomCount: rooms }],
  });
};

/** Writes a room type by its key `property:code`. */
export const saveRoomTypeEntry = async (
  host: Host,
  {
    key,
    baseRate,
    ...entry
  }: {
    key: string;
    propertyId: string;
    code: string;
    name: string;
    rooms: number;
    baseRate: Money | null;
  },
): Promise<void> => {
  await host.request(UpsertRoomTypesDocument, { data: [{ key, ...entry, baseRate: moneyInput(baseRate) }] });
};
