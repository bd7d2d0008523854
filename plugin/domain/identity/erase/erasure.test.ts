import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../calendar-dates.ts';
import { roundToMicros } from '../../money.ts';
import type { ChargeSum } from '../../stays/folio.ts';
import type { StayStatus } from '../../stays/status.ts';
import {
  balanceInTheWay,
  dueOn,
  keptMonths,
  refusalsOf,
  whenOver,
  type KeepingProperty,
  type StayToErase,
} from './erasure.ts';

const TODAY = calendarDate('2026-06-15');
const euros = (amount: number) => ({ amountMicros: roundToMicros(amount * 1e6), currencyCode: 'EUR' });
const property = (changes: Partial<KeepingProperty> = {}): KeepingProperty => ({
  name: 'Casa',
  country: 'AUT',
  keptMonths: null,
  erasedAfterMonths: null,
  whenOver: 'REPORT',
  ...changes,
});
const stay = (changes: Partial<StayToErase> = {}): StayToErase => ({
  name: 'Silva · 204',
  status: 'CHECKED_OUT',
  arrivalOn: calendarDate('2026-06-01'),
  departureOn: calendarDate('2026-06-03'),
  property: property(),
  balance: null,
  ...changes,
});
const codesOf = (stays: StayToErase[], nationality = '') =>
  refusalsOf({ stays, nationality }, TODAY).map(({ code }) => code);

const charge = (category: ChargeSum['category'], amount: number): ChargeSum => ({ category, amount: euros(amount) });

it.each<[string, StayStatus, ChargeSum[], boolean, number | null]>([
  ['no bill', 'CHECKED_OUT', [], true, null],
  ['a bill that is paid', 'CHECKED_OUT', [charge('ROOM', 80), charge('PAYMENT', -80)], true, 0],
  ['a bill without a payment, where payments are recorded', 'CHECKED_OUT', [charge('ROOM', 80)], true, 80],
  ['a bill without a payment, where none ever is', 'CHECKED_OUT', [charge('ROOM', 80)], false, null],
  ['the bill of who is not checked out, where no payment ever is', 'CANCELLED', [charge('ROOM', 80)], false, 80],
])('what is owed: %s', (_, status, charges, recorded, owed) =>
  expect(balanceInTheWay(status, charges, recorded)).toEqual(owed === null ? null : euros(owed)),
);

describe('what is in the way of erasing a guest', () => {
  it.each<[string, Partial<StayToErase>, string[]]>([
    ['a stay that is over and paid', { balance: euros(0) }, []],
    ['a stay in house', { status: 'IN_HOUSE' }, ['GUEST_IN_HOUSE']],
    ['a bill that is open', { balance: euros(0.01) }, ['BILL_OPEN']],
    ['a bill on which the guest gets something back', { balance: euros(-10) }, ['BILL_OPEN']],
    ['what rounding left on a bill', { balance: euros(0.004) }, []],
    ['a booking whose last day is today', { status: 'CONFIRMED', departureOn: TODAY }, ['STAY_AHEAD']],
    ['a booking that nobody came for, never marked so', { status: 'CONFIRMED' }, []],
    ['a cancelled stay ahead', { status: 'CANCELLED', departureOn: calendarDate('2026-08-01') }, []],
    ['a stay without a property', { property: null }, []],
  ])('%s', (_, changes, codes) => expect(codesOf([stay(changes)])).toEqual(codes));

  it.each([
    ['2025-06-16', ['KEPT_BY_LAW']],
    ['2025-06-15', []],
    ['2025-06-14', []],
  ])('a departure on %s in Portugal, twelve months', (departure, codes) =>
    expect(
      codesOf([
        stay({
          arrivalOn: calendarDate('2025-06-01'),
          departureOn: calendarDate(departure),
          property: property({ country: 'PRT' }),
        }),
      ]),
    ).toEqual(codes),
  );

  it('names the longest period alone', () => {
    const all = [
      stay({ property: property({ name: 'Lisbon', country: 'PRT' }) }),
      stay({ property: property({ name: 'Madrid', country: 'ESP' }) }),
    ];
    expect(refusalsOf({ stays: all, nationality: '' }, TODAY)).toEqual([
      { code: 'KEPT_BY_LAW', property: 'Madrid', months: 36, until: '2029-06-03' },
    ]);
  });
});

describe('how long a property keeps a guest', () => {
  it.each([
    ['ESP', null, 'ESP', 36],
    ['DEU', null, 'DEU', 0],
    ['DEU', null, 'FRA', 12],
    ['DEU', null, '', 12],
    ['FRA', null, 'ITA', 6],
    ['PRT', null, 'PRT', 12],
    ['ITA', null, 'DEU', 0],
    // Contradictory there: the house says, or nothing does.
    ['CHN', null, 'DEU', 0],
    ['CHN', 60, 'DEU', 60],
    ['ESP', 0, 'DEU', 0],
  ])('in %s with %s of its own, of somebody from %s: %d months', (country, own, nationality, months) =>
    expect(keptMonths(property({ country, keptMonths: own }), nationality)).toBe(months),
  );
});

describe('when a guest is past the periods', () => {
  const left = (departure: string, erasedAfterMonths: number | null) => ({
    arrivalOn: null,
    departureOn: calendarDate(departure),
    property: property({ erasedAfterMonths }),
  });
  it.each([
    ['by the last of the stays', [left('2020-01-31', 36), left('2021-01-31', 1)], '2023-01-31'],
    ['never, where one property keeps guests', [left('2020-01-31', 36), left('2021-01-31', null)], null],
    ['never, without a stay', [], null],
    ['never, where a stay has no days', [{ ...left('2020-01-31', 1), departureOn: null }], null],
  ])('%s', (_, stays, on) => expect(dueOn(stays)).toBe(on));
});

describe('what is done with a guest who is past the periods', () => {
  it.each([
    [['ERASE'], 'ERASE'],
    [['ERASE', 'PROPOSE'], 'PROPOSE'],
    [['ERASE', 'REPORT', 'PROPOSE'], 'REPORT'],
    [[], 'REPORT'],
  ] as const)('%j: %s', (properties, what) =>
    expect(whenOver(properties.map((over) => ({ property: property({ whenOver: over }) })))).toBe(what),
  );
  it('of a stay without a property, nothing', () => expect(whenOver([{ property: null }])).toBe('REPORT'));
});
