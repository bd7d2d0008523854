import * as z from 'zod/mini';
import { calendarDate, type CalendarDate } from '../domain/calendar-dates.ts';
import type { Money } from '../domain/money.ts';
import type { BlockNight, GroupStays } from '../domain/sales/groups/block.ts';
import type { EarlierGroup } from '../domain/sales/groups/pace.ts';
import {
  GROUP_STAGES,
  GROUP_WAY,
  LIVE_STAGES,
  type Decided,
  type GroupOnItsWay,
  type GroupStage,
} from '../domain/sales/groups/stages.ts';
import { groupDay } from './availability.ts';
import { batches, withRest, type Host, type Page } from './client.ts';
import {
  BookingsOfGroupsDocument,
  ChangeGroupDocument,
  CreateRoomingListDocument,
  EarlierGroupsDocument,
  GroupHistoryDocument,
  GroupPageDocument,
  GroupsByIdDocument,
  LinkTasksDocument,
  LiveGroupIdsDocument,
  MoreBlockNightsDocument,
  NightsAroundDocument,
  SaveGroupNightsDocument,
  SaveGroupsDocument,
  type GroupNightCreateInput,
  type OpportunityCreateInput,
  type OpportunityFilterInput,
  type OpportunityUpdateInput,
  type StayCreateInput,
  type StayFilterInput,
} from './generated/documents.ts';
import {
  count,
  day,
  instant,
  money,
  moneyInput,
  number,
  page,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  stayStatusOrNull,
  sum,
  text,
} from './rows.ts';
import { MOST_STAY_GROUPS } from './stays.ts';
import { createTasks, type NewTask } from './tasks.ts';

/** What the app works out for a group. */
export type GroupFigures = {
  reached: GroupOnItsWay | null;
  problem: string;
  block: number | null;
  pickup: number | null;
  probability: number | null;
  decidedOn: CalendarDate | null;
  weighted: Money | null;
};

/** A night of a block with what is stored of it. */
export type BlockNightNow = BlockNight & { propertyId: string | null; pickedUp: number | null; held: number };

/** A group as it is stored, with its block and its stays. An opportunity that is none has no stage. */
export type GroupNow = {
  id: string;
  name: string;
  stage: GroupStage | null;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  cutOffOn: CalendarDate | null;
  optionUntil: CalendarDate | null;
  releasedOn: CalendarDate | null;
  /** The day, in UTC, on which somebody means to close it or has closed it. */
  closeOn: CalendarDate | null;
  /** 0 to 1. */
  attrition: number | null;
  lostReason: string;
  amount: Money | null;
  propertyId: string | null;
  propertyLanguage: string;
  timeZone: string;
  ownerId: string | null;
  companyId: string | null;
  nights: BlockNightNow[];
  stays: GroupStays[];
  stored: GroupFigures;
};

const groupRow = read(
  z.object({
    id: recordId,
    name: text,
    groupStage: z.nullable(z.enum(GROUP_STAGES)),
    groupReached: z.nullable(z.enum(GROUP_WAY)),
    groupProblem: text,
    groupArrivalOn: day,
    groupDepartureOn: day,
    groupCutOffOn: day,
    groupOptionUntil: day,
    groupReleasedOn: day,
    groupAttrition: number,
    groupBlock: number,
    groupPickup: number,
    groupProbability: number,
    groupLostReason: text,
    groupPropertyId: recordIdOrNull,
    groupDecidedOn: day,
    groupWeighted: money,
    amount: money,
    closeDate: instant,
    ownerId: recordIdOrNull,
    companyId: recordIdOrNull,
    groupProperty: z.nullish(z.object({ language: text, timeZone: text })),
  }),
  (node): Omit<GroupNow, 'nights' | 'stays'> => ({
    id: node.id,
    name: node.name,
    stage: node.groupStage,
    arrivalOn: node.groupArrivalOn,
    departureOn: node.groupDepartureOn,
    cutOffOn: node.groupCutOffOn,
    optionUntil: node.groupOptionUntil,
    releasedOn: node.groupReleasedOn,
    closeOn: node.closeDate === null ? null : calendarDate(node.closeDate.slice(0, 10)),
    attrition: node.groupAttrition,
    lostReason: node.groupLostReason,
    amount: node.amount,
    propertyId: node.groupPropertyId,
    propertyLanguage: node.groupProperty?.language ?? '',
    timeZone: node.groupProperty?.timeZone ?? '',
    ownerId: node.ownerId,
    companyId: node.companyId,
    stored: {
      reached: node.groupReached,
      problem: node.groupProblem,
      block: node.groupBlock,
      pickup: node.groupPickup,
      probability: node.groupProbability,
      decidedOn: node.groupDecidedOn,
      weighted: node.groupWeighted,
    },
  }),
);

