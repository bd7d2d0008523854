import { below, chance, pick, pickWeighted, type Random } from '../generators/random.ts';
import type { Channel, GroupBusiness, Stay } from './business.ts';
import type { Account } from './accounts.ts';
import { requestsOf } from './preferences.ts';
import { expectedOccupancy, roomNumber, seasonPrice, type Property, type RoomType } from './properties.ts';
import { stayId, stayNumber, statusOn, type Wish } from './stays.ts';

/** The day from which each room of a type is free again, by index. */
type Rooms = Map<RoomType, Int32Array>;

const freeRoom = (rooms: Rooms, type: RoomType, day: number): number =>
  rooms.get(type)!.findIndex((freeFrom) => freeFrom <= day);
const occupiedOn = (rooms: Rooms, day: number): number =>
  [...rooms.values()].reduce(
    (sum, free) => sum + free.reduce((taken, freeFrom) => taken + (freeFrom > day ? 1 : 0), 0),
    0,
  );

/** The booked type where there is a room, otherwise the next better one, otherwise the next simpler one. */
const alternatives = ({ roomTypes }: Property, booked: RoomType): RoomType[] => [
  booked,
  ...roomTypes.filter(({ roomClass }) => roomClass >= booked.roomClass).filter((type) => type !== booked),
  ...roomTypes.filter(({ roomClass }) => roomClass < booked.roomClass).toReversed(),
];

/** `weight` of a hundred contracts, `share` of the price of the day, or of the base rate where one price holds all year. */
type ContractRow = {
  segment: string;
  type: Account['type'];
  channel: Channel;
  nights: number[];
  weight: number;
  share: number;
  isSeasonal: boolean;
  adults: number;
};
const CONTRACTS: Record<Property['kind'], ContractRow[]> = {
  CITY: [
    {
      segment: 'CREW',
      type: 'CORPORATE',
      channel: 'CORPORATE',
      nights: [2, 3],
      weight: 42,
      share: 0.66,
      isSeasonal: false,
      adults: 1,
    },
    {
      segment: 'TOUR_SERIES',
      type: 'TOUR_OPERATOR',
      channel: 'TRAVEL_AGENT',
      nights: [3, 4],
      weight: 53,
      share: 0.72,
      isSeasonal: true,
      adults: 2,
    },
    {
      segment: 'LONG_STAY',
      type: 'CORPORATE',
      channel: 'CORPORATE',
      nights: [10, 14, 21],
      weight: 5,
      share: 0.6,
      isSeasonal: false,
      adults: 1,
    },
  ],
  RESORT: [
    {
      segment: 'ALLOTMENT',
      type: 'WHOLESALER',
      channel: 'WHOLESALE',
      nights: [7, 7, 14],
      weight: 40,
      share: 0.72,
      isSeasonal: true,
      adults: 2,
    },
    {
      segment: 'TOUR_SERIES',
      type: 'TOUR_OPERATOR',
      channel: 'TRAVEL_AGENT',
      nights: [4, 7],
      weight: 60,
      share: 0.74,
      isSeasonal: true,
      adults: 2,
    },
  ],
};
/** Contract business never fills a house to the last room, and is on the books long before. */
const CONTRACT_CEILING = 0.88;
const BOOKED_AHEAD_DAYS = 130;

const unnamed = (
  property: Property,
  type: RoomType,
  arrival: number,
  nights: number,
): Omit<Wish, 'rate' | 'channel' | 'segment' | 'bookedOn' | 'adults'> => ({
  guest: null,
  property,
  bookedType: type,
  plan: property.ratePlans.find(({ code }) => code === 'AGY')!,
  arrival,
  nights,
  children: 0,
  cancelledOn: null,
  cancelReason: null,
  company: null,
  agent: null,
  group: null,
  food: 0,
  other: 0,
  willNotShow: false,
});

const contractWish = (
  random: Random,
  property: Property,
  accounts: readonly Account[],
  day: number,
  today: number,
): Wish => {
  const rows = CONTRACTS[property.kind];
  const contract =
    rows[Number(pickWeighted(random, Object.fromEntries(rows.map(({ weight }, index) => [index, weight]))))]!;
  const account = pick(random, accounts.filter(({ type }) => type === contract.type).slice(0, 8));
  const type = pick(random, property.roomTypes.slice(0, 3));
  const isAgent = contract.type !== 'CORPORATE';
  return {
    ...unnamed(property, type, day, pick(random, contract.nights)),
    adults: Math.min(type.sleeps, contract.adults),
    bookedOn: Math.min(today - below(random, 30), day - 30 - below(random, 100)),
    channel: contract.channel,
    segment: contract.segment,
    company: isAgent ? null : account,
    agent: isAgent ? account : null,
    rate: Math.round(type.base * contract.share * (contract.isSeasonal ? seasonPrice(property, day) : 1)),
  };
};

