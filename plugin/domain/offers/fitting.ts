import { addDays, daysBetween, type CalendarDate } from '../calendar-dates.ts';
import { roundToMicros, type Money } from '../money.ts';
import { asRoom, type RecordedRoomType } from '../preferences/housing.ts';
import { isSensitiveCategory, type Preference } from '../preferences/preference.ts';
import { named } from '../preferences/reasons.ts';
import { answerOf, isForStaff, type FloorBands } from '../preferences/room.ts';
import { leastToSell, type HouseNight, type TypeNight } from '../reservations/availability.ts';
import { notSold, pricesByNight, type Asked, type PlanForSale } from '../reservations/rates.ts';
import type { Season } from '../reservations/seasons.ts';
import { OPEN_TO } from '../stays/commands.ts';
import type { StayStatus } from '../stays/status.ts';
import { associationOf, type Counted, type Profile } from './association.ts';
import { offerKey, type NoOffers, type OfferKind, type OfferReason, type Terms } from './offer.ts';

/** A stay to come, or of a guest who is here. */
export type StayToOffer = Terms &
  Profile & {
    status: StayStatus;
    adults: number;
    children: number;
    /** Days and plan of a group's stays are those of its contract. */
    isOfGroup: boolean;
    /** What the tier of the guest gives without a charge. */
    benefits: readonly string[];
  };

/** A stay that the guest had; null and '' where it is not known. */
export type StayBefore = {
  arrivalOn: CalendarDate | null;
  nights: number | null;
  roomTypeId: string | null;
  mealPlan: string;
};

/** The guest whom something is offered to. */
export type GuestToOffer = {
  isBarred: boolean;
  openCases: number;
  preferences: readonly Preference[];
  staysBefore: readonly StayBefore[];
};

/** What the property sells, and what of it is free from the night `from` on. */
export type HouseToOffer = {
  types: readonly RecordedRoomType[];
  plans: readonly PlanForSale[];
  seasons: readonly Season[];
  from: CalendarDate;
  nights: readonly HouseNight[];
  /** Without the stay itself, which gives its room up for another. */
  freeOf: ReadonlyMap<string, readonly TypeNight[]>;
};

/** What the property's stays of the last two years had, and what was answered to its offers. */
export type WhatOthersTook = {
  rooms: readonly Counted<{ roomTypeId: string | null; mealPlan: string }>[];
  nights: readonly Counted<{ nights: number | null }>[];
  answers: readonly (Pick<Profile, 'party' | 'purpose'> & { kind: OfferKind; taken: number; declined: number })[];
};

export type Situation = {
  stay: StayToOffer;
  guest: GuestToOffer;
  house: HouseToOffer;
  others: WhatOthersTook;
  /** Who asks, and on which day, as rate plans want to know it. */
  asked: Pick<Asked, 'today' | 'tiers' | 'account'>;
  /** Keys of what was offered for the stay before, whatever was answered. */
  offered: ReadonlySet<string>;
};

/** Something to offer: what the stay is then, what it costs beside now, and why. */
export type FittingOffer = {
  kind: OfferKind;
  key: string;
  after: Terms;
  /** For the whole stay; below 0 it costs less. */
  difference: Money;
  /** 0 to 100, by the points of its reasons. */
  fit: number;
  reasons: OfferReason[];
};

/** What a reason adds to the fit of an offer, of 100. All of it is our choice; a reason against counts below 0. */
const POINTS = {
  BASE: 30,
  TIER_GIVES_IT: 40,
  PARTY_TOO_LARGE: 30,
  HAD_BEFORE: 25,
  USUALLY_LONGER: 20,
  FLEXIBLE: 20,
  WISH: 10,
  MOST_WISHES: 20,
  MORE_OFTEN: 15,
  LESS_OFTEN: -15,
  SMALL_STEP: 10,
  LARGE_STEP: -15,
  HOUSE_NEARLY_FULL: 10,
  /** Between nobody and everybody of similar guests taking it. */
  ANSWERS: 40,
} as const;

/** Offers that fit less are not shown, nor more than a clerk reads while the guest waits. */
export const LEAST_FIT = 30;
const MOST_OFFERS = 6;
const MOST_OF_KIND = 2;

