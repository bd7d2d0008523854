import { v5 } from 'uuid';
import { calendarDate, type CalendarDate } from '../../domain/calendar-dates.ts';
import type { ConsentChannel } from '../../domain/consents.ts';
import { asHtml, render, templates } from '../../domain/retention/acting/render.ts';
import {
  briefOf,
  mayTurnTo,
  nextStepAfter,
  valuesOf,
  type BriefLine,
  type GuestToTurnTo,
  type TurnToOutcome,
  type TurnToRefusal,
} from '../../domain/retention/acting/turn-to.ts';
import type { TouchOutcome } from '../../domain/retention/keeping.ts';
import type { ScoreReason } from '../../domain/retention/score-reasons.ts';
import type { Host } from '../../host/client.ts';
import { keepGuests } from '../../host/guests-to-keep.ts';
import {
  closeTouch,
  saveActing,
  touchById,
  winBackPlays,
  type PlayWithWords,
  type TaskWrite,
  type ToTurnTo,
} from '../../host/turn-to.ts';
import { languageOf, type Language } from '../../words/language.ts';
import { SCORE_WORDS } from '../../words/retention.ts';
import { sayIn } from '../../words/say.ts';
import { BRIEF_WORDS } from '../../words/turn-to.ts';
import { inWords } from '../../words/words.ts';
import { consentLinks, messageFooter, type ConsentLinks, type PublicPages } from '../links/consent-links.ts';

/** What turning to a guest came to: what is to be said with data beside it, or why nothing was done. */
export type TurnToResult<Data> = { said: TurnToOutcome[]; data: Data } | { refused: TurnToRefusal };

/** Ids of the tasks that touches became follow from the touch, so that doing it twice makes one task. */
const TASKS = '6e0b9c1f-0f0e-4a55-9a7c-0d4c6d1f7b52';

/** The score's own reasons that a brief ends with: those that say why now. */
const MOST_REASONS = 3;

/** A brief in words, with what says why now. */
export const linesOf = (brief: readonly BriefLine[], reasons: readonly ScoreReason[], language: Language): string[] => [
  ...brief.map((line) => inWords(BRIEF_WORDS, line, language)),
  ...reasons.slice(0, MOST_REASONS).map((reason) => inWords(SCORE_WORDS, reason, language)),
];

const TITLE: Record<Language, (name: string) => string> = {
  en: (name) => `Call ${name}`,
  'zh-CN': (name) => `致电${name}`,
  'zh-TW': (name) => `致電${name}`,
};

/** The task of calling a guest, with all that is needed for it. */
export const callTask = (
  key: string,
  guest: GuestToTurnTo,
  lines: readonly string[],
  { dueAt, assigneeId, language }: { dueAt: string; assigneeId: string | null; language: Language },
): TaskWrite => ({
  id: v5(key, TASKS),
  targetId: v5(`${key}:target`, TASKS),
  title: TITLE[language](guest.name),
  body: lines.map((line) => `- ${line}`).join('\n'),
  dueAt,
  assigneeId,
  guestId: guest.id,
});

const offered = ({ plays }: ToTurnTo): { play: PlayWithWords | null; offer: string } => {
  const play = plays.find(({ offer }) => offer !== '') ?? plays[0] ?? null;
  return { play, offer: play?.offer ?? '' };
};

/** What is to be known of a guest, as lines of text, and what may be offered to him: nothing while a case is open. */
export const guestBrief = async (
  host: Host,
  guestId: string,
  language: string,
): Promise<{ brief: string; offer: string } | { refused: TurnToRefusal }> => {
  const found = await winBackPlays(host, guestId);
  const [guest] = found.guests;
  if (guest === undefined) return { refused: { code: 'GUEST_GONE' } };
  const { offer } = offered(found);
  const brief = briefOf(guest, { play: '', occasion: '', offer, because: '' });
  return {
    brief: linesOf(brief, guest.reasons, languageOf(language)).join('\n'),
    offer: brief.some(({ code }) => code === 'MAY_OFFER') ? offer : '',
  };
};

/** The hour at which what is to be done today is due. */
const DUE_HOUR = 'T17:00:00.000Z';

/**
 * Plans a call of a guest by a member of staff today: a task with what is needed for it. Asked for again on the same day it
 * is the same task.
 */
export const planCall = async (
  asPerson: Host,
  { guestId, memberId }: { guestId: string; memberId: string | null },
  today: CalendarDate,
): Promise<TurnToResult<{ touchId: string; taskId: string; phone: string; brief: string[] }>> => {
  const found = await winBackPlays(asPerson, guestId);
  const [guest] = found.guests;
  if (guest === undefined) return { refused: { code: 'GUEST_GONE' } };
  const refused = mayTurnTo(guest, 'PHONE', { withOffer: false });
  if (refused !== null) return { refused };
  const assigneeId = memberId ?? guest.keeperId;
  const language = languageOf(found.localeOf.get(assigneeId ?? '') ?? 'en');
  const { offer } = offered(found);
  const brief = linesOf(briefOf(guest, { play: '', occasion: '', offer, because: '' }), guest.reasons, language);
  const key = `by-hand:PHONE:${guestId}:${today}`;
  const task = callTask(key, guest, brief, { dueAt: `${today}${DUE_HOUR}`, assigneeId, language });
  const ids = await saveActing(
    asPerson,
    [
      {
        key,
        name: task.title,
        personId: guestId,
        status: 'TASK_CREATED',
        channel: 'PHONE',
        plannedFor: today,
        occasion: 'By hand',
        ownerId: assigneeId,
        taskId: task.id,
        subject: task.title,
        body: brief.join('\n'),
      },
    ],
    [task],
  );
  return {
    said: [{ code: 'CALL_PLANNED' }],
    data: { touchId: ids.get(key)!, taskId: task.id, phone: guest.phone, brief },
  };
};

