import { describe, expect, it } from 'vitest';
import { calendarDate } from '../domain/calendar-dates.ts';
import { KEEPING_WORDS } from './keeping.ts';
import { slipsOf } from './testing.ts';

const until = calendarDate('2026-07-01');

describe('words of guests to keep', () => {
  it('are there for every code, and say its values', () =>
    expect(
      slipsOf(KEEPING_WORDS, [
        { code: 'GUESTS_TAKEN', guests: 1 },
        { code: 'GUESTS_PUT_OFF', guests: 3, until },
        { code: 'GUESTS_LEFT_ALONE', guests: 1 },
        { code: 'KEEPING_RESTORED', guests: 2 },
        { code: 'GUESTS_GONE' },
        { code: 'DAY_NOT_AHEAD', until },
      ]),
    ).toEqual([]));
});
