import type { Segment } from '../customer-pyramid.ts';
import type { LifecycleState } from '../lifecycle.ts';
import type { Audience } from './audience.ts';

export const PLAY_KINDS = [
  'PRE_ARRIVAL',
  'IN_STAY',
  'POST_STAY_SURVEY',
  'THANK_YOU',
  'BIRTHDAY',
  'ANNIVERSARY',
  'FESTIVAL',
  'WIN_BACK',
  'OTA_WIN_BACK',
  'CANCELLATION_RECOVERY',
  'TIER_UP',
  'TIER_AT_RISK',
  'POINTS_EXPIRING',
  'SERVICE_RECOVERY',
  'FIRST_STAY',
  'MILESTONE',
] as const;
/** The occasion on which a play turns to a guest. */
export type PlayKind = (typeof PLAY_KINDS)[number];

export const CHANNELS = ['EMAIL', 'SMS', 'PHONE', 'POST', 'MESSAGING'] as const;
/** A way to reach a guest, with a consent of its own. */
export type Channel = (typeof CHANNELS)[number];

export const PURPOSES = ['MARKETING', 'SERVICE', 'SURVEY', 'LOYALTY', 'PROFILING'] as const;
/** What a guest is turned to for, with a consent of its own. */
export type Purpose = (typeof PURPOSES)[number];

export const OFFERS = ['RATE', 'REWARD', 'ROOM_UPGRADE', 'BREAKFAST', 'DINNER', 'LATE_CHECKOUT', 'FREE_NIGHT'] as const;
/** What may be offered; RATE and REWARD are those that the play names. */
export type Offer = (typeof OFFERS)[number];

export const FESTIVALS = [
  'NEW_YEAR',
  'LUNAR_NEW_YEAR',
  'DRAGON_BOAT',
  'MID_AUTUMN',
  'EASTER',
  'DIWALI',
  'CHRISTMAS',
] as const;
/** A day that a FESTIVAL play is about. */
export type Festival = (typeof FESTIVALS)[number];

/**
 * One rule of the hotel: to whom it turns, on which occasion, when, and within which limits. Days are counted from the
 * occasion, negative before it. `priority`: of two that want the last slot under the cap, the higher one gets it.
 */
export type Play = {
  id: string;
  code: string;
  kind: PlayKind;
  active: boolean;
  segments: readonly Segment[];
  lifecycles: readonly LifecycleState[];
  audience: Audience;
  timingDays: number;
  channel: Channel;
  purpose: Purpose;
  /** About a stay or an account, not advertising: it is never capped, and open cases and bookings do not stop it. */
  isTransactional: boolean;
  offers: readonly Offer[];
  hasRate: boolean;
  hasReward: boolean;
  festivals: readonly Festival[];
  /** One guest gets this play at most once in so many days; 0 for every occasion. */
  capDays: number;
  /** Days after check-out in which the guest is left alone by it. */
  quietDaysAfterStay: number;
  /** Hours of the day, 0 to 23, between which nothing leaves; the same twice for none. */
  quietFromHour: number;
  quietUntilHour: number;
  /** Days behind its day by which a touch that could not be planned in time has gone stale. */
  staleAfterDays: number;
  priority: number;
  /** 0 to 100. */
  holdoutPercent: number;
  /** Days after a touch within which a booking counts as brought by it. */
  attributionDays: number;
};
