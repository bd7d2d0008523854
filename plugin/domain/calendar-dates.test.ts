import { UTCDate } from '@date-fns/utc';
import { addMonths as addMonthsToDate, lastDayOfMonth } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  anniversaryIn,
  calendarDate,
  dayNumber,
  daysBetween,
  earliestToday,
  endOfMonth,
  endOfYear,
  fromDayNumber,
  isCalendarDate,
  latestToday,
} from './calendar-dates.ts';

const anyDate = fc.integer({ min: -20_000, max: 60_000 }).map(fromDayNumber);

describe('calendar dates', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2024-04-30', true],
    ['2024-04-31', false],
    ['2024-01-32', false],
    ['2024-01-00', false],
    ['2024-12-31', true],
    ['2024-13-01', false],
    ['2024-00-10', false],
    ['2024-2-9', false],
    ['2024-02-09T00:00:00Z', false],
    ['', false],
  ])('%s is a day that exists: %s', (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected);
  });

  it('names the text it cannot read', () => {
    expect(() => calendarDate('31/12/2024')).toThrow('"31/12/2024" is not a calendar date');
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-02-29', 24, '2026-02-28'],
  ])('%s plus %i months is %s', (date, months, expected) => {
    expect(addMonths(calendarDate(date), months)).toBe(expected);
  });

  it.each([
    ['2024-02-10', '2024-02-29'],
    ['2023-02-10', '2023-02-28'],
    ['2024-12-31', '2024-12-31'],
  ])('the month of %s ends on %s', (date, expected) => {
    expect(endOfMonth(calendarDate(date))).toBe(expected);
  });

  it('counts months as date-fns does', () => {
    const text = (date: Date): string => date.toISOString().slice(0, 10);
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(addMonths(date, months)).toBe(text(addMonthsToDate(new UTCDate(date), months)));
        expect(endOfMonth(date)).toBe(text(lastDayOfMonth(new UTCDate(date))));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('there is no day number %s', (day) => {
    expect(() => fromDayNumber(day)).toThrow(`${day} is not the number of a day`);
  });

  it('ends the year on 31 December', () => {
    expect(endOfYear(calendarDate('2024-02-10'))).toBe('2024-12-31');
  });

  it.each([
    ['1980-02-29', 2023, '2023-02-28'],
    ['1980-02-29', 2024, '2024-02-29'],
    ['1980-07-05', 2023, '2023-07-05'],
  ])('the anniversary of %s in %i is %s', (date, year, expected) => {
    expect(anniversaryIn(calendarDate(date), year)).toBe(expected);
  });

  it('counts days and adds them back', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(fromDayNumber(dayNumber(from))).toBe(from);
      }),
    );
  });
});

describe('a step of days', () => {
  it('ends on the same day by whatever way it is counted', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -70, max: 70 }), (from, days) => {
        expect(addDays(from, days)).toBe(fromDayNumber(dayNumber(from) + days));
      }),
    );
  });

  it.each([
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-03-01', -1, '2023-02-28'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-01-31', 28, '2024-02-28'],
    ['2024-02-01', -28, '2024-01-04'],
    ['2024-01-31', 60, '2024-03-31'],
  ])('of %s by %i days ends on %s', (from, days, to) => expect(addDays(calendarDate(from), days)).toBe(to));
});

describe('today on earth', () => {
  it.each([
    ['2026-06-15T11:59:59Z', '2026-06-14', '2026-06-16'],
    ['2026-06-15T12:00:00Z', '2026-06-15', '2026-06-16'],
    ['2026-06-15T09:59:59Z', '2026-06-14', '2026-06-15'],
    ['2026-06-15T10:00:00Z', '2026-06-14', '2026-06-16'],
  ])('at %s is from %s to %s', (now, earliest, latest) => {
    expect([earliestToday(new Date(now)), latestToday(new Date(now))]).toEqual([earliest, latest]);
  });
});
