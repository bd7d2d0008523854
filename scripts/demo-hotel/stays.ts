import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { below, chance, pick, pickWeighted, type Random } from '../generators/random.ts';
import { completedStay, type RecordedStay } from '../../plugin/domain/stays/completed.ts';
import { stayName } from '../../plugin/domain/stays/name.ts';
import type { StayStatus } from '../../plugin/domain/stays/status.ts';
import { sayStayProblems } from '../../plugin/words/stays.ts';
import {
  departureOf,
  keyOf,
  roomRevenueOf,
  totalOf,
  type Channel,
  type Guest,
  type GuestKind,
  type Stay,
} from './business.ts';
import type { Account } from './accounts.ts';
import { idOf } from './ids.ts';
import { expectedOccupancy, seasonPrice, weekdayOf, type Property, type RatePlan } from './properties.ts';
import { euros, instantOn, type DemoRecord } from './table.ts';

/** What a guest wants before it is known whether there is a room. */
export type Wish = Omit<
  Stay,
  'id' | 'number' | 'roomType' | 'room' | 'status' | 'relocatedTo' | 'requests' | 'isRepeat'
> & { willNotShow: boolean };

const CHANNELS: Record<GuestKind, Partial<Record<Channel, number>>> = {
  ONE_TIME: { OTA: 58, DIRECT_WEB: 18, TRAVEL_AGENT: 9, PHONE: 5, EMAIL: 3, WALK_IN: 4, GDS: 3 },
  LEISURE: { OTA: 42, DIRECT_WEB: 32, TRAVEL_AGENT: 8, PHONE: 11, EMAIL: 8, WALK_IN: 1 },
  BUSINESS: { CORPORATE: 52, GDS: 11, DIRECT_WEB: 17, PHONE: 5, OTA: 15 },
  VIP: { DIRECT_WEB: 30, PHONE: 34, EMAIL: 24, TRAVEL_AGENT: 12 },
};
/** Mean days from booking to arrival, and how many of a hundred bookings are cancelled when made so long before. */
const BOOKING: Record<Channel, { lead: number; cancelled: number }> = {
  DIRECT_WEB: { lead: 30, cancelled: 13 },
  PHONE: { lead: 16, cancelled: 9 },
  EMAIL: { lead: 28, cancelled: 10 },
  WALK_IN: { lead: 0, cancelled: 0 },
  OTA: { lead: 36, cancelled: 25 },
  TRAVEL_AGENT: { lead: 58, cancelled: 15 },
  CORPORATE: { lead: 9, cancelled: 10 },
  GDS: { lead: 12, cancelled: 12 },
  WHOLESALE: { lead: 120, cancelled: 6 },
};
const NO_SHOW = 0.013;
const REASONS = [
  'Plans changed',
  'Found a better price',
  'Illness',
  'Flight cancelled',
  'Meeting postponed',
  'Booked twice',
];

const exponential = (random: Random, mean: number): number => -mean * Math.log(1 - random());
/** A day on which a house of this kind is in demand: drawn at random and kept as often as its season says. */
const seasonalDay = (random: Random, property: Property, from: number, to: number): number => {
  for (;;) {
    const day = from + below(random, Math.max(1, to - from));
    if (random() < expectedOccupancy(property, day)) return day;
  }
};

/** The days on which a guest means to arrive. */
const arrivalsOf = (random: Random, { kind, home }: Guest, from: number, to: number): number[] => {
  const days: number[] = [];
  switch (kind) {
    case 'ONE_TIME':
      days.push(seasonalDay(random, home, from, to));
      if (chance(random, 0.07)) days.push(seasonalDay(random, home, from, to));
      break;
    case 'LEISURE': {
      // Comes back in the same weeks of the year, until some year it does not.
      for (let day = seasonalDay(random, home, from, to - 60); day < to && chance(random, 0.9); day += 365) {
        days.push(day + below(random, 29) - 14);
        while (chance(random, 0.53)) days.push(day + 60 + below(random, 240));
      }
      break;
    }
    case 'BUSINESS': {
      const every = 9 + exponential(random, 18);
      for (
        let day = from + below(random, to - from - 60);
        day < to && chance(random, 0.97);
        day += 4 + Math.round(exponential(random, every))
      )
        days.push(day - weekdayOf(day) + below(random, 4));
      break;
    }
    case 'VIP':
      for (
        let day = from + below(random, 500);
        day < to && chance(random, 0.96);
        day += 10 + Math.round(exponential(random, 52))
      )
        days.push(day);
      break;
    default:
      kind satisfies never;
  }
  return days.filter((day) => day >= from && day < to).toSorted((one, other) => one - other);
};

const nightsOf = (random: Random, kind: GuestKind, property: Property): number =>
  property.kind === 'RESORT'
    ? pick(random, kind === 'BUSINESS' ? [2, 3] : [2, 3, 3, 4, 5, 6, 7, 7])
    : pick(random, kind === 'BUSINESS' ? [1, 1, 2, 2, 3, 4] : [1, 2, 2, 2, 3, 3, 4]);

