import type { CalendarDate } from '../../calendar-dates.ts';
import { consentNow, type Consent, type ConsentChannel } from '../../consents.ts';
import { addDays } from '../../calendar-dates.ts';
import type { Money } from '../../money.ts';
import type { NamedPreference } from '../../preferences/reasons.ts';
import type { Segment } from '../customer-pyramid.ts';
import type { TouchOutcome } from '../keeping.ts';
import type { ScoreReason } from '../score-reasons.ts';
import type { HeldBecause, Values } from './render.ts';

/** A guest as whoever turns to him has to know him. Texts that are not known are empty. */
export type GuestToTurnTo = {
  id: string;
  name: string;
  firstName: string;
  lastName: string;
  email: string;
  /** The address is one that a booking site made up, and hides the guest's own. */
  isMasked: boolean;
  phone: string;
  language: string;
  segment: Segment | null;
  stays: number;
  lastStayOn: CalendarDate | null;
  nextArrivalOn: CalendarDate | null;
  revenue: Money | null;
  openCases: number;
  isInHouse: boolean;
  doNotRent: boolean;
  /** The guest has asked to be left alone, by whatever way. */
  doNotContact: boolean;
  nps: number | null;
  reasons: readonly ScoreReason[];
  consents: readonly Consent[];
  preferences: readonly NamedPreference[];
  /** What went wrong, the latest first; `on` is a day. */
  cases: readonly { subject: string; on: CalendarDate | null; isOpen: boolean }[];
  membership: { tier: string; points: number; pointsExpireOn: CalendarDate | null } | null;
  /** Who looks after the guest, or after the company that he comes for. */
  keeperId: string | null;
};

/** Why a guest cannot be turned to by a member of staff. */
export type TurnToRefusal =
  | { code: 'GUEST_GONE' }
  | { code: 'GUEST_BARRED' }
  | { code: 'NO_EMAIL' }
  | { code: 'EMAIL_HIDDEN' }
  | { code: 'NO_PHONE' }
  | { code: 'NO_CONSENT'; channel: ConsentChannel }
  | { code: 'OBJECTED'; channel: ConsentChannel }
  | { code: 'CASE_OPEN' }
  | { code: 'NO_PLAY' }
  | { code: 'TOUCH_GONE' }
  | { code: 'TOUCH_DONE' }
  | HeldBecause;

export type TurnToOutcome =
  | { code: 'CALL_PLANNED' }
  | { code: 'DRAFT_READY' }
  | { code: 'MESSAGE_SENT' }
  | { code: 'OUTCOME_NOTED'; next: CalendarDate | null };

/**
 * Why staff may not turn to a guest by themselves; null when they may. A message leaves only where the guest has agreed to
 * marketing by e-mail. A call by a person is left out where the guest has objected to it (our choice: what the law asks of
 * a call differs from country to country).
 */
export const mayTurnTo = (
  guest: GuestToTurnTo,
  by: 'EMAIL' | 'PHONE',
  { withOffer }: { withOffer: boolean },
): TurnToRefusal | null => {
  if (guest.doNotRent) return { code: 'GUEST_BARRED' };
  if (guest.doNotContact) return { code: 'OBJECTED', channel: by };
  if (withOffer && guest.openCases > 0) return { code: 'CASE_OPEN' };
  const consent = consentNow(guest.consents, by, 'MARKETING');
  if (by === 'EMAIL') {
    if (guest.email === '') return { code: 'NO_EMAIL' };
    if (guest.isMasked) return { code: 'EMAIL_HIDDEN' };
    return consent === 'GRANTED' ? null : { code: 'NO_CONSENT', channel: 'EMAIL' };
  }
  if (guest.phone === '') return { code: 'NO_PHONE' };
  return consent === null || consent === 'GRANTED' ? null : { code: 'OBJECTED', channel: 'PHONE' };
};

