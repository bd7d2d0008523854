import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import {
  birthdayWithin,
  briefingOf,
  dayCounts,
  dayReasons,
  dayState,
  inDayOrder,
  linkOf,
  minutesOf,
  type DayGuest,
  type DayStay,
  type DeskClock,
} from './day.ts';

const day = calendarDate;
const TODAY = day('2026-06-15');
const clock: DeskClock = { today: TODAY, minutes: 600, checkOut: 720, lateCheckOut: 960 };
const guest: DayGuest = {
  id: 'g',
  firstName: 'Ana',
  lastName: 'Silva',
  guestNumber: '',
  phone: '',
  stays: 3,
  birthday: null,
  segment: null,
  vipReason: '',
  isDoNotRent: false,
  isIncognito: false,
  tier: null,
};
const stay: DayStay = {
  id: 's',
  name: 'Silva, Ana',
  status: 'CONFIRMED',
  confirmationNumber: 'R1',
  arrivalOn: TODAY,
  departureOn: day('2026-06-18'),
  bookedOn: day('2026-05-01'),
  nights: 3,
  adults: 2,
  children: 0,
  infants: 0,
  room: '101',
  housekeeping: null,
  roomType: '',
  ratePlan: '',
  rate: null,
  channel: null,
  paymentMethod: '',
  guarantee: '',
  hasIdentity: false,
  accountId: null,
  account: '',
  groupId: null,
  group: '',
  requests: '',
  brokenMusts: [],
  balance: null,
  problem: '',
  guest,
  cases: [],
};
const gold = { name: 'Gold', rank: 3, colour: null, benefits: ['LATE_CHECKOUT'] };
const stateOf = (
  list: Parameters<typeof dayState>[0],
  over: Partial<DayStay>,
  on = TODAY,
  at: Partial<DeskClock> = {},
) => dayState(list, { ...stay, ...over }, on, { ...clock, ...at });

describe('where a stay is on the day', () => {
  it.each<[string, Partial<DayStay>, string]>([
    ['due', {}, 'DUE_IN'],
    ['booked today', { bookedOn: TODAY }, 'SAME_DAY'],
    ['of yesterday', { arrivalOn: day('2026-06-14') }, 'OVERDUE'],
    ['in house', { status: 'IN_HOUSE' }, 'CHECKED_IN'],
    ['gone again', { status: 'CHECKED_OUT' }, 'CHECKED_IN'],
  ])('an arrival %s', (_, over, state) => expect(stateOf('ARRIVALS', over)).toBe(state));

  const leaving = { status: 'IN_HOUSE', arrivalOn: day('2026-06-12'), departureOn: TODAY } as const;
  it.each<[string, Partial<DayStay>, Partial<DeskClock>, string]>([
    ['in the morning', {}, {}, 'DUE_OUT'],
    ['at the time of check-out', {}, { minutes: 720 }, 'DUE_OUT'],
    ['a minute after it', {}, { minutes: 721 }, 'DELAYED'],
    ['a minute after it, being allowed', { guest: { ...guest, tier: gold } }, { minutes: 721 }, 'DUE_OUT'],
    ['a minute after that', { guest: { ...guest, tier: gold } }, { minutes: 961 }, 'DELAYED'],
    ['where no time is set', {}, { minutes: 1_439, checkOut: null }, 'DUE_OUT'],
    ['from yesterday', { departureOn: day('2026-06-14') }, {}, 'DELAYED'],
    ['gone', { status: 'CHECKED_OUT' }, { minutes: 900 }, 'CHECKED_OUT'],
    ['not come yet', { status: 'CONFIRMED' }, {}, 'EXPECTED'],
  ])('a departure %s', (_, over, at, state) =>
    expect(stateOf('DEPARTURES', { ...leaving, ...over }, TODAY, at)).toBe(state),
  );

  it.each([
    ['12:00', 720],
    ['0:05', 5],
    ['23:59', 1_439],
    ['24:00', null],
    ['12:60', null],
    ['noon', null],
    ['', null],
  ])('the time "%s" is %s minutes', (time, minutes) => expect(minutesOf(time)).toBe(minutes));
});