const planFor = (random: Random, property: Property, channel: Channel, lead: number): RatePlan => {
  const code =
    channel === 'CORPORATE'
      ? 'COR'
      : channel === 'TRAVEL_AGENT' || channel === 'GDS'
        ? 'AGY'
        : lead >= 21 && chance(random, 0.45)
          ? 'ADV'
          : property.kind === 'RESORT' && chance(random, 0.4)
            ? 'HBD'
            : chance(random, 0.2)
              ? 'ROO'
              : channel !== 'OTA' && chance(random, 0.25)
                ? 'MEM'
                : 'BAR';
  return property.ratePlans.find((plan) => plan.code === code)!;
};

type Calendar = {
  from: number;
  to: number;
  today: number;
  properties: readonly Property[];
  agents: readonly Account[];
};

/**
 * The reservations that a guest makes from one day to another, as far as they are made by `today`. `aroundToday` is one
 * that is made in any case, so that the desk of a hotel of any size has something to do.
 */
export const wishesOf = (
  random: Random,
  guest: Guest,
  { from, to, today, properties, agents }: Calendar,
  aroundToday: number | null,
): Wish[] => {
  const others = arrivalsOf(random, guest, from, to).filter(
    (day) => aroundToday === null || Math.abs(day - aroundToday) > 8,
  );
  const days = aroundToday === null ? others : [...others, aroundToday].toSorted((one, other) => one - other);
  return days.flatMap((arrival): Wish[] => {
    const { kind, usualRoom } = guest;
    const isAway = kind !== 'ONE_TIME' && chance(random, 0.08);
    const property = isAway ? pick(random, properties) : guest.home;
    const bookedType =
      property === guest.home && chance(random, 0.8) ? usualRoom : pick(random, property.roomTypes.slice(0, 5));
    const channel = pickWeighted(random, CHANNELS[kind] as Record<Channel, number>);
    const { lead: meanLead, cancelled } = BOOKING[channel];
    const lead = meanLead === 0 ? 0 : Math.min(330, 1 + Math.round(exponential(random, meanLead)));
    const isCertain = arrival === aroundToday;
    const bookedOn = arrival - (isCertain ? Math.max(lead, arrival - today + 2) : lead);
    const nights = nightsOf(random, kind, property);
    const plan = planFor(random, property, channel, lead);
    const rate = Math.round(bookedType.base * seasonPrice(property, arrival) * plan.factor * (0.95 + 0.1 * random()));
    const adults = kind === 'BUSINESS' ? 1 : Math.min(bookedType.sleeps, pick(random, [1, 2, 2, 2]));
    const isFamily = kind === 'LEISURE' && bookedType.sleeps > 2 && chance(random, 0.5);
    const company = channel === 'CORPORATE' || (kind === 'BUSINESS' && chance(random, 0.7)) ? guest.account : null;
    const willCancel = !isCertain && chance(random, cancelled / 100);
    const cancelledOn = willCancel ? bookedOn + below(random, lead + 1) : null;
    if (bookedOn > today) return [];
    const agentType = channel === 'OTA' ? 'OTA' : 'TRAVEL_AGENCY';
    return [
      {
        guest,
        property,
        bookedType,
        plan,
        arrival,
        nights,
        adults,
        children: isFamily ? 1 + below(random, 2) : 0,
        bookedOn,
        cancelledOn: cancelledOn !== null && cancelledOn <= today ? cancelledOn : null,
        cancelReason: cancelledOn !== null && cancelledOn <= today ? pick(random, REASONS) : null,
        channel,
        segment: company !== null ? 'CORPORATE' : kind === 'BUSINESS' ? 'TRANSIENT_BUSINESS' : 'TRANSIENT_LEISURE',
        company,
        agent:
          channel === 'OTA' || channel === 'TRAVEL_AGENT'
            ? pick(
                random,
                agents.filter(({ type }) => type === agentType),
              )
            : null,
        group: null,
        rate,
        food: plan.code === 'HBD' ? 0 : below(random, 1 + (kind === 'VIP' ? 90 : 34) * nights),
        other: chance(random, 0.3) ? below(random, (kind === 'VIP' ? 70 : 30) * nights + 1) : 0,
        willNotShow: !isCertain && channel !== 'WALK_IN' && chance(random, NO_SHOW),
      },
    ];
  });
};

/** What a stay is on a day, by its dates. On the day of arrival and of departure some have moved already and some not. */
export const statusOn = (
  random: Random,
  today: number,
  { arrival, nights, cancelledOn, willNotShow, guest }: Wish,
): StayStatus => {
  if (cancelledOn !== null) return 'CANCELLED';
  const departure = arrival + nights;
  if (arrival > today) return chance(random, guest === null ? 0.1 : 0.025) ? 'TENTATIVE' : 'CONFIRMED';
  if (arrival === today) return chance(random, 0.35) ? 'IN_HOUSE' : 'CONFIRMED';
  if (willNotShow) return 'NO_SHOW';
  if (departure > today) return 'IN_HOUSE';
  return departure === today && chance(random, 0.5) ? 'IN_HOUSE' : 'CHECKED_OUT';
};

