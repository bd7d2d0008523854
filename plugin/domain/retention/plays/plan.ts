import { addDays, daysBetween, type CalendarDate } from '../../calendar-dates.ts';
import type { ConsentState } from '../../consents.ts';
import type { Segment } from '../customer-pyramid.ts';
import type { LifecycleState } from '../lifecycle.ts';
import { isInAudience, type AudienceFacts } from './audience.ts';
import { isHeldOut } from './holdout.ts';
import { MILESTONES, occasionsOf, type Occasion, type OccasionSources } from './occasions.ts';
import { offerFor, type OfferFacts, type OfferReason } from './offer.ts';
import type { Channel, Offer, Play, PlayKind, Purpose } from './play.ts';

/** The last word of a guest on a channel and a purpose; who never said anything has none. */
export type Consent = { channel: Channel; purpose: Purpose; state: ConsentState };

/** A touch that there is already; `counts` where it reached the guest, or will, or would have but for the holdout. */
export type EarlierTouch = {
  playId: string;
  occasion: string;
  plannedFor: CalendarDate;
  counts: boolean;
  isTransactional: boolean;
};

/** All that is asked of a guest before one turns to him. */
export type GuestForPlays = {
  id: string;
  segment: Segment | null;
  lifecycle: LifecycleState | null;
  facts: AudienceFacts;
  offerFacts: OfferFacts;
  consents: readonly Consent[];
  hasEmail: boolean;
  hasPhone: boolean;
  /** The address is one of a booking site, which passes mail on for a while. */
  isMasked: boolean;
  doNotContact: boolean;
  doNotRent: boolean;
  isInHouse: boolean;
  hasOpenCase: boolean;
  nextArrivalOn: CalendarDate | null;
  lastStayOn: CalendarDate | null;
  completedStays: number;
  touches: readonly EarlierTouch[];
};

/** Why a touch is held back. Days are whole days. */
export type Suppression =
  | { code: 'HELD_OUT' }
  | { code: 'DO_NOT_CONTACT' }
  | { code: 'DO_NOT_RENT' }
  | { code: 'NO_CONSENT'; channel: Channel; purpose: Purpose }
  | { code: 'CONSENT_WITHDRAWN'; channel: Channel; purpose: Purpose }
  | { code: 'NO_ADDRESS'; channel: Channel }
  | { code: 'RELAY_ADDRESS' }
  | { code: 'IN_HOUSE_NOW' }
  | { code: 'STAY_BOOKED'; arrivalOn: CalendarDate }
  | { code: 'OPEN_CASE' }
  | { code: 'QUIET_AFTER_STAY'; days: number; lastStayOn: CalendarDate }
  | { code: 'SAME_PLAY_LATELY'; days: number; on: CalendarDate }
  | { code: 'CAP_REACHED'; touches: number; days: number };

/** A touch as it is planned, or held back; null where nothing is. */
export type PlannedTouch = {
  play: Play;
  guestId: string;
  occasion: string;
  stayId: string | null;
  plannedFor: CalendarDate;
  staleOn: CalendarDate;
  suppressed: Suppression | null;
  isHoldout: boolean;
  offer: Offer | null;
  offerReason: OfferReason | null;
};

/** At most so many touches in so many days over all plays, transactional ones apart (our choice: two in thirty days). */
export type Cap = { touches: number; days: number };
export const CAP: Cap = { touches: 2, days: 30 };

const WIN_BACKS: readonly PlayKind[] = ['WIN_BACK', 'OTA_WIN_BACK'];

/** A play that is about the booking or the time in the house is not stopped by it. */
const isAboutBooking = ({ kind, isTransactional }: Approach): boolean => kind === 'PRE_ARRIVAL' || isTransactional;

/** What of a play and of a guest decides whether he may be turned to. */
type Approach = Pick<Play, 'channel' | 'purpose' | 'isTransactional' | 'quietDaysAfterStay'> & {
  kind: PlayKind | null;
};
type Approached = Pick<
  GuestForPlays,
  | 'consents'
  | 'hasEmail'
  | 'hasPhone'
  | 'isMasked'
  | 'doNotContact'
  | 'doNotRent'
  | 'isInHouse'
  | 'hasOpenCase'
  | 'nextArrivalOn'
  | 'lastStayOn'
