import { type Micros, type Money, roundToMicros, sumMicros } from '../money.ts';
import type { KeptReason, WalkReason } from './reasons.ts';
import {
  type HotelCategory,
  type WalkDue,
  type WalkPrices,
  type WalkRules,
  type WalkedStay,
  walkDue,
} from './walk-compensation.ts';

/** An arrival of tonight that has not checked in. */
export type WalkCandidate = WalkedStay & {
  id: string;
  isTopTier: boolean;
  isVip: boolean;
  children: number;
  infants: number;
  openCases: number;
  earlierWalks: number;
  /** What the guest is expected to be worth to the hotel from now on. */
  futureValue: Micros;
};

export type WalkPolicy = {
  rules: WalkRules;
  category: HotelCategory;
  prices: WalkPrices;
  /** Share of walked guests who do not come back; the hotel's own estimate. */
  lossShare: number;
};

export type WalkAdvice = {
  id: string;
  /** Compensation and value at risk together. */
  cost: Micros;
  valueAtRisk: Micros;
  due: WalkDue;
  reasons: WalkReason[];
};

type KeptGuest = { id: string; reasons: KeptReason[] };

export type WalkPlan =
  | { kind: 'ENOUGH'; walk: WalkAdvice[]; others: WalkAdvice[]; kept: KeptGuest[] }
  /** Too few guests may be walked; a person decides about those who should be kept. */
  | { kind: 'TOO_FEW'; missing: number; walk: WalkAdvice[]; kept: KeptGuest[] };

/** Why a guest is never walked; empty when he may be. */
export const keptBecause = (candidate: WalkCandidate): KeptReason[] => [
  ...(candidate.isTopTier ? [{ code: 'TOP_TIER' } as const] : []),
  ...(candidate.isVip ? [{ code: 'VIP' } as const] : []),
  ...(candidate.children + candidate.infants > 0 ? [{ code: 'WITH_CHILDREN' } as const] : []),
  ...(candidate.openCases > 0 ? [{ code: 'OPEN_CASE' } as const] : []),
  ...(candidate.earlierWalks > 0 ? [{ code: 'WALKED_BEFORE' } as const] : []),
];

/** What walking a guest costs: what he is due, and the part of his future value that is lost with those who stay away. */
export const walkAdvice = (
  candidate: WalkCandidate,
  { rules, category, prices, lossShare }: WalkPolicy,
): WalkAdvice => {
  const due = walkDue(rules, category, candidate, prices);
  const valueAtRisk = roundToMicros(candidate.futureValue * lossShare);
  const money = (amountMicros: Micros): Money => ({ amountMicros, currencyCode: rules.currencyCode });
  return {
    id: candidate.id,
    cost: sumMicros([due.cost, valueAtRisk]),
    valueAtRisk,
    due,
    reasons: [
      { code: 'COMPENSATION', amount: money(due.cost) },
      {
        code: 'VALUE_AT_RISK',
        amount: money(valueAtRisk),
        share: lossShare,
        futureValue: money(candidate.futureValue),
      },
    ],
  };
};

/**
 * Whom to walk when `rooms` are missing: never the top tier or a VIP, arriving families, guests with an open case or an
 * earlier walk; of the others those who cost least, and of equal costs the shortest stays, which are not to be brought back.
 * Then they go by id, so that the same list gives the same plan.
 */
export const planWalks = (candidates: readonly WalkCandidate[], rooms: number, policy: WalkPolicy): WalkPlan => {
  const kept = candidates
    .map((candidate) => ({ id: candidate.id, reasons: keptBecause(candidate) }))
    .filter(({ reasons }) => reasons.length > 0);
  const ranked = candidates
    .filter((candidate) => keptBecause(candidate).length === 0)
    .toSorted((one, other) => one.nights - other.nights || (one.id < other.id ? -1 : 1))
    .map((candidate) => walkAdvice(candidate, policy))
    .toSorted((one, other) => one.cost - other.cost);
  if (ranked.length < rooms) return { kind: 'TOO_FEW', missing: rooms - ranked.length, walk: ranked, kept };
  return { kind: 'ENOUGH', walk: ranked.slice(0, rooms), others: ranked.slice(rooms), kept };
};
