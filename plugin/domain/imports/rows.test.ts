import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import type { RowProblem } from './reasons.ts';
import { readRow, rowKey, type ImportKind } from './rows.ts';
import { ROW_WORDS } from '../../words/imports.ts';
import { inWords } from '../../words/words.ts';

const TODAY = calendarDate('2026-06-15');

/** What is wrong with a row; with `(left out)` where the row comes in without it. */
const told = (problem: RowProblem): string => `${problem.field} ${inWords(ROW_WORDS, problem, 'en')}`;
const problemsIn = (kind: ImportKind, value: Record<string, unknown>): string[] => {
  const result = readRow(kind, value, TODAY);
  return result.ok ? result.leftOut.map((problem) => `${told(problem)} (left out)`) : result.problems.map(told);
};

const stay = {
  source: 'PMS',
  confirmationNumber: '1001',
  status: 'CONFIRMED',
  propertyCode: 'CITY',
  arrivalOn: '2026-01-01',
  departureOn: '2026-01-03',
};
const problemsOf = (over: Record<string, unknown>): string[] => problemsIn('stays', { ...stay, ...over });

describe('a row of a stay', () => {
  it('needs no more than who, where and when', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    ['day use, no night', '2026-01-01', []],
    ['365 nights', '2027-01-01', []],
    ['366 nights', '2027-01-02', ['departureOn makes 366 nights; a stay has at most 365']],
    ['400 nights', '2027-02-05', ['departureOn makes 400 nights; a stay has at most 365']],
    ['a departure the day before', '2025-12-31', ['departureOn is before the arrival on Jan 1, 2026']],
    ['a departure that does not exist', '2026-02-30', ['departureOn is not a calendar date (YYYY-MM-DD)']],
  ])('%s', (_, departureOn, expected) => {
    expect(problemsOf({ departureOn })).toEqual(expected);
  });

  it.each([
    ['no guests at all, as for a room held', { adults: 0 }, []],
    ['999 adults', { adults: 999 }, []],
    ['1,000 adults', { adults: 1000 }, ['adults is above 999 (left out)']],
    ['half a child', { children: 0.5 }, ['children is not a whole number (left out)']],
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

  it.each([
    ['9,007,199,254 units', 9_007_199_254_000_000, []],
    [
      'one unit more',
      9_007_199_255_000_000,
      ['roomRevenue is beyond 9,007,199,254 units, the most that can be counted exactly'],
    ],
  ])('an amount of %s', (_, roomRevenue, expected) => {
    expect(problemsOf({ roomRevenue, currencyCode: 'IRR' })[0]).toBe(expected[0]);
  });

  it('whose revenues come to more than can be counted is rejected', () => {
    expect(problemsOf({ roomRevenue: 9e15, foodRevenue: 9e15, currencyCode: 'IRR' })).toEqual([
      'roomRevenue comes with the other revenues to more than 9,007,199,254 units, the most that can be counted exactly',
    ]);
  });

  it.each([
    ['a booking number that a spreadsheet rounded', { confirmationNumber: '7.73010112233E+15' }, 'confirmationNumber'],
    ['one with a comma', { confirmationNumber: '3,51912E+11' }, 'confirmationNumber'],
    ['one within a longer key', { confirmationNumber: 'CB-7.73010112233E+15-1' }, 'confirmationNumber'],
    ['a guest number', { guestNumber: '4E+12' }, 'guestNumber'],
  ])('%s is refused', (_, over, field) => {
    expect(problemsOf(over)).toEqual([
      `${field} was rounded by a spreadsheet, its last digits are lost; export it as text`,
    ]);
  });

  it.each(['0', '000', 'WALKIN', 'noemail@hotel.com', '散客', 'N/A', '-'])(
    'with the guest %s, who is nobody, comes in without',
    (guestNumber) => {
      expect(problemsOf({ guestNumber })).toEqual([
        'guestNumber stands for "none", and many would become one (left out)',
      ]);
    },
  );

  it.each([
    [{ companyNumber: 'N/A' }, 'companyNumber stands for "none", and many would become one (left out)'],
    [{ travelAgentNumber: '0' }, 'travelAgentNumber stands for "none", and many would become one (left out)'],
    [{ confirmationNumber: 'tba' }, 'confirmationNumber stands for "none", and many would become one'],
  ])('with a number that is none, %j, is told so', (over, problem) => {
    expect(problemsOf(over)).toEqual([problem]);
  });

  it.each(['10', 'G0', 'VIP1', 'ana@hotel.com', '912345678'])('with the guest %s comes in', (guestNumber) => {
    expect(problemsOf({ guestNumber })).toEqual([]);
  });

  it.each(['0', '4E12', 'A1E+1', 'RES-2E', '12E+15'])(
    'the booking number %s is none of those',
    (confirmationNumber) => {
      expect(problemsOf({ confirmationNumber })).toEqual([]);
    },
  );

  it.each([
    ['1969-12-31', 'lies too far back'],
    ['0001-01-01', 'is a day that stands for "not known"'],
    ['2036-06-16', 'lies more than ten years ahead'],
    ['9999-12-31', 'is a day that stands for "not known"'],
  ])('from %s is rejected', (day, reason) => {
    expect(problemsOf({ arrivalOn: day, departureOn: day })).toContain(`arrivalOn ${reason}`);
  });

  it.each(['1970-01-02', '2036-06-15'])('from %s comes in', (day) => {
    expect(problemsOf({ arrivalOn: day, departureOn: day })).toEqual([]);
  });

  it('comes in without an hour of check-in that nobody gave', () => {
    expect(problemsOf({ checkedInAt: '0001-01-01T00:00:00Z' })).toEqual([
      'checkedInAt is a day that stands for "not known" (left out)',
    ]);
  });

  it.each([
    ['two fields', { guarantee: '4111 1111', paymentMethod: '1111 1111' }],
    ['three fields', { paymentMethod: 'Visa 4111', guarantee: '1111 1111', specialRequests: '1111 12/30' }],
  ])('with a card number split over %s is rejected', (_, over) => {
    expect(problemsOf(over)).toEqual(['row holds what looks like a card number, which is never stored']);
  });

  it('says what is missing', () => {
    expect(problemsIn('stays', { source: 'PMS' })).toContain('arrivalOn is missing');
  });
});

describe('a row of a guest or a company', () => {
  it.each<[ImportKind, Record<string, unknown>, string[]]>([
    ['guests', { guestNumber: 'G1', email: 'ana.silva@hotel.pt', nationality: 'PRT' }, []],
    [
      'guests',
      { guestNumber: 'G1', nationality: 'PT' },
      ['nationality is not a country code (ISO 3166-1 alpha-3) (left out)'],
    ],
    ['guests', { guestNumber: 'G1', phone: '+351 21 123 4567' }, []],
    [
      'guests',
      { guestNumber: 'G1', phone: '21 123 4567' },
      ['phone is not a phone number with its country, such as +351 21 123 4567 (left out)'],
    ],
    [
      'guests',
      { guestNumber: 'G1', phone: '+351000000000' },
      ['phone is a phone number that stands for "none" (left out)'],
    ],
    [
      'guests',
      { guestNumber: 'G1', email: 'noemail@hotel.com' },
      ['email is an address that stands for "none" (left out)'],
    ],
    ['guests', { guestNumber: 'G1', email: 'ana@example.com' }, []],
    [
      'guests',
      { guestNumber: 'G1', email: 'noemail@example.com' },
      ['email is an address that stands for "none" (left out)'],
    ],
    ['guests', { guestNumber: 'G1', birthday: '2026-06-15' }, []],
    ['guests', { guestNumber: 'G1', birthday: '2026-06-16' }, ['birthday lies in the future (left out)']],
    [
      'guests',
      { guestNumber: 'G1', birthday: '1900-01-01' },
      ['birthday is a day that stands for "not known" (left out)'],
    ],
    ['guests', { guestNumber: 'G1', birthday: '1890-05-05' }, ['birthday lies too far back (left out)']],
    ['guests', { guestNumber: 'G1', birthday: '2000-02-29' }, []],
    ['guests', { guestNumber: 'G1', lastName: 'A' }, []],
    ['guests', { guestNumber: 'G1', firstName: 'N', lastName: 'A' }, []],
    ['guests', { guestNumber: 'G1', lastName: 'n/a' }, ["lastName is nobody's name (left out)"]],
    ['guests', { guestNumber: 'G1', lastName: '散客' }, ["lastName is nobody's name (left out)"]],
    ['guests', { guestNumber: 'G1', lastName: '李娜' }, []],
    [
      'guests',
      { guestNumber: 'G1', firstName: '.', lastName: '-' },
      ["firstName is nobody's name (left out)", "lastName is nobody's name (left out)"],
    ],
    ['guests', { guestNumber: 'G1', firstName: 'FNU', lastName: 'Singh' }, ["firstName is nobody's name (left out)"]],
    [
      'guests',
      { guestNumber: 'G1', firstName: 'Walk', lastName: 'In' },
      ["firstName is nobody's name (left out)", "lastName is nobody's name (left out)"],
    ],
    [
      'guests',
      { guestNumber: 'G1', firstName: '4111 1111', lastName: '1111 1111' },
      ['row holds what looks like a card number, which is never stored'],
    ],
    ['guests', { firstName: 'Ana' }, ['guestNumber is missing']],
    [
      'guests',
      { guestNumber: 'noemail@hotel.com', lastName: 'Silva' },
      ['guestNumber stands for "none", and many would become one'],
    ],
    ['companies', { accountNumber: 'C1', name: 'Example Travel', accountType: 'TRAVEL_AGENCY' }, []],
    [
      'companies',
      { accountNumber: 'C1', name: 'Example Travel', accountType: 'BANK' },
      ['accountType is not an account type (left out)'],
    ],
    ['companies', { accountNumber: 'C1' }, ['name is missing']],
    [
      'companies',
      { accountNumber: 'N/A', name: 'Example Travel' },
      ['accountNumber stands for "none", and many would become one'],
    ],
  ])('%s %j', (kind, value, expected) => {
    expect(problemsIn(kind, value)).toEqual(expected);
  });

  it('holds what is right when something was left out', () => {
    expect(readRow('guests', { guestNumber: 'G1', lastName: 'Silva', birthday: '9999-12-31' }, TODAY)).toMatchObject({
      ok: true,
      row: { guestNumber: 'G1', lastName: 'Silva' },
    });
  });
});

it('is known by source and confirmation number, by guest number, by account number', () => {
  expect([
    rowKey.stays({ source: 'PMS', confirmationNumber: '7' } as Parameters<typeof rowKey.stays>[0]),
    rowKey.guests({ guestNumber: 'G1' }),
    rowKey.companies({ accountNumber: 'C1', name: 'Example Travel' }),
  ]).toEqual(['PMS:7', 'G1', 'C1']);
});