>;

const consentFor = ({ consents }: Approached, { channel, purpose }: Approach): Suppression | null => {
  const said = consents.find((consent) => consent.channel === channel && consent.purpose === purpose);
  if (said?.state === 'GRANTED') return null;
  return { code: said?.state === 'WITHDRAWN' ? 'CONSENT_WITHDRAWN' : 'NO_CONSENT', channel, purpose };
};

const addressFor = ({ hasEmail, hasPhone, isMasked }: Approached, { channel, kind }: Approach): Suppression | null => {
  switch (channel) {
    case 'EMAIL':
      if (!hasEmail) return { code: 'NO_ADDRESS', channel };
      return isMasked && kind !== null && WIN_BACKS.includes(kind) ? { code: 'RELAY_ADDRESS' } : null;
    case 'SMS':
    case 'PHONE':
    case 'MESSAGING':
      return hasPhone ? null : { code: 'NO_ADDRESS', channel };
    case 'POST':
      return null;
    default:
      return channel satisfies never;
  }
};

/**
 * Why a play must not turn to a guest on a day, whatever else is planned; null where it may. What holds here is asked
 * again when a touch leaves, because consent, bookings and cases change in between.
 */
export const heldBack = (play: Approach, guest: Approached, today: CalendarDate): Suppression | null => {
  if (guest.doNotContact) return { code: 'DO_NOT_CONTACT' };
  if (guest.doNotRent) return { code: 'DO_NOT_RENT' };
  const unreachable = consentFor(guest, play) ?? addressFor(guest, play);
  if (unreachable !== null) return unreachable;
  if (guest.isInHouse && play.kind !== 'IN_STAY') return { code: 'IN_HOUSE_NOW' };
  if (guest.nextArrivalOn !== null && guest.nextArrivalOn >= today && !isAboutBooking(play))
    return { code: 'STAY_BOOKED', arrivalOn: guest.nextArrivalOn };
  if (guest.hasOpenCase && !play.isTransactional) return { code: 'OPEN_CASE' };
  const { lastStayOn } = guest;
  if (lastStayOn !== null && play.quietDaysAfterStay > 0 && daysBetween(lastStayOn, today) < play.quietDaysAfterStay)
    return { code: 'QUIET_AFTER_STAY', days: play.quietDaysAfterStay, lastStayOn };
  return null;
};

const isWithin = (on: CalendarDate, days: number, today: CalendarDate): boolean =>
  Math.abs(daysBetween(on, today)) < days;

const cappedByPlay = (play: Play, touches: readonly EarlierTouch[], on: CalendarDate): Suppression | null => {
  const earlier = touches.find(
    ({ playId, counts, plannedFor }) => counts && playId === play.id && isWithin(plannedFor, play.capDays, on),
  );
  return play.capDays > 0 && earlier !== undefined
    ? { code: 'SAME_PLAY_LATELY', days: play.capDays, on: earlier.plannedFor }
    : null;
};

const cappedByAll = (play: Play, touches: readonly EarlierTouch[], on: CalendarDate, cap: Cap): Suppression | null =>
  !play.isTransactional &&
  touches.filter(
    ({ counts, isTransactional, plannedFor }) => counts && !isTransactional && isWithin(plannedFor, cap.days, on),
  ).length >= cap.touches
    ? { code: 'CAP_REACHED', ...cap }
    : null;

/** Whether a play means a guest at all. */
export const isMeant = (play: Pick<Play, 'segments' | 'lifecycles' | 'audience'>, guest: GuestForPlays): boolean =>
  (play.segments.length === 0 || (guest.segment !== null && play.segments.includes(guest.segment))) &&
  (play.lifecycles.length === 0 || (guest.lifecycle !== null && play.lifecycles.includes(guest.lifecycle))) &&
  isInAudience(guest.facts, play.audience);

