import type { CalendarDate } from '../calendar-dates.ts';
import type { LeftOut } from './left-out.ts';
import type { MembershipStatus } from './members.ts';
import type { Problem } from './problems.ts';

/** Why a command of the loyalty program was not carried out. */
export type LoyaltyCommandRefusal =
  | { code: 'GUEST_NOT_FOUND' }
  | LeftOut
  | { code: 'PROGRAM_NOT_FOUND' }
  | { code: 'PROGRAM_NOT_ACTIVE' }
  | { code: 'PROGRAM_NOT_NAMED'; programs: string[] }
  | { code: 'MEMBERSHIP_NOT_FOUND' }
  | { code: 'MEMBERSHIP_RESTS'; number: string; status: MembershipStatus }
  | { code: 'POINTS_NOT_ENOUGH'; has: number; needs: number }
  | { code: 'REWARD_NOT_FOUND' }
  | { code: 'STAY_NOT_OF_GUEST' }
  | { code: 'REWARD_NOT_OFFERED'; reward: string }
  | { code: 'REWARD_OUT_OF_STOCK'; reward: string }
  | { code: 'REDEMPTION_NOT_FOUND' }
  | { code: 'ENTRY_NOT_FOUND' }
  | { code: 'ENTRY_NOT_BY_HAND' }
  | { code: 'AWARD_ABOVE_LIMIT'; limit: number }
  | { code: 'TIER_NOT_IN_PROGRAM'; tier: string; tiers: string[] }
  | { code: 'OVERRIDE_IN_THE_PAST'; until: CalendarDate }
  | { code: 'CARDS_OF_ONE_PROGRAM_ONLY' }
  | { code: 'CARDS_OF_ONE_GUEST_ONLY' }
  | { code: 'CARD_WITH_ITSELF' }
  | { code: 'RULES_NOT_USABLE'; problems: Problem[] }
  | { code: 'RULES_IN_THE_PAST'; from: CalendarDate }
  | { code: 'PRESET_NOT_FOUND'; presets: string[] }
  | { code: 'DAY_TO_COME'; day: CalendarDate }
  | { code: 'NOT_A_MEMBER_THEN'; day: CalendarDate; since: CalendarDate }
  | { code: 'NO_RESULT_YET' }
  | { code: 'QUICKER_ELSEWHERE' };

/** What a command of the loyalty program did. */
export type LoyaltyCommandOutcome =
  | { code: 'ENROLLED'; number: string }
  | { code: 'ENROLLED_ALREADY'; number: string }
  | { code: 'POINTS_AWARDED'; points: number; balance: number }
  | { code: 'REWARD_REDEEMED'; reward: string | null; points: number; balance: number }
  | { code: 'REDEMPTION_REFUNDED'; points: number; balance: number }
  | { code: 'ENTRY_REVERSED'; points: number; balance: number }
  | { code: 'DONE_BEFORE'; balance: number }
  | { code: 'TIER_GIVEN'; tier: string; until: CalendarDate | null }
  | { code: 'TIER_TAKEN_BACK'; tier: string }
  | { code: 'POINTS_TRANSFERRED'; points: number; balance: number }
  | { code: 'CARDS_JOINED'; kept: string; closed: string }
  | { code: 'RULES_ACTIVATED'; version: number; from: CalendarDate | null };
