import * as z from 'zod/mini';
import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { HOUSEKEEPING } from '../../plugin/domain/stays/at-desk.ts';
import type { StayVerb } from '../../plugin/domain/stays/commands.ts';
import {
  briefingOf,
  DAY_LISTS,
  inDayOrder,
  type Briefing,
  type DayList,
  type DayRow,
  type DayState,
} from '../../plugin/domain/stays/day.ts';
import { writtenName } from '../../plugin/domain/guests/name.ts';
import { count, day, money, number, read, recordId, recordIdOrNull, stayStatus, text } from '../../plugin/host/rows.ts';
import type { TagColour } from '../kit/tag-colours.ts';
import { verbsFor } from '../stay-commands/desk-form-view.ts';

const flag = z.boolean();

const stay = z.object({
  id: recordId,
  name: text,
  status: stayStatus,
  confirmationNumber: text,
  arrivalOn: day,
  departureOn: day,
  bookedOn: day,
  nights: number,
  adults: count,
  children: count,
  infants: count,
  room: text,
  housekeeping: z.nullable(z.enum(HOUSEKEEPING)),
  roomType: text,
  ratePlan: text,
  rate: money,
  channel: z.nullable(z.string()),
  paymentMethod: text,
  guarantee: text,
  hasIdentity: flag,
  accountId: recordIdOrNull,
  account: text,
  groupId: recordIdOrNull,
  group: text,
  requests: text,
  brokenMusts: z.array(z.string()),
  balance: money,
  problem: text,
  guest: z.nullable(
    z.object({
      id: recordId,
      firstName: text,
      lastName: text,
      guestNumber: text,
      phone: text,
      stays: count,
      birthday: day,
      segment: z.nullable(z.string()),
      vipReason: text,
      isDoNotRent: flag,
      isIncognito: flag,
      tier: z.nullable(
        z.object({ name: text, rank: count, colour: z.nullable(z.string()), benefits: z.array(z.string()) }),
      ),
    }),
  ),
  cases: z.array(z.object({ name: text, severity: text, isOpen: flag, openedOn: day })),
});

const counts = z.object({
  arrivals: count,
  arrived: count,
  overdue: count,
  inHouse: count,
  departures: count,
  departed: count,
  stayovers: count,
  toCorrect: count,
});

const someDay = read(day, (value) => value as CalendarDate);

/** What the route answers for a day. */
export const dayAnswer = z.object({
  properties: z.array(z.object({ id: recordId, name: text })),
  property: z.nullable(z.object({ id: recordId, name: text, timeZone: text, currencyCode: text })),
  partners: z.array(z.object({ id: recordId, name: text })),
  on: day,
  clock: z.nullable(
    z.object({
      today: someDay,
      minutes: z.number(),
      checkOut: z.nullable(z.number()),
      lateCheckOut: z.nullable(z.number()),
    }),
  ),
  counts: z.nullable(counts),
  rooms: z.partialRecord(z.enum(HOUSEKEEPING), z.number()),
  lists: z.partialRecord(z.enum(DAY_LISTS), z.array(stay)),
});
export type DayAnswer = z.output<typeof dayAnswer>;

/** The tabs of the page: the lists of the day, and the morning's briefing. */
export type DayTab = DayList | 'BRIEFING';
export const DAY_TABS = [...DAY_LISTS, 'BRIEFING'] as const;

/** The lists that a tab shows. */
export const listsOf = (tab: DayTab): DayList[] =>
  tab === 'BRIEFING' ? ['ARRIVALS', 'IN_HOUSE', 'DEPARTURES'] : [tab];

const plain = (value: string): string =>
  value
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

/** Digits of a phone that are enough to find its guest. */
const PHONE_DIGITS = 4;

/** Whether a row is meant by what is typed: name in any order, room, number, account, or the digits of a phone. */
export const isMeant = (typed: string, row: DayRow): boolean => {
  const words = plain(typed).split(/\s+/u).filter(Boolean);
  const digits = typed.replaceAll(/\D/gu, '');
  const phone = row.guest?.phone.replaceAll(/\D/gu, '') ?? '';
  if (digits.length >= PHONE_DIGITS && phone.includes(digits)) return true;
  const known = plain(
    [row.name, row.room, row.confirmationNumber, row.account, row.group, row.guest?.guestNumber ?? ''].join(' '),
  );
  return words.every((word) => known.includes(word));
};

/** The rows of a list in the order of the day. */
export const rowsOf = (answer: DayAnswer, list: DayList, locale: string): DayRow[] =>
  answer.on === null || answer.clock === null
    ? []
    : inDayOrder(list, answer.lists[list] ?? [], answer.on, answer.clock, locale);

/** The briefing of a day; null while there is no day. */
export const briefingView = (answer: DayAnswer, yesterday: CalendarDate, locale: string): Briefing | null =>
  answer.on === null
    ? null
    : briefingOf(
        rowsOf(answer, 'ARRIVALS', locale),
        rowsOf(answer, 'IN_HOUSE', locale),
        rowsOf(answer, 'DEPARTURES', locale),
        answer.on,
        yesterday,
      );

/** What a row offers, the likeliest first; nothing where the stay is to be corrected first. */
export const verbsOfRow = ({ state, status }: Pick<DayRow, 'state' | 'status'>): StayVerb[] => {
  if (state === 'TO_CORRECT') return [];
  const verbs = verbsFor(status);
  // Whoever did not come yesterday is moved to today before anything else.
  return state === 'OVERDUE'
    ? ['change', 'no-show', ...verbs.filter((verb) => verb === 'cancel' || verb === 'relocate')]
    : verbs;
};

/** Who a row is about: the guest as a list sorts it, or whom the room is held for. */
export const whoOf = ({ guest, group, account, name }: DayRow): string => {
  const written = guest === null ? '' : writtenName(guest);
  return written || group || account || name;
};

export const STATE_COLOURS: Record<DayState, TagColour> = {
  DUE_IN: 'blue',
  SAME_DAY: 'sky',
  OVERDUE: 'red',
  CHECKED_IN: 'green',
  IN_HOUSE: 'green',
  DUE_OUT: 'blue',
  DELAYED: 'red',
  CHECKED_OUT: 'turquoise',
  EXPECTED: 'gray',
  TO_CORRECT: 'orange',
};

const REASON_COLOURS: Partial<Record<DayRow['reasons'][number]['code'], TagColour>> = {
  DO_NOT_RENT: 'red',
  OPEN_CASE: 'red',
  VIP: 'purple',
  MUST_NOT_MET: 'orange',
  LAST_FAILURE: 'orange',
  BIRTHDAY: 'pink',
  FIRST_STAY: 'sky',
};
export const reasonColour = (reason: DayRow['reasons'][number]): TagColour => REASON_COLOURS[reason.code] ?? 'gray';

/** How many rooms the guests who stay and those who are due have too few of, as far as the day's counts tell. */
export const roomsMissing = ({ counts: counted, rooms }: Pick<DayAnswer, 'counts' | 'rooms'>): number => {
  const capacity = (rooms.CLEAN ?? 0) + (rooms.INSPECTED ?? 0) + (rooms.DIRTY ?? 0);
  return counted === null || capacity === 0 ? 0 : Math.max(0, counted.stayovers + counted.arrivals - capacity);
};
