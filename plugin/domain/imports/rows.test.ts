import { describe, expect, it } from 'vitest';
import { readRow } from './rows.ts';

const stay = {
  source: 'PMS',
  confirmationNumber: '1001',
  status: 'CONFIRMED',
  propertyCode: 'CITY',
  arrivalOn: '2026-01-01',
  departureOn: '2026-01-03',
};
const problemsOf = (over: Record<string, unknown>): string[] => {
  const result = readRow('stays', { ...stay, ...over });
  return result.ok ? [] : result.problems.map(({ field, reason }) => `${field} ${reason}`);
};

describe('a row of a stay', () => {
  it('needs no more than who, where and when', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    ['day use, no night', '2026-01-01', []],
    ['365 nights', '2027-01-01', []],
    ['366 nights', '2027-01-02', ['departureOn makes 366 nights; a stay has at most 365']],
    ['400 nights', '2027-02-05', ['departureOn makes 400 nights; a stay has at most 365']],
    ['a departure the day before', '2025-12-31', ['departureOn is before the arrival on 2026-01-01']],
    ['a departure that does not exist', '2026-02-30', ['departureOn is not a calendar date (YYYY-MM-DD)']],
  ])('%s', (_, departureOn, expected) => {
    expect(problemsOf({ departureOn })).toEqual(expected);
  });

  it.each([
    ['no guests at all, as for a room held', { adults: 0 }, []],
    ['999 adults', { adults: 999 }, []],
    ['1,000 adults', { adults: 1000 }, ['adults is above 999']],
    ['half a child', { children: 0.5 }, ['children is not a whole number']],
    ['a negative rate, as for a correction', { rate: -6_380_000, currencyCode: 'EUR' }, []],
    ['an amount without a currency', { rate: 1_000_000 }, ['currencyCode is missing, but there are amounts']],
    ['a status that the trade does not know', { status: 'LOST' }, ['status is not a status of a stay']],
    ['a field that there is not', { pets: 1 }, ['pets is not a field of such a row']],
    [
      'two things wrong',
      { status: 'LOST', propertyCode: '' },
      ['status is not a status of a stay', 'propertyCode is missing'],
    ],
    [
      'a card number in a remark',
      { specialRequests: 'card 4111 1111 1111 1111' },
      ['specialRequests holds what looks like a card number, which is never stored'],
    ],
    [
      'a card number with its expiry and code',
      { guarantee: '4111111111111111 12-30 123' },
      ['guarantee holds what looks like a card number, which is never stored'],
    ],
    ['a long number that is no card', { specialRequests: 'voucher 4111 1111 1111 1112' }, []],
  ])('%s', (_, over, expected) => {
    expect(problemsOf(over)).toEqual(expected);
  });

  it('says what is missing', () => {
    const result = readRow('stays', { source: 'PMS' });
    expect(result.ok ? [] : result.problems.map(({ field, reason }) => `${field} ${reason}`)).toContain(
      'arrivalOn is missing',
    );
  });
});

describe('a row of a guest or a company', () => {
  it.each([
    ['guests', { guestNumber: 'G1', email: 'guest@example.org', nationality: 'PRT' }, []],
    ['guests', { guestNumber: 'G1', nationality: 'PT' }, ['nationality is not a country code (ISO 3166-1 alpha-3)']],
    ['guests', { guestNumber: 'G1', phone: '+351 21 123 4567' }, []],
    [
      'guests',
      { guestNumber: 'G1', phone: '21 123 4567' },
      ['phone is not a phone number with its country, such as +351 21 123 4567'],
    ],
    ['guests', { firstName: 'Ana' }, ['guestNumber is missing']],
    ['companies', { accountNumber: 'C1', name: 'Example Travel', accountType: 'TRAVEL_AGENCY' }, []],
    ['companies', { accountNumber: 'C1' }, ['name is missing']],
  ] as const)('%s %j', (kind, value, expected) => {
    const result = readRow(kind, value);
    expect(result.ok ? [] : result.problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual(expected);
  });
});