const blockNight = read(
  z.object({
    id: recordId,
    groupId: recordIdOrNull,
    propertyId: recordIdOrNull,
    roomTypeId: recordIdOrNull,
    night: day,
    rooms: count,
    pickedUp: number,
    held: count,
    rate: money,
  }),
  ({ night, ...rest }) => ({ ...rest, on: night }),
);

const stayGroup = z.object({
  groupByDimensionValues: z.tuple([recordIdOrNull, recordIdOrNull, groupDay, groupDay]),
  totalCount: count,
});

/** Stays that take rooms of a block: as those on the books. */
const taking: StayFilterInput = {
  toCorrect: { eq: false },
  status: { in: ['TENTATIVE', 'CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'] },
};

/** Up to 50 groups with their blocks and stays: one request, one more for each 200 further nights. Those that are gone are absent. */
export const groupsById = async (host: Host, ids: readonly string[]): Promise<GroupNow[]> => {
  const nightFilter = { groupId: { in: [...ids] } };
  const answer = await host.request(GroupsByIdDocument, {
    ids: [...ids],
    nights: nightFilter,
    stays: { and: [{ groupId: { in: [...ids] } }, taking] },
    limit: MOST_STAY_GROUPS,
  });
  const nights = await withRest(page(blockNight).parse(answer.groupNights), async (after) =>
    page(blockNight).parse((await host.request(MoreBlockNightsDocument, { nights: nightFilter, after })).groupNights),
  );
  const nightsOf = Map.groupBy(nights, ({ groupId }) => groupId);
  const staysOf = Map.groupBy(
    z.array(stayGroup).parse(answer.staysGroupBy ?? []),
    ({ groupByDimensionValues: [groupId] }) => groupId,
  );
  return records(groupRow)
    .parse(answer.opportunities)
    .map((each) => ({
      ...each,
      nights: (nightsOf.get(each.id) ?? []).flatMap(({ id, on, propertyId, roomTypeId, rooms, pickedUp, held, rate }) =>
        on === null ? [] : [{ id, on, propertyId, roomTypeId, rooms, pickedUp, held, rate }],
      ),
      stays: (staysOf.get(each.id) ?? []).flatMap(
        ({ groupByDimensionValues: [, typeId, arrivalOn, departureOn], totalCount }) =>
          arrivalOn === null || departureOn === null ? [] : [{ typeId, arrivalOn, departureOn, stays: totalCount }],
      ),
    }));
};

const idOf = read(z.object({ id: recordId }), ({ id }) => id);

/** A page of up to 50 ids of groups that somebody still works on, or whose decision has no day yet. */
export const liveGroupIds = async (host: Host, after: string | null): Promise<Page<string>> => {
  const withoutDay: OpportunityFilterInput = {
    and: [{ groupStage: { in: ['CLOSED', 'LOST', 'REFUSED'] } }, { groupDecidedOn: { is: 'NULL' } }],
  };
  const filter = { or: [{ groupStage: { in: [...LIVE_STAGES] } }, withoutDay] };
  return page(idOf).parse((await host.request(LiveGroupIdsDocument, { filter, after })).opportunities);
};

const historyGroup = z.object({
  groupByDimensionValues: z.tuple([recordIdOrNull, z.nullable(z.string()), z.nullable(z.string())]),
  totalCount: count,
});

/** How the groups of each property ended, by the property's id. One request. What is to be corrected is left out. */
export const groupHistory = async (host: Host): Promise<ReadonlyMap<string | null, readonly Decided[]>> => {
  const answer = await host.request(GroupHistoryDocument, {
    groups: {
      and: [
        { groupStage: { in: ['CLOSED', 'LOST', 'REFUSED'] } },
        { or: [{ groupProblem: { is: 'NULL' } }, { groupProblem: { eq: '' } }] },
      ],
    },
    limit: MOST_STAY_GROUPS,
  });
  const decided = z
    .array(historyGroup)
    .parse(answer.opportunitiesGroupBy ?? [])
    .flatMap(({ groupByDimensionValues: [propertyId, stage, reached], totalCount }) => {
      const ended = GROUP_STAGES.find((each) => each === stage);
      const last = GROUP_WAY.find((each) => each === reached);
      return ended === undefined || last === undefined
        ? []
        : [{ propertyId, stage: ended, reached: last, groups: totalCount }];
    });
  return Map.groupBy(decided, ({ propertyId }) => propertyId);
};