/**
 * A step of at most this share of the price of the stay is a small one, of more than the second a large one, and what would more than
 * double the price is not offered (our choice).
 */
export const SMALL_STEP = 0.15;
export const LARGE_STEP = 0.5;
export const MOST_STEP = 1;
/** Other days are offered where they save this share at least (our choice). */
export const LEAST_SAVING = 0.1;
/** Days that are looked at before and after the arrival. */
export const DAYS_AROUND = 7;
/** From this share of the rooms downwards a house is nearly full (our choice). */
export const NEARLY_FULL = 0.1;
/** Stays before which somebody has no habits. */
export const LEAST_STAYS = 3;
/** Whoever arrived on so many different weekdays is free in his days. */
const WEEKDAYS_OF_THE_FLEXIBLE = 3;
/** Answers to offers before which they say nothing; what most guests answer, and how many answers that weighs. */
export const LEAST_ANSWERS = 5;
const USUALLY_TAKEN = 0.25;
const WEIGHT_OF_USUAL = 4;

const MEALS = ['ROOM_ONLY', 'BED_AND_BREAKFAST', 'HALF_BOARD', 'FULL_BOARD', 'ALL_INCLUSIVE'];
const mealRank = (mealPlan: string | null): number => MEALS.indexOf(mealPlan ?? '');

/** Where rooms lie is not said by their type. */
const NO_FLOORS: FloorBands = { highFrom: null, lowTo: null };

const BASE_RATE = { price: null, percentOff: 0 };

type Priced = Pick<PlanForSale, 'price' | 'percentOff'>;

const totalOf = (nights: readonly Money[]): number => nights.reduce((sum, { amountMicros }) => sum + amountMicros, 0);

/** What nights of a type cost by a plan, in micros of `currencyCode`; null where that is not known. */
const priceOf = (
  { seasons }: HouseToOffer,
  plan: Priced,
  type: RecordedRoomType,
  [arrivalOn, departureOn]: readonly [CalendarDate, CalendarDate],
  currencyCode: string,
): number | null => {
  const nights = pricesByNight(plan, type.baseRate, seasons, { arrivalOn, departureOn });
  return nights === null || nights[0]?.currencyCode !== currencyCode ? null : totalOf(nights);
};

/** How many rooms of a type are free for all nights from one day to another; none for nights that were not looked at. */
const freeFor = (house: HouseToOffer, typeId: string, from: CalendarDate, to: CalendarDate): number => {
  const [first, end] = [daysBetween(house.from, from), daysBetween(house.from, to)];
  const nights = house.freeOf.get(typeId) ?? [];
  return first < 0 || end > nights.length ? 0 : leastToSell(nights.slice(first, end));
};

/** The new price of a night where `difference` micros are added to a stay of `before` nights that has `after` then. */
const rateWith = (rate: Money, difference: number, before: number, after: number): Money => ({
  amountMicros: roundToMicros((rate.amountMicros * before + difference) / after),
  currencyCode: rate.currencyCode,
});

const pointsOf = (reason: OfferReason): number => {
  switch (reason.code) {
    case 'TIER_GIVES_IT':
      return POINTS.TIER_GIVES_IT;
    case 'PARTY_TOO_LARGE':
      return POINTS.PARTY_TOO_LARGE;
    case 'HAD_TYPE_BEFORE':
    case 'HAD_MEALS_BEFORE':
      return POINTS.HAD_BEFORE;
    case 'USUALLY_LONGER':
      return POINTS.USUALLY_LONGER;
    case 'FLEXIBLE':
      return POINTS.FLEXIBLE;
    case 'MEETS_WISHES':
      return Math.min(POINTS.MOST_WISHES, POINTS.WISH * reason.wishes.length);
    case 'LOSES_WISHES':
      return -POINTS.WISH * reason.wishes.length;
    case 'SIMILAR_STAYS':
      return reason.tells === 'MORE' ? POINTS.MORE_OFTEN : reason.tells === 'LESS' ? POINTS.LESS_OFTEN : 0;
    case 'OFFERED_TO_SIMILAR': {
      const likely = (reason.taken + USUALLY_TAKEN * WEIGHT_OF_USUAL) / (reason.answered + WEIGHT_OF_USUAL);
      return Math.round(POINTS.ANSWERS * (likely - USUALLY_TAKEN));
    }
    case 'SMALL_STEP':
      return POINTS.SMALL_STEP;
    case 'LARGE_STEP':
      return POINTS.LARGE_STEP;
    case 'HOUSE_NEARLY_FULL':
      return POINTS.HOUSE_NEARLY_FULL;
    case 'ROOMS_LEFT':
    case 'SAVES':
      return 0;
    default:
      return reason satisfies never;
  }
};

