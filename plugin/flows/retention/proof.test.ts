import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../domain/calendar-dates.ts';
import type { TouchCount } from '../../host/plays.ts';
import { resultOf } from './proof.ts';

const TODAY = calendarDate('2027-06-01');
const counted = (over: Partial<TouchCount> = {}): TouchCount => ({
  playId: 'p',
  status: 'SENT',
  isHoldout: false,
  wasSent: true,
  touches: 40,
  plannedFor: calendarDate('2027-05-25'),
  currencyCode: null,
  revenue: 0 as TouchCount['revenue'],
  ...over,
});

describe('what a play brings', () => {
  it.each([
    ['is not measured where nobody is to be held out', 0, [counted()], 'NOT_MEASURED'],
    ['is told from those who were, once nobody is any more', 0, [counted(), counted({ isHoldout: true })], 'TOO_EARLY'],
    ['comes once the time to book is over', 10, [counted()], 'TOO_EARLY'],
  ] as const)('%s', (_, holdoutPercent, counts, verdict) =>
    expect(resultOf({ id: 'p', attributionDays: 30, holdoutPercent, costPerTouch: null }, counts, TODAY).verdict).toBe(
      verdict,
    ),
  );
});
