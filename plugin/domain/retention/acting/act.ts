import type { CalendarDate } from '../../calendar-dates.ts';
import { consentNow, type ConsentChannel, type ConsentPurpose } from '../../consents.ts';
import type { HeldBecause } from './render.ts';
import type { GuestToTurnTo } from './turn-to.ts';

/** Days after which a touch that nobody could act on is not sent any more (our choice). */
export const STALE_DAYS = 7;

/** Why a touch that was planned does not leave: what has changed since. */
export type StoppedBecause =
  | { code: 'GUEST_IS_GONE' }
  | { code: 'IS_BARRED' }
  | { code: 'ASKED_TO_BE_LEFT' }
  | { code: 'CONSENT_ENDED'; channel: ConsentChannel }
  | { code: 'NO_WAY'; channel: ConsentChannel }
  | { code: 'CASE_IS_OPEN' }
  | { code: 'IS_BOOKED'; arrivalOn: CalendarDate }
  | { code: 'TOO_LATE'; plannedFor: CalendarDate }
  | HeldBecause;

export type TouchToAct = {
  channel: ConsentChannel;
  purpose: ConsentPurpose;
  /** About the stay or account itself: an open case or a booking does not stop it. */
  isTransactional: boolean;
  plannedFor: CalendarDate;
};

/** The way in which a guest is turned to: by a person, or by a message that a person sends. */
export type Way = 'TASK' | 'DRAFT';

/**
 * Whether a touch whose day has come may still leave, and how. What was right on the day of planning is looked at again:
 * consents end, cases open, guests book. A VIP who can be called is called, whatever the channel of an advertising play.
 */
export const wayOf = (
  touch: TouchToAct,
  guest: GuestToTurnTo,
  today: CalendarDate,
): { way: Way } | { stopped: StoppedBecause } => {
  const { channel, purpose, isTransactional } = touch;
  if (guest.doNotRent) return { stopped: { code: 'IS_BARRED' } };
  if (guest.doNotContact) return { stopped: { code: 'ASKED_TO_BE_LEFT' } };
  if (consentNow(guest.consents, channel, purpose) !== 'GRANTED')
    return { stopped: { code: 'CONSENT_ENDED', channel } };
  if (!isTransactional && guest.openCases > 0) return { stopped: { code: 'CASE_IS_OPEN' } };
  if (!isTransactional && guest.nextArrivalOn !== null && guest.nextArrivalOn >= today)
    return { stopped: { code: 'IS_BOOKED', arrivalOn: guest.nextArrivalOn } };
  const isCalled =
    channel === 'PHONE' || (guest.segment === 'VIP' && !isTransactional && guest.phone !== '' && !objects(guest));
  if (isCalled) return guest.phone === '' ? { stopped: { code: 'NO_WAY', channel } } : { way: 'TASK' };
  if (channel === 'POST') return { way: 'TASK' };
  if (channel === 'EMAIL' && (guest.email === '' || guest.isMasked)) return { stopped: { code: 'NO_WAY', channel } };
  if ((channel === 'SMS' || channel === 'MESSAGING') && guest.phone === '')
    return { stopped: { code: 'NO_WAY', channel } };
  return { way: 'DRAFT' };
};

const objects = ({ consents }: GuestToTurnTo): boolean => {
  const said = consentNow(consents, 'PHONE', 'MARKETING');
  return said === 'DENIED' || said === 'WITHDRAWN';
};
