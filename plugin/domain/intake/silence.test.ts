import { describe, expect, it } from 'vitest';
import { hoursAllowed, isSilent, perDay } from './silence.ts';

const at = (day: number, hour = 0): string => new Date(Date.UTC(2026, 5, day, hour)).toISOString();
const came = (count: number, days: number) => ({ count, firstAt: at(1), lastAt: at(1 + days) });

describe('a source', () => {
  it.each([
    { sends: '5 a day', of: came(51, 10), allowed: 48 },
    { sends: '19 a day', of: came(191, 10), allowed: (24 * 10) / 19 },
    { sends: '20 a day', of: came(201, 10), allowed: 12 },
    { sends: '239 a day', of: came(2391, 10), allowed: 12 },
    { sends: '240 a day', of: came(2401, 10), allowed: 4 },
    { sends: '10 in all', of: came(10, 9), allowed: 240 },
    { sends: '9 in all', of: came(9, 9), allowed: null },
    { sends: 'many, but known for less than three days', of: came(900, 2), allowed: null },
    { sends: 'once', of: came(1, 0), allowed: null },
  ])('that sends $sends may be quiet for $allowed hours', ({ of, allowed }) => {
    expect(hoursAllowed(of)).toBe(allowed);
  });

  it('is silent once it has been quiet for longer', () => {
    const of = came(51, 10);
    expect(isSilent(of, new Date(at(13)))).toBe(false);
    expect(isSilent(of, new Date(Date.parse(at(13)) + 1))).toBe(true);
    expect(isSilent(came(9, 9), new Date(at(29)))).toBe(false);
  });

  it('sends so many a day', () => {
    expect([perDay(came(1, 0)), perDay(came(5, 0)), perDay(came(21, 10))]).toEqual([null, 4, 2]);
  });
});
