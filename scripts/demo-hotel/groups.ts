import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { micros, roundToMicros } from '../../plugin/domain/money.ts';
import { heldOf, pickupOf as pickupOfBlock, type BlockNight } from '../../plugin/domain/sales/groups/block.ts';
import {
  decisionOf,
  defaultProbability,
  groupProblems,
  type Decided,
  type GroupOnItsWay,
  type GroupStage,
} from '../../plugin/domain/sales/groups/stages.ts';
import { lineTotal, quoteTotals, type QuoteLine } from '../../plugin/domain/sales/quotes/quote.ts';
import { sayGroupProblems } from '../../plugin/words/groups.ts';
import { below, chance, pick, type Random } from '../generators/random.ts';
import { takesRoom, type GroupBusiness } from './business.ts';
import type { Account } from './accounts.ts';
import { idOf } from './ids.ts';
import { seasonPrice, TAX, type Property } from './properties.ts';
import { euros, instantOn, type DemoRecord } from './table.ts';

const OCCASIONS = [
  'annual meeting',
  'sales kick-off',
  'wedding',
  'incentive trip',
  'medical congress',
  'product launch',
  'wine tour',
  'choir festival',
  'board retreat',
  'training week',
];
const SPACES = ['Ballroom', 'Douro Hall', 'Garden Terrace', 'Board Room', 'Library'];
const LOST = [
  'Too dear',
  'Dates not available',
  'Chose another destination',
  'Not enough meeting space',
  'Event cancelled',
];
const LEADERS = ['Inês Valverde, +351 910 000 001', 'Lin Yue, +86 130 0000 0002', 'Matteo Aldini, +39 320 000 0003'];
const OPEN_STAGES = [
  ['NEW', 0.1],
  ['SCREENING', 0.25],
  ['MEETING', 0.45],
  ['PROPOSAL', 0.6],
] as const;

const OPEN: Readonly<Record<string, GroupOnItsWay>> = {
  NEW: 'INQUIRY',
  SCREENING: 'PROPOSED',
  MEETING: 'TENTATIVE',
  PROPOSAL: 'TENTATIVE',
};

/** Where a group stands, and the last stage of its way that it was at. */
const wayOf = ({
  isWon,
  isRefused,
  lostBecause,
  stage,
  index,
  arrival,
  nights,
  today,
}: Pick<GroupBusiness, 'stage' | 'arrival' | 'nights' | 'lostBecause'> & {
  isWon: boolean;
  isRefused: boolean;
  index: number;
  today: number;
}): { groupStage: GroupStage; reached: GroupOnItsWay } => {
  if (isRefused) return { groupStage: 'REFUSED', reached: 'INQUIRY' };
  if (lostBecause !== null)
    return { groupStage: 'LOST', reached: (['INQUIRY', 'PROPOSED', 'TENTATIVE'] as const)[index % 3]! };
  const open = OPEN[stage] ?? 'INQUIRY';
  if (!isWon) return { groupStage: open, reached: open };
  const won = arrival > today ? 'DEFINITE' : arrival + nights > today ? 'IN_HOUSE' : 'CLOSED';
  return { groupStage: won, reached: won };
};

