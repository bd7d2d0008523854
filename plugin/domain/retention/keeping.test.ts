import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import { valueAtRisk } from './keeping.ts';

const guest = (revenue: number, first: string, last: string, returnProbability: number | null) =>
  valueAtRisk({
    revenue: { amountMicros: micros(revenue), currencyCode: 'EUR' },
    firstStayOn: calendarDate(first),
    lastStayOn: calendarDate(last),
    returnProbability,
  });
const euros = (amount: number) => ({ amountMicros: micros(amount), currencyCode: 'EUR' });

describe('the value at risk', () => {
  it.each([
    ['two years, more likely gone than not', guest(3000, '2024-01-01', '2025-12-31', 0.4), euros(900)],
    ['a year and a day less counts as a year', guest(1000, '2025-01-01', '2025-12-31', 0), euros(1000)],
    ['exactly a year', guest(1000, '2025-01-01', '2026-01-01', 0), euros(1000)],
    ['one stay', guest(400, '2025-03-02', '2025-03-02', 0.25), euros(300)],
    ['certain to return', guest(400, '2025-03-02', '2025-03-02', 1), euros(0)],
    ['without a probability', guest(400, '2025-03-02', '2025-03-02', null), euros(400)],
    ['nothing brought', guest(0, '2025-03-02', '2025-03-02', 0.5), null],
  ])('%s', (_, actual, expected) => expect(actual).toEqual(expected));

  it('is unknown of a guest who has not stayed', () =>
    expect(valueAtRisk({ revenue: null, firstStayOn: null, lastStayOn: null, returnProbability: null })).toBeNull());
});