/** How well an offer fits by its reasons, from 0 to 100. */
export const fitOf = (reasons: readonly OfferReason[]): number =>
  Math.max(
    0,
    Math.min(
      100,
      reasons.reduce<number>((sum, reason) => sum + pointsOf(reason), POINTS.BASE),
    ),
  );

/** A stay with all that must be known to offer something. */
type Ready = {
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  nights: number;
  /** The first night that can still be another. */
  from: CalendarDate;
  rate: Money;
  type: RecordedRoomType | null;
  plan: PlanForSale | null;
};

const readied = ({ stay, guest, house, asked }: Situation): Ready | NoOffers => {
  const { status, arrivalOn, departureOn, rate } = stay;
  if (!OPEN_TO.change.includes(status)) return { code: 'STAY_OVER', status };
  if (arrivalOn === null || departureOn === null || departureOn <= arrivalOn) return { code: 'STAY_WITHOUT_DAYS' };
  if (departureOn <= asked.today) return { code: 'STAY_OVER', status };
  if (guest.isBarred) return { code: 'GUEST_IS_BARRED' };
  if (guest.openCases > 0) return { code: 'CASE_IS_OPEN' };
  if (rate === null || rate.amountMicros <= 0) return { code: 'PRICE_NOT_KNOWN' };
  const other = house.types.find(({ baseRate }) => baseRate !== null && baseRate.currencyCode !== rate.currencyCode);
  if (other !== undefined) return { code: 'PRICES_IN_ANOTHER_CURRENCY', currencyCode: other.baseRate!.currencyCode };
  return {
    arrivalOn,
    departureOn,
    nights: daysBetween(arrivalOn, departureOn),
    from: arrivalOn > asked.today ? arrivalOn : asked.today,
    rate,
    type: house.types.find(({ id }) => id === stay.roomTypeId) ?? null,
    plan: house.plans.find(({ id }) => id === stay.ratePlanId) ?? null,
  };
};

const isFreeOfCharge = ({ benefits }: StayToOffer, steps: number): boolean =>
  benefits.includes('ROOM_UPGRADE') && steps === 1;

/** What was answered to offers of a kind by guests of the same party and purpose; nothing where it was seldom asked. */
const answersTo = ({ stay, others }: Situation, kind: OfferKind): OfferReason[] => {
  const similar = others.answers.filter(
    (one) => one.kind === kind && one.party === stay.party && one.purpose === stay.purpose,
  );
  const taken = similar.reduce((sum, one) => sum + one.taken, 0);
  const answered = taken + similar.reduce((sum, one) => sum + one.declined, 0);
  return answered < LEAST_ANSWERS ? [] : [{ code: 'OFFERED_TO_SIMILAR', taken, answered }];
};

const similarStays = <Row>(
  rows: readonly Counted<Row>[],
  stay: StayToOffer,
  had: (row: Row) => boolean,
): OfferReason[] => {
  const association = associationOf(rows, stay, had);
  return association === null ? [] : [{ code: 'SIMILAR_STAYS', ...association }];
};

const shareOf = ({ rate, nights }: Ready, difference: number): number => difference / (rate.amountMicros * nights);

const stepOf = (ready: Ready, difference: number): OfferReason[] => {
  const share = shareOf(ready, difference);
  if (share > LARGE_STEP) return [{ code: 'LARGE_STEP', share }];
  return difference > 0 && share <= SMALL_STEP ? [{ code: 'SMALL_STEP', share }] : [];
};

