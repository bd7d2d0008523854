import { anniversaryIn, type CalendarDate } from '../calendar-dates.ts';
import type { Money } from '../money.ts';
import type { Housekeeping } from './at-desk.ts';
import { isOpen } from './folio.ts';
import type { StayStatus } from './status.ts';

/** The lists of a day at the front desk. */
export const DAY_LISTS = ['ARRIVALS', 'IN_HOUSE', 'DEPARTURES', 'TO_CORRECT'] as const;
export type DayList = (typeof DAY_LISTS)[number];

/** What is known of a guest that matters at the desk. */
export type DayGuest = {
  id: string;
  firstName: string;
  lastName: string;
  guestNumber: string;
  phone: string;
  stays: number;
  birthday: CalendarDate | null;
  segment: string | null;
  vipReason: string;
  isDoNotRent: boolean;
  isIncognito: boolean;
  tier: { name: string; rank: number; colour: string | null; benefits: readonly string[] } | null;
};

/** A complaint, request or incident of a guest. */
export type DayCase = { name: string; severity: string; isOpen: boolean; openedOn: CalendarDate | null };

/** A stay of the day. Times are ISO 8601. */
export type DayStay = {
  id: string;
  name: string;
  status: StayStatus;
  confirmationNumber: string;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  bookedOn: CalendarDate | null;
  nights: number | null;
  adults: number;
  children: number;
  infants: number;
  room: string;
  housekeeping: Housekeeping | null;
  roomType: string;
  ratePlan: string;
  rate: Money | null;
  channel: string | null;
  paymentMethod: string;
  guarantee: string;
  hasIdentity: boolean;
  /** The company, or else the agency. */
  accountId: string | null;
  account: string;
  groupId: string | null;
  group: string;
  requests: string;
  /** Wishes that the room breaks although they are musts, in the reader's words. */
  brokenMusts: readonly string[];
  balance: Money | null;
  problem: string;
  guest: DayGuest | null;
  cases: readonly DayCase[];
};

/** Where a stay is on the day. */
export type DayState =
  | 'DUE_IN'
  | 'SAME_DAY'
  | 'OVERDUE'
  | 'CHECKED_IN'
  | 'IN_HOUSE'
  | 'DUE_OUT'
  | 'DELAYED'
  | 'CHECKED_OUT'
  | 'EXPECTED'
  | 'TO_CORRECT';

/** Why a stay stands where it does in the order of the day, the weightiest first. */
export type DayReason =
  | { code: 'DO_NOT_RENT' }
  | { code: 'OPEN_CASE'; name: string; severity: string }
  | { code: 'VIP'; reason: string }
  | { code: 'MUST_NOT_MET'; musts: readonly string[] }
  | { code: 'TIER'; tier: string; rank: number }
  | { code: 'LAST_FAILURE'; name: string; on: CalendarDate | null }
  | { code: 'BIRTHDAY'; on: CalendarDate }
  | { code: 'VALUED'; segment: string }
  | { code: 'FIRST_STAY' };

/** What each reason weighs: what can go wrong before what is to be honoured, and that before what is nice to know. */
const WEIGHT: Record<DayReason['code'], number> = {
  DO_NOT_RENT: 1000,
  OPEN_CASE: 500,
  VIP: 250,
  MUST_NOT_MET: 120,
  LAST_FAILURE: 60,
  TIER: 10,
  BIRTHDAY: 25,
  VALUED: 20,
  FIRST_STAY: 5,
};

/** The birthday of a guest within a stay, the day of departure included; null for none. */
export const birthdayWithin = (
  birthday: CalendarDate | null,
  arrivalOn: CalendarDate | null,
  departureOn: CalendarDate | null,
): CalendarDate | null => {
  if (birthday === null || arrivalOn === null || departureOn === null) return null;
  const years = new Set([arrivalOn, departureOn].map((day) => Number(day.slice(0, 4))));
  return (
    [...years].map((year) => anniversaryIn(birthday, year)).find((day) => day >= arrivalOn && day <= departureOn) ??
    null
  );
};

