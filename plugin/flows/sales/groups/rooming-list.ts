import { v5 } from 'uuid';
import { addDays, daysBetween, type CalendarDate } from '../../../domain/calendar-dates.ts';
import { roundToMicros } from '../../../domain/money.ts';
import { pickupOf } from '../../../domain/sales/groups/block.ts';
import type { GroupOutcome, GroupRefusal } from '../../../domain/sales/groups/commands.ts';
import {
  judgeRoomingList,
  nameKey,
  readRoomingList,
  type RoomingProblem,
  type RoomingRow,
  type RoomingStay,
} from '../../../domain/sales/groups/rooming-list.ts';
import { createGroupStays, groupBeside, groupsById, type GroupNow } from '../../../host/groups.ts';
import { upsertPeople } from '../../../host/people.ts';
import type { Hosts } from '../../stays/commands.ts';
import { numberFrom } from '../../stays/inquire.ts';
import { refreshGroups } from './refresh.ts';

const ROOMED = '8b6f0d9a-1e7c-4a52-9c3d-2f4e5a6b7c81';

/** What became, or would become, of a rooming list. */
export type RoomingAnswer = {
  stays: (RoomingStay & { roomType: string })[];
  refused: { row: RoomingRow; problem: RoomingProblem }[];
};

export type RoomingDone = { said: GroupOutcome[]; data: RoomingAnswer } | { refused: GroupRefusal };

const nightsBetween = (from: CalendarDate, to: CalendarDate): CalendarDate[] =>
  Array.from({ length: daysBetween(from, to) }, (_, night) => addDays(from, night));

const stayInput = (group: GroupNow, isAgency: boolean, row: RoomingStay, now: Date) => {
  const id = v5(`${group.id}:${nameKey(row)}`, ROOMED);
  const nights = nightsBetween(row.arrivalOn, row.departureOn).flatMap(
    (on) => group.nights.find((night) => night.on === on && night.roomTypeId === row.roomTypeId)?.rate ?? [],
  );
  const [rate = null] = nights;
  return {
    id,
    key: `GROUP:${id}`,
    source: 'HOTEL',
    confirmationNumber: numberFrom(id),
    status: 'CONFIRMED' as const,
    guestId: v5(`${id}:guest`, ROOMED),
    groupId: group.id,
    propertyId: group.propertyId,
    ...(group.companyId === null ? {} : { [isAgency ? 'travelAgentId' : 'companyId']: group.companyId }),
    roomTypeId: row.roomTypeId,
    bookedRoomTypeId: row.roomTypeId,
    arrivalOn: row.arrivalOn,
    departureOn: row.departureOn,
    adults: row.adults,
    bookedAt: now.toISOString(),
    marketSegment: 'GROUP',
    specialRequests: row.note,
    ...(rate === null
      ? {}
      : {
          rate,
          roomRevenue: {
            amountMicros: roundToMicros(nights.reduce((sum, { amountMicros }) => sum + amountMicros, 0)),
            currencyCode: rate.currencyCode,
          },
        }),
  };
};

/**
 * Reads a rooming list, written as a table or line by line, and makes the stays of it, as whoever asks; without `save` it
 * only tells what would become of it. Who is on the list already is left alone. Guests are new ones: who was here before is
 * found by the matching, as of every booking.
 */
export const takeRoomingList = async (
  { asPerson, host }: Hosts,
  asked: { groupId: string; text?: string | undefined; rows?: readonly RoomingRow[] | undefined; save: boolean },
  now: Date,
): Promise<RoomingDone> => {
  const [group] = await groupsById(asPerson, [asked.groupId]);
  if (group === undefined) return { refused: { code: 'GROUP_NOT_FOUND' } };
  const { arrivalOn, departureOn, stage } = group;
  if (stage !== 'DEFINITE' && stage !== 'IN_HOUSE') return { refused: { code: 'ROOMING_NEEDS_CONTRACT', stage } };
  if (arrivalOn === null || departureOn === null) return { refused: { code: 'GROUP_WITHOUT_DAYS' } };
  const beside = await groupBeside(asPerson, group.id, group.propertyId);
  const pickup = pickupOf(group.nights, group.stays);
  const roomsOf = new Map<string, number>();
  for (const { roomTypeId, rooms } of group.nights)
    if (roomTypeId !== null) roomsOf.set(roomTypeId, (roomsOf.get(roomTypeId) ?? 0) + rooms);
  const { stays, refused } = judgeRoomingList(asked.rows ?? readRoomingList(asked.text ?? ''), {
    arrivalOn,
    departureOn,
    types: beside.types.toSorted((one, other) => (roomsOf.get(other.id) ?? 0) - (roomsOf.get(one.id) ?? 0)),
    openOn: (roomTypeId, on) => {
      const night = group.nights.find((each) => each.on === on && each.roomTypeId === roomTypeId);
      return night === undefined ? 0 : night.rooms - (pickup.byNight.get(night.id) ?? 0);
    },
    nightsOf: nightsBetween,
    there: new Set(
      beside.stays.flatMap(({ status, guest }) =>
        status === 'CANCELLED' || status === 'NO_SHOW' || !guest ? [] : [nameKey(guest.name)],
      ),
    ),
  });
  if (asked.save && stays.length > 0) {
    const inputs = stays.map((row) => stayInput(group, beside.isAgency, row, now));
    await upsertPeople(
      asPerson,
      stays.map(({ firstName, lastName }, at) => ({ id: inputs[at]!.guestId, name: { firstName, lastName } })),
    );
    await createGroupStays(asPerson, inputs);
    await refreshGroups(host, [group.id], now);
  }
  const typeNames = new Map(beside.types.map(({ id, name }) => [id, name]));
  return {
    said: [
      {
        code: asked.save ? 'ROOMING_LIST_SAVED' : 'ROOMING_LIST_READ',
        stays: stays.length,
        refused: refused.length,
      },
    ],
    data: { stays: stays.map((stay) => ({ ...stay, roomType: typeNames.get(stay.roomTypeId) ?? '' })), refused },
  };
};
