import { micros, type Micros, type Money } from '../money.ts';
import type { Segment } from '../retention/customer-pyramid.ts';
import type { Severity } from './case-clock.ts';
import type { CaseCategory, CaseKind } from './commands.ts';

/** Whose fault it was that something went wrong. */
export type Fault = 'HOTEL' | 'NOBODY';

/** What went wrong for whom, as what is given for it follows from it. */
export type Failure = {
  kind: CaseKind | null;
  category: CaseCategory | null;
  severity: Severity;
  fault: Fault;
  /** The price of one night. */
  rate: Money | null;
  isInHouse: boolean;
  segment: Segment | null;
  isMember: boolean;
  /** What was given to the guest for other cases in the last twelve months. */
  before: { times: number; amount: Money | null };
  /** What the desk may give by itself. */
  limit: Money | null;
};

/** What costs little and is done first; money comes after it. */
export type Gesture =
  | 'APOLOGY_BY_MANAGER'
  | 'MEND_AT_ONCE'
  | 'ANOTHER_ROOM'
  | 'BREAKFAST'
  | 'CORRECT_BILL'
  | 'LATE_CHECK_OUT'
  | 'POINTS'
  | 'GIFT_NEXT_TIME';

export type GoodwillReason =
  | { code: 'GESTURE'; gesture: Gesture }
  | { code: 'NO_MONEY_NEEDED' }
  | { code: 'SHARE_OF_NIGHT'; share: number; amount: Money }
  | { code: 'RATE_UNKNOWN'; share: number }
  | { code: 'VALUED_GUEST' }
  | { code: 'MOST_THAT_MENDS' }
  | { code: 'GIVEN_BEFORE'; times: number; amount: Money | null }
  | { code: 'FOR_A_MANAGER'; limit: Money };

/** A proposal: an amount, null for none, and why, gestures first. */
export type Goodwill = { amount: Money | null; reasons: GoodwillReason[] };

/**
 * The share of the price of a night up to which what is given mends: about 80 % makes guests as content as if nothing had
 * happened, 42 % does not, and 118 % does no more (doi 10.1108/JSTP-06-2021-0120).
 */
export const MOST_SHARE = 0.8;

/** Shares of a night by how grave it was; what lies below the most is our choice. */
const SHARES: Record<Fault, Record<Severity, number>> = {
  HOTEL: { LOW: 0, MEDIUM: 0.4, HIGH: 0.6, CRITICAL: 0.8 },
  NOBODY: { LOW: 0, MEDIUM: 0, HIGH: 0.2, CRITICAL: 0.4 },
};

/** What is added for guests whom the hotel lives on. */
const VALUED_SHARE = 0.2;
const VALUED: ReadonlySet<Segment> = new Set(['VIP', 'KEY']);

/** From so many cases in a year on, a manager looks before money is given again. */
const OFTEN = 2;

/** Amounts are whole fives: nobody gives 47.30. */
const STEP: Micros = micros(5);

/** Whose fault a case of a category is as long as nobody says otherwise. */
export const likelyFault = (category: CaseCategory | null): Fault =>
  category === null || category === 'NOISE' || category === 'LOST_AND_FOUND' || category === 'OTHER'
    ? 'NOBODY'
    : 'HOTEL';

const OF_CATEGORY: Partial<Record<CaseCategory, readonly Gesture[]>> = {
  ROOM: ['ANOTHER_ROOM'],
  HOUSEKEEPING: ['MEND_AT_ONCE'],
  NOISE: ['ANOTHER_ROOM'],
  MAINTENANCE: ['MEND_AT_ONCE', 'ANOTHER_ROOM'],
  FOOD_AND_BEVERAGE: ['BREAKFAST'],
  BILLING: ['CORRECT_BILL'],
  SAFETY: ['MEND_AT_ONCE'],
};
/** Only whoever is here can be given these. */
const IN_HOUSE_ONLY: ReadonlySet<Gesture> = new Set(['MEND_AT_ONCE', 'ANOTHER_ROOM', 'BREAKFAST']);

const gesturesFor = ({ category, severity, fault, isInHouse, isMember }: Failure): Gesture[] => [
  ...(severity === 'LOW' ? [] : (['APOLOGY_BY_MANAGER'] as const)),
  ...((category !== null && OF_CATEGORY[category]) || []).filter((one) => isInHouse || !IN_HOUSE_ONLY.has(one)),
  ...(isInHouse ? (['LATE_CHECK_OUT'] as const) : fault === 'HOTEL' ? (['GIFT_NEXT_TIME'] as const) : []),
  ...(isMember && fault === 'HOTEL' ? (['POINTS'] as const) : []),
];

const ofRate = (share: number, { amountMicros, currencyCode }: Money): Money => ({
  amountMicros: (Math.round((share * amountMicros) / STEP) * STEP) as Micros,
  currencyCode,
});

/**
 * What to give for what went wrong: a gesture first, and money as a share of the price of a night where it is grave and ours,
 * never more than mends. Null for a request, which nothing is given for.
 */
export const goodwillFor = (failure: Failure): Goodwill | null => {
  const { kind, severity, fault, rate, segment, before, limit } = failure;
  if (kind === 'REQUEST') return null;
  const gestures = gesturesFor(failure).map((gesture) => ({ code: 'GESTURE', gesture }) as const);
  const isOften = before.times >= OFTEN;
  const given = before.times === 0 ? [] : [{ code: 'GIVEN_BEFORE', ...before } as const];
  const basic = SHARES[fault][severity];
  if (basic === 0) return { amount: null, reasons: [...gestures, { code: 'NO_MONEY_NEEDED' }, ...given] };
  const isValued = segment !== null && VALUED.has(segment) && !isOften;
  // Shares are tenths: their sums are not quite in binary.
  const share = Math.round(10 * Math.min(MOST_SHARE, basic + (isValued ? VALUED_SHARE : 0))) / 10;
  const why: GoodwillReason[] = [
    ...(isValued && basic < MOST_SHARE ? [{ code: 'VALUED_GUEST' } as const] : []),
    ...(share === MOST_SHARE ? [{ code: 'MOST_THAT_MENDS' } as const] : []),
    ...given,
  ];
  if (rate === null || rate.amountMicros <= 0)
    return { amount: null, reasons: [...gestures, { code: 'RATE_UNKNOWN', share }, ...why] };
  const amount = ofRate(share, rate);
  const isAbove =
    limit !== null && limit.currencyCode === amount.currencyCode && amount.amountMicros > limit.amountMicros;
  return {
    amount,
    reasons: [
      ...gestures,
      { code: 'SHARE_OF_NIGHT', share, amount },
      ...why,
      ...(isAbove ? [{ code: 'FOR_A_MANAGER', limit: limit } as const] : []),
    ],
  };
};