const offer = (
  { stay }: Situation,
  kind: OfferKind,
  { rate, nights }: Ready,
  change: Partial<Terms>,
  micros: number,
  reasons: OfferReason[],
): FittingOffer => {
  const { arrivalOn, departureOn, roomTypeId, ratePlanId } = { ...stay, ...change };
  const after = daysBetween(arrivalOn!, departureOn!);
  const difference: Money = { amountMicros: roundToMicros(micros), currencyCode: rate.currencyCode };
  const terms: Terms = {
    arrivalOn,
    departureOn,
    roomTypeId,
    ratePlanId,
    rate: micros === 0 ? rate : rateWith(rate, micros, nights, after),
  };
  return { kind, key: offerKey(kind, terms), after: terms, difference, fit: fitOf(reasons), reasons };
};

/** Room types above the one of the stay that are free for all nights, that hold the party and break no must. */
const upgrades = (situation: Situation, ready: Ready): FittingOffer[] => {
  const { stay, guest, house, others } = situation;
  const { type, from, departureOn, rate } = ready;
  if (type === null || type.roomClass === null) return [];
  const party = stay.adults + stay.children;
  const now = asRoom(type, null);
  const wishes = guest.preferences.filter((wish) => !isForStaff(wish));
  const nowPrice = priceOf(house, BASE_RATE, type, [from, departureOn], rate.currencyCode);
  const classes = [...new Set(house.types.flatMap(({ roomClass }) => roomClass ?? []))].toSorted((a, b) => a - b);
  return house.types.flatMap((better): FittingOffer[] => {
    if (better.roomClass === null || better.roomClass <= type.roomClass!) return [];
    if (better.maxOccupancy !== null && better.maxOccupancy < party) return [];
    const rooms = freeFor(house, better.id, from, departureOn);
    const price = priceOf(house, BASE_RATE, better, [from, departureOn], rate.currencyCode);
    if (rooms <= 0 || price === null || nowPrice === null || price < nowPrice) return [];
    const then = asRoom(better, null);
    const answers = wishes.map((wish) => ({
      wish,
      has: answerOf(now, wish, NO_FLOORS),
      gets: answerOf(then, wish, NO_FLOORS),
    }));
    if (answers.some((one) => one.wish.strength === 'MUST' && one.gets === 'UNMET')) return [];
    const told = answers.filter(({ wish }) => !wish.sensitive && !isSensitiveCategory(wish.category));
    const gained = told.filter((one) => one.gets === 'MET' && one.has !== 'MET').map(({ wish }) => named(wish));
    const lost = told.filter((one) => one.has === 'MET' && one.gets === 'UNMET').map(({ wish }) => named(wish));
    const steps = classes.indexOf(better.roomClass) - classes.indexOf(type.roomClass!);
    const isFree = isFreeOfCharge(stay, steps);
    const difference = isFree ? 0 : price - nowPrice;
    if (shareOf(ready, difference) > MOST_STEP) return [];
    const times = guest.staysBefore.filter(({ roomTypeId }) => roomTypeId === better.id).length;
    return [
      offer(situation, 'UPGRADE', ready, { roomTypeId: better.id }, difference, [
        ...(isFree ? [{ code: 'TIER_GIVES_IT' } as const] : []),
        ...(type.maxOccupancy !== null && type.maxOccupancy < party
          ? [{ code: 'PARTY_TOO_LARGE', sleeps: type.maxOccupancy, party } as const]
          : []),
        ...(times > 0 ? [{ code: 'HAD_TYPE_BEFORE', times, of: guest.staysBefore.length } as const] : []),
        ...(gained.length > 0 ? [{ code: 'MEETS_WISHES', wishes: gained } as const] : []),
        ...(lost.length > 0 ? [{ code: 'LOSES_WISHES', wishes: lost } as const] : []),
        ...similarStays(others.rooms, stay, ({ roomTypeId }) => roomTypeId === better.id),
        ...answersTo(situation, 'UPGRADE'),
        ...stepOf(ready, difference),
        { code: 'ROOMS_LEFT', rooms },
      ]),
    ];
  });
};

