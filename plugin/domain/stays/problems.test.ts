import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '../calendar-dates.ts';
import { micros, type Money } from '../money.ts';
import { stayProblems, type StayFacts, type StayProblem } from './problems.ts';

/** Noon in Greenwich: it is the 15th everywhere but on the islands where the 16th has begun. */
const NOW = new Date('2026-06-15T12:00:00Z');
const euros = (units: number): Money => ({ amountMicros: micros(units), currencyCode: 'EUR' });
const dollars = (units: number): Money => ({ amountMicros: micros(units), currencyCode: 'USD' });

const stay = (over: Partial<StayFacts> = {}): StayFacts => ({
  status: 'CHECKED_OUT',
  arrivalOn: calendarDate('2026-06-01'),
  departureOn: calendarDate('2026-06-03'),
  checkedInAt: '2026-06-01T14:00:00.000Z',
  checkedOutAt: '2026-06-03T09:00:00.000Z',
  adults: 2,
  children: 0,
  infants: 0,
  rate: euros(100),
  roomRevenue: euros(200),
  foodRevenue: null,
  otherRevenue: null,
  ...over,
});
const booked = (over: Partial<StayFacts> = {}): StayFacts =>
  stay({
    status: 'CONFIRMED',
    arrivalOn: calendarDate('2026-07-01'),
    departureOn: calendarDate('2026-07-03'),
    checkedInAt: null,
    checkedOutAt: null,
    ...over,
  });
const codesOf = (facts: StayFacts): StayProblem['code'][] => stayProblems(facts, NOW).map(({ code }) => code);
const on = (arrivalOn: string, departureOn: string) => ({
  arrivalOn: calendarDate(arrivalOn),
  departureOn: calendarDate(departureOn),
});
const untimed = { checkedInAt: null, checkedOutAt: null };

