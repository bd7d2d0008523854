import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { DayRow, DayState } from '../../plugin/domain/stays/day.ts';
import type { StayStatus } from '../../plugin/domain/stays/status.ts';
import {
  briefingView,
  DAY_TABS,
  dayAnswer,
  isMeant,
  listsOf,
  roomsMissing,
  rowsOf,
  verbsOfRow,
  whoOf,
  type DayAnswer,
} from './today-view.ts';

const TODAY = calendarDate('2026-06-15');
const guest = {
  id: 'g',
  firstName: 'José',
  lastName: 'Falão',
  guestNumber: 'G1007',
  phone: '+351 912 345 678',
  stays: 2,
  birthday: null,
  segment: null,
  vipReason: '',
  isDoNotRent: false,
  isIncognito: false,
  tier: null,
};
const stay = {
  id: 's1',
  name: 'Falão, José · 204 · R1',
  status: 'CONFIRMED' as const,
  confirmationNumber: 'R1',
  arrivalOn: TODAY,
  departureOn: calendarDate('2026-06-17'),
  bookedOn: calendarDate('2026-05-01'),
  nights: 2,
  adults: 2,
  children: 0,
  infants: 0,
  room: '204',
  housekeeping: 'CLEAN' as const,
  roomType: 'Double',
  ratePlan: 'Flexible',
  rate: null,
  channel: 'PHONE',
  paymentMethod: '',
  guarantee: '',
  hasIdentity: false,
  accountId: null,
  account: 'Golden Coast',
  groupId: null,
  group: '',
  requests: '',
  brokenMusts: [],
  balance: null,
  problem: '',
  guest,
  cases: [],
};
const answer = (over: Partial<DayAnswer> = {}): DayAnswer => ({
  properties: [{ id: 'p', name: 'City' }],
  property: { id: 'p', name: 'City', timeZone: 'Europe/Lisbon', currencyCode: 'EUR' },
  partners: [],
  on: TODAY,
  clock: { today: TODAY, minutes: 600, checkOut: 720, lateCheckOut: null },
  counts: null,
  rooms: {},
  lists: { ARRIVALS: [stay] },
  ...over,
});
const row = (over: Partial<DayRow> = {}): DayRow => ({ ...stay, state: 'DUE_IN', reasons: [], linked: 0, ...over });

describe('a row', () => {
  it.each([
    ['nothing', '', true],
    ['the family name without accents', 'falao', true],
    ['names in any order', 'jose FALÃO', true],
    ['the room', '204', true],
    ['the confirmation number', 'r1', true],
    ['the number of the guest', 'g1007', true],
    ['the account', 'golden coast', true],
    ['the end of the phone', '345678', true],
    ['four digits of the phone', '5 678', true],
    ['another name', 'silva', false],
    ['a name and a room that is not its own', 'falao 205', false],
  ])('is meant by %s', (_, typed, isFound) => expect(isMeant(typed, row())).toBe(isFound));

  it.each([
    ['the guest', {}, 'José Falão'],
    ['the group that a room is held for', { guest: null, group: 'Wedding' }, 'Wedding'],
    ['the account', { guest: null }, 'Golden Coast'],
    ['the name of the stay', { guest: null, account: '' }, stay.name],
  ])('is about %s', (_, over, who) => expect(whoOf(row(over))).toBe(who));

  it.each<[DayState, StayStatus, string | undefined]>([
    ['DUE_IN', 'CONFIRMED', 'check-in'],
    ['DUE_IN', 'TENTATIVE', 'confirm'],
    ['OVERDUE', 'CONFIRMED', 'change'],
    ['CHECKED_IN', 'IN_HOUSE', 'check-out'],
    ['CHECKED_OUT', 'CHECKED_OUT', 'reverse-check-out'],
    ['TO_CORRECT', 'CONFIRMED', undefined],
  ])('that is %s and %s offers first: %s', (state, status, verb) =>
    expect(verbsOfRow({ state, status })[0]).toBe(verb),
  );
});

describe('the day', () => {
  it.each(DAY_TABS)('asks for at least one list for %s, because the counts come with it', (tab) =>
    expect(listsOf(tab).length).toBeGreaterThan(0),
  );

  it('has its rows in the order of the day, and none while there is no property', () => {
    const vip = { ...stay, id: 's2', name: 'Zeta', guest: { ...guest, id: 'h', vipReason: 'Mayor' } };
    expect(rowsOf(answer({ lists: { ARRIVALS: [stay, vip] } }), 'ARRIVALS', 'en').map(({ id }) => id)).toEqual([
      's2',
      's1',
    ]);
    expect(rowsOf(answer({ on: null, clock: null, property: null }), 'ARRIVALS', 'en')).toEqual([]);
    expect(briefingView(answer({ on: null }), TODAY, 'en')).toBeNull();
  });

  it('tells in the briefing what a must that is not met is', () => {
    const arrivals = [{ ...stay, brokenMusts: ['wheelchair'] }];
    const briefing = briefingView(answer({ lists: { ARRIVALS: arrivals } }), TODAY, 'en')!;
    expect(briefing.withCare).toMatchObject([{ reasons: [{ code: 'MUST_NOT_MET', musts: ['wheelchair'] }] }]);
  });

  it('reads what the route answers', () =>
    expect(dayAnswer.parse(JSON.parse(JSON.stringify(answer())))).toEqual(answer()));
});

describe('rooms that are missing', () => {
  const counts = { stayovers: 6, arrivals: 4 } as NonNullable<DayAnswer['counts']>;
  it.each([
    [{ CLEAN: 5, DIRTY: 4, INSPECTED: 2 }, 0],
    [{ CLEAN: 5, DIRTY: 5 }, 0],
    [{ CLEAN: 5, DIRTY: 4, OUT_OF_ORDER: 3 }, 1],
    [{}, 0],
  ])('of %j for six who stay and four who come: %i', (rooms, missing) =>
    expect(roomsMissing({ counts, rooms })).toBe(missing),
  );
});