const hasCome = ({ status }: Stay): boolean => status === 'CHECKED_OUT' || status === 'IN_HOUSE';

export const stayRecord = (stay: Stay, fit: object): DemoRecord => {
  const { guest, property, bookedType, roomType, status, arrival, nights, bookedOn, cancelledOn } = stay;
  const departure = departureOf(stay);
  const earns = status !== 'CANCELLED' && status !== 'RELOCATED';
  const roomRevenue = status === 'NO_SHOW' ? stay.rate : roomRevenueOf(stay);
  const minute = stay.number.charCodeAt(stay.number.length - 1) % 60;
  return {
    id: stay.id,
    name: stayName({
      guest,
      heldFor: (stay.group ?? stay.company ?? stay.agent)?.name ?? null,
      roomNumber: stay.room,
      confirmationNumber: stay.number,
    }),
    key: keyOf(stay),
    source: 'DEMO',
    confirmationNumber: stay.number,
    status,
    propertyId: property.id,
    guestId: guest?.id ?? null,
    bookerId: guest?.booker?.id ?? null,
    companyId: stay.company?.id ?? null,
    travelAgentId: stay.agent?.id ?? null,
    groupId: stay.group?.id ?? null,
    roomTypeId: roomType.id,
    bookedRoomTypeId: bookedType.id,
    upgradedFromId: roomType === bookedType || roomType.roomClass <= bookedType.roomClass ? null : bookedType.id,
    roomNumber: stay.room,
    ratePlanId: stay.plan.id,
    arrivalOn: fromDayNumber(arrival),
    departureOn: fromDayNumber(departure),
    nights,
    adults: stay.adults,
    children: stay.children,
    infants: 0,
    bookedAt: instantOn(bookedOn, 8 + (minute % 12), minute),
    checkedInAt: hasCome(stay) ? instantOn(arrival, 14 + (minute % 7), minute) : null,
    identityCheckedAt: hasCome(stay) ? instantOn(arrival, 14 + (minute % 7), minute) : null,
    checkedOutAt: status === 'CHECKED_OUT' ? instantOn(departure, 7 + (minute % 5), minute) : null,
    surveyDueAt: status === 'CHECKED_OUT' ? instantOn(departure + 1, 7 + (minute % 5), minute) : null,
    cancelledAt: cancelledOn === null ? null : instantOn(cancelledOn, 9 + (minute % 11), minute),
    cancelReason: stay.cancelReason,
    channel: stay.channel,
    marketSegment: stay.segment,
    guestCountry: guest?.culture.nationality ?? null,
    paymentMethod:
      stay.plan.audience === 'CORPORATE' || guest === null
        ? 'On account'
        : stay.plan.code === 'ADV'
          ? 'Prepaid'
          : 'Bank card',
    guarantee: stay.plan.code === 'BAR' ? 'Not guaranteed' : 'Guaranteed',
    rate: euros(stay.rate),
    ...(earns
      ? {
          roomRevenue: euros(roomRevenue),
          foodRevenue: euros(status === 'NO_SHOW' ? 0 : stay.food),
          otherRevenue: euros(status === 'NO_SHOW' ? 0 : stay.other),
          totalRevenue: euros(status === 'NO_SHOW' ? roomRevenue : totalOf(stay)),
        }
      : {}),
    specialRequests: stay.requests,
    isRepeatGuest: stay.isRepeat,
    ...fit,
    ...(stay.relocatedTo === null ? {} : { relocatedToId: stay.relocatedTo.id, compensation: euros(stay.rate) }),
  };
};

/** What somebody got wrong, of which the app says so: a departure before the arrival, and a booking that nobody closed. */
const SLIPS: ((today: number) => { arrival: number; departure: number })[] = [
  (today) => ({ arrival: today + 9, departure: today + 6 }),
  (today) => ({ arrival: today - 6, departure: today - 4 }),
];

/** A few bookings that somebody has to correct. They count for nobody. */
export const wrongStayRecords = (
  stays: readonly Stay[],
  { today, now }: { today: number; now: string },
  fields: (stay: Stay) => object,
): DemoRecord[] =>
  stays
    .filter(({ guest, status }) => guest !== null && status === 'CONFIRMED')
    .slice(0, SLIPS.length)
    .map((booked, index) => {
      const { arrival, departure } = SLIPS[index]!(today);
      const number = stayNumber(700_000 + index);
      const stay = { ...booked, id: stayId(number), number, room: null, arrival, bookedOn: today - 20 - index };
      const record = { ...stayRecord(stay, fields(stay)), departureOn: fromDayNumber(departure) };
      // What it says of itself is what the app looks at.
      const { name, nights, totalRevenue, problems } = completedStay(
        { ...record, guest: booked.guest } as unknown as RecordedStay,
        new Date(now),
      );
      return {
        ...record,
        name,
        nights,
        totalRevenue,
        toCorrect: problems.length > 0,
        problem: sayStayProblems(problems, 'en'),
        problems,
      };
    });

export const stayNumber = (index: number): string => `R${String(200_001 + index)}`;
export const stayId = (number: string): string => idOf('stay', number);