/** A message that is ready to be sent, with the headers that a mail of it has to bear. */
export type Draft = {
  touchId: string;
  channel: ConsentChannel;
  to: string;
  subject: string;
  body: string;
  html: string;
  headers: Partial<ConsentLinks['headers']>;
};

/** Writes what a play says to a guest, in the guest's language. */
export const messageOf = (
  play: Pick<PlayWithWords, 'templates'>,
  guest: GuestToTurnTo,
  { hotel, offer, survey = null }: { hotel: string; offer: string; survey?: string | null },
): ReturnType<typeof render> => {
  const words = templates.safeParse(play.templates);
  return render(
    words.success ? words.data : {},
    guest.language,
    valuesOf(guest, { hotel, offer, survey }, sayIn(guest.language === '' ? 'en' : guest.language).day),
  );
};

/**
 * Drafts a message to a guest from the words of the win-back play, with its offer where one is wanted. Nothing is sent.
 * Asked for again on the same day it is written anew. Without public pages the guest is asked to answer with a word.
 */
export const draftMessage = async (
  asPerson: Host,
  { guestId, memberId, withOffer }: { guestId: string; memberId: string | null; withOffer: boolean },
  pages: PublicPages | null,
  now: Date,
): Promise<TurnToResult<Draft>> => {
  const today = calendarDate(now.toISOString().slice(0, 10));
  const found = await winBackPlays(asPerson, guestId);
  const [guest] = found.guests;
  if (guest === undefined) return { refused: { code: 'GUEST_GONE' } };
  const refused = mayTurnTo(guest, 'EMAIL', { withOffer });
  if (refused !== null) return { refused };
  const { play, offer } = offered(found);
  if (play === null) return { refused: { code: 'NO_PLAY' } };
  const rendered = messageOf(play, guest, { hotel: found.hotel, offer: withOffer ? offer : '' });
  if ('held' in rendered) return { refused: rendered.held };
  const { message } = rendered;
  const key = `by-hand:EMAIL:${guestId}:${today}`;
  const links =
    pages === null
      ? null
      : await consentLinks(pages, { guestId, touch: key, hotel: found.hotel, language: message.language }, now);
  const body = `${message.text}${messageFooter(links, message.language)}`;
  const ids = await saveActing(
    asPerson,
    [
      {
        key,
        name: `${play.name}: ${guest.name}`,
        personId: guestId,
        status: 'DRAFTED',
        channel: 'EMAIL',
        plannedFor: today,
        occasion: 'By hand',
        offer: withOffer ? 'RATE' : null,
        ownerId: memberId ?? guest.keeperId,
        language: message.language,
        subject: message.subject,
        body,
      },
    ],
    [],
  );
  return {
    said: [{ code: 'DRAFT_READY' }],
    data: {
      touchId: ids.get(key)!,
      channel: 'EMAIL',
      to: guest.email,
      subject: message.subject,
      body,
      html: asHtml(body),
      headers: links?.headers ?? {},
    },
  };
};

/** Notes that a drafted message has been sent, with the words in which it was. */
export const noteSent = async (
  asPerson: Host,
  { touchId, subject, body }: { touchId: string; subject?: string | undefined; body?: string | undefined },
  now: Date,
): Promise<TurnToResult<{ touchId: string }>> => {
  const touch = await touchById(asPerson, touchId);
  if (touch === null) return { refused: { code: 'TOUCH_GONE' } };
  const isDone = await closeTouch(
    asPerson,
    touch,
    {
      status: 'SENT',
      sentAt: now.toISOString(),
      ...(subject === undefined ? {} : { subject }),
      ...(body === undefined ? {} : { body }),
    },
    ['DRAFTED'],
  );
  return isDone ? { said: [{ code: 'MESSAGE_SENT' }], data: { touchId } } : { refused: { code: 'TOUCH_DONE' } };
};

/** Notes what came of a touch, ends its task, and sets the day of the next step with the guest. */
export const noteOutcome = async (
  asPerson: Host,
  { touchId, outcome }: { touchId: string; outcome: TouchOutcome },
  today: CalendarDate,
  now: Date,
): Promise<TurnToResult<{ touchId: string; next: CalendarDate | null }>> => {
  const touch = await touchById(asPerson, touchId);
  if (touch === null) return { refused: { code: 'TOUCH_GONE' } };
  const isReached = outcome !== 'NOT_REACHED' && outcome !== 'WRONG_CONTACT';
  const isDone = await closeTouch(
    asPerson,
    touch,
    {
      status: isReached ? 'RESPONDED' : 'SENT',
      outcome,
      respondedAt: now.toISOString(),
      // A call leaves when the guest answers.
      ...(isReached && touch.sentAt === null ? { sentAt: now.toISOString() } : {}),
    },
    ['TASK_CREATED', 'DRAFTED', 'SENT'],
  );
  if (!isDone) return { refused: { code: 'TOUCH_DONE' } };
  const next = nextStepAfter(outcome, today);
  if (next !== null && touch.personId !== null) await keepGuests(asPerson, [touch.personId], { on: next });
  return { said: [{ code: 'OUTCOME_NOTED', next }], data: { touchId, next } };
};
