import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { below, chance, pick, type Random } from '../generators/random.ts';
import { takesRoom, type GroupBusiness } from './business.ts';
import type { Account } from './accounts.ts';
import { idOf } from './ids.ts';
import { seasonPrice, type Property } from './properties.ts';
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
  'Price',
  'Dates not available',
  'Chose another destination',
  'Not enough meeting space',
  'Event cancelled',
];
const OPEN_STAGES = [
  ['NEW', 0.1],
  ['SCREENING', 0.25],
  ['MEETING', 0.45],
  ['PROPOSAL', 0.6],
] as const;

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
  return Array.from({ length: count }, (_, index): GroupBusiness => {
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
    return {
      id: idOf('opportunity', String(index)),
      name: `${account.name} ${pick(random, OCCASIONS)} ${fromDayNumber(arrival).slice(0, 4)}`,
      property,
      account,
      askedOn,
      arrival,
      nights: 1 + below(random, 4),
      rooms,
      rate: Math.round(property.roomTypes[1]!.base * seasonPrice(property, arrival) * 0.82),
      eventSpace,
      eventRevenue: eventSpace === null ? 0 : rooms * (20 + below(random, 60)),
      stage,
      probability,
      lostBecause: isLost ? pick(random, LOST) : null,
      lostTo: isLost && chance(random, 0.6) ? pick(random, rivals) : null,
      pickupShare: isOver
        ? 0.75 + 0.25 * random()
        : Math.max(0.1, 1 - (arrival - today) / 200) * (0.5 + 0.4 * random()),
      stays: [],
    };
  });
};

export const blockOf = ({ rooms, nights }: GroupBusiness): number => rooms * nights;
/** Room nights of the block that are booked. */
export const pickupOf = ({ stays }: GroupBusiness): number =>
  stays.filter(takesRoom).reduce((sum, { nights }) => sum + nights, 0);
const roomTotalOf = (group: GroupBusiness): number => blockOf(group) * group.rate;

export const opportunityRecord = (group: GroupBusiness, ownerIds: readonly string[]): DemoRecord => ({
  id: group.id,
  name: group.name,
  amount: euros(roomTotalOf(group) + group.eventRevenue),
  closeDate: instantOn(Math.max(group.askedOn, group.arrival - 21), 12),
  stage: group.stage,
  companyId: group.account.id,
  ...(ownerIds.length === 0 ? {} : { ownerId: ownerIds[group.rooms % ownerIds.length]! }),
  groupPropertyId: group.property.id,
  groupArrivalOn: fromDayNumber(group.arrival),
  groupDepartureOn: fromDayNumber(group.arrival + group.nights),
  groupRooms: group.rooms,
  groupBlock: group.stage === 'CUSTOMER' ? blockOf(group) : 0,
  groupPickup: pickupOf(group),
  groupEventSpace: group.eventSpace,
  groupProbability: group.probability,
  groupLostReason: group.lostBecause,
  groupCompetitorWonId: group.lostTo?.id ?? null,
});

/** Every quote that was given: a first price, and for most a second, better one. */
export const quoteRecords = function* (groups: readonly GroupBusiness[], today: number): Generator<DemoRecord> {
  for (const [index, group] of groups.entries()) {
    if (group.stage === 'NEW' || group.stage === 'SCREENING') continue;
    const versions = index % 4 === 0 ? 1 : 2;
    for (let version = 1; version <= versions; version += 1) {
      const isLast = version === versions;
      const rate = Math.round(group.rate * (isLast ? 1 : 1.08));
      const givenOn = Math.min(today, group.askedOn + 3 + 9 * (version - 1));
      const roomTotal = rate * blockOf(group);
      const status = !isLast
        ? 'SUPERSEDED'
        : group.stage === 'CUSTOMER'
          ? 'ACCEPTED'
          : group.lostBecause !== null
            ? 'DECLINED'
            : givenOn + 14 < today
              ? 'EXPIRED'
              : 'SENT';
      const number = `Q${String(3_001 + index)}`;
      yield {
        id: idOf('quote', `${number}:${version}`),
        name: `${number} v${version} ${group.name}`,
        key: `${number}:${version}`,
        number,
        version,
        opportunityId: group.id,
        propertyId: group.property.id,
        status,
        givenOn: fromDayNumber(givenOn),
        validUntil: fromDayNumber(givenOn + 14),
        arrivalOn: fromDayNumber(group.arrival),
        departureOn: fromDayNumber(group.arrival + group.nights),
        lines: [
          {
            description: `${group.property.roomTypes[1]!.name}, bed and breakfast`,
            quantity: group.rooms,
            nights: group.nights,
            price: rate,
          },
          ...(group.eventSpace === null
            ? []
            : [{ description: group.eventSpace, quantity: 1, nights: 1, price: group.eventRevenue }]),
        ],
        roomTotal: euros(roomTotal),
        otherTotal: euros(group.eventRevenue),
        total: euros(roomTotal + group.eventRevenue),
      };
    }
  }
};