/** Some occasions depend on how often a guest has stayed; a milestone is named by its number. */
const isReached = ({ kind }: Play, { completedStays }: GuestForPlays): boolean => {
  switch (kind) {
    case 'FIRST_STAY':
    case 'OTA_WIN_BACK':
      return completedStays === 1;
    case 'MILESTONE':
      return MILESTONES.includes(completedStays);
    default:
      return true;
  }
};

type Wanted = { play: Play; occasion: Occasion };

/** Higher priority first; among equals the earlier day, then the name of the play, so that the outcome is always the same. */
const byPriority = (one: Wanted, other: Wanted): number =>
  other.play.priority - one.play.priority ||
  one.occasion.on.localeCompare(other.occasion.on) ||
  one.play.code.localeCompare(other.play.code) ||
  one.occasion.name.localeCompare(other.occasion.name);

const planGuest = (guest: GuestForPlays, wanted: readonly Wanted[], today: CalendarDate, cap: Cap): PlannedTouch[] => {
  const touches = [...guest.touches];
  const planned: PlannedTouch[] = [];
  for (const { play, occasion } of wanted.toSorted(byPriority)) {
    if (touches.some(({ playId, occasion: name }) => playId === play.id && name === occasion.name)) continue;
    if (!isReached(play, guest) || !isMeant(play, guest)) continue;
    const barred =
      heldBack(play, guest, today) ?? cappedByPlay(play, touches, today) ?? cappedByAll(play, touches, today, cap);
    // Drawn last, so that those who are held out and those who are not differ in nothing but that.
    const isHoldout = barred === null && isHeldOut(play.code, guest.id, play.holdoutPercent);
    const offer = barred === null ? offerFor(play, guest.offerFacts) : null;
    planned.push({
      play,
      guestId: guest.id,
      occasion: occasion.name,
      stayId: occasion.stayId,
      plannedFor: occasion.on,
      staleOn: addDays(occasion.on, Math.max(0, play.staleAfterDays) + 1),
      suppressed: isHoldout ? { code: 'HELD_OUT' } : barred,
      isHoldout,
      offer: offer?.offer ?? null,
      offerReason: offer?.reason ?? null,
    });
    // A slot that is held out is used all the same: otherwise another play would take it, and be compared with.
    touches.push({
      playId: play.id,
      occasion: occasion.name,
      plannedFor: occasion.on,
      counts: barred === null,
      isTransactional: play.isTransactional,
    });
  }
  return planned;
};

/**
 * The touches that plays want on a day, each planned or held back with its reason: whoever is meant, on the days that have
 * not gone stale, once for each occasion. The order of plays, guests and sources does not matter.
 */
export const planTouches = (
  plays: readonly Play[],
  sources: OccasionSources,
  guests: readonly GuestForPlays[],
  today: CalendarDate,
  cap: Cap = CAP,
): PlannedTouch[] => {
  const wanted = new Map<string, Wanted[]>();
  for (const play of plays)
    for (const occasion of occasionsOf(play, sources, today)) {
      const ofGuest = wanted.get(occasion.guestId);
      if (ofGuest === undefined) wanted.set(occasion.guestId, [{ play, occasion }]);
      else ofGuest.push({ play, occasion });
    }
  return guests.flatMap((guest) => planGuest(guest, wanted.get(guest.id) ?? [], today, cap));
};

/**
 * The touches of a play on one occasion for all guests whom it means, such as a campaign: planned or held back by the same rules. Who
 * has a touch of that name already gets none.
 */
export const planOnOccasion = (
  play: Play,
  { name, on }: { name: string; on: CalendarDate },
  guests: readonly GuestForPlays[],
  today: CalendarDate,
  cap: Cap = CAP,
): PlannedTouch[] =>
  guests.flatMap((guest) =>
    planGuest(guest, [{ play, occasion: { playId: play.id, guestId: guest.id, on, name, stayId: null } }], today, cap),
  );
