import { v5 } from 'uuid';
import type { CalendarDate } from '../../../domain/calendar-dates.ts';
import type { Money } from '../../../domain/money.ts';
import { blockTotal, blockValue } from '../../../domain/sales/groups/block.ts';
import type { GroupOutcome, GroupRefusal } from '../../../domain/sales/groups/commands.ts';
import { groupProblems, type GroupStage } from '../../../domain/sales/groups/stages.ts';
import { changeGroup, groupBeside, groupsById, saveGroups, type BlockNightWrite } from '../../../host/groups.ts';
import type { Hosts } from '../../stays/commands.ts';
import { refreshGroups, stateOf, todayOfGroup } from './refresh.ts';

const NIGHTS = 'c4f2a7d0-58a1-4b5e-8f0e-6d2f9b1a3c77';

/** What a command about a group came to. */
export type GroupDone = { said: GroupOutcome[] } | { refused: GroupRefusal };

/** The id of a night of a block: the same night is the same record. */
const nightKey = (groupId: string, on: CalendarDate, roomTypeId: string): string => `${groupId}:${on}:${roomTypeId}`;

/**
 * Brings a group to a stage, as whoever asks, with why where it leaves the way. A stage that the group cannot be at is refused.
 * An opportunity that is no group yet becomes one.
 */
export const moveGroup = async (
  { asPerson, host }: Hosts,
  asked: { groupId: string; stage: GroupStage; reason?: string | undefined; competitorId?: string | null | undefined },
  now: Date,
): Promise<GroupDone> => {
  const [group] = await groupsById(asPerson, [asked.groupId]);
  if (group === undefined) return { refused: { code: 'GROUP_NOT_FOUND' } };
  const { stage } = asked;
  const { name } = group;
  if (group.stage === stage) return { said: [{ code: 'GROUP_THERE_ALREADY', name, stage }] };
  const isOver = stage === 'LOST' || stage === 'REFUSED';
  const state = { ...stateOf(group, stage), lostReason: isOver ? (asked.reason ?? '') : '' };
  const [problem] = groupProblems(state, todayOfGroup(group, now));
  if (problem !== undefined) return { refused: problem };
  await changeGroup(asPerson, group.id, {
    groupStage: stage,
    groupLostReason: state.lostReason,
    groupCompetitorWonId: isOver ? (asked.competitorId ?? null) : null,
  });
  await refreshGroups(host, [group.id], now);
  return { said: [{ code: 'GROUP_MOVED', name, stage }] };
};

/** Rooms of a type on a night, as somebody blocks them. */
export type AskedNight = { on: CalendarDate; roomTypeId: string; rooms: number; rate: Money | null };

/**
 * Sets the block of a group, as whoever asks: what is not named has no rooms any more. An amount that nobody has said is what the
 * block comes to.
 */
export const setBlock = async (
  { asPerson, host }: Hosts,
  { groupId, nights }: { groupId: string; nights: readonly AskedNight[] },
  now: Date,
): Promise<GroupDone> => {
  const [group] = await groupsById(asPerson, [groupId]);
  if (group === undefined) return { refused: { code: 'GROUP_NOT_FOUND' } };
  const { arrivalOn, departureOn, propertyId } = group;
  if (arrivalOn === null || departureOn === null) return { refused: { code: 'GROUP_WITHOUT_DAYS' } };
  if (propertyId === null) return { refused: { code: 'GROUP_WITHOUT_PROPERTY' } };
  const outside = nights.find(({ on, rooms }) => rooms > 0 && (on < arrivalOn || on >= departureOn));
  if (outside !== undefined) return { refused: { code: 'NIGHT_OUTSIDE_DAYS', on: outside.on } };
  const { types } = await groupBeside(asPerson, groupId, propertyId);
  const typeNames = new Map(types.map(({ id, name }) => [id, name]));
  if (nights.some(({ roomTypeId }) => !typeNames.has(roomTypeId))) return { refused: { code: 'ROOM_TYPE_NOT_THERE' } };
  const asked = new Map(nights.map((night) => [`${night.on}:${night.roomTypeId}`, night]));
  const there = new Map(group.nights.map((night) => [`${night.on}:${night.roomTypeId ?? ''}`, night]));
  const writes = [
    ...nights.map(({ on, roomTypeId, rooms, rate }): BlockNightWrite => {
      const key = nightKey(groupId, on, roomTypeId);
      return {
        id: there.get(`${on}:${roomTypeId}`)?.id ?? v5(key, NIGHTS),
        made: {
          key,
          name: `${group.name} · ${on} · ${typeNames.get(roomTypeId)!}`,
          groupId,
          propertyId,
          roomTypeId,
          on,
          rooms,
          rate,
        },
      };
    }),
    ...group.nights.flatMap((night): BlockNightWrite[] =>
      night.roomTypeId === null || night.rooms === 0 || asked.has(`${night.on}:${night.roomTypeId}`)
        ? []
        : [
            {
              id: night.id,
              made: {
                key: nightKey(groupId, night.on, night.roomTypeId),
                name: `${group.name} · ${night.on} · ${typeNames.get(night.roomTypeId) ?? ''}`,
                groupId,
                propertyId,
                roomTypeId: night.roomTypeId,
                on: night.on,
                rooms: 0,
                rate: night.rate,
              },
            },
          ],
    ),
  ];
  await saveGroups(asPerson, [], writes);
  const block = nights.map((night) => ({ ...night, id: '' }));
  const value = blockValue(block);
  if (group.amount === null && value !== null) await changeGroup(asPerson, groupId, { amount: value });
  await refreshGroups(host, [groupId], now);
  return { said: [{ code: 'BLOCK_SET', nights: blockTotal(block) }] };
};

/** Gives what is held for a group back to sale, or takes that back, as whoever asks. */
export const releaseBlock = async (
  { asPerson, host }: Hosts,
  { groupId, again }: { groupId: string; again: boolean },
  now: Date,
): Promise<GroupDone> => {
  const [group] = await groupsById(asPerson, [groupId]);
  if (group === undefined) return { refused: { code: 'GROUP_NOT_FOUND' } };
  const held = group.nights.reduce((sum, night) => sum + night.held, 0);
  if (again && group.releasedOn === null) return { refused: { code: 'NOT_RELEASED' } };
  if (!again && held === 0) return { refused: { code: 'NOTHING_HELD' } };
  await changeGroup(asPerson, groupId, { groupReleasedOn: again ? null : todayOfGroup(group, now) });
  await refreshGroups(host, [groupId], now);
  return { said: [again ? { code: 'BLOCK_KEPT_AGAIN' } : { code: 'BLOCK_RELEASED', nights: held }] };
};
