import type { CalendarDate } from '../calendar-dates.ts';
import type { Step } from './evaluate.ts';
import type { Balance } from './ledger.ts';
import type { Counts, SomeCounts } from './measures.ts';
import { stayOfKey, type MemberAccount } from './members.ts';
import type { EarnReason, LedgerReason, LoyaltyRefusal, TierReason } from './reasons.ts';
import type { Span } from './windows.ts';

/** Why a membership is as it is on a day: each value with its reasons, and the stays that they rest on. */
export type Explanation = {
  asOf: CalendarDate;
  tier: {
    code: string;
    since: CalendarDate;
    until: CalendarDate | null;
    /** Given by hand, not reached. */
    byException: boolean;
    reasons: TierReason[];
  };
  balance: Pick<Balance, 'earned' | 'spent' | 'expired' | 'owed'> & { points: number; reasons: LedgerReason[] };
  /** What expires when if nothing happens, the first in front. */
  expiring: Balance['expiring'];
  /** What counts in the present window, and what is missing: each line of `toNext` alone is enough. */
  progress: { window: Span; counters: Counts; toNext: Step[]; toKeep: Step[] };
  /** The newest in front; `counts` tells those of the present window. */
  stays: {
    stayId: string;
    departureOn: CalendarDate;
    base: number;
    bonus: number;
    qualifying: SomeCounts;
    counts: boolean;
    reasons: EarnReason[];
  }[];
  /** Stays that earn nothing because they cannot be reckoned. */
  refused: { stayId: string; reason: LoyaltyRefusal }[];
};

/** Puts the account of a member into the form in which it is explained. */
export const explainAccount = ({ member, account, day }: MemberAccount): Explanation => {
  const { balance, evaluation, reviewed } = account;
  const { earned, spent, expired, owed, reasons } = balance;
  const { window } = reviewed;
  return {
    asOf: day,
    tier: {
      code: account.tier,
      since: account.tierSince,
      until: account.tierUntil,
      byException: account.tier === member.override?.tier && account.tierSince === member.override.from,
      reasons: account.grounds,
    },
    balance: { points: balance.balance, earned, spent, expired, owed, reasons },
    expiring: balance.expiring,
    progress: { window, counters: evaluation.counters, toNext: evaluation.toNext, toKeep: evaluation.toKeep },
    stays: account.stays
      .map(({ stay, on, base, bonus, counters, reasons: why }) => ({
        stayId: stayOfKey(stay),
        departureOn: on,
        base,
        bonus,
        qualifying: counters,
        counts: on >= window.from && on <= window.to,
        reasons: why,
      }))
      .toReversed(),
    refused: account.refused.map(({ stay, reason }) => ({ stayId: stayOfKey(stay), reason })),
  };
};
