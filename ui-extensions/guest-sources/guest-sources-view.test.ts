import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { ageOf, shownValue } from './guest-sources-view.ts';

describe('the age of a value', () => {
  it.each([
    ['2026-06-15', 0],
    ['2026-06-14', 1],
    ['2025-06-15', 365],
    // Given in a zone that is ahead.
    ['2026-06-16', 0],
  ])('that was given on %s is %i days', (on, days) =>
    expect(ageOf(calendarDate(on), new Date('2026-06-15T12:00:00Z'))).toBe(days),
  );
});

describe('a value', () => {
  const writing = { day: (date: string) => `day ${date}`, languageName: (tag: string) => `language ${tag}` };
  it.each([
    ['birthday', '1980-02-03', 'day 1980-02-03'],
    ['birthday', 'unknown', 'unknown'],
    ['language', 'pt', 'language pt'],
    ['nationality', 'PRT', 'PRT'],
  ] as const)('of the field %s, %s, is shown as %s', (field, value, shown) =>
    expect(shownValue(field, value, writing)).toBe(shown),
  );
});