/** What is to be known before a guest is called, in the order in which it is needed. */
export type BriefLine =
  | { code: 'WHO'; name: string; segment: Segment | null; stays: number; lastStayOn: CalendarDate | null }
  | { code: 'REACHED_BY'; phone: string; email: string; language: string }
  | { code: 'OCCASION'; play: string; occasion: string }
  | { code: 'LIKES'; preferences: readonly NamedPreference[] }
  | { code: 'WENT_WRONG'; subject: string; on: CalendarDate | null; isOpen: boolean }
  | { code: 'WOULD_RECOMMEND'; score: number }
  | { code: 'IS_MEMBER'; tier: string; points: number }
  | { code: 'MAY_OFFER'; offer: string; because: string }
  | { code: 'OFFERS_NOTHING' };

/** Preferences and cases that a brief names at most. */
const [MOST_LIKES, MOST_CASES] = [6, 2];

/** Who the guest is, why now, what he liked, what went wrong, what may be offered. The score's own reasons follow it. */
export const briefOf = (
  guest: GuestToTurnTo,
  { play, occasion, offer, because }: { play: string; occasion: string; offer: string; because: string },
): BriefLine[] => [
  {
    code: 'WHO',
    name: guest.name,
    segment: guest.segment,
    stays: guest.stays,
    lastStayOn: guest.lastStayOn,
  },
  { code: 'REACHED_BY', phone: guest.phone, email: guest.isMasked ? '' : guest.email, language: guest.language },
  ...(play === '' ? [] : [{ code: 'OCCASION' as const, play, occasion }]),
  ...(guest.preferences.length === 0
    ? []
    : [{ code: 'LIKES' as const, preferences: guest.preferences.slice(0, MOST_LIKES) }]),
  ...guest.cases.slice(0, MOST_CASES).map((one) => ({ code: 'WENT_WRONG' as const, ...one })),
  ...(guest.nps === null ? [] : [{ code: 'WOULD_RECOMMEND' as const, score: guest.nps }]),
  ...(guest.membership === null
    ? []
    : [{ code: 'IS_MEMBER' as const, tier: guest.membership.tier, points: guest.membership.points }]),
  guest.openCases > 0 || offer === '' ? { code: 'OFFERS_NOTHING' } : { code: 'MAY_OFFER', offer, because },
];

/** Days until a guest is turned to again, by what came of it; null where that is for the play or the guest to say. */
const NEXT_STEP_DAYS: Record<TouchOutcome, number | null> = {
  INTERESTED: 7,
  NOT_REACHED: 2,
  LATER: 30,
  DECLINED: 90,
  WRONG_CONTACT: null,
};

/** The day of the next step after an outcome: `NOT_REACHED` on 2026-06-15 → 2026-06-17. */
export const nextStepAfter = (outcome: TouchOutcome, today: CalendarDate): CalendarDate | null => {
  const days = NEXT_STEP_DAYS[outcome];
  return days === null ? null : addDays(today, days);
};

/** What a message may name of a guest; days as `dayInWords` writes them. */
export const valuesOf = (
  guest: GuestToTurnTo,
  { hotel, offer, survey }: { hotel: string; offer: string; survey: string | null },
  dayInWords: (day: CalendarDate) => string,
): Values => {
  const day = (on: CalendarDate | null): string | null => (on === null ? null : dayInWords(on));
  return {
    name: guest.firstName === '' ? guest.name : guest.firstName,
    firstName: guest.firstName,
    lastName: guest.lastName,
    hotel,
    offer,
    survey,
    stays: guest.stays === 0 ? null : String(guest.stays),
    lastStay: day(guest.lastStayOn),
    nextArrival: day(guest.nextArrivalOn),
    tier: guest.membership?.tier ?? null,
    points: guest.membership === null ? null : String(guest.membership.points),
    pointsExpireOn: day(guest.membership?.pointsExpireOn ?? null),
  };
};
