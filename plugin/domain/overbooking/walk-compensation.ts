import { type Micros, type Money, micros, roundToMicros, sumMicros } from '../money.ts';
import type { WalkDueLine } from './reasons.ts';

export type HotelCategory = 'FULL_SERVICE' | 'SELECT' | 'LUXURY';

/** A promise to walked members on top of what everyone gets. Promises that apply add up. */
export type WalkGrant = {
  category: HotelCategory;
  /** Codes of the tiers it is for; every member when left out. */
  tiers?: readonly string[];
  cash: Micros;
  points: number;
};

/** What a hotel owes a guest whom it walks. */
export type WalkRules = {
  code: string;
  source: string;
  currencyCode: string;
  /** Whether the grants are for bookings made with the hotel or its brand only. */
  directOnly: boolean;
  grants: readonly WalkGrant[];
  /** What the source leaves open. */
  unsure: string | null;
};

/**
 * What hotels commonly do for everyone they walk: first night elsewhere with tax, the way there, the stay counted as if it
 * had been theirs, and the guest brought back for the nights that remain (Hilton Garden Inn standards 603.06.A and
 * 701.03.D as quoted by a guest).
 */
export const HOUSE_WALK_RULES: WalkRules = {
  code: 'house',
  source: 'common practice, no published promise on top',
  currencyCode: 'USD',
  directOnly: false,
  grants: [],
  unsure: null,
};

const HIGH_TIERS = ['PLATINUM', 'TITANIUM', 'AMBASSADOR'];

/** An example of a published promise: Marriott's Ultimate Reservation Guarantee of 2022. */
export const MARRIOTT_2022_WALK_RULES: WalkRules = {
  code: 'marriott-bonvoy-2022',
  source: 'thepointsguy.com/news/walked-hotel-compensation, 20 May 2022',
  currencyCode: 'USD',
  directOnly: true,
  grants: [
    { category: 'FULL_SERVICE', cash: micros(200), points: 90_000 },
    { category: 'SELECT', cash: micros(100), points: 0 },
    { category: 'SELECT', tiers: HIGH_TIERS, cash: micros(0), points: 90_000 },
    { category: 'LUXURY', tiers: HIGH_TIERS, cash: micros(200), points: 140_000 },
  ],
  unsure:
    'The source names Platinum and Titanium; Ambassador, the tier above them, is taken to get no less. Later sources give the guarantee to Silver and above, and at luxury brands to Titanium and Ambassador.',
};

export type WalkedStay = {
  /** Null for a guest who is no member. */
  tier: string | null;
  direct: boolean;
  nights: number;
};

/** What a walk costs where the guest is sent, in the currency of the rules. */
export type WalkPrices = {
  firstNightElsewhere: Micros;
  transport: Micros;
  /** What one point costs the hotel. */
  point: Micros;
};

export type WalkDue = {
  cash: Micros;
  points: number;
  /** Everything the hotel pays, points included. */
  cost: Micros;
  lines: WalkDueLine[];
};

const grantsFor = (rules: WalkRules, category: HotelCategory, { tier, direct }: WalkedStay): WalkGrant[] =>
  tier === null || (rules.directOnly && !direct)
    ? []
    : rules.grants.filter((grant) => grant.category === category && (!grant.tiers || grant.tiers.includes(tier)));

/** What a guest is due when he is walked, and what it costs. */
export const walkDue = (rules: WalkRules, category: HotelCategory, stay: WalkedStay, prices: WalkPrices): WalkDue => {
  const grants = grantsFor(rules, category, stay);
  const cash = sumMicros(grants.map((grant) => grant.cash));
  const points = grants.reduce((sum, grant) => sum + grant.points, 0);
  const money = (amountMicros: Micros): Money => ({ amountMicros, currencyCode: rules.currencyCode });
  return {
    cash,
    points,
    cost: sumMicros([prices.firstNightElsewhere, prices.transport, cash, roundToMicros(points * prices.point)]),
    lines: [
      { code: 'FIRST_NIGHT_ELSEWHERE', amount: money(prices.firstNightElsewhere) },
      ...(prices.transport > 0 ? [{ code: 'TRANSPORT' as const, amount: money(prices.transport) }] : []),
      ...(cash > 0 ? [{ code: 'CASH' as const, amount: money(cash) }] : []),
      ...(points > 0 ? [{ code: 'POINTS' as const, points }] : []),
      { code: 'STAY_COUNTS_AS_HERE' },
      ...(stay.nights > 1 ? [{ code: 'ROOM_FOR_NIGHTS_LEFT' as const, nights: stay.nights - 1 }] : []),
    ],
  };
};