const SEGMENTS: ReadonlySet<string> = new Set(['VIP', 'KEY']);

/** Why the desk looks at a stay first, the weightiest reason first. */
export const dayReasons = ({ guest, cases, brokenMusts, arrivalOn, departureOn }: DayStay): DayReason[] => {
  const reasons: DayReason[] = [];
  if (guest?.isDoNotRent) reasons.push({ code: 'DO_NOT_RENT' });
  const open = cases.find((one) => one.isOpen);
  if (open) reasons.push({ code: 'OPEN_CASE', name: open.name, severity: open.severity });
  if (guest !== null && guest.vipReason !== '') reasons.push({ code: 'VIP', reason: guest.vipReason });
  if (brokenMusts.length > 0) reasons.push({ code: 'MUST_NOT_MET', musts: brokenMusts });
  const failure = cases.find((one) => !one.isOpen);
  if (failure) reasons.push({ code: 'LAST_FAILURE', name: failure.name, on: failure.openedOn });
  if (guest?.tier && guest.tier.rank > 0) reasons.push({ code: 'TIER', tier: guest.tier.name, rank: guest.tier.rank });
  const birthday = birthdayWithin(guest?.birthday ?? null, arrivalOn, departureOn);
  if (birthday !== null) reasons.push({ code: 'BIRTHDAY', on: birthday });
  if (guest?.segment && SEGMENTS.has(guest.segment)) reasons.push({ code: 'VALUED', segment: guest.segment });
  if (guest !== null && guest.stays === 0) reasons.push({ code: 'FIRST_STAY' });
  return reasons.toSorted((one, other) => weightOf(other) - weightOf(one));
};

const weightOf = (reason: DayReason): number =>
  reason.code === 'TIER' ? WEIGHT.TIER * reason.rank : WEIGHT[reason.code];

/** A time of day such as `12:00` in minutes; null for what is none. */
export const minutesOf = (time: string): number | null => {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time.trim()) ?? [];
  return hours === undefined || Number(hours) > 23 || Number(minutes) > 59
    ? null
    : Number(hours) * 60 + Number(minutes);
};

/** The day and the time of day at the desk, in minutes, and until when guests have to leave. */
export type DeskClock = { today: CalendarDate; minutes: number; checkOut: number | null; lateCheckOut: number | null };

const stateOfDeparture = ({ status, departureOn, guest }: DayStay, on: CalendarDate, clock: DeskClock): DayState => {
  if (status === 'CHECKED_OUT') return 'CHECKED_OUT';
  if (status !== 'IN_HOUSE') return 'EXPECTED';
  if (departureOn !== null && departureOn < clock.today) return 'DELAYED';
  if (on !== clock.today) return 'DUE_OUT';
  const isLater = clock.lateCheckOut !== null && (guest?.tier?.benefits.includes('LATE_CHECKOUT') ?? false);
  const until = isLater ? clock.lateCheckOut : clock.checkOut;
  return until !== null && clock.minutes > until ? 'DELAYED' : 'DUE_OUT';
};

/** Where a stay of a list is on a day. */
export const dayState = (list: DayList, stay: DayStay, on: CalendarDate, clock: DeskClock): DayState => {
  switch (list) {
    case 'ARRIVALS':
      if (stay.status === 'IN_HOUSE' || stay.status === 'CHECKED_OUT') return 'CHECKED_IN';
      if (stay.arrivalOn !== null && stay.arrivalOn < clock.today) return 'OVERDUE';
      return stay.bookedOn !== null && stay.bookedOn === stay.arrivalOn ? 'SAME_DAY' : 'DUE_IN';
    case 'IN_HOUSE':
      return stay.status === 'IN_HOUSE' ? 'IN_HOUSE' : stay.status === 'CHECKED_OUT' ? 'CHECKED_OUT' : 'EXPECTED';
    case 'DEPARTURES':
      return stateOfDeparture(stay, on, clock);
    case 'TO_CORRECT':
      return 'TO_CORRECT';
    default:
      return list satisfies never;
  }
};

