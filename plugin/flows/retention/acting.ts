import * as z from 'zod';
import {
  calendarDate,
  daysBetween,
  isCalendarDate,
  latestToday,
  type CalendarDate,
} from '../../domain/calendar-dates.ts';
import { STALE_DAYS, wayOf, type StoppedBecause } from '../../domain/retention/acting/act.ts';
import { briefOf, type GuestToTurnTo } from '../../domain/retention/acting/turn-to.ts';
import type { Offer } from '../../domain/retention/plays/play.ts';
import type { RunCounts } from '../../domain/runs/run.ts';
import type { Host } from '../../host/client.ts';
import {
  saveActing,
  touchesDue,
  toTurnTo,
  type DueTouch,
  type PlayWithWords,
  type TaskWrite,
  type ToTurnTo,
  type TouchWrite,
} from '../../host/turn-to.ts';
import { OFFER_NAMES } from '../../words/plays.ts';
import { STOPPED_WORDS } from '../../words/acting.ts';
import { languageOf, type Language } from '../../words/language.ts';
import { inWords } from '../../words/words.ts';
import { consentLinks, messageFooter, type PublicPages } from '../links/consent-links.ts';
import { publicPages } from '../links/public-pages.ts';
import { pulled, type Clock } from '../runs/run.ts';
import { surveyLink } from '../service/survey.ts';
import { callTask, linesOf, messageOf } from './turn-to.ts';

/** What is written of one touch: what became of it, and the task that it became. */
type Acted = { touch: TouchWrite; task: TaskWrite | null };

const stopped = (
  { key, name }: DueTouch,
  because: StoppedBecause,
  status: 'SUPPRESSED' | 'EXPIRED' | 'HELD',
  language: Language,
): Acted => ({
  touch: {
    key,
    name,
    status,
    heldBackBy: because.code,
    suppressedBecause: inWords(STOPPED_WORDS, because, language),
  },
  task: null,
});

/** What a touch offers, in words: the rate or reward that the play names, or what was chosen for the guest. */
const offerInWords = ({ offer }: DueTouch, play: PlayWithWords, language: Language): string => {
  if (offer === null) return '';
  if (offer === 'RATE' || offer === 'REWARD') return play.offer;
  return OFFER_NAMES[language][offer as Offer] ?? '';
};

const actOn = async (
  touch: DueTouch,
  play: PlayWithWords,
  guest: GuestToTurnTo,
  { hotel, localeOf }: ToTurnTo,
  pages: PublicPages | null,
  today: CalendarDate,
  now: Date,
): Promise<Acted> => {
  const plannedFor = touch.plannedFor ?? today;
  const assigneeId = touch.ownerId ?? guest.keeperId;
  const language = languageOf(localeOf.get(assigneeId ?? '') ?? 'en');
  if (touch.staleOn === null ? daysBetween(plannedFor, today) > STALE_DAYS : today >= touch.staleOn)
    return stopped(touch, { code: 'TOO_LATE', plannedFor }, 'EXPIRED', language);
  const answer = wayOf(play.reach, guest, today);
  if ('stopped' in answer) return stopped(touch, answer.stopped, 'SUPPRESSED', language);
  const survey =
    pages !== null && play.reach.kind === 'POST_STAY_SURVEY' && touch.stayId !== null
      ? await surveyLink(pages, { stayId: touch.stayId, touch: touch.key, language: guest.language }, now)
      : null;
  const offer = offerInWords(touch, play, languageOf(guest.language));
  const rendered = messageOf(play, guest, { hotel, offer, survey });
  if (answer.way === 'TASK') {
    const about = {
      play: play.name,
      occasion: touch.occasion,
      offer: offerInWords(touch, play, language),
      because: touch.offerBecause,
    };
    const lines = linesOf(briefOf(guest, about), guest.reasons, language);
    const words = 'message' in rendered ? ['', rendered.message.text] : [];
    const task = callTask(touch.key, guest, lines, { dueAt: `${today}T17:00:00.000Z`, assigneeId, language });
    return {
      touch: {
        key: touch.key,
        name: touch.name,
        status: 'TASK_CREATED',
        ownerId: assigneeId,
        taskId: task.id,
        subject: task.title,
        body: [...lines, ...words].join('\n'),
      },
      task,
    };
  }
  if ('held' in rendered) return stopped(touch, rendered.held, 'HELD', language);
  const { message } = rendered;
  const links =
    pages === null
      ? null
      : await consentLinks(pages, { guestId: guest.id, touch: touch.key, hotel, language: message.language }, now);
  const foot = play.reach.isTransactional ? '' : messageFooter(links, message.language);
  return {
    touch: {
      key: touch.key,
      name: touch.name,
      status: 'DRAFTED',
      ownerId: assigneeId,
      language: message.language,
      subject: message.subject,
      body: `${message.text}${foot}`,
    },
    task: null,
  };
};

/**
 * Turns up to 100 touches whose day has come into tasks and drafts, and says of the others why not: one request to load and
 * one to save. Upserts on keys that follow from the touch: done twice it is done once.
 */
export const actOnTouches = async (
  host: Host,
  touches: readonly DueTouch[],
  pages: PublicPages | null,
  now: Date,
): Promise<RunCounts> => {
  const counts = { read: touches.length, written: 0, unchanged: 0, rejected: 0 };
  if (touches.length === 0) return counts;
  const today = latestToday(now);
  const ids = (of: (touch: DueTouch) => string | null): string[] => [
    ...new Set(touches.flatMap((touch) => of(touch) ?? [])),
  ];
  const found = await toTurnTo(
    host,
    ids(({ personId }) => personId),
    { id: { in: ids(({ playId }) => playId) } },
  );
  const guests = new Map(found.guests.map((guest) => [guest.id, guest]));
  const plays = new Map(found.plays.map((play) => [play.id, play]));
  const acted: Acted[] = [];
  for (const touch of touches) {
    const guest = guests.get(touch.personId ?? '');
    const play = plays.get(touch.playId ?? '');
    if (guest === undefined || play === undefined)
      acted.push(stopped(touch, { code: 'GUEST_IS_GONE' }, 'SUPPRESSED', 'en'));
    else acted.push(await actOn(touch, play, guest, found, pages, today, now));
  }
  await saveActing(
    host,
    acted.map(({ touch }) => touch),
    acted.flatMap(({ task }) => task ?? []),
  );
  return { ...counts, written: acted.length };
};

/** Acts on all touches of one kind of play whose day has come. @returns how many there were. */
export const actOnKind = async (host: Host, kind: string, now: Date): Promise<number> => {
  let acted = 0;
  for (;;) {
    const touches = await touchesDue(host, latestToday(now), [kind], now);
    if (touches.length === 0) return acted;
    acted += (await actOnTouches(host, touches, publicPages(), now)).written;
  }
};

const cursor = z.object({
  today: z.string().refine(isCalendarDate).transform(calendarDate),
});

/**
 * The daily pass over touches whose day has come. Each page is what is still planned, so that a run that is killed goes on
 * where it was, and a day that was missed is made good.
 */
export const retentionActing = pulled<z.infer<typeof cursor>, DueTouch>({
  kind: 'RETENTION_ACTING',
  key: 'retention:acting',
  cursor,
  first: (_, now) => ({ today: latestToday(now) }),
  page: async (host, { today }, now) => {
    const touches = await touchesDue(host, today, null, now);
    return { items: touches, next: touches.length === 0 ? null : { today } };
  },
  work: (host, items, clock: Clock) => actOnTouches(host, items, publicPages(), clock()),
});
