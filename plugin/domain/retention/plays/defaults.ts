import type { Play } from './play.ts';

/** A play as an app that was just installed brings it; what it has not named is as {@link ORDINARY}. */
export type DefaultPlay = Omit<Play, 'id' | 'code' | 'hasRate' | 'hasReward'>;

/** A promotion by e-mail to whoever is meant: one in ten held out, a week of rest after a stay, nothing at night. */
const ORDINARY: Omit<DefaultPlay, 'kind'> = {
  active: true,
  segments: [],
  lifecycles: [],
  audience: [],
  timingDays: 0,
  channel: 'EMAIL',
  purpose: 'MARKETING',
  isTransactional: false,
  offers: [],
  festivals: [],
  capDays: 0,
  quietDaysAfterStay: 7,
  quietFromHour: 20,
  quietUntilHour: 9,
  staleAfterDays: 3,
  priority: 50,
  holdoutPercent: 10,
  attributionDays: 30,
};

/** A message about the stay or the account itself: to everybody whom it concerns, and not measured. */
const ABOUT_THE_STAY: Omit<DefaultPlay, 'kind'> = {
  ...ORDINARY,
  purpose: 'SERVICE',
  isTransactional: true,
  quietDaysAfterStay: 0,
  holdoutPercent: 0,
};

const INTERESTING: DefaultPlay['segments'] = ['VIP', 'KEY', 'REGULAR'];

/**
 * The plays that a hotel begins with, by their codes (our choices): what is read most, where it is known (an arrival is
 * told 36 hours ahead, a survey asked the day after), and nothing that a guest would take for spam. People who matter most
 * are called, not written to.
 */
export const DEFAULT_PLAYS: Record<string, DefaultPlay> = {
  PRE_ARRIVAL: { ...ABOUT_THE_STAY, kind: 'PRE_ARRIVAL', timingDays: -2, staleAfterDays: 1, priority: 90 },
  IN_STAY: { ...ABOUT_THE_STAY, kind: 'IN_STAY', timingDays: 1, staleAfterDays: 0, priority: 85 },
  SURVEY: {
    ...ABOUT_THE_STAY,
    kind: 'POST_STAY_SURVEY',
    purpose: 'SURVEY',
    timingDays: 1,
    staleAfterDays: 5,
    capDays: 60,
    priority: 80,
  },
  THANK_YOU: {
    ...ABOUT_THE_STAY,
    kind: 'THANK_YOU',
    segments: ['VIP', 'KEY'],
    channel: 'PHONE',
    timingDays: 3,
    capDays: 180,
    priority: 60,
  },
  FIRST_STAY: {
    ...ORDINARY,
    kind: 'FIRST_STAY',
    timingDays: 10,
    staleAfterDays: 7,
    offers: ['LATE_CHECKOUT', 'BREAKFAST', 'RATE'],
    priority: 55,
  },
  MILESTONE: {
    ...ORDINARY,
    kind: 'MILESTONE',
    timingDays: 8,
    staleAfterDays: 7,
    offers: ['ROOM_UPGRADE', 'DINNER', 'REWARD'],
    priority: 65,
    holdoutPercent: 0,
  },
  BIRTHDAY: {
    ...ORDINARY,
    kind: 'BIRTHDAY',
    segments: INTERESTING,
    timingDays: 0,
    staleAfterDays: 2,
    capDays: 300,
    offers: ['BREAKFAST', 'ROOM_UPGRADE'],
    priority: 70,
    attributionDays: 60,
  },
  ANNIVERSARY: {
    ...ORDINARY,
    kind: 'ANNIVERSARY',
    segments: ['VIP', 'KEY'],
    capDays: 300,
    offers: ['ROOM_UPGRADE', 'DINNER'],
    priority: 45,
  },
  FESTIVAL: {
    ...ORDINARY,
    kind: 'FESTIVAL',
    active: false,
    segments: INTERESTING,
    lifecycles: ['RECENT', 'ACTIVE', 'DUE', 'WON_BACK'],
    festivals: ['LUNAR_NEW_YEAR', 'MID_AUTUMN', 'CHRISTMAS'],
    timingDays: -21,
    staleAfterDays: 5,
    capDays: 60,
    offers: ['RATE', 'DINNER'],
    priority: 30,
  },
  WIN_BACK: {
    ...ORDINARY,
    kind: 'WIN_BACK',
    segments: ['REGULAR', 'OCCASIONAL'],
    lifecycles: ['AT_RISK'],
    staleAfterDays: 30,
    capDays: 180,
    offers: ['FREE_NIGHT', 'DINNER', 'LATE_CHECKOUT', 'BREAKFAST', 'RATE'],
    priority: 75,
  },
  WIN_BACK_VIP: {
    ...ORDINARY,
    kind: 'WIN_BACK',
    segments: ['VIP', 'KEY'],
    lifecycles: ['DUE', 'AT_RISK', 'LOST'],
    channel: 'PHONE',
    staleAfterDays: 30,
    capDays: 180,
    offers: ['ROOM_UPGRADE', 'FREE_NIGHT', 'DINNER'],
    priority: 95,
    attributionDays: 60,
  },
  OTA_WIN_BACK: {
    ...ORDINARY,
    kind: 'OTA_WIN_BACK',
    timingDays: 30,
    staleAfterDays: 10,
    offers: ['RATE', 'BREAKFAST', 'LATE_CHECKOUT'],
    priority: 40,
    attributionDays: 90,
  },
  CANCELLED: {
    ...ORDINARY,
    kind: 'CANCELLATION_RECOVERY',
    timingDays: 2,
    quietDaysAfterStay: 0,
    capDays: 60,
    offers: ['RATE'],
    priority: 60,
  },
  TIER_UP: { ...ABOUT_THE_STAY, kind: 'TIER_UP', purpose: 'LOYALTY', timingDays: 1, staleAfterDays: 7, priority: 70 },
  // The review of loyalty says when these two are due (`domain/loyalty/notices.ts`), and to all alike.
  TIER_AT_RISK: {
    ...ORDINARY,
    kind: 'TIER_AT_RISK',
    purpose: 'LOYALTY',
    timingDays: -60,
    staleAfterDays: 14,
    quietDaysAfterStay: 0,
    priority: 65,
    holdoutPercent: 0,
    attributionDays: 60,
  },
  POINTS_EXPIRING: {
    ...ABOUT_THE_STAY,
    kind: 'POINTS_EXPIRING',
    purpose: 'LOYALTY',
    timingDays: -30,
    staleAfterDays: 14,
    priority: 60,
  },
  SERVICE_RECOVERY: {
    ...ABOUT_THE_STAY,
    kind: 'SERVICE_RECOVERY',
    channel: 'PHONE',
    timingDays: 2,
    capDays: 30,
    offers: ['ROOM_UPGRADE', 'DINNER', 'BREAKFAST'],
    priority: 90,
  },
};
