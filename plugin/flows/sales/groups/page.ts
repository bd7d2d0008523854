import { addDays, addMonths, daysBetween, type CalendarDate } from '../../../domain/calendar-dates.ts';
import { roundToMicros, type Money } from '../../../domain/money.ts';
import { availability } from '../../../domain/reservations/availability.ts';
import type { GroupAlert } from '../../../domain/sales/groups/alerts.ts';
import { attritionOf, blockTotal, blockValue, pickupOf, type Attrition } from '../../../domain/sales/groups/block.ts';
import { displacementOf, type NightOfHouse } from '../../../domain/sales/groups/displacement.ts';
import { paceOf, type Pace } from '../../../domain/sales/groups/pace.ts';
import {
  defaultProbability,
  groupProblems,
  nextStage,
  type GroupOnItsWay,
  type GroupProblem,
  type GroupStage,
  type Probability,
} from '../../../domain/sales/groups/stages.ts';
import { onTheBooks, propertiesForSale } from '../../../host/availability.ts';
import type { Host } from '../../../host/client.ts';
import {
  earlierGroups,
  groupBeside,
  groupHistory,
  groupsById,
  transientStays,
  type GroupNow,
  type RoomedGuest,
} from '../../../host/groups.ts';
import { stateOf, todayOfGroup } from './refresh.ts';
import { dueOf, EARLIER_MONTHS } from './review.ts';

/** A night of a block as the page shows it. */
export type PageNight = {
  id: string;
  on: CalendarDate;
  roomTypeId: string | null;
  rooms: number;
  pickedUp: number;
  held: number;
  rate: Money | null;
};

/** All that the page of a group shows. */
export type GroupPage = {
  id: string;
  name: string;
  stage: GroupStage | null;
  next: GroupOnItsWay | null;
  reached: GroupOnItsWay | null;
  problems: GroupProblem[];
  today: CalendarDate;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  cutOffOn: CalendarDate | null;
  optionUntil: CalendarDate | null;
  releasedOn: CalendarDate | null;
  leader: string;
  roomsAsked: number | null;
  account: { id: string; name: string } | null;
  property: { id: string; name: string; currencyCode: string } | null;
  lostReason: string;
  lostTo: { id: string; name: string } | null;
  amount: Money | null;
  weighted: Money | null;
  probability: number | null;
  /** What the stage comes to by the history of the property. */
  usual: Probability | null;
  block: number;
  blockValue: Money | null;
  pickup: number;
  beyond: number;
  held: number;
  attrition: (Attrition & { share: number }) | null;
  pace: Pace | null;
  due: GroupAlert[];
  /** What the block would push out, by last year; null where nobody knows the house or the block is over. */
  displaced: { rooms: number; cost: Money; nights: number } | null;
  nights: PageNight[];
  types: { id: string; name: string; baseRate: Money | null }[];
  guests: RoomedGuest[];
  rivals: { id: string; name: string }[];
};

/** As many days as whole weeks of a year: the same day of the week. */
const A_YEAR_OF_WEEKS = 364;

type Transient = Awaited<ReturnType<typeof transientStays>>;

/** Rooms and average rate of who comes by himself on a night. */
const transientOn = (stays: Transient, on: CalendarDate): { rooms: number; rate: number } => {
  const there = stays.filter(({ arrivalOn, departureOn }) => arrivalOn <= on && on < departureOn);
  const rooms = there.reduce((sum, each) => sum + each.stays, 0);
  return { rooms, rate: rooms === 0 ? 0 : there.reduce((sum, each) => sum + each.stays * each.rate, 0) / rooms };
};

