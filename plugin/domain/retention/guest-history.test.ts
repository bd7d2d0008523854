import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import type { Visit, VisitState } from '../stays/visits.ts';
import {
  historyOf,
  intervals,
  knownOn,
  repeatHistory,
  repeatValue,
  revenue,
  type StayHistory,
} from './guest-history.ts';

const guest: StayHistory = { kind: 'stays', days: [100, 107, 128], amounts: [80, 0, 120], bookedThrough: 200 };

describe('the history of visits', () => {
  const AS_OF = 20_000;
  const visit = (state: VisitState, arrival: number | null, departure: number, amount = 100): Visit => ({
    state,
    propertyId: null,
    arrivalOn: arrival === null ? null : fromDayNumber(arrival),
    departureOn: fromDayNumber(departure),
    amount: micros(amount),
  });
  it.each<[string, Visit[], Omit<StayHistory, 'kind'>]>([
    ['none', [], { days: [], amounts: [] }],
    [
      'past ones, by check-out',
      [visit('PAST', 110, 112, 80.5), visit('PAST', 100, 102)],
      { days: [102, 112], amounts: [100, 80.5] },
    ],
    [
      'two of one check-out day',
      [visit('PAST', 100, 102, 80), visit('PAST', 101, 102, 20)],
      { days: [102], amounts: [100] },
    ],
    ['one under way', [visit('IN_HOUSE', 19_999, 20_003)], { days: [], amounts: [], inHouseUntil: 20_003 }],
    [
      'one under way though it should have ended',
      [visit('IN_HOUSE', 19_990, 19_995)],
      { days: [], amounts: [], inHouseUntil: 20_001 },
    ],
    [
      'two bookings: the next',
      [visit('BOOKED', 20_040, 20_043), visit('BOOKED', 20_010, 20_012)],
      { days: [], amounts: [], bookedThrough: 20_010 },
    ],
    [
      'a booking without a day of arrival',
      [visit('BOOKED', null, 20_012)],
      { days: [], amounts: [], bookedThrough: 20_011 },
    ],
  ])('%s', (_, visits, history) => expect(historyOf(visits, AS_OF)).toEqual({ kind: 'stays', ...history }));
});

describe('a guest history', () => {
  it.each([
    ['before the first stay', 99, []],
    ['on the first day', 100, [100]],
    ['between stays', 127, [100, 107]],
    ['on the last day', 128, [100, 107, 128]],
    ['after it', 300, [100, 107, 128]],
  ])('is cut at the day of the look: %s', (_, day, days) => {
    const known = knownOn(guest, day);
    expect(known.days).toEqual(days);
    expect(known.amounts).toHaveLength(days.length);
    expect(known.bookedThrough).toBeUndefined();
  });

  it('counts repeats, recency and age, weeks as sevenths of days', () => {
    expect(repeatHistory(guest, 135, 'day')).toEqual({ frequency: 2, recency: 28, age: 35 });
    expect(repeatHistory(guest, 136, 'week')).toEqual({ frequency: 2, recency: 4, age: 36 / 7 });
    expect(repeatHistory({ kind: 'stays', days: [100], amounts: [80] }, 100, 'week')).toEqual({
      frequency: 0,
      recency: 0,
      age: 0,
    });
    expect(repeatHistory({ kind: 'stays', days: [], amounts: [] }, 100, 'week')).toBeNull();
  });

  it('values repeat stays that were paid for; the first and the free ones do not count', () => {
    expect(repeatValue(guest)).toEqual({ repeats: 1, value: 120 });
    expect(repeatValue({ kind: 'stays', days: [100, 107], amounts: [80, -5] })).toEqual({ repeats: 0, value: 0 });
    expect(repeatValue({ kind: 'summary', frequency: 3, recency: 9, age: 10, value: 50 })).toEqual({
      repeats: 3,
      value: 50,
    });
    expect(repeatValue({ kind: 'summary', frequency: 3, recency: 9, age: 10, value: 0 })).toEqual({
      repeats: 0,
      value: 0,
    });
  });

  it('adds up revenue', () => {
    expect(revenue(guest)).toBe(200);
    expect(revenue({ kind: 'summary', frequency: 3, recency: 9, age: 10, value: 50 })).toBe(150);
  });

  it('has an interval less than stays', () => {
    expect(intervals(guest.days)).toEqual([7, 21]);
    expect(intervals([100])).toEqual([]);
  });
});
