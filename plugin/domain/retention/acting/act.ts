import type { CalendarDate } from '../../calendar-dates.ts';
import { consentNow } from '../../consents.ts';
import { heldBack, type Suppression } from '../plays/plan.ts';
import type { Play, PlayKind } from '../plays/play.ts';
import type { HeldBecause } from './render.ts';
import type { GuestToTurnTo } from './turn-to.ts';

/** Days after which a touch that nobody could act on is not sent any more (our choice). */
export const STALE_DAYS = 7;

/** Why a touch that was planned does not leave: what has changed since. */
export type StoppedBecause =
  | Suppression
  | { code: 'GUEST_IS_GONE' }
  | { code: 'TOO_LATE'; plannedFor: CalendarDate }
  | HeldBecause;

/** Of the play of a touch, what decides whether it may leave; a kind that nobody understands is null. */
export type Reach = Pick<Play, 'channel' | 'purpose' | 'isTransactional' | 'quietDaysAfterStay'> & {
  kind: PlayKind | null;
};

/** The way in which a guest is turned to: by a person, or by a message that a person sends. */
export type Way = 'TASK' | 'DRAFT';

/**
 * Whether a touch whose day has come may still leave, and how. What was right on the day of planning is asked again by the
 * same rule: consents end, cases open, guests book and arrive. A VIP who can be called is called, whatever the channel of an
 * advertising play.
 */
export const wayOf = (
  reach: Reach,
  guest: GuestToTurnTo,
  today: CalendarDate,
): { way: Way } | { stopped: StoppedBecause } => {
  const { channel, purpose, isTransactional } = reach;
  const state = consentNow(guest.consents, channel, purpose);
  const stopped = heldBack(
    reach,
    {
      ...guest,
      consents: state === null ? [] : [{ channel, purpose, state }],
      hasEmail: guest.email !== '',
      hasPhone: guest.phone !== '',
      hasOpenCase: guest.openCases > 0,
    },
    today,
  );
  if (stopped !== null) return { stopped };
  const isCalled =
    channel === 'PHONE' || (guest.segment === 'VIP' && !isTransactional && guest.phone !== '' && !objects(guest));
  return { way: isCalled || channel === 'POST' ? 'TASK' : 'DRAFT' };
};

const objects = ({ consents }: GuestToTurnTo): boolean => {
  const said = consentNow(consents, 'PHONE', 'MARKETING');
  return said === 'DENIED' || said === 'WITHDRAWN';
};
