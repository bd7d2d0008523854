import { describe, expect, it } from 'vitest';
import { calendarDate } from '../domain/calendar-dates.ts';
import { roundToMicros } from '../domain/money.ts';
import { ERASURE_WORDS } from './erasure.ts';
import { slipsOf } from './testing.ts';
import { inWords } from './words.ts';

const on = calendarDate('2029-05-03');

describe('the words of erasing a guest', () => {
  it('say their values in every language', () =>
    expect(
      slipsOf(ERASURE_WORDS, [
        { code: 'ERASED_BEFORE' },
        { code: 'GUEST_IN_HOUSE', stay: 'Silva · 204' },
        { code: 'STAY_AHEAD', stay: 'Silva · 204', on },
        { code: 'BILL_OPEN', stay: 'Silva', balance: { amountMicros: roundToMicros(12_000_000), currencyCode: 'EUR' } },
        { code: 'KEPT_BY_LAW', property: 'Casa', months: 36, until: on },
        { code: 'GUEST_ERASED', records: 12 },
        { code: 'ERASURE_GOES_ON' },
        { code: 'WOULD_BE_ERASED', records: 12 },
      ]),
    ).toEqual([]));

  it('say what would have to be different', () =>
    expect(inWords(ERASURE_WORDS, { code: 'STAY_AHEAD', stay: 'Silva · 204', on }, 'en')).toBe(
      'A stay is ahead on May 3, 2029 (Silva · 204): cancel it first, or erase the guest after it.',
    ));
});
