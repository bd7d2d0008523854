import type { CalendarDate } from '../calendar-dates.ts';
import { Refusal } from '../reasons.ts';
import type { Condition, Counted } from './condition.ts';
import type { EntryKind } from './entry.ts';
import type { SomeCounts } from './measures.ts';
import type { Span } from './windows.ts';

/** How a window reaches a tier: the thresholds that are met, and the rules of its time where they are others. */
export type Ground = { met: Counted[]; span: Span; rules: string | null };

/**
 * Why a member has a tier. Tiers are named by their codes; `until` is a tier's last day, null when it has none.
 * `by` is null where nothing but the fall from a higher tier gives it.
 */
export type TierReason =
  | { code: 'NO_HIGHER_TIER_REACHED'; tier: string }
  | { code: 'TIER_REACHED'; tier: string; until: CalendarDate | null; by: Ground }
  | { code: 'TIER_RENEWED'; tier: string; until: CalendarDate | null; by: Ground }
  | { code: 'TIER_HELD'; tier: string; until: CalendarDate | null }
  | { code: 'TIER_ENDED'; tier: string; on: CalendarDate; asked: Condition | null }
  | { code: 'TIER_LEFT'; tier: string; until: CalendarDate | null; by: Ground | null; oneStep: boolean }
  | { code: 'TIER_BLOCKED'; tier: string; by: Counted[] }
  | { code: 'TIER_BEGINS_LATER'; tier: string; after: CalendarDate }
  | { code: 'CARRIED_IN'; counts: SomeCounts; span: Span }
  | { code: 'WOULD_CARRY_OVER'; counts: SomeCounts; span: Span }
  | { code: 'CARRIED_OVER'; counts: SomeCounts; span: Span }
  | { code: 'COUNTERS_BEGIN_AGAIN' }
  | { code: 'END_ASSUMED'; tier: string; end: CalendarDate }
  | { code: 'WINDOW_BEGINS_LATER'; window: Span; asOf: CalendarDate }
  | { code: 'WINDOW_CROSSES_BORDER'; window: Span; span: Span }
  | {
      code: 'RULES_NOT_IN_FORCE';
      program: string;
      asOf: CalendarDate;
      from: CalendarDate | null;
      to: CalendarDate | null;
    };

/** Why a stay earns what it earns; amounts are units of `currency`, null where the program names none. */
export type EarnReason =
  | { code: 'NO_POINTS_BEFORE_OR_AFTER_RULES'; on: CalendarDate }
  | { code: 'NO_POINTS_FOR_OTHERS' }
  | { code: 'NO_POINTS_UNTIL_PAID' }
  /** `at` is a property or a brand, '' where the stay names none. */
  | { code: 'NO_POINTS_OUTSIDE'; at: string }
  | { code: 'NO_POINTS_AT_RATE'; rate: string }
  | { code: 'NO_POINTS_BY_CHANNEL'; channel: string }
  | {
      code: 'BASE_POINTS';
      points: number;
      perRoom: number;
      perExtras: number;
      per: number;
      currency: string | null;
      amount: number;
      of: 'room' | 'roomAndExtras';
      netOfTax: boolean;
      /** The brand whose own rate it is. */
      brand: string | null;
    }
  | { code: 'BONUS_POINTS'; points: number; percent: number; tier: string }
  | { code: 'ROOMS_EARN_POINTS'; earning: number; rooms: number }
  | { code: 'ROOMS_COUNT_NIGHTS'; counting: number; rooms: number }
  | { code: 'NIGHTS_A_CREDIT'; nights: number };

/** Why an entry is added to a ledger. */
export type EntryReason =
  | EarnReason
  | { code: 'STAY_CHANGED' }
  | { code: 'STAY_NO_LONGER_COUNTS' }
  | { code: 'EXPIRED_BY_RULE'; points: number; asOf: CalendarDate }
  | { code: 'EXPIRY_TAKEN_BACK' }
  /** What an import says of a member on a day. */
  | { code: 'BROUGHT_ALONG'; on: CalendarDate }
  | { code: 'STAND_CORRECTED' };

/** Where a balance of points comes from. */
export type LedgerReason =
  | { code: 'ENTRIES_LATER'; entries: number; asOf: CalendarDate }
  | { code: 'ENTRIES_REPEATED'; entries: number }
  | { code: 'REVERSALS_WAIT'; reversals: number }
  | { code: 'POINTS_EXPIRED'; points: number; earnedOn: CalendarDate; lastDay: CalendarDate }
  | { code: 'TAKEN_ABOVE_BALANCE'; kind: EntryKind; points: number; on: CalendarDate; short: number }
  | { code: 'BALANCE'; earned: number; spent: number; expired: number; owed: number; balance: number }
  | { code: 'TIER_EXEMPT_FROM_EXPIRY'; tier: string }
  | { code: 'NEXT_EXPIRY'; points: number; on: CalendarDate };

/** What the engine cannot answer. */
export type LoyaltyRefusal =
  | { code: 'NO_SUCH_TIER'; tier: string; program: string; tiers: string[] }
  | { code: 'NO_SUCH_PRESET'; preset: string; presets: string[] }
  | { code: 'EXCHANGE_RATE_MISSING'; program: string; programCurrency: string; currency: string };

export const refuse = (reason: LoyaltyRefusal): never => {
  throw new Refusal(reason);
};