const groupWishes = (random: Random, group: GroupBusiness, today: number): Wish[] =>
  Array.from({ length: Math.round(group.rooms * group.pickupShare) }, () => {
    const type = pick(random, group.property.roomTypes.slice(0, 3));
    return {
      ...unnamed(group.property, type, group.arrival, group.nights),
      adults: 1,
      bookedOn: Math.min(today, group.arrival - 5 - below(random, 35)),
      channel: 'EMAIL' as const,
      segment: 'GROUP',
      company: group.account.type === 'CORPORATE' ? group.account : null,
      agent: group.account.type === 'CORPORATE' ? null : group.account,
      group,
      rate: group.rate,
      food: 12 * group.nights,
      other: 0,
    };
  });

/** On nights from this occupancy on, so many of the guests who come find that the hotel has sold more rooms than it has. */
const [BUSY, WALKED] = [0.8, 0.004];

export type Books = {
  wishes: Wish[];
  groups: readonly GroupBusiness[];
  accounts: readonly Account[];
  properties: readonly Property[];
  from: number;
  to: number;
  today: number;
  contractBusiness: boolean;
};

/**
 * Turns wishes into stays, day by day: every stay that came or is to come has a room of its own for its nights. Who finds
 * the booked type sold out is moved to another, at best a better one; who finds the house full is relocated, or had
 * never been given the booking. Groups and contract business come after the guests of the day.
 */
export const takeReservations = (
  random: Random,
  { wishes, groups, accounts, properties, from, to, today, contractBusiness }: Books,
): Stay[] => {
  const houses = new Map(
    properties.map((property) => [
      property,
      new Map(property.roomTypes.map((type) => [type, new Int32Array(type.rooms)])) as Rooms,
    ]),
  );
  const partners = accounts.filter(({ type }) => type === 'PARTNER');
  const wishesByDay = Map.groupBy(wishes, ({ arrival }) => arrival);
  const groupsByDay = Map.groupBy(
    groups.filter(({ stage }) => stage === 'CUSTOMER'),
    ({ arrival }) => arrival,
  );
  const stays: Stay[] = [];

  const take = (wish: Wish): void => {
    const { guest, property, bookedType, arrival, nights } = wish;
    const status = statusOn(random, today, wish);
    const { willNotShow: _, ...reservation } = wish;
    const number = stayNumber(stays.length);
    const stay: Stay = {
      ...reservation,
      id: stayId(number),
      number,
      roomType: bookedType,
      room: null,
      status,
      relocatedTo: null,
      requests: guest === null ? '' : requestsOf(random, guest.wants),
      isRepeat: guest?.stays.some((earlier) => earlier.status === 'CHECKED_OUT') ?? false,
    };
    if (status !== 'CANCELLED' && status !== 'NO_SHOW') {
      const rooms = houses.get(property)!;
      const isOverbooked =
        guest !== null && arrival < today && expectedOccupancy(property, arrival) > BUSY && chance(random, WALKED);
      const type = isOverbooked
        ? undefined
        : alternatives(property, bookedType).find((candidate) => freeRoom(rooms, candidate, arrival) !== -1);
      if (type === undefined) {
        if (!isOverbooked && (guest === null || arrival >= today || !chance(random, 0.3))) return;
        stay.status = 'RELOCATED';
        stay.relocatedTo = pick(random, partners);
      } else {
        const index = freeRoom(rooms, type, arrival);
        rooms.get(type)![index] = arrival + nights;
        stay.roomType = type;
        // Rooms are given out a few days ahead; who is yet to come later has none.
        if (arrival <= today + 3) stay.room = roomNumber(type, index);
      }
    }
    stays.push(stay);
    guest?.stays.push(stay);
    stay.group?.stays.push(stay);
  };

  for (let day = from; day < to; day += 1) {
    for (const wish of wishesByDay.get(day) ?? []) take(wish);
    for (const group of groupsByDay.get(day) ?? []) for (const wish of groupWishes(random, group, today)) take(wish);
    if (!contractBusiness) continue;
    const booked = day <= today ? 1 : Math.max(0.1, 1 - (day - today) / BOOKED_AHEAD_DAYS);
    for (const [property, rooms] of houses) {
      const target = Math.min(CONTRACT_CEILING, expectedOccupancy(property, day)) * property.rooms * booked;
      for (let missing = Math.floor(target - occupiedOn(rooms, day)); missing > 0; missing -= 1)
        take(contractWish(random, property, accounts, day, today));
    }
  }
  return stays;
};
