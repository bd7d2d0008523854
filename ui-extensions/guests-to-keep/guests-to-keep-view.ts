import { addDays, calendarDate, daysBetween, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { roundToMicros, type Money } from '../../plugin/domain/money.ts';
import type { Segment } from '../../plugin/domain/retention/customer-pyramid.ts';
import type { ScoreReason } from '../../plugin/domain/retention/score-reasons.ts';
import { GUEST_SCORE_WORDS } from '../../plugin/words/guest-score.ts';
import { TO_KEEP, type GuestsToKeep, type KeepSelection, type StateToKeep } from '../../plugin/host/guests-to-keep.ts';
import { keeperOf, readerOf, type Whose } from '../kit/staff.ts';

/** What is asked for on the page. */
export type Asked = {
  state: StateToKeep | null;
  segment: Segment | null;
  whose: Whose;
  shown: KeepSelection['shown'];
};

export const ASKED_FIRST: Asked = { state: null, segment: null, whose: 'EVERYBODY', shown: 'TO_DO' };

export const selectionOf = ({ whose, ...asked }: Asked): KeepSelection => ({
  ...asked,
  keeper: keeperOf(whose),
});

/** What can be done with a guest, each by one key. */
export type KeepCommand = 'TAKE' | 'WRITE' | 'CALL' | 'OFFER' | 'SNOOZE' | 'NOT_NOW' | 'UNDO';

const KEYS: Record<string, KeepCommand> = {
  t: 'TAKE',
  w: 'WRITE',
  c: 'CALL',
  o: 'OFFER',
  s: 'SNOOZE',
  n: 'NOT_NOW',
  u: 'UNDO',
};

/** The command of a key, in either case of the letter; null for any other key. */
export const keepCommand = (key: string): KeepCommand | null => KEYS[key.toLowerCase()] ?? null;

/** Days ahead to which a guest can be put off with one press. */
export const SNOOZES = [1, 7, 30, 90] as const;

/** A reason that is about the guest, not about the model as a whole. */
type Why = Extract<ScoreReason, { code: keyof typeof GUEST_SCORE_WORDS }>;
const isWhy = (reason: ScoreReason): reason is Why => reason.code in GUEST_SCORE_WORDS;

export type GuestRow = GuestsToKeep['guests'][number] & {
  why: Why[];
  /** Days since the last stay; null before the first. */
  daysAway: number | null;
  /** Who looks after the guest; empty for nobody. */
  keeper: string;
  isMine: boolean;
};

/** The work of a day of one member of staff: guests whose day has come, and touches that wait. */
export type Plan = { memberId: string; name: string; guests: number; touches: number; isMine: boolean };

export type KeepView = {
  rows: GuestRow[];
  /** Guests that are asked for and not shown. */
  hidden: number;
  /** How many there are in each state, of whoever is asked for. */
  states: { state: StateToKeep; guests: number }[];
  guests: number;
  /** What is at risk with them, in the currency of most of it. */
  atRisk: Money | null;
  untaken: number;
  plans: Plan[];
  /** Everybody to whom a guest can be given. */
  members: { memberId: string; name: string }[];
  touches: GuestsToKeep['touches'];
  hiddenTouches: number;
  me: string | null;
};

const sumOf = <Item>(items: readonly Item[], amount: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + amount(item), 0);

const mostAtRisk = (groups: GuestsToKeep['groups']): Money | null => {
  const byCurrency = new Map<string, number>();
  for (const { atRisk } of groups)
    if (atRisk !== null)
      byCurrency.set(atRisk.currencyCode, (byCurrency.get(atRisk.currencyCode) ?? 0) + atRisk.amountMicros);
  const [most] = [...byCurrency].toSorted(([, one], [, other]) => other - one);
  return most === undefined ? null : { currencyCode: most[0], amountMicros: roundToMicros(most[1]) };
};

/** What the page shows. `userId` is that of the reader. */
export const keepView = (answer: GuestsToKeep, asked: Asked, today: CalendarDate, userId: string | null): KeepView => {
  const { groups, members, touches } = answer;
  const me = readerOf(members, userId);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const ofWhom = groups.filter(
    ({ memberId }) =>
      asked.whose === 'EVERYBODY' || (asked.whose === 'NOBODY' ? memberId === null : memberId === asked.whose.memberId),
  );
  const ofState = ofWhom.filter(({ state }) => asked.state === null || state === asked.state);
  const plans = members
    .map(({ id, name }): Plan => ({
      memberId: id,
      name,
      guests: sumOf(
        groups.filter(({ memberId }) => memberId === id),
        ({ guests }) => guests,
      ),
      touches: touches.filter(({ ownerId }) => ownerId === id).length,
      isMine: id === me,
    }))
    .filter(({ guests, touches: waiting, isMine }) => guests > 0 || waiting > 0 || isMine)
    .toSorted((one, other) => Number(other.isMine) - Number(one.isMine) || other.guests - one.guests);
  return {
    rows: answer.guests.map((guest) => ({
      ...guest,
      why: guest.reasons.filter(isWhy),
      daysAway: guest.lastStayOn === null ? null : daysBetween(guest.lastStayOn, today),
      keeper: guest.keeping.memberId === null ? '' : (names.get(guest.keeping.memberId) ?? ''),
      isMine: me !== null && guest.keeping.memberId === me,
    })),
    hidden: Math.max(0, answer.total - answer.guests.length),
    states: TO_KEEP.map((state) => ({
      state,
      guests: sumOf(
        ofWhom.filter((group) => group.state === state),
        ({ guests }) => guests,
      ),
    })),
    guests: sumOf(ofState, ({ guests }) => guests),
    atRisk: mostAtRisk(ofState),
    untaken: sumOf(
      groups.filter(({ memberId }) => memberId === null),
      ({ guests }) => guests,
    ),
    plans,
    members: members.map(({ id, name }) => ({ memberId: id, name })),
    touches,
    hiddenTouches: Math.max(0, answer.touchTotal - touches.length),
    me,
  };
};

/** The guests that a command is for: those that are ticked, otherwise the one at hand. */
export const meantBy = (
  rows: readonly GuestRow[],
  ticked: ReadonlySet<string>,
  current: GuestRow | null,
): GuestRow[] => {
  const chosen = rows.filter(({ id }) => ticked.has(id));
  return chosen.length > 0 ? chosen : current === null ? [] : [current];
};

/** The days to which a guest can be put off. */
export const snoozeDays = (today: CalendarDate): { days: number; until: CalendarDate }[] =>
  SNOOZES.map((days) => ({ days, until: addDays(today, days) }));

/** The day that it is where the reader is. Sweden writes dates as ISO 8601 does. */
export const readersToday = (): CalendarDate =>
  calendarDate(new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date()));
