import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '../../calendar-dates.ts';
import { micros, type Micros } from '../../money.ts';
import { groupAlerts, type WatchedGroup } from './alerts.ts';
import {
  attritionOf,
  blockTotal,
  blockValue,
  heldOf,
  isHeld,
  pickupOf,
  type BlockNight,
  type BlockTerms,
} from './block.ts';
import { displacementOf } from './displacement.ts';
import { isSlow, paceOf, shareAt, type EarlierGroup } from './pace.ts';

const from = calendarDate('2026-07-01');
const night = (at: number, type: string, rooms: number): BlockNight => ({
  id: `${at}${type}`,
  on: addDays(from, at),
  roomTypeId: type,
  rooms,
  rate: { amountMicros: micros(100), currencyCode: 'EUR' },
});
const stays = (type: string, arrival: number, nights: number, many = 1) => ({
  typeId: type,
  arrivalOn: addDays(from, arrival),
  departureOn: addDays(from, arrival + nights),
  stays: many,
});

describe('pickup', () => {
  const block = [night(0, 'DBL', 3), night(1, 'DBL', 3), night(0, 'STE', 1)];
  it('is by night and type', () => {
    const { byNight, total, beyond } = pickupOf(block, [stays('DBL', 0, 2, 2)]);
    expect([byNight.get('0DBL'), byNight.get('1DBL'), byNight.get('0STE'), total, beyond]).toEqual([2, 2, 0, 4, 0]);
  });
  it('of an upgrade takes of what the night has left', () => {
    const { byNight, beyond } = pickupOf(block, [stays('DBL', 0, 1, 3), stays('DLX', 0, 1)]);
    expect([byNight.get('0DBL'), byNight.get('0STE'), beyond]).toEqual([3, 1, 0]);
  });
  it('beyond the block is counted and takes nothing', () =>
    expect(pickupOf(block, [stays('DBL', 0, 1, 6)])).toMatchObject({ total: 6, beyond: 2 }));
  it('on a night without a block is beyond it', () =>
    expect(pickupOf(block, [stays('DBL', 2, 1)])).toMatchObject({ total: 1, beyond: 1 }));
  it('adds up: what the nights have and what is beyond is every room night', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(3), type: fc.constantFrom('A', 'B'), rooms: fc.nat(5) })),
        fc.array(
          fc.record({ type: fc.constantFrom('A', 'B', 'C'), arrival: fc.nat(3), nights: fc.nat(3), many: fc.nat(4) }),
        ),
        (nights, taken) => {
          const unique = [
            ...new Map(nights.map(({ at, type, rooms }) => [`${at}${type}`, night(at, type, rooms)])).values(),
          ];
          const { byNight, total, beyond } = pickupOf(
            unique,
            taken.map(({ type, arrival, nights: long, many }) => stays(type, arrival, long, many)),
          );
          expect([...byNight.values()].reduce((sum, rooms) => sum + rooms, 0) + beyond).toBe(total);
          for (const each of unique) expect(byNight.get(each.id)).toBeLessThanOrEqual(each.rooms);
        },
      ),
    ));
  it('of a block is worth its rates', () => {
    expect(blockTotal(block)).toBe(7);
    expect(blockValue(block)).toEqual({ amountMicros: micros(700), currencyCode: 'EUR' });
    expect(blockValue([])).toBeNull();
  });
});

describe('a block is held', () => {
  const terms = (over: Partial<BlockTerms> = {}): BlockTerms => ({
    stage: 'DEFINITE',
    cutOffOn: calendarDate('2026-06-20'),
    releasedOn: null,
    ...over,
  });
  it.each([
    ['2026-06-19', true],
    ['2026-06-20', true],
    ['2026-06-21', false],
  ])('until its cut-off, on %s: %s', (on, expected) => expect(isHeld(terms(), calendarDate(on))).toBe(expected));
  it.each([
    ['TENTATIVE', false],
    ['DEFINITE', true],
    ['IN_HOUSE', true],
    ['CLOSED', false],
    ['LOST', false],
  ] as const)('by a group that is %s: %s', (stage, expected) =>
    expect(isHeld(terms({ stage }), calendarDate('2026-06-20'))).toBe(expected),
  );
  it.each([
    ['2026-06-14', true],
    ['2026-06-15', false],
  ])('until it is released on the 15th, on %s: %s', (on, expected) =>
    expect(isHeld(terms({ releasedOn: calendarDate('2026-06-15') }), calendarDate(on))).toBe(expected),
  );
  it('with what is not picked up, and never less than nothing', () => {
    const on = calendarDate('2026-06-15');
    expect([2, 3, 4].map((picked) => heldOf(night(0, 'DBL', 3), picked, terms(), on))).toEqual([1, 0, 0]);
    expect(heldOf(night(0, 'DBL', 3), 0, terms({ cutOffOn: null }), addDays(from, 1))).toBe(0);
  });
});