describe('a birthday', () => {
  it.each([
    ['1980-06-14', null],
    ['1980-06-15', '2026-06-15'],
    ['1980-06-18', '2026-06-18'],
    ['1980-06-19', null],
  ])('on %s falls on %s', (birthday, on) => expect(birthdayWithin(day(birthday), TODAY, day('2026-06-18'))).toBe(on));
  it('of 29 February is kept, over the turn of a year too', () => {
    expect(birthdayWithin(day('1980-02-29'), day('2026-02-27'), day('2026-03-01'))).toBe('2026-02-28');
    expect(birthdayWithin(day('1980-01-01'), day('2026-12-30'), day('2027-01-02'))).toBe('2027-01-01');
  });
});

describe('the order of the day', () => {
  const row = (id: string, over: Partial<DayStay> = {}): DayStay => ({
    ...stay,
    id,
    name: id,
    confirmationNumber: id,
    guest: { ...guest, id },
    ...over,
  });
  const order = (...stays: DayStay[]) => inDayOrder('ARRIVALS', stays, TODAY, clock, 'en').map(({ id }) => id);
  const open = { name: 'Noise', severity: 'HIGH', isOpen: true, openedOn: null };

  it('puts who is late first, then what can go wrong, then whom to honour, and last what is done', () =>
    expect(
      order(
        row('done', { status: 'IN_HOUSE', guest: { ...guest, id: 'd', vipReason: 'Mayor' } }),
        row('plain'),
        row('first', { guest: { ...guest, id: 'f', stays: 0 } }),
        row('birthday', { guest: { ...guest, id: 'b', birthday: day('1980-06-16') } }),
        row('gold', { guest: { ...guest, id: 'go', tier: gold } }),
        row('failed', { cases: [{ ...open, isOpen: false }] }),
        row('must', { brokenMusts: ['twin bed'] }),
        row('vip', { guest: { ...guest, id: 'v', vipReason: 'Mayor' } }),
        row('case', { cases: [open] }),
        row('unwanted', { guest: { ...guest, id: 'u', isDoNotRent: true } }),
        row('late', { arrivalOn: day('2026-06-14') }),
      ),
    ).toEqual(['late', 'unwanted', 'case', 'vip', 'must', 'failed', 'gold', 'birthday', 'first', 'plain', 'done']));

  it('keeps rooms of a booking, a group and a guest together where the first of them stands', () => {
    const rows = inDayOrder(
      'ARRIVALS',
      [
        row('R7-2'),
        row('a'),
        row('R7-1', { guest: { ...guest, id: 'x', vipReason: 'Mayor' } }),
        row('z', { groupId: 'tour' }),
        row('b', { groupId: 'tour' }),
      ],
      TODAY,
      clock,
      'en',
    );
    expect(rows.map(({ id, linked }) => [id, linked])).toEqual([
      ['R7-1', 1],
      ['R7-2', 1],
      ['a', 0],
      ['b', 1],
      ['z', 1],
    ]);
  });

  it.each([
    ['R12-1', 'booking:R12'],
    ['R12/2', 'booking:R12'],
    ['R12', 'guest:g'],
    ['2026-123', 'guest:g'],
  ])('the room of %s belongs to %s', (confirmationNumber, link) =>
    expect(linkOf({ ...stay, confirmationNumber })).toBe(link),
  );

  it('loses nobody, whatever the reasons', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            stays: fc.nat(3),
            group: fc.option(fc.constantFrom('x', 'y')),
            rank: fc.nat(4),
            vip: fc.boolean(),
          }),
        ),
        (given) => {
          const stays = given.map(({ stays: count, group, rank, vip }, index) =>
            row(String(index), {
              groupId: group,
              guest: { ...guest, id: String(index), stays: count, vipReason: vip ? 'x' : '', tier: { ...gold, rank } },
            }),
          );
          const ordered = inDayOrder('ARRIVALS', stays, TODAY, clock, 'en');
          expect(ordered.map(({ id }) => id).toSorted()).toEqual(stays.map(({ id }) => id).toSorted());
        },
      ),
    ));

  it('gives the weightiest reason first', () =>
    expect(
      dayReasons({ ...stay, cases: [open], guest: { ...guest, stays: 0, tier: gold, isDoNotRent: true } }).map(
        ({ code }) => code,
      ),
    ).toEqual(['DO_NOT_RENT', 'OPEN_CASE', 'TIER', 'FIRST_STAY']));
});