/** Rate plans with more meals than the stay has, as far as they are sold to the guest: the cheapest of each. */
const richerPlans = (situation: Situation, ready: Ready): FittingOffer[] => {
  const { stay, guest, house, others, asked } = situation;
  const { type, plan, from, departureOn, rate } = ready;
  const has = mealRank(plan?.mealPlan ?? null);
  if (type === null || plan === null || has < 0 || stay.isOfGroup) return [];
  const nights = [from, departureOn] as const;
  const nowPrice = priceOf(house, plan, type, nights, rate.currencyCode);
  if (nowPrice === null) return [];
  const request = { ...asked, arrivalOn: from, departureOn, adults: stay.adults, children: stay.children };
  const sold = house.plans.flatMap((better) => {
    const rank = mealRank(better.mealPlan);
    const price = priceOf(house, better, type, nights, rate.currencyCode);
    const isGivenByTier = better.mealPlan === 'BED_AND_BREAKFAST' && stay.benefits.includes('BREAKFAST');
    return rank <= has ||
      isGivenByTier ||
      price === null ||
      price <= nowPrice ||
      notSold(better, type.code, request) !== null
      ? []
      : [{ better, rank, difference: price - nowPrice }];
  });
  const cheapest = [...Map.groupBy(sold, ({ rank }) => rank).values()].map(
    (plans) => plans.toSorted((one, other) => one.difference - other.difference)[0]!,
  );
  return cheapest.map(({ better, rank, difference }) => {
    const times = guest.staysBefore.filter(({ mealPlan }) => mealRank(mealPlan) >= rank).length;
    return offer(situation, 'RATE_PLAN', ready, { ratePlanId: better.id }, difference, [
      ...(times > 0 ? [{ code: 'HAD_MEALS_BEFORE', times, of: guest.staysBefore.length } as const] : []),
      ...similarStays(others.rooms, stay, ({ mealPlan }) => mealRank(mealPlan) >= rank),
      ...answersTo(situation, 'RATE_PLAN'),
      ...stepOf(ready, difference),
    ]);
  });
};

const medianNights = (stays: readonly StayBefore[]): { nights: number; of: number } | null => {
  const known = stays
    .flatMap(({ nights }) => (nights === null || nights <= 0 ? [] : [nights]))
    .toSorted((a, b) => a - b);
  return known.length < LEAST_STAYS ? null : { nights: known[Math.floor((known.length - 1) / 2)]!, of: known.length };
};

/** A night more at the end, or at the beginning of a stay to come, and as many as the guest stays as a rule. */
const longer = (situation: Situation, ready: Ready): FittingOffer[] => {
  const { stay, guest, house, others, asked } = situation;
  const { type, plan, arrivalOn, departureOn, nights, rate } = ready;
  if (type === null) return [];
  const usual = medianNights(guest.staysBefore);
  const lacking = usual === null ? 0 : usual.nights - nights;
  const spans: (readonly [CalendarDate, CalendarDate])[] = [
    [arrivalOn, addDays(departureOn, 1)],
    ...(stay.status !== 'IN_HOUSE' && arrivalOn > asked.today ? [[addDays(arrivalOn, -1), departureOn] as const] : []),
    ...(lacking > 1 && lacking <= DAYS_AROUND ? [[arrivalOn, addDays(departureOn, lacking)] as const] : []),
  ];
  return spans.flatMap(([from, to]): FittingOffer[] => {
    const added: readonly [CalendarDate, CalendarDate] = from < arrivalOn ? [from, arrivalOn] : [departureOn, to];
    const rooms = freeFor(house, type.id, ...added);
    const price = priceOf(house, plan ?? BASE_RATE, type, added, rate.currencyCode);
    if (rooms <= 0 || price === null || price <= 0) return [];
    const then = daysBetween(from, to);
    return [
      offer(situation, 'LONGER', ready, { arrivalOn: from, departureOn: to }, price, [
        ...(usual !== null && usual.nights >= then ? [{ code: 'USUALLY_LONGER', ...usual } as const] : []),
        ...similarStays(
          // Only who stayed as long as this stay could have stayed longer.
          others.nights.filter((row) => (row.nights ?? 0) >= nights),
          stay,
          (row) => (row.nights ?? 0) >= then,
        ),
        ...answersTo(situation, 'LONGER'),
        { code: 'ROOMS_LEFT', rooms },
      ]),
    ];
  });
};

