import type { CalendarDate } from '../../calendar-dates.ts';
import { wayOf, type Reach, type StoppedBecause } from './act.ts';
import { mayTurnTo, type GuestToTurnTo, type TurnToRefusal } from './turn-to.ts';

/** Why a message did not leave from a mailbox; `said` is what the mailbox answered, empty for nothing. */
export type SendRefusal =
  | TurnToRefusal
  | { code: 'STOPPED_NOW'; because: StoppedBecause }
  | { code: 'NOT_BY_EMAIL' }
  | { code: 'MAILBOX_NOT_OPEN' }
  | { code: 'MAILBOX_REFUSED'; said: string }
  | { code: 'MAY_HAVE_LEFT' };

export type SendOutcome = { code: 'MESSAGE_LEFT'; from: string };

/**
 * Why a message that was drafted may not leave any more; null when it may. What held when it was written is asked again:
 * that of a play by the rule of plays, one that staff wrote by hand by theirs.
 */
export const mayLeave = (
  { reach, withOffer }: { reach: Reach | null; withOffer: boolean },
  guest: GuestToTurnTo,
  today: CalendarDate,
): SendRefusal | null => {
  if (reach === null) return mayTurnTo(guest, 'EMAIL', { withOffer });
  const answer = wayOf(reach, guest, today);
  return 'stopped' in answer ? { code: 'STOPPED_NOW', because: answer.stopped } : null;
};
