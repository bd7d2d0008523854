import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { mayCheckIn, mayReverseCheckIn, type StayAtDesk } from './check-in.ts';
import { STAY_STATUSES } from './status.ts';

const stay: StayAtDesk = {
  id: 's',
  name: 'Almeida · 101 · R1',
  status: 'CONFIRMED',
  arrivalOn: calendarDate('2026-06-15'),
  roomNumber: '101',
  checkedInAt: null,
  timeZone: 'Europe/Lisbon',
};
/** At a time of the property, one hour ahead of UTC in summer. */
const at = (local: string): Date => new Date(`${local}+01:00`);
const codeOf = (answer: ReturnType<typeof mayCheckIn>): string => (typeof answer === 'string' ? answer : answer.code);

describe('checking in', () => {
  it.each([
    ['INQUIRY', 'STAY_NOT_CONFIRMED'],
    ['TENTATIVE', 'STAY_NOT_CONFIRMED'],
    ['WAITLISTED', 'STAY_NOT_CONFIRMED'],
    ['CONFIRMED', 'YES'],
    ['IN_HOUSE', 'ALREADY'],
    ['CHECKED_OUT', 'STAY_NOT_CONFIRMED'],
    ['CANCELLED', 'STAY_NOT_CONFIRMED'],
    ['NO_SHOW', 'STAY_NOT_CONFIRMED'],
    ['RELOCATED', 'STAY_NOT_CONFIRMED'],
  ] as const)('a stay that is %s: %s', (status, answer) =>
    expect(codeOf(mayCheckIn({ ...stay, status }, at('2026-06-15T15:00:00')))).toBe(answer),
  );

  it.each([
    ['just before the day', '2026-06-14T23:59:59', 'ARRIVES_ANOTHER_DAY'],
    ['as the day begins', '2026-06-15T00:00:00', 'YES'],
    ['in the afternoon', '2026-06-15T15:00:00', 'YES'],
    ['late at night, before the night audit', '2026-06-16T05:59:59', 'YES'],
    ['after the night audit', '2026-06-16T06:00:00', 'ARRIVES_ANOTHER_DAY'],
  ])('%s of the property: %s', (_, local, answer) => expect(codeOf(mayCheckIn(stay, at(local)))).toBe(answer));

  it.each([
    ['Pacific/Auckland', '2026-06-15T00:30:00+12:00', 'YES'],
    ['America/Los_Angeles', '2026-06-15T23:30:00-07:00', 'YES'],
    ['America/Los_Angeles', '2026-06-15T00:30:00+12:00', 'ARRIVES_ANOTHER_DAY'],
    ['', '2026-06-15T00:30:00+12:00', 'YES'],
    ['Nowhere/At_all', '2026-06-15T23:30:00-07:00', 'YES'],
    ['', '2026-06-17T15:00:00Z', 'ARRIVES_ANOTHER_DAY'],
  ])('in the zone "%s" at %s: %s', (timeZone, now, answer) =>
    expect(codeOf(mayCheckIn({ ...stay, timeZone }, new Date(now)))).toBe(answer),
  );

  it.each([
    ['no room', { roomNumber: ' ' }, 'STAY_WITHOUT_ROOM'],
    ['no day of arrival', { arrivalOn: null }, 'STAY_WITHOUT_ARRIVAL'],
  ])('a stay with %s: %s', (_, fields, answer) =>
    expect(codeOf(mayCheckIn({ ...stay, ...fields }, at('2026-06-15T15:00:00')))).toBe(answer),
  );
});

describe('taking a check-in back', () => {
  it.each(STAY_STATUSES)('of a stay that is %s', (status) => {
    const expected = status === 'IN_HOUSE' ? 'YES' : status === 'CONFIRMED' ? 'ALREADY' : 'STAY_NOT_IN_HOUSE';
    expect(codeOf(mayReverseCheckIn({ ...stay, status }))).toBe(expected);
  });
});