/** What the nights of a group's block push out, by the same nights of last year. Four requests. */
const displacedBy = async (
  host: Host,
  group: GroupNow,
  today: CalendarDate,
  currencyCode: string,
): Promise<GroupPage['displaced']> => {
  const { propertyId, arrivalOn, departureOn } = group;
  if (propertyId === null || arrivalOn === null || departureOn === null || currencyCode === '') return null;
  const from = arrivalOn < today ? today : arrivalOn;
  if (departureOn <= from || daysBetween(from, departureOn) > 31 || blockTotal(group.nights) === 0) return null;
  const [properties, books, booked, before] = await Promise.all([
    propertiesForSale(host),
    onTheBooks(host, propertyId, { from, to: departureOn, today }),
    transientStays(host, propertyId, { from, to: departureOn }),
    transientStays(host, propertyId, {
      from: addDays(from, -A_YEAR_OF_WEEKS),
      to: addDays(departureOn, -A_YEAR_OF_WEEKS),
    }),
  ]);
  const own = group.stays.map((stays) => ({ ...stays, stays: -stays.stays }));
  const kept = group.nights.map(({ roomTypeId, on, held }) => ({
    typeId: roomTypeId,
    arrivalOn: on,
    departureOn: addDays(on, 1),
    stays: -held,
  }));
  const house = availability(
    books.types,
    [...books.onTheBooks, ...own, ...kept],
    {
      from,
      nights: daysBetween(from, departureOn),
      today,
      houseRooms: properties.find(({ id }) => id === propertyId)?.roomCount ?? null,
    },
    () => null,
  );
  const nights = house.nights.map(({ on, capacity, sold }): NightOfHouse => {
    const lastYear = transientOn(before, addDays(on, -A_YEAR_OF_WEEKS));
    return {
      on,
      capacity,
      taken: sold,
      booked: transientOn(booked, on).rooms,
      transient: lastYear.rooms,
      transientRate: roundToMicros(lastYear.rate),
    };
  });
  if (nights.every(({ transient }) => transient === 0)) return null;
  const displaced = displacementOf(nights, (on) =>
    group.nights.filter((night) => night.on === on).reduce((sum, { rooms }) => sum + rooms, 0),
  );
  return {
    rooms: displaced.reduce((sum, { rooms }) => sum + rooms, 0),
    cost: { amountMicros: roundToMicros(displaced.reduce((sum, { cost }) => sum + cost, 0)), currencyCode },
    nights: displaced.length,
  };
};

/** What there is to know of a group, as whoever asks may see it; null where it is gone or hidden. Nine requests at most. */
export const loadGroup = async (host: Host, groupId: string, now: Date): Promise<GroupPage | null> => {
  const [group] = await groupsById(host, [groupId]);
  if (group === undefined) return null;
  const today = todayOfGroup(group, now);
  const { stage, propertyId, arrivalOn } = group;
  const [beside, history, earlier] = await Promise.all([
    groupBeside(host, groupId, propertyId),
    groupHistory(host),
    earlierGroups(host, propertyId === null ? [] : [propertyId], addMonths(today, -EARLIER_MONTHS)),
  ]);
  const property = beside.group?.groupProperty ?? null;
  const usual = stage === null ? null : defaultProbability(stage, history.get(propertyId) ?? []);
  const past = earlier.get(propertyId) ?? [];
  const [block, picked] = [blockTotal(group.nights), pickupOf(group.nights, group.stays)];
  const isOver = stage === null || stage === 'CLOSED' || stage === 'LOST' || stage === 'REFUSED';
  return {
    id: group.id,
    name: group.name,
    stage,
    next: stage === null ? 'INQUIRY' : nextStage(stage),
    reached: group.stored.reached,
    problems: stage === null ? [] : groupProblems(stateOf(group, stage), today),
    today,
    arrivalOn,
    departureOn: group.departureOn,
    cutOffOn: group.cutOffOn,
    optionUntil: group.optionUntil,
    releasedOn: group.releasedOn,
    leader: beside.group?.groupLeader ?? '',
    roomsAsked: beside.group?.groupRooms ?? null,
    account: beside.group?.company ?? null,
    property,
    lostReason: group.lostReason,
    lostTo: beside.group?.groupCompetitorWon ?? null,
    amount: group.amount,
    weighted: group.stored.weighted,
    probability: group.stored.probability,
    usual,
    block,
    blockValue: blockValue(group.nights),
    pickup: picked.total,
    beyond: picked.beyond,
    held: group.nights.reduce((sum, { held }) => sum + held, 0),
    attrition:
      group.attrition === null || block === 0
        ? null
        : { share: group.attrition, ...attritionOf(block, picked.total, group.attrition) },
    pace: arrivalOn === null || isOver ? null : paceOf({ block, pickup: picked.total, arrivalOn }, past, today),
    due: dueOf(group, past, today),
    displaced: isOver ? null : await displacedBy(host, group, today, property?.currencyCode ?? ''),
    nights: group.nights
      .filter(({ rooms }) => rooms > 0)
      .map(({ id, on, roomTypeId, rooms, held, rate }) => ({
        id,
        on,
        roomTypeId,
        rooms,
        pickedUp: picked.byNight.get(id) ?? 0,
        held,
        rate,
      }))
      .toSorted((one, other) => one.on.localeCompare(other.on)),
    types: beside.types.map(({ id, name, baseRate }) => ({ id, name, baseRate })),
    guests: beside.stays,
    rivals: beside.rivals,
  };
};