const earlierGroup = z.object({
  id: recordId,
  groupArrivalOn: day,
  groupBlock: count,
  groupPropertyId: recordIdOrNull,
});
const bookingDay = z.object({ groupByDimensionValues: z.tuple([recordIdOrNull, groupDay]), sumNights: sum });

/** The groups of properties that took place since a day, at most the latest 200, with when they were booked. Two requests. */
export const earlierGroups = async (
  host: Host,
  propertyIds: readonly string[],
  since: CalendarDate,
): Promise<ReadonlyMap<string | null, readonly EarlierGroup[]>> => {
  if (propertyIds.length === 0) return new Map();
  const { opportunities } = await host.request(EarlierGroupsDocument, {
    groups: {
      and: [
        { groupPropertyId: { in: [...propertyIds] } },
        { groupStage: { eq: 'CLOSED' } },
        { groupBlock: { gt: 0 } },
        { groupArrivalOn: { gte: since } },
      ],
    },
  });
  const found = records(earlierGroup).parse(opportunities);
  if (found.length === 0) return new Map();
  const { staysGroupBy } = await host.request(BookingsOfGroupsDocument, {
    stays: { and: [{ groupId: { in: found.map(({ id }) => id) } }, taking] },
    limit: MOST_STAY_GROUPS,
  });
  const bookings = Map.groupBy(
    z.array(bookingDay).parse(staysGroupBy ?? []),
    ({ groupByDimensionValues: [groupId] }) => groupId,
  );
  const groups = found.flatMap(({ id, groupArrivalOn, groupBlock, groupPropertyId }) =>
    groupArrivalOn === null
      ? []
      : [
          {
            propertyId: groupPropertyId,
            arrivalOn: groupArrivalOn,
            block: groupBlock,
            bookings: (bookings.get(id) ?? []).map(({ groupByDimensionValues: [, on], sumNights }) => ({
              on,
              nights: sumNights,
            })),
          },
        ],
  );
  return Map.groupBy(groups, ({ propertyId }) => propertyId);
};

const nightsGroup = z.object({
  groupByDimensionValues: z.tuple([groupDay, groupDay, z.nullable(z.string())]),
  totalCount: count,
  avgRateAmountMicros: sum,
});

/** Stays of guests who came by themselves, of no group, around nights of a property; rates in micros. One request. */
export const transientStays = async (
  host: Host,
  propertyId: string,
  { from, to }: { from: CalendarDate; to: CalendarDate },
): Promise<{ arrivalOn: CalendarDate; departureOn: CalendarDate; stays: number; rate: number }[]> => {
  const { staysGroupBy } = await host.request(NightsAroundDocument, {
    stays: {
      and: [
        { propertyId: { eq: propertyId } },
        { groupId: { is: 'NULL' } },
        { arrivalOn: { lt: to } },
        { departureOn: { gt: from } },
        taking,
      ],
    },
    limit: MOST_STAY_GROUPS,
  });
  return z
    .array(nightsGroup)
    .parse(staysGroupBy ?? [])
    .flatMap(({ groupByDimensionValues: [arrivalOn, departureOn], totalCount, avgRateAmountMicros }) =>
      arrivalOn === null || departureOn === null
        ? []
        : [{ arrivalOn, departureOn, stays: totalCount, rate: avgRateAmountMicros }],
    );
};

const named = z.object({ id: recordId, name: text });
const pageGroup = z.object({
  id: recordId,
  groupLeader: text,
  groupRooms: number,
  company: z.nullish(z.extend(named, { accountType: z.nullish(z.string()) })),
  groupProperty: z.nullish(z.extend(named, { currencyCode: text })),
  groupCompetitorWon: z.nullish(named),
});
const pageType = z.object({ id: recordId, code: text, name: text, baseRate: money });
const pageStay = z.object({
  id: recordId,
  status: stayStatusOrNull,
  arrivalOn: day,
  departureOn: day,
  roomNumber: text,
  roomType: z.nullish(z.object({ name: text })),
  guest: z.nullish(z.object({ id: recordId, name: personName })),
});