export const askingGroups = (
  random: Random,
  count: number,
  {
    properties,
    accounts,
    from,
    today,
  }: { properties: readonly Property[]; accounts: readonly Account[]; from: number; today: number },
): GroupBusiness[] => {
  const askers = accounts.filter(
    ({ type }) => type === 'CORPORATE' || type === 'EVENT_PLANNER' || type === 'TOUR_OPERATOR',
  );
  const rivals = accounts.filter(({ type }) => type === 'COMPETITOR');
  const groups = Array.from({ length: count }, (_, index): GroupBusiness => {
    const property = pick(random, properties);
    // A third is still to come.
    const arrival = index % 3 === 0 ? today + 5 + below(random, 170) : from + 100 + below(random, today - from - 110);
    const askedOn = Math.min(today - 1 - below(random, 20), arrival - 40 - below(random, 150));
    const isOver = arrival <= today;
    const isWon = chance(random, isOver ? 0.62 : 0.4);
    const isLost = !isWon && (isOver || chance(random, 0.25));
    const [stage, probability] = isWon
      ? (['CUSTOMER', 1] as const)
      : isLost
        ? (['PROPOSAL', 0] as const)
        : OPEN_STAGES[index % 4]!;
    const account = pick(random, askers);
    const rooms = property.kind === 'CITY' ? 8 + below(random, 28) : 5 + below(random, 14);
    const eventSpace = chance(random, 0.6) ? pick(random, SPACES) : null;
    const nights = 1 + below(random, 4);
    const rate = Math.round(property.roomTypes[1]!.base * seasonPrice(property, arrival) * 0.82);
    const eventRevenue = eventSpace === null ? 0 : rooms * (20 + below(random, 60));
    const lostBecause = isLost ? pick(random, LOST) : null;
    const lostTo = isLost && chance(random, 0.6) ? pick(random, rivals) : null;
    const isRefused = lostBecause === 'Dates not available';
    const way = wayOf({ isWon, isRefused, lostBecause, stage, index, arrival, nights, today });
    return {
      id: idOf('opportunity', String(index)),
      name: `${account.name} ${pick(random, OCCASIONS)} ${fromDayNumber(arrival).slice(0, 4)}`,
      property,
      account,
      askedOn,
      arrival,
      nights,
      rooms,
      rate,
      eventSpace,
      eventRevenue,
      stage,
      probability,
      lostBecause,
      lostTo: isRefused ? null : lostTo,
      ...way,
      optionUntil: way.groupStage === 'TENTATIVE' ? Math.min(today - 2 + (index % 10), arrival - 1) : null,
      leader: account.type === 'TOUR_OPERATOR' ? LEADERS[index % LEADERS.length]! : '',
      pickupShare: isOver
        ? 0.75 + 0.25 * random()
        : Math.max(0.1, 1 - (arrival - today) / 200) * (0.5 + 0.4 * random()),
      stays: [],
    };
  });
  // One that nobody followed up: its days are over, and it still stands as proposed.
  const forgotten =
    groups.filter(({ groupStage }) => groupStage === 'LOST')[1] ??
    groups.find(({ groupStage }) => groupStage === 'REFUSED');
  if (forgotten !== undefined)
    Object.assign(forgotten, { groupStage: 'PROPOSED', reached: 'PROPOSED', lostBecause: null, lostTo: null });
  return groups;
};

export const blockOf = ({ rooms, nights }: GroupBusiness): number => rooms * nights;
const roomTotalOf = (group: GroupBusiness): number => blockOf(group) * group.rate;
/** What a group is worth, in whole euros. */
export const amountOf = (group: GroupBusiness): number => roomTotalOf(group) + group.eventRevenue;

/** Groups have a block from the proposal on. */
const hasBlock = ({ groupStage }: GroupBusiness): boolean =>
  groupStage !== 'INQUIRY' && groupStage !== 'LOST' && groupStage !== 'REFUSED';

const keyOfNight = (group: GroupBusiness, on: string, typeId: string): string => `${group.id}:${on}:${typeId}`;

/** The block of a group: its rooms in equal parts of the three types that groups take. */
const nightsOf = (group: GroupBusiness): BlockNight[] =>
  hasBlock(group)
    ? Array.from({ length: group.nights }, (_, night) =>
        group.property.roomTypes.slice(0, 3).flatMap((type, at): BlockNight[] => {
          const rooms = Math.floor(group.rooms / 3) + (at < group.rooms % 3 ? 1 : 0);
          const on = fromDayNumber(group.arrival + night);
          return rooms === 0
            ? []
            : [
                {
                  id: idOf('groupNight', keyOfNight(group, on, type.id)),
                  on,
                  roomTypeId: type.id,
                  rooms,
                  rate: { amountMicros: micros(group.rate), currencyCode: 'EUR' },
                },
              ];
        }),
      ).flat()
    : [];

