import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { hasWrittenEnough, mayEscalate, MOST_A_DAY, ownPreferences, ownStays, type OwnStay } from './own-page.ts';
import type { Preference } from '../preferences/preference.ts';

const NOW = new Date('2026-06-15T12:00:00Z');
const ago = (hours: number): string => new Date(NOW.getTime() - hours * 3_600_000).toISOString();

describe('how often a guest writes', () => {
  const written = (many: number, hours = 1, key = 'guest:1') =>
    Array.from({ length: many }, () => ({ key, openedAt: ago(hours) }));
  it.each([
    [written(MOST_A_DAY - 1), false],
    [written(MOST_A_DAY), true],
    [written(MOST_A_DAY, 24), false],
    [written(MOST_A_DAY, 23.9), true],
    [written(MOST_A_DAY, 1, 'desk:1'), false],
  ])('%#: %s', (cases, isEnough) => expect(hasWrittenEnough(cases, NOW)).toBe(isEnough));
});

describe('a guest who is not content', () => {
  it.each([
    ['of an open matter', 'OPEN', null, null, true],
    ['once', 'OPEN', null, ago(1), false],
    ['thirty days after it was settled', 'RESOLVED', ago(30 * 24), null, true],
    ['no longer after that', 'CLOSED', ago(30 * 24 + 1), null, false],
  ] as const)('can say so %s', (_, status, resolvedAt, guestEscalatedAt, may) =>
    expect(mayEscalate({ status, resolvedAt, guestEscalatedAt }, NOW)).toBe(may),
  );
});

it('the next stay comes first of those ahead, the last first of those that are over', () => {
  const stay = (id: string, status: OwnStay['status'], arrivalOn: string): OwnStay => ({
    id,
    status,
    number: '',
    arrivalOn: calendarDate(arrivalOn),
    departureOn: null,
    adults: 1,
    children: 0,
    propertyId: null,
    hotel: '',
    roomType: '',
  });
  const { ahead, past } = ownStays([
    stay('c', 'CONFIRMED', '2026-09-01'),
    stay('b', 'IN_HOUSE', '2026-06-14'),
    stay('a', 'CHECKED_OUT', '2026-02-01'),
  ]);
  expect([ahead.map(({ id }) => id), past.map(({ id }) => id)]).toEqual([['b', 'c'], ['a']]);
});

it('preferences that have run out, or were for one stay, are not shown', () => {
  const TODAY = calendarDate('2026-06-15');
  const one = (over: Partial<Preference>): Preference => ({
    category: 'FLOOR',
    value: 'HIGH',
    polarity: 'WANTS',
    strength: 'PREFERS',
    origin: 'DECLARED',
    confidence: 1,
    evidenceStays: [],
    lastConfirmedOn: null,
    validUntil: null,
    sensitive: false,
    ...over,
  });
  expect(
    ownPreferences(
      [
        one({ value: 'HIGH' }),
        one({ value: 'LOW', origin: 'ONE_OFF' }),
        one({ value: '8', validUntil: calendarDate('2026-06-14') }),
        one({ value: '9', validUntil: TODAY }),
      ],
      TODAY,
    ).map(({ value }) => value),
  ).toEqual(['HIGH', '9']);
});