/** What is done for the day comes last. */
const DONE: ReadonlySet<DayState> = new Set(['CHECKED_IN', 'CHECKED_OUT']);
/** What is late comes first among what is to be done. */
const LATE: ReadonlySet<DayState> = new Set(['OVERDUE', 'DELAYED']);

/** What the rooms of one booking have in common: the number without what tells the rooms apart, `R12-1`, `R12/2`. */
const bookingOf = (confirmationNumber: string): string => confirmationNumber.replace(/[-/#. ]\d{1,2}$/u, '');

/** What stays are kept together by: their group, their booking, or their guest; null for nothing. */
export const linkOf = ({
  groupId,
  confirmationNumber,
  guest,
}: Pick<DayStay, 'groupId' | 'confirmationNumber'> & { guest: { id: string } | null }): string | null => {
  if (groupId !== null) return `group:${groupId}`;
  const booking = bookingOf(confirmationNumber.trim());
  if (booking !== '' && booking !== confirmationNumber.trim()) return `booking:${booking}`;
  return guest === null ? null : `guest:${guest.id}`;
};

/** A stay of the day in its place. `linked` counts the other rooms of its booking or group that stand beside it. */
export type DayRow = DayStay & { state: DayState; reasons: DayReason[]; linked: number };

/**
 * The stays of a list in the order in which the desk sees to them: who is late, then by what their reasons weigh together,
 * then by name; rooms of a booking or a group stand together where the first of them stands; what is done comes last.
 */
export const inDayOrder = (
  list: DayList,
  stays: readonly DayStay[],
  on: CalendarDate,
  clock: DeskClock,
  locale: string,
): DayRow[] => {
  const names = new Intl.Collator(locale, { numeric: true });
  const rows = stays.map((stay) => {
    const reasons = dayReasons(stay);
    const state = dayState(list, stay, on, clock);
    const weight = reasons.reduce((sum, reason) => sum + weightOf(reason), 0);
    const rank = (DONE.has(state) ? 0 : 1_000_000) + (LATE.has(state) ? 100_000 : 0) + weight;
    return { row: { ...stay, reasons, state }, rank };
  });
  const sorted = rows.toSorted((one, other) => other.rank - one.rank || names.compare(one.row.name, other.row.name));
  const together = Map.groupBy(sorted, ({ row }) => {
    const link = linkOf(row);
    return link === null ? row.id : `${link}:${DONE.has(row.state)}`;
  });
  return [...together.values()].flatMap((group) => group.map(({ row }) => ({ ...row, linked: group.length - 1 })));
};

/** A group of the day's stays, as the host counts them. */
export type DayGroup = {
  status: StayStatus;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  isToCorrect: boolean;
  stays: number;
};

/** What the day comes to, in rooms. */
export type DayCounts = {
  arrivals: number;
  arrived: number;
  overdue: number;
  inHouse: number;
  departures: number;
  departed: number;
  stayovers: number;
  toCorrect: number;
};

const COME: ReadonlySet<StayStatus> = new Set(['IN_HOUSE', 'CHECKED_OUT']);
const TO_COME: ReadonlySet<StayStatus> = new Set(['TENTATIVE', 'CONFIRMED']);

/** Counts a day's rooms. What is to be corrected counts there alone. */
export const dayCounts = (groups: readonly DayGroup[], on: CalendarDate, today: CalendarDate): DayCounts => {
  const sum = (counts: (group: DayGroup) => boolean): number =>
    groups.filter((group) => !group.isToCorrect && counts(group)).reduce((all, { stays }) => all + stays, 0);
  const isOver = ({ departureOn }: DayGroup): boolean => departureOn !== null && departureOn < on;
  const overdue = on === today ? sum((group) => group.status === 'CONFIRMED' && isLate(group, on)) : 0;
  const inHouse = sum(
    (group) =>
      (on === today ? group.status === 'IN_HOUSE' : COME.has(group.status) || TO_COME.has(group.status)) &&
      group.arrivalOn !== null &&
      group.arrivalOn <= on &&
      (on === today || (group.departureOn !== null && group.departureOn > on)),
  );
  const departures = sum(
    (group) =>
      (group.departureOn === on && (COME.has(group.status) || TO_COME.has(group.status))) ||
      (on === today && group.status === 'IN_HOUSE' && isOver(group)),
  );
  return {
    arrivals: overdue + sum(({ status, arrivalOn }) => arrivalOn === on && (COME.has(status) || TO_COME.has(status))),
    arrived: sum(({ status, arrivalOn }) => arrivalOn === on && COME.has(status)),
    overdue,
    inHouse,
    departures,
    departed: sum(({ status, departureOn }) => departureOn === on && status === 'CHECKED_OUT'),
    stayovers: sum(
      ({ status, arrivalOn, departureOn }) =>
        (COME.has(status) || (on > today && TO_COME.has(status))) &&
        arrivalOn !== null &&
        departureOn !== null &&
        arrivalOn < on &&
        departureOn > on,
    ),
    toCorrect: groups.filter(({ isToCorrect }) => isToCorrect).reduce((all, { stays }) => all + stays, 0),
  };
};

const isLate = ({ arrivalOn, departureOn }: DayGroup, on: CalendarDate): boolean =>
  arrivalOn !== null && arrivalOn < on && departureOn !== null && departureOn >= on;

/** Nights from which a stay is a long one. */
const LONG_NIGHTS = 7;

/** What the briefing of the morning tells, each with the stays it is about. */
export type Briefing = {
  arrivals: DayRow[];
  vips: DayRow[];
  withCare: DayRow[];
  requests: DayRow[];
  longStayers: DayRow[];
  lateCheckOuts: DayRow[];
  balances: DayRow[];
  firstTimers: DayRow[];
  birthdays: DayRow[];
  complaints: DayRow[];
};

/** The day as the team is told it: who is looked after, who with care, and what is owed and wished. */
export const briefingOf = (
  arrivals: readonly DayRow[],
  inHouse: readonly DayRow[],
  departures: readonly DayRow[],
  on: CalendarDate,
  yesterday: CalendarDate,
): Briefing => {
  const coming = arrivals.filter(({ state }) => !DONE.has(state));
  const here = [...new Map([...inHouse, ...departures].map((row) => [row.id, row])).values()].filter(
    ({ status }) => status === 'IN_HOUSE',
  );
  const all = [...coming, ...here.filter(({ id }) => !coming.some((row) => row.id === id))];
  const because = (rows: readonly DayRow[], ...codes: DayReason['code'][]): DayRow[] =>
    rows.filter(({ reasons }) => reasons.some(({ code }) => codes.includes(code)));
  return {
    arrivals: coming,
    vips: because(all, 'VIP'),
    withCare: because(all, 'DO_NOT_RENT', 'OPEN_CASE', 'LAST_FAILURE', 'MUST_NOT_MET'),
    requests: all.filter(({ requests, status }) => requests !== '' && status !== 'CHECKED_OUT'),
    longStayers: here.filter(({ nights }) => (nights ?? 0) >= LONG_NIGHTS),
    lateCheckOuts: departures.filter(
      ({ state, guest }) =>
        state === 'DELAYED' || (state === 'DUE_OUT' && (guest?.tier?.benefits.includes('LATE_CHECKOUT') ?? false)),
    ),
    balances: departures
      .filter(({ balance, status }) => status === 'IN_HOUSE' && isOpen(balance))
      .toSorted((one, other) => other.balance!.amountMicros - one.balance!.amountMicros),
    firstTimers: because(coming, 'FIRST_STAY'),
    birthdays: all.filter(({ reasons }) => reasons.some((reason) => reason.code === 'BIRTHDAY' && reason.on === on)),
    complaints: all.filter(({ cases }) => cases.some(({ openedOn }) => openedOn === yesterday)),
  };
};