const weekdayOf = (day: CalendarDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const flexibleBy = (stays: readonly StayBefore[]): OfferReason | null => {
  const days = stays.flatMap(({ arrivalOn }) => arrivalOn ?? []);
  const weekdays = new Set(days.map(weekdayOf)).size;
  return days.length >= LEAST_STAYS && weekdays >= WEEKDAYS_OF_THE_FLEXIBLE
    ? { code: 'FLEXIBLE', weekdays, of: days.length }
    : null;
};

/**
 * The days within a week around those of the stay that cost least, for a guest who is free in them: where the house is nearly full
 * or the booking is not firm yet, because whoever has a firm booking and a room is better left with it.
 */
const otherDays = (situation: Situation, ready: Ready): FittingOffer[] => {
  const { stay, guest, house, asked } = situation;
  const { type, plan, arrivalOn, departureOn, nights, rate } = ready;
  const flexible = flexibleBy(guest.staysBefore);
  if (type === null || flexible === null || stay.isOfGroup || stay.status === 'IN_HOUSE') return [];
  const first = daysBetween(house.from, arrivalOn);
  const own = house.nights.slice(Math.max(0, first), Math.max(0, first) + nights);
  const rooms = Math.min(...own.map(({ toSell }) => toSell));
  const isNearlyFull = own.some(({ toSell, capacity }) => toSell <= NEARLY_FULL * capacity);
  if (!isNearlyFull && stay.status === 'CONFIRMED') return [];
  const priced = plan ?? BASE_RATE;
  const nowPrice = priceOf(house, priced, type, [arrivalOn, departureOn], rate.currencyCode);
  if (nowPrice === null) return [];
  const cheaper = Array.from({ length: 2 * DAYS_AROUND + 1 }, (_, index) => index - DAYS_AROUND).flatMap((shift) => {
    const span = [addDays(arrivalOn, shift), addDays(departureOn, shift)] as const;
    const request = {
      ...asked,
      arrivalOn: span[0],
      departureOn: span[1],
      adults: stay.adults,
      children: stay.children,
    };
    const isSold = plan === null || notSold(plan, type.code, request) === null;
    const price = priceOf(house, priced, type, span, rate.currencyCode);
    return shift === 0 || span[0] < asked.today || !isSold || price === null || freeFor(house, type.id, ...span) <= 0
      ? []
      : [{ span, shift, difference: price - nowPrice }];
  });
  const [best] = cheaper.toSorted(
    (one, other) => one.difference - other.difference || Math.abs(one.shift) - Math.abs(other.shift),
  );
  const share = best === undefined ? 0 : shareOf(ready, -best.difference);
  if (best === undefined || share < LEAST_SAVING || share >= 1) return [];
  return [
    offer(situation, 'OTHER_DAYS', ready, { arrivalOn: best.span[0], departureOn: best.span[1] }, best.difference, [
      { code: 'SAVES', share },
      flexible,
      ...(isNearlyFull ? [{ code: 'HOUSE_NEARLY_FULL', rooms } as const] : []),
      ...answersTo(situation, 'OTHER_DAYS'),
    ]),
  ];
};

const byFit = (one: FittingOffer, other: FittingOffer): number =>
  other.fit - one.fit || one.difference.amountMicros - other.difference.amountMicros || (one.key < other.key ? -1 : 1);

/**
 * What fits a stay to come, or a guest who is here, best first: at most two of a kind and six in all. What was offered for the
 * stay before is not offered again. Prices differ by what the room type, plan or nights cost by the house's prices of today, so that
 * what was agreed on the rest of the stay stands.
 */
export const fittingOffers = (situation: Situation): FittingOffer[] | NoOffers => {
  const ready = readied(situation);
  if ('code' in ready) return ready;
  return [upgrades, richerPlans, longer, otherDays]
    .flatMap((offersOf) =>
      offersOf(situation, ready)
        .filter(({ key, fit }) => !situation.offered.has(key) && fit >= LEAST_FIT)
        .toSorted(byFit)
        .slice(0, MOST_OF_KIND),
    )
    .toSorted(byFit)
    .slice(0, MOST_OFFERS);
};

/** The nights that have to be known of a house to offer something for a stay: from a day on, so many; at most 60. */
export const nightsToKnow = (
  { arrivalOn, departureOn }: { arrivalOn: CalendarDate; departureOn: CalendarDate },
  today: CalendarDate,
): { from: CalendarDate; nights: number } => {
  const early = addDays(arrivalOn, -DAYS_AROUND);
  const from = early > today ? early : today;
  return { from, nights: Math.max(1, Math.min(60, daysBetween(from, addDays(departureOn, DAYS_AROUND)))) };
};