describe('what a day comes to', () => {
  const group = (status: DayStay['status'], from: string, to: string, stays = 1, isToCorrect = false) => ({
    status,
    arrivalOn: day(from),
    departureOn: day(to),
    isToCorrect,
    stays,
  });
  const groups = [
    group('CONFIRMED', '2026-06-15', '2026-06-17', 4),
    group('IN_HOUSE', '2026-06-15', '2026-06-16', 2),
    group('CONFIRMED', '2026-06-14', '2026-06-16'),
    group('IN_HOUSE', '2026-06-13', '2026-06-15', 3),
    group('IN_HOUSE', '2026-06-13', '2026-06-18', 5),
    group('CHECKED_OUT', '2026-06-13', '2026-06-15', 2),
    group('CANCELLED', '2026-06-15', '2026-06-18', 9),
    group('IN_HOUSE', '2026-06-12', '2026-06-14', 1),
    group('IN_HOUSE', '2026-06-15', '2026-06-16', 7, true),
  ];
  it('counts rooms, those of before that are still open with them, and wrong ones by themselves', () =>
    expect(dayCounts(groups, TODAY, TODAY)).toEqual({
      arrivals: 7,
      arrived: 2,
      overdue: 1,
      inHouse: 11,
      departures: 6,
      departed: 2,
      stayovers: 5,
      toCorrect: 7,
    }));
  it('of another day counts what is booked for it', () =>
    expect(dayCounts(groups, day('2026-06-16'), TODAY)).toMatchObject({ arrivals: 0, departures: 3, inHouse: 9 }));
});

describe('the briefing', () => {
  it('tells of each matter who is concerned', () => {
    const rows = (list: Parameters<typeof inDayOrder>[0], ...stays: DayStay[]) =>
      inDayOrder(list, stays, TODAY, clock, 'en');
    const arrival = { ...stay, id: 'arrival', requests: 'High floor', guest: { ...guest, id: 'a', stays: 0 } };
    const leaver = {
      ...stay,
      id: 'leaver',
      status: 'IN_HOUSE' as const,
      arrivalOn: day('2026-06-08'),
      departureOn: TODAY,
      nights: 7,
      balance: { amountMicros: micros(90), currencyCode: 'EUR' },
      guest: { ...guest, id: 'l', birthday: day('1990-06-15'), tier: gold },
      cases: [{ name: 'Noise', severity: 'LOW', isOpen: false, openedOn: day('2026-06-14') }],
    };
    const briefing = briefingOf(
      rows('ARRIVALS', arrival),
      rows('IN_HOUSE', leaver),
      rows('DEPARTURES', leaver),
      TODAY,
      day('2026-06-14'),
    );
    expect(Object.fromEntries(Object.entries(briefing).map(([name, of]) => [name, of.map(({ id }) => id)]))).toEqual({
      arrivals: ['arrival'],
      vips: [],
      withCare: ['leaver'],
      requests: ['arrival'],
      longStayers: ['leaver'],
      lateCheckOuts: ['leaver'],
      balances: ['leaver'],
      firstTimers: ['arrival'],
      birthdays: ['leaver'],
      complaints: ['leaver'],
    });
  });
});