/** Who is on the rooming list of a group. */
export type RoomedGuest = z.output<typeof pageStay>;

/** What stands beside a group's figures: its account, the property's room types, the rooming list and competitors. One request. */
export const groupBeside = async (host: Host, groupId: string, propertyId: string | null) => {
  const answer = await host.request(GroupPageDocument, {
    groupId,
    types: propertyId === null ? { propertyId: { is: 'NULL' } } : { propertyId: { eq: propertyId } },
    stays: { groupId: { eq: groupId } },
    rivals: { accountType: { eq: 'COMPETITOR' } },
  });
  const group = records(pageGroup).parse(answer.opportunities)[0] ?? null;
  const accountType = group?.company?.accountType ?? null;
  return {
    group,
    isAgency: accountType === 'TRAVEL_AGENCY' || accountType === 'TOUR_OPERATOR',
    types: records(pageType).parse(answer.roomTypes),
    stays: records(pageStay).parse(answer.stays),
    rivals: records(named).parse(answer.companies),
  };
};

/** What is written of a group; what is absent is left alone. */
export type GroupWrite = { id: string; figures: Partial<GroupFigures>; stage?: GroupStage };
/** What is written of a night; with `key` the night may be a new one. */
export type BlockNightWrite = {
  id: string;
  pickedUp?: number;
  held?: number;
  made?: {
    key: string;
    name: string;
    groupId: string;
    propertyId: string | null;
    roomTypeId: string;
    on: CalendarDate;
    rooms: number;
    rate: Money | null;
  };
};

const groupInput = ({ id, figures, stage }: GroupWrite): OpportunityCreateInput => ({
  id,
  ...(stage === undefined ? {} : { groupStage: stage }),
  ...('reached' in figures ? { groupReached: figures.reached ?? null } : {}),
  ...('problem' in figures ? { groupProblem: figures.problem ?? '' } : {}),
  ...('block' in figures ? { groupBlock: figures.block ?? 0 } : {}),
  ...('pickup' in figures ? { groupPickup: figures.pickup ?? 0 } : {}),
  ...('probability' in figures ? { groupProbability: figures.probability ?? null } : {}),
  ...('decidedOn' in figures ? { groupDecidedOn: figures.decidedOn ?? null } : {}),
  ...('weighted' in figures ? { groupWeighted: moneyInput(figures.weighted ?? null) } : {}),
});

const nightInput = ({ id, pickedUp, held, made }: BlockNightWrite): GroupNightCreateInput => ({
  id,
  ...(made === undefined
    ? {}
    : {
        key: made.key,
        name: made.name,
        groupId: made.groupId,
        propertyId: made.propertyId,
        roomTypeId: made.roomTypeId,
        night: made.on,
        rooms: made.rooms,
        rate: moneyInput(made.rate),
      }),
  ...(pickedUp === undefined ? {} : { pickedUp }),
  ...(held === undefined ? {} : { held }),
});

/** Writes groups, and then nights of their blocks, 200 a request: the nights refer to the groups. */
export const saveGroups = async (
  host: Host,
  groups: readonly GroupWrite[],
  nights: readonly BlockNightWrite[],
): Promise<void> => {
  for (const batch of batches(groups)) await host.request(SaveGroupsDocument, { groups: batch.map(groupInput) });
  for (const batch of batches(nights)) await host.request(SaveGroupNightsDocument, { nights: batch.map(nightInput) });
};

/** Changes what people say of a group, as whoever asks. */
export const changeGroup = async (host: Host, id: string, data: OpportunityUpdateInput): Promise<void> => {
  await host.request(ChangeGroupDocument, { id, data });
};

/** Makes tasks, and hangs each on the group or the guest that it is about. Doing it twice does it once. */
export const createTasksAbout = async (
  host: Host,
  tasks: readonly (NewTask & {
    targetId: string;
    about: { targetOpportunityId: string } | { targetPersonId: string };
  })[],
): Promise<void> => {
  await createTasks(host, tasks);
  for (const batch of batches(tasks))
    await host.request(LinkTasksDocument, {
      targets: batch.map(({ id, targetId, about }) => ({ id: targetId, taskId: id, ...about })),
    });
};

/** Makes the stays of a rooming list, 200 a request; made again they are the same stays. */
export const createGroupStays = async (host: Host, stays: readonly StayCreateInput[]): Promise<void> => {
  for (const batch of batches(stays)) await host.request(CreateRoomingListDocument, { stays: batch });
};
