import { latestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import type { ConsentChannel } from '../../domain/consents.ts';
import { asHtml } from '../../domain/retention/acting/render.ts';
import { mayLeave, type SendOutcome, type SendRefusal } from '../../domain/retention/acting/send.ts';
import type { GuestToTurnTo, TurnToRefusal } from '../../domain/retention/acting/turn-to.ts';
import type { Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import { myMailboxes, sendMail, type Mailbox } from '../../host/mailboxes.ts';
import { closeTouch, touchById, toTurnTo, type OpenTouch, type PlayWithWords } from '../../host/turn-to.ts';
import { STOPPED_WORDS } from '../../words/acting.ts';
import type { Language } from '../../words/language.ts';
import { inWords } from '../../words/words.ts';
import { consentLinks, hasFooter, messageFooter, type PublicPages } from '../links/consent-links.ts';
import type { Draft } from './turn-to.ts';

/** A draft and the mailboxes of whoever asks for it; without any it is copied. */
export type SendableDraft = Draft & { mailboxes: Mailbox[] };

/** A draft with the mailboxes that it can leave from. `mail` is asked as the person. */
export const withMailboxes = async <Answer extends { data: Draft } | { refused: TurnToRefusal }>(
  answer: Answer,
  mail: Host,
): Promise<Answer | (Answer & { data: SendableDraft })> =>
  'data' in answer
    ? {
        ...answer,
        data: { ...answer.data, mailboxes: answer.data.channel === 'EMAIL' ? await myMailboxes(mail) : [] },
      }
    : answer;

type Situation = { touch: OpenTouch; guest: GuestToTurnTo; play: PlayWithWords | null; hotel: string };

/** A touch with its guest and play, in two requests. */
const situationOf = async (asPerson: Host, touchId: string): Promise<Situation | { refused: TurnToRefusal }> => {
  const touch = await touchById(asPerson, touchId);
  if (touch === null) return { refused: { code: 'TOUCH_GONE' } };
  if (touch.personId === null) return { refused: { code: 'GUEST_GONE' } };
  // One that staff wrote by hand has no play, and no play has its id.
  const { guests, plays, hotel } = await toTurnTo(asPerson, [touch.personId], {
    id: { eq: touch.playId ?? touch.id },
  });
  const [guest] = guests;
  return guest === undefined ? { refused: { code: 'GUEST_GONE' } } : { touch, guest, play: plays[0] ?? null, hotel };
};

/** Opens a drafted touch to be read, changed and sent. */
export const openDraft = async (
  asPerson: Host,
  touchId: string,
): Promise<{ data: Draft } | { refused: TurnToRefusal }> => {
  const found = await situationOf(asPerson, touchId);
  if ('refused' in found) return found;
  const { touch, guest } = found;
  if (touch.status !== 'DRAFTED') return { refused: { code: 'TOUCH_DONE' } };
  const { subject, body } = touch;
  const channel = (touch.channel ?? 'EMAIL') as ConsentChannel;
  const to = channel === 'EMAIL' ? guest.email : guest.phone;
  return { data: { touchId, channel, to, subject, body, html: asHtml(body), headers: {} } };
};

/** What a message may not be without, whatever has been made of its text: the link that ends such messages. */
const withFooter = async (
  body: string,
  { touch, guest, play, hotel }: Situation,
  pages: PublicPages | null,
  now: Date,
): Promise<string> => {
  if (play?.reach.isTransactional === true || hasFooter(body, pages, touch.language)) return body;
  const about = { guestId: guest.id, touch: touch.key, hotel, language: touch.language };
  return `${body}${messageFooter(pages === null ? null : await consentLinks(pages, about, now), touch.language)}`;
};

/** Whether a touch may leave now; one of a play that may not is closed with the reason. */
const askAgain = async (
  asPerson: Host,
  { touch, guest, play }: Situation,
  today: CalendarDate,
  language: Language,
): Promise<SendRefusal | null> => {
  if (touch.channel !== 'EMAIL') return { code: 'NOT_BY_EMAIL' };
  const refused = mayLeave({ reach: play?.reach ?? null, withOffer: touch.offer !== null }, guest, today);
  if (refused?.code === 'STOPPED_NOW')
    await closeTouch(
      asPerson,
      touch,
      {
        status: 'SUPPRESSED',
        heldBackBy: refused.because.code,
        suppressedBecause: inWords(STOPPED_WORDS, refused.because, language),
      },
      ['DRAFTED'],
    );
  return refused;
};

/**
 * Sends a drafted message from a mailbox of the person who asks, and notes it. Consent and all else that holds a message
 * back is asked again, and the link that ends such messages is in it. The touch is claimed before the mail goes: of two who
 * send it at once one does. What did not leave is a draft again; where the mailbox does not answer nobody knows, and it counts
 * as sent. `mail` is asked as the person, and repeats nothing.
 */
export const sendDraft = async (
  { asPerson, mail }: { asPerson: Host; mail: Host },
  asked: { touchId: string; mailboxId: string; subject?: string | undefined; body?: string | undefined },
  pages: PublicPages | null,
  { now, language }: { now: Date; language: Language },
): Promise<{ said: SendOutcome[]; data: { touchId: string } } | { refused: SendRefusal }> => {
  const found = await situationOf(asPerson, asked.touchId);
  if ('refused' in found) return found;
  const { touch, guest } = found;
  const mailbox = (await myMailboxes(mail)).find(({ id }) => id === asked.mailboxId);
  if (mailbox === undefined) return { refused: { code: 'MAILBOX_NOT_OPEN' } };
  if (touch.status !== 'DRAFTED') return { refused: { code: 'TOUCH_DONE' } };
  const stopped = await askAgain(asPerson, found, latestToday(now), language);
  if (stopped !== null) return { refused: stopped };
  const subject = asked.subject ?? touch.subject;
  const body = await withFooter(asked.body ?? touch.body, found, pages, now);
  const sentAt = now.toISOString();
  if (!(await closeTouch(asPerson, touch, { status: 'SENT', sentAt, subject, body }, ['DRAFTED'])))
    return { refused: { code: 'TOUCH_DONE' } };
  const backToDraft = () => closeTouch(asPerson, touch, { status: 'DRAFTED', sentAt: null }, ['SENT']);
  try {
    const to = guest.email;
    const said = await sendMail(mail, { connectedAccountId: mailbox.id, to, subject, body: asHtml(body) });
    if (said === null)
      return { said: [{ code: 'MESSAGE_LEFT', from: mailbox.address }], data: { touchId: asked.touchId } };
    await backToDraft();
    return { refused: { code: 'MAILBOX_REFUSED', said } };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.kind === 'UNREACHABLE' || error.kind === 'FAILED') return { refused: { code: 'MAY_HAVE_LEFT' } };
    await backToDraft();
    if (error.kind === 'THROTTLED') throw error;
    return { refused: { code: 'MAILBOX_NOT_OPEN' } };
  }
};