const pickedUp = (group: GroupBusiness) =>
  pickupOfBlock(
    nightsOf(group),
    group.stays.filter(takesRoom).map(({ roomType, arrival, nights }) => ({
      typeId: roomType.id,
      arrivalOn: fromDayNumber(arrival),
      departureOn: fromDayNumber(arrival + nights),
      stays: 1,
    })),
  );

/** Room nights of the group that are booked. */
export const pickupOf = (group: GroupBusiness): number => pickedUp(group).total;

const termsOf = (group: GroupBusiness, index: number, today: number) => {
  const isAgreed = group.groupStage === 'DEFINITE' || group.groupStage === 'IN_HOUSE' || group.groupStage === 'CLOSED';
  return {
    cutOffOn: isAgreed
      ? fromDayNumber(
          group.arrival > today ? Math.min(group.arrival, Math.max(group.arrival - 21, today + 5)) : group.arrival - 21,
        )
      : null,
    releasedOn: group.groupStage === 'CLOSED' && index % 5 === 0 ? fromDayNumber(group.arrival - 25) : null,
    attrition: isAgreed ? (index % 2 === 0 ? 0.2 : 0.1) : null,
  };
};

/** The nights of every block with what is picked up and held. */
export const groupNightRecords = function* (groups: readonly GroupBusiness[], today: number): Generator<DemoRecord> {
  for (const [index, group] of groups.entries()) {
    const { byNight } = pickedUp(group);
    const terms = { stage: group.groupStage, ...termsOf(group, index, today) };
    const names = new Map(group.property.roomTypes.map(({ id, name }) => [id, name]));
    for (const night of nightsOf(group)) {
      const picked = byNight.get(night.id) ?? 0;
      yield {
        id: night.id,
        name: `${group.name} · ${night.on} · ${names.get(night.roomTypeId ?? '') ?? ''}`,
        key: keyOfNight(group, night.on, night.roomTypeId ?? ''),
        groupId: group.id,
        propertyId: group.property.id,
        roomTypeId: night.roomTypeId,
        night: night.on,
        rooms: night.rooms,
        rate: night.rate,
        pickedUp: picked,
        held: heldOf(night, picked, terms, fromDayNumber(today)),
      };
    }
  }
};

/** The day on which a group was won, lost or refused; null while it is open. Groups to come were decided of late. */
const decisionDay = ({ groupStage, askedOn, arrival }: GroupBusiness, index: number, today: number): number | null => {
  if (decisionOf(groupStage) === null) return null;
  const wanted =
    arrival > today ? today - ((index * 5) % 50) : Math.min(askedOn + 14 + ((index * 7) % 40), arrival - 1);
  return Math.max(askedOn, wanted);
};

/** Who of the sales team looks after a group. */
const sellerOf = ({ rooms }: GroupBusiness, sellerIds: readonly string[]): string | undefined =>
  sellerIds[rooms % sellerIds.length];

/** So much more is to be won than the year before. */
const TARGET_GROWTH = 1.05;
/** What each of the sales team is to win in the months of this year: what he won a year ago, and a little more. */
export const targetRecords = (
  groups: readonly GroupBusiness[],
  sellerIds: readonly string[],
  today: number,
): DemoRecord[] => {
  const year = Number(fromDayNumber(today).slice(0, 4));
  return sellerIds.flatMap((salespersonId) => {
    const won = groups.filter((group, index) => {
      const on = decisionOf(group.groupStage) === 'WON' ? decisionDay(group, index, today) : null;
      return on !== null && fromDayNumber(on).startsWith(`${year - 1}`) && sellerOf(group, sellerIds) === salespersonId;
    });
    const aMonth = (won.reduce((sum, group) => sum + amountOf(group), 0) * TARGET_GROWTH) / 12;
    return Array.from({ length: 12 }, (_, index): DemoRecord => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      const key = `${salespersonId}:${month}-01`;
      return {
        id: idOf('monthlyBudget', key),
        name: `${month} sales target`,
        key,
        salespersonId,
        month: `${month}-01`,
        totalRevenue: euros(Math.max(5_000, Math.round(aMonth / 1_000) * 1_000)),
      };
    });
  });
};

