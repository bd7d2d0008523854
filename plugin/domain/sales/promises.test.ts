import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { isBehind, promiseOf, timeGone } from './promises.ts';

const day = calendarDate;
/** A hundred days: day n begins after n hundredths. */
const promise = { nights: 100, from: day('2026-01-01'), to: day('2026-04-10') };

describe('a promise', () => {
  const plan = { nightsPromised: 100, validFrom: promise.from, validTo: promise.to };
  it('is what a plan promises between two days', () => expect(promiseOf(plan)).toEqual(promise));
  it.each([
    [{ nightsPromised: null }],
    [{ nightsPromised: 0 }],
    [{ validFrom: null }],
    [{ validTo: null }],
    [{ validFrom: day('2026-04-11') }],
  ])('is none with %j', (over) => expect(promiseOf({ ...plan, ...over })).toBeNull());
  it('can be of one day', () => expect(promiseOf({ ...plan, validTo: promise.from })).not.toBeNull());
});

describe('the time of a promise', () => {
  it.each([
    ['before it', '2025-12-01', 0],
    ['on its first day', '2026-01-01', 0],
    ['half way', '2026-02-20', 0.5],
    ['on its last day', '2026-04-10', 0.99],
    ['the day after', '2026-04-11', 1],
    ['long after', '2027-01-01', 1],
  ])('%s', (_, today, gone) => expect(timeGone(promise, day(today))).toBeCloseTo(gone));
});

describe('an account', () => {
  it.each([
    ['before a quarter of the time', '2026-01-25', 0, 0, false],
    ['at a quarter of the time, with nothing', '2026-01-26', 0, 0, true],
    ['half way, with less than three quarters of a half', '2026-02-20', 37, 0, true],
    ['half way, with three quarters of a half', '2026-02-20', 37.5, 0, false],
    ['half way, with some nights booked ahead', '2026-02-20', 37, 62, true],
    ['half way, with all the rest booked ahead', '2026-02-20', 37, 63, false],
    ['on the last day', '2026-04-10', 74, 0, true],
    ['once it is over', '2026-04-11', 0, 0, false],
  ])('%s', (_, today, reached, ahead, expected) =>
    expect(isBehind(promise, { reached, ahead }, day(today))).toBe(expected),
  );
});
