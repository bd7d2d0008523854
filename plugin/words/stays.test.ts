import { describe, expect, it } from 'vitest';
import { calendarDate } from '../domain/calendar-dates.ts';
import { micros } from '../domain/money.ts';
import { sayStayProblems } from './stays.ts';

describe('what cannot be about a stay, in words', () => {
  const arrivalOn = calendarDate('2026-07-03');
  const departureOn = calendarDate('2026-07-01');
  it.each([
    ['en', 'Departure on Jul 1, 2026 is before arrival on Jul 3, 2026; The rate per night is -€5'],
    ['zh-CN', '离店日期2026年7月1日早于抵店日期2026年7月3日；每晚房价为-€5'],
    ['zh-TW', '離店日期2026年7月1日早於抵店日期2026年7月3日；每晚房價為-€5'],
  ] as const)('in %s', (language, text) => {
    expect(
      sayStayProblems(
        [
          { code: 'DEPARTURE_BEFORE_ARRIVAL', arrivalOn, departureOn },
          { code: 'NEGATIVE_RATE', rate: { amountMicros: micros(-5), currencyCode: 'EUR' } },
        ],
        language,
      ),
    ).toBe(text);
  });

  it('of a stay without problems is nothing', () => expect(sayStayProblems([], 'en')).toBe(''));
});