/** The groups as the app has worked them out. `sellerIds` are members of the workspace who sell. */
export const opportunityRecords = function* (
  groups: readonly GroupBusiness[],
  sellerIds: readonly string[],
  today: number,
): Generator<DemoRecord> {
  const decidedBy = Map.groupBy(
    groups.filter(({ groupStage }) => groupStage === 'CLOSED' || groupStage === 'LOST' || groupStage === 'REFUSED'),
    ({ property }) => property,
  );
  for (const [index, group] of groups.entries()) {
    const { cutOffOn, releasedOn, attrition } = termsOf(group, index, today);
    const optionUntil = group.optionUntil === null ? null : fromDayNumber(group.optionUntil);
    const nights = nightsOf(group);
    const problems = groupProblems(
      {
        stage: group.groupStage,
        reached: group.reached,
        hasProperty: true,
        arrivalOn: fromDayNumber(group.arrival),
        departureOn: fromDayNumber(group.arrival + group.nights),
        cutOffOn,
        optionUntil,
        block: nights.reduce((sum, { rooms }) => sum + rooms, 0),
        nightsOutside: 0,
        lostReason: group.lostBecause ?? '',
      },
      fromDayNumber(today),
    );
    const endings = (decidedBy.get(group.property) ?? []).map(({ reached, groupStage }): Decided => ({
      reached,
      stage: groupStage,
      groups: 1,
    }));
    const { probability } = defaultProbability(group.groupStage, endings);
    const decided = decisionDay(group, index, today);
    yield {
      id: group.id,
      name: group.name,
      amount: euros(amountOf(group)),
      closeDate: instantOn(Math.max(group.askedOn, group.arrival - 21), 12),
      stage: group.stage,
      companyId: group.account.id,
      createdAt: instantOn(group.askedOn, 9),
      ...(sellerIds.length === 0 ? {} : { ownerId: sellerOf(group, sellerIds) }),
      groupStage: group.groupStage,
      groupReached: group.reached,
      groupProblem: sayGroupProblems(problems, 'en'),
      groupPropertyId: group.property.id,
      groupArrivalOn: fromDayNumber(group.arrival),
      groupDepartureOn: fromDayNumber(group.arrival + group.nights),
      groupRooms: group.rooms,
      groupBlock: nights.reduce((sum, { rooms }) => sum + rooms, 0),
      groupPickup: pickupOf(group),
      groupCutOffOn: cutOffOn,
      groupOptionUntil: optionUntil,
      groupReleasedOn: releasedOn,
      groupDecidedOn: decided === null ? null : fromDayNumber(decided),
      groupAttrition: attrition,
      groupLeader: group.leader,
      groupEventSpace: group.eventSpace,
      groupProbability: probability,
      groupWeighted:
        problems.length > 0
          ? null
          : { amountMicros: roundToMicros(micros(amountOf(group)) * probability), currencyCode: 'EUR' },
      groupLostReason: group.lostBecause,
      groupCompetitorWonId: group.lostTo?.id ?? null,
    };
  }
};

type DemoQuote = { group: GroupBusiness; id: string; record: DemoRecord; lines: QuoteLine[] };

