import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { nightsOf } from './nights.ts';

describe('nights', () => {
  it.each([
    ['2026-03-28', '2026-03-30', 2],
    ['2026-03-28', '2026-03-28', 0],
    ['2026-03-28', '2026-03-27', 0],
  ])('from %s to %s are %i', (arrival, departure, nights) => {
    expect(nightsOf(calendarDate(arrival), calendarDate(departure))).toBe(nights);
  });

  it('are unknown while a date is', () => {
    expect(nightsOf(null, calendarDate('2026-01-01'))).toBeNull();
  });
});