describe('attrition', () => {
  it.each([
    [100, 80, 0.2, { atLeast: 80, short: 0 }],
    [100, 79, 0.2, { atLeast: 80, short: 1 }],
    [15, 11, 0.2, { atLeast: 12, short: 1 }],
    [15, 15, 0, { atLeast: 15, short: 0 }],
    [7, 0, 1, { atLeast: 0, short: 0 }],
  ])('of %d with %d taken and a share of %d', (block, pickup, share, expected) =>
    expect(attritionOf(block, pickup, share)).toEqual(expected),
  );
});

describe('pace', () => {
  const earlier = (share: number): EarlierGroup => ({
    arrivalOn: from,
    block: 100,
    bookings: [
      { on: addDays(from, -30), nights: share },
      { on: addDays(from, -29), nights: 5 },
    ],
  });
  it('counts what was booked so many days before, that day included', () =>
    expect([31, 30, 29].map((lead) => shareAt(earlier(40), lead))).toEqual([0, 0.4, 0.45]));
  const own = { block: 50, pickup: 20, arrivalOn: addDays(from, 365) };
  const onDay = (lead: number): CalendarDate => addDays(own.arrivalOn, -lead);
  it('is against the middle of earlier groups at the same lead time', () =>
    expect(paceOf(own, [earlier(10), earlier(55), earlier(90)], onDay(30))).toEqual({
      share: 0.4,
      usual: 0.55,
      groups: 3,
    }));
  it('is unknown with two groups, or without a block', () => {
    expect(paceOf(own, [earlier(10), earlier(55)], onDay(30))).toBeNull();
    expect(paceOf({ ...own, block: 0 }, [earlier(10), earlier(55), earlier(90)], onDay(30))).toBeNull();
  });
  it.each([
    [0.36, false],
    [0.35, true],
    [0.34, true],
  ])('of %d is slow against 0.5: %s', (share, expected) =>
    expect(isSlow({ share, usual: 0.5, groups: 3 })).toBe(expected),
  );
});

describe('what a block pushes out', () => {
  const house = { on: from, capacity: 100, taken: 60, booked: 20, transient: 45, transientRate: micros(120) };
  it.each([
    ['nobody, where all still find a room', 15, []],
    ['one, with one room more', 16, [{ on: from, rooms: 1, cost: micros(120) as Micros }]],
    ['all who are to come, at most', 90, [{ on: from, rooms: 25, cost: micros(3000) as Micros }]],
  ])('is %s', (_, block, expected) => expect(displacementOf([house], () => block)).toEqual(expected));
  it('is nothing on a night that is full without it', () =>
    expect(displacementOf([{ ...house, taken: 100 }], () => 30)).toEqual([]));
});

describe('alerts', () => {
  const today = calendarDate('2026-06-15');
  const watched = (over: Partial<WatchedGroup> = {}): WatchedGroup => ({
    stage: 'DEFINITE',
    cutOffOn: null,
    releasedOn: null,
    optionUntil: null,
    block: 100,
    pickup: 60,
    attrition: 0.2,
    pace: null,
    ...over,
  });
  const codes = (over: Partial<WatchedGroup>) => groupAlerts(watched(over), today).map(({ code }) => code);
  it.each([
    ['2026-06-23', []],
    ['2026-06-22', ['CUT_OFF_NEAR']],
    ['2026-06-15', ['CUT_OFF_NEAR']],
    ['2026-06-14', ['CUT_OFF_PASSED']],
  ])('of a cut-off on %s: %j', (cutOffOn, expected) =>
    expect(codes({ cutOffOn: calendarDate(cutOffOn) })).toEqual(expected),
  );
  it('of a cut-off say what is short of what was agreed', () =>
    expect(groupAlerts(watched({ cutOffOn: calendarDate('2026-06-14') }), today)).toEqual([
      { code: 'CUT_OFF_PASSED', cutOffOn: '2026-06-14', open: 40, short: 20 },
    ]));
  it('of a cut-off are none where all is booked, or all was released', () => {
    expect(codes({ cutOffOn: calendarDate('2026-06-14'), pickup: 100 })).toEqual([]);
    expect(codes({ cutOffOn: calendarDate('2026-06-14'), releasedOn: calendarDate('2026-06-10') })).toEqual([]);
  });
  it.each([
    ['2026-06-19', []],
    ['2026-06-18', ['OPTION_NEAR']],
    ['2026-06-15', ['OPTION_NEAR']],
    ['2026-06-14', ['OPTION_PASSED']],
  ])('of an option until %s: %j', (until, expected) =>
    expect(codes({ stage: 'TENTATIVE', optionUntil: calendarDate(until) })).toEqual(expected),
  );
  it('of a slow pickup are of a held block', () => {
    const pace = { share: 0.3, usual: 0.5, groups: 4 };
    expect(codes({ pace })).toEqual(['SLOW_PICKUP']);
    expect(codes({ pace, releasedOn: calendarDate('2026-06-15') })).toEqual([]);
    expect(codes({ pace: { ...pace, share: 0.4 } })).toEqual([]);
  });
});