/** Every quote that was given: a first price, and for most a second, better one. */
const quotesOf = (groups: readonly GroupBusiness[], today: number): DemoQuote[] =>
  groups.flatMap((group, index) => {
    if (group.groupStage === 'INQUIRY' || group.groupStage === 'REFUSED') return [];
    const versions = index % 4 === 0 ? 1 : 2;
    return Array.from({ length: versions }, (_, at): DemoQuote => {
      const version = at + 1;
      const isLast = version === versions;
      const rate = Math.round(group.rate * (isLast ? 1 : 1.08));
      const givenOn = Math.min(today, group.askedOn + (index % 6) + 9 * at);
      const validUntil = Math.min(givenOn + 14, group.arrival - 1);
      const arrivalOn = fromDayNumber(group.arrival);
      const departureOn = fromDayNumber(group.arrival + group.nights);
      const isWon = group.groupStage === 'DEFINITE' || group.groupStage === 'IN_HOUSE' || group.groupStage === 'CLOSED';
      const status = !isLast
        ? 'SUPERSEDED'
        : isWon
          ? 'ACCEPTED'
          : group.lostBecause !== null
            ? 'DECLINED'
            : validUntil < today
              ? 'EXPIRED'
              : 'SENT';
      const type = group.property.roomTypes[1]!;
      const lines: QuoteLine[] = [
        {
          kind: 'ROOM',
          description: `${type.name}, bed and breakfast`,
          roomTypeId: type.id,
          ratePlanId: group.property.ratePlans[0]!.id,
          from: arrivalOn,
          to: departureOn,
          quantity: group.rooms,
          nights: group.nights,
          price: { amountMicros: micros(rate), currencyCode: 'EUR' },
        },
        ...(group.eventSpace === null
          ? []
          : [
              {
                kind: 'OTHER' as const,
                description: group.eventSpace,
                roomTypeId: null,
                ratePlanId: null,
                from: null,
                to: null,
                quantity: 1,
                nights: 1,
                price: { amountMicros: micros(group.eventRevenue), currencyCode: 'EUR' },
              },
            ]),
      ];
      const totals = quoteTotals(lines, { tax: TAX, persons: group.rooms, currencyCode: 'EUR' });
      const number = `Q${String(3_001 + index)}`;
      const id = idOf('quote', `${number}:${version}`);
      const isAnswered = status === 'ACCEPTED' || status === 'DECLINED';
      return {
        group,
        id,
        lines,
        record: {
          id,
          name: `${number} v${version} ${group.name}`,
          key: `${number}:${version}`,
          number,
          version,
          opportunityId: group.id,
          companyId: group.account.id,
          propertyId: group.property.id,
          status,
          createdAt: instantOn(givenOn, 15),
          givenOn: fromDayNumber(givenOn),
          validUntil: fromDayNumber(validUntil),
          arrivalOn,
          departureOn,
          persons: group.rooms,
          taxIncluded: TAX.isIncluded,
          roomTotal: totals.rooms,
          otherTotal: totals.other,
          taxTotal: totals.tax,
          cityTaxTotal: totals.cityTax,
          total: totals.total,
          answeredAt: isAnswered ? instantOn(Math.min(today, givenOn + 5), 10) : null,
          answeredBy: isAnswered ? 'Event office' : '',
          answerNote: status === 'DECLINED' ? (group.lostBecause ?? '') : '',
        },
      };
    });
  });

/** Every quote that was given. */
export const quoteRecords = (groups: readonly GroupBusiness[], today: number): DemoRecord[] =>
  quotesOf(groups, today).map(({ record }) => record);

/** What they offered. */
export const quoteLineRecords = (groups: readonly GroupBusiness[], today: number): DemoRecord[] =>
  quotesOf(groups, today).flatMap(({ id, lines }) =>
    lines.map((line, place): DemoRecord => ({
      id: idOf('quoteLine', `${id}:${place}`),
      key: `${id}:${place}`,
      name: line.description,
      quoteId: id,
      place,
      kind: line.kind,
      roomTypeId: line.roomTypeId,
      ratePlanId: line.ratePlanId,
      fromOn: line.from,
      toOn: line.to,
      quantity: line.quantity,
      nights: line.nights,
      price: line.price,
      lineTotal: lineTotal(line),
    })),
  );
