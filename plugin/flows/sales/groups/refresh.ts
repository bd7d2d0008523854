import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { CalendarDate } from '../../../domain/calendar-dates.ts';
import { roundToMicros } from '../../../domain/money.ts';
import { blockTotal, heldOf, pickupOf, type Pickup } from '../../../domain/sales/groups/block.ts';
import {
  decidedOn,
  defaultProbability,
  groupProblems,
  reachedBy,
  type Decided,
  type GroupProblem,
  type GroupStage,
  type GroupState,
} from '../../../domain/sales/groups/stages.ts';
import { earliestDeskDay } from '../../../domain/stays/at-desk.ts';
import { batches, type Host } from '../../../host/client.ts';
import { eventsOf } from '../../../host/events.ts';
import {
  groupHistory,
  groupsById,
  saveGroups,
  type BlockNightWrite,
  type GroupFigures,
  type GroupNow,
  type GroupWrite,
} from '../../../host/groups.ts';
import { sayGroupProblems } from '../../../words/groups.ts';
import { languageOfProperty } from '../../../words/language.ts';

/** So many groups are read at a time. */
const GROUPS_AT_ONCE = 50;

/** Which day it is where a group comes. */
export const todayOfGroup = ({ timeZone }: Pick<GroupNow, 'timeZone'>, now: Date): CalendarDate =>
  earliestDeskDay(timeZone, now);

/** A group as the rules of its stages see it, at its stage or at another. */
export const stateOf = (group: GroupNow, stage: GroupStage): GroupState => ({
  stage,
  reached: group.stored.reached,
  hasProperty: group.propertyId !== null,
  arrivalOn: group.arrivalOn,
  departureOn: group.departureOn,
  cutOffOn: group.cutOffOn,
  optionUntil: group.optionUntil,
  block: blockTotal(group.nights),
  nightsOutside: group.nights
    .filter(
      ({ on }) =>
        (group.arrivalOn !== null && on < group.arrivalOn) || (group.departureOn !== null && on >= group.departureOn),
    )
    .reduce((sum, { rooms }) => sum + rooms, 0),
  lostReason: group.lostReason,
});

/** Whether the probability is the stage's again: where the stage is a new one, or nobody has said one. */
const takesDefault = (group: GroupNow, state: GroupState, problems: readonly GroupProblem[]): boolean =>
  !problems.some(({ code }) => code === 'STAGE_SKIPPED') &&
  (group.stored.probability === null ||
    reachedBy(state) !== group.stored.reached ||
    (group.stored.probability === 0) !== (state.stage === 'LOST' || state.stage === 'REFUSED'));

const figuresOf = (
  group: GroupNow,
  state: GroupState,
  pickup: Pickup,
  today: CalendarDate,
  decided: readonly Decided[],
): GroupFigures => {
  const problems = groupProblems(state, today);
  const probability = takesDefault(group, state, problems)
    ? defaultProbability(state.stage, decided).probability
    : group.stored.probability;
  const { amount } = group;
  return {
    reached: reachedBy(state),
    problem: sayGroupProblems(problems, languageOfProperty(group.propertyLanguage)),
    block: state.block,
    pickup: pickup.total,
    probability,
    decidedOn: problems.some(({ code }) => code === 'STAGE_SKIPPED')
      ? null
      : decidedOn(state, { ...group.stored, closeOn: group.closeOn }, today),
    weighted:
      amount === null || probability === null || problems.length > 0
        ? null
        : { amountMicros: roundToMicros(amount.amountMicros * probability), currencyCode: amount.currencyCode },
  };
};

/** A group at the stage that it is to be at; the calendar skips none, whatever it was at before. */
const stateAt = (group: GroupNow, stage: GroupStage): GroupState => ({
  ...stateOf(group, stage),
  ...(stage === group.stage ? {} : { reached: null }),
});

/** What is to be written of a group and its block, by its stage or by one that it comes to. */
const writesOf = (
  group: GroupNow,
  stage: GroupStage | null,
  now: Date,
  decided: readonly Decided[],
): { group: GroupWrite | null; nights: BlockNightWrite[] } => {
  const today = todayOfGroup(group, now);
  const pickup = pickupOf(group.nights, group.stays);
  const state = stage === null ? null : stateAt(group, stage);
  const isSound = state !== null && groupProblems(state, today).length === 0;
  const figures = state === null ? {} : figuresOf(group, state, pickup, today, decided);
  const changed = Object.fromEntries(
    Object.entries(figures).filter(
      ([name, value]) => !isDeepStrictEqual(value, group.stored[name as keyof GroupFigures]),
    ),
  );
  const isMoved = stage !== null && stage !== group.stage;
  return {
    group:
      isMoved || Object.keys(changed).length > 0
        ? { id: group.id, figures: changed, ...(isMoved ? { stage } : {}) }
        : null,
    nights: group.nights.flatMap((night): BlockNightWrite[] => {
      const pickedUp = pickup.byNight.get(night.id) ?? 0;
      const held =
        isSound && state !== null
          ? heldOf(
              night,
              pickedUp,
              { stage: state.stage, cutOffOn: group.cutOffOn, releasedOn: group.releasedOn },
              today,
            )
          : 0;
      return pickedUp === night.pickedUp && held === night.held ? [] : [{ id: night.id, pickedUp, held }];
    }),
  };
};

/** Groups with the stage that each is to be at. */
export type GroupsAtStages = readonly { group: GroupNow; stage: GroupStage | null }[];

/** Writes what is not so already of groups that were loaded: one request, and one for the history where a stage is a new one. */
export const putRight = async (host: Host, groups: GroupsAtStages, now: Date): Promise<number> => {
  const needsHistory = groups.some(({ group, stage }) => {
    if (stage === null) return false;
    const state = stateAt(group, stage);
    return takesDefault(group, state, groupProblems(state, todayOfGroup(group, now)));
  });
  const history = needsHistory ? await groupHistory(host) : new Map<string | null, readonly Decided[]>();
  const writes = groups.map(({ group, stage }) => writesOf(group, stage, now, history.get(group.propertyId) ?? []));
  const written = writes.flatMap(({ group }) => group ?? []);
  const nights = writes.flatMap((each) => each.nights);
  if (written.length > 0 || nights.length > 0) await saveGroups(host, written, nights);
  return written.length;
};

/** Puts groups right by what is there now, so that neither the order nor the number of calls matters. */
export const refreshGroups = async (host: Host, ids: Iterable<string>, now: Date): Promise<void> => {
  for (const batch of batches([...new Set(ids)], GROUPS_AT_ONCE)) {
    const groups = await groupsById(host, batch);
    await putRight(
      host,
      groups.map((group) => ({ group, stage: group.stage })),
      now,
    );
  }
};

const groupEvents = eventsOf(z.object({ recordId: z.string() }));

/** Follows groups that were made or changed. */
export const followGroups = (host: Host, payload: unknown, now: Date): Promise<void> =>
  refreshGroups(
    host,
    groupEvents.parse(payload).map(({ recordId }) => recordId),
    now,
  );

const linkOf = z.object({ groupId: z.string().nullish() }).nullish();
const nightEvents = eventsOf(z.object({ properties: z.object({ before: linkOf, after: linkOf }) }));

/** Follows nights of blocks: the groups whose they are or were. */
export const followBlockNights = (host: Host, payload: unknown, now: Date): Promise<void> =>
  refreshGroups(
    host,
    nightEvents
      .parse(payload)
      .flatMap(({ properties: { before, after } }) => [before?.groupId, after?.groupId])
      .filter((id) => typeof id === 'string'),
    now,
  );