describe('what cannot be about a stay', () => {
  it.each<[string, StayFacts, StayProblem['code'][]]>([
    ['nothing, of one that is over', stay(), []],
    ['nothing, of one that is booked', booked(), []],
    ['nothing, of a booking of which only the days are known', booked({ adults: null, children: null, rate: null, roomRevenue: null }), []],

    ['no arrival', booked({ arrivalOn: null }), ['DATES_MISSING']],
    ['no departure', booked({ departureOn: null }), ['DATES_MISSING']],
    ['no dates of an inquiry yet', booked({ status: 'INQUIRY', arrivalOn: null, departureOn: null }), []],

    ['departure before arrival', booked(on('2026-07-03', '2026-07-02')), ['DEPARTURE_BEFORE_ARRIVAL']],
    ['a room for the day', booked(on('2026-07-03', '2026-07-03')), []],
    ['365 nights', booked(on('2026-07-01', '2027-07-01')), []],
    ['366 nights', booked(on('2026-07-01', '2027-07-02')), ['TOO_MANY_NIGHTS']],

    ['in house a day before it is anywhere', stay({ status: 'IN_HOUSE', ...untimed, ...on('2026-06-17', '2026-06-20') }), ['ARRIVAL_YET_TO_COME']],
    ['in house where the day has begun', stay({ status: 'IN_HOUSE', ...untimed, ...on('2026-06-16', '2026-06-20') }), []],
    ['no-show of a day to come', booked({ status: 'NO_SHOW', ...on('2026-06-17', '2026-06-20') }), ['ARRIVAL_YET_TO_COME']],
    ['checked out before the arrival', stay({ ...untimed, ...on('2026-06-17', '2026-06-20') }), ['ARRIVAL_YET_TO_COME']],
    ['checked out with nights to come', stay(on('2026-06-14', '2026-06-17')), ['DEPARTURE_YET_TO_COME']],
    ['checked out on the last day', stay(on('2026-06-14', '2026-06-16')), []],
    ['relocated ahead of the arrival', booked({ status: 'RELOCATED' }), []],

    ['confirmed after the departure is over everywhere', booked(on('2026-06-10', '2026-06-14')), ['OVER_BUT_OPEN']],
    ['confirmed on the day of departure somewhere', booked(on('2026-06-10', '2026-06-15')), []],
    ['in house after the departure', stay({ status: 'IN_HOUSE', checkedOutAt: null, ...on('2026-06-10', '2026-06-14') }), ['OVER_BUT_OPEN']],
    ['an inquiry that nobody answered', booked({ status: 'INQUIRY', ...on('2026-06-10', '2026-06-14') }), []],
    ['cancelled, and over', booked({ status: 'CANCELLED', ...on('2026-06-10', '2026-06-14') }), []],

    ['checked out and set back to confirmed', stay({ status: 'CONFIRMED' }), ['OVER_BUT_OPEN', 'HAS_CHECKED_OUT']],
    ['checked out of a booking for later', booked({ checkedOutAt: '2026-06-03T09:00:00.000Z' }), ['HAS_CHECKED_OUT']],
    ['checked out and cancelled', stay({ status: 'CANCELLED' }), ['HAS_CHECKED_OUT']],
    ['checked out and in house', stay({ status: 'IN_HOUSE', ...on('2026-06-14', '2026-06-16') }), ['HAS_CHECKED_OUT']],
    ['checked in and confirmed', booked({ checkedInAt: '2026-06-15T09:00:00.000Z' }), ['HAS_CHECKED_IN']],
    ['checked in and no-show', stay({ status: 'NO_SHOW', checkedOutAt: null }), ['HAS_CHECKED_IN']],
    ['checked in, then taken to another hotel', stay({ status: 'RELOCATED' }), []],
    ['out on the day before in', stay({ checkedInAt: '2026-06-02T00:30:00.000Z', checkedOutAt: '2026-06-01T23:30:00.000Z' }), ['CHECKED_OUT_BEFORE_IN']],
    ['out at an hour that is not known, on the day of in', stay({ checkedOutAt: '2026-06-01T00:00:00.000Z' }), []],

    ['nobody', booked({ adults: 0, children: 0 }), ['NOBODY_STAYS']],
    ['an infant alone', booked({ adults: 0, children: null, infants: 1 }), ['NOBODY_STAYS']],
    ['children in a room of their own', booked({ adults: 0, children: 2 }), []],
    ['nobody, of a booking that was cancelled', booked({ status: 'CANCELLED', adults: 0 }), []],
    ['fewer than no children', booked({ children: -1 }), ['NEGATIVE_GUESTS']],

    ['a rate below zero', booked({ rate: euros(-6.38) }), ['NEGATIVE_RATE']],
    ['a stay that is free', stay({ rate: euros(0), roomRevenue: euros(0) }), []],
    ['a room that was refunded', stay({ roomRevenue: euros(-50), foodRevenue: euros(50) }), []],
    ['more refunded than paid', stay({ roomRevenue: euros(-50.01), foodRevenue: euros(50) }), ['NEGATIVE_TOTAL']],
    ['two currencies', stay({ foodRevenue: dollars(20) }), ['SEVERAL_CURRENCIES']],
    ['nothing in a second currency', stay({ foodRevenue: dollars(0) }), []],
  ])('%s', (_, facts, codes) => expect(codesOf(facts)).toEqual(codes)); // prettier-ignore

  const anyDay = fc.integer({ min: -40, max: 40 }).map((days) => addDays(calendarDate('2026-06-15'), days));
  const anyDayOrNone = fc.option(anyDay) as fc.Arbitrary<CalendarDate | null>;

  it('is told of a stay that counts only when its days are in order and behind it', () => {
    fc.assert(
      fc.property(anyDayOrNone, anyDayOrNone, (arrivalOn, departureOn) => {
        const counts = stayProblems(stay({ ...untimed, arrivalOn, departureOn }), NOW).length === 0;
        expect(counts).toBe(
          arrivalOn !== null && departureOn !== null && arrivalOn <= departureOn && departureOn <= '2026-06-16',
        );
      }),
    );
  });
});
