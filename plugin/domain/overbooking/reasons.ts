import type { Money } from '../money.ts';

/** Why the level of a night is what it is. Probabilities and shares are 0 to 1. */
export type OverbookingReason =
  | { code: 'ROOMS_EXPECTED'; bookings: number; expected: number; capacity: number }
  | { code: 'ONE_MORE_WEIGHED'; probabilityFull: number; risk: Money; saving: Money }
  | { code: 'LIMIT_REACHED'; limitPercent: number; capacity: number }
  | { code: 'NOTHING_MORE_TO_SELL' };

/** What a group of like bookings has in common, each trait within the one before; none for all bookings. */
export type LikeBookings = {
  rate?: string;
  segment?: string;
  channel?: string;
  /** Days from booking to arrival; `to` is null where the band has no end. */
  lead?: { from: number; to: number | null };
};

/** From which past bookings a probability of showing up is taken. */
export type ShowUpReason =
  | { code: 'SHOWED_UP'; of: LikeBookings; showedUp: number; booked: number; daysLeft: number }
  | { code: 'NO_BOOKINGS_YET' };

/** Why a guest is never walked. */
export type KeptReason =
  | { code: 'TOP_TIER' }
  | { code: 'VIP' }
  | { code: 'WITH_CHILDREN' }
  | { code: 'OPEN_CASE' }
  | { code: 'WALKED_BEFORE' };

/** What walking a guest costs the hotel. */
export type WalkReason =
  | { code: 'COMPENSATION'; amount: Money }
  | { code: 'VALUE_AT_RISK'; amount: Money; share: number; futureValue: Money };

/** What a walked guest is due, line by line. */
export type WalkDueLine =
  | { code: 'FIRST_NIGHT_ELSEWHERE'; amount: Money }
  | { code: 'TRANSPORT'; amount: Money }
  | { code: 'CASH'; amount: Money }
  | { code: 'POINTS'; points: number }
  | { code: 'STAY_COUNTS_AS_HERE' }
  | { code: 'ROOM_FOR_NIGHTS_LEFT'; nights: number };
