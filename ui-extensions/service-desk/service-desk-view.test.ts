import { describe, expect, it } from 'vitest';
import { micros } from '../../plugin/domain/money.ts';
import type { ServiceDesk } from '../../plugin/host/service-desk.ts';
import {
  ASKED_FIRST,
  commandOf,
  deskView,
  selectionOf,
  spanUntil,
  typedAmount,
  urgencyOf,
} from './service-desk-view.ts';

const NOW = new Date('2026-06-15T12:00:00.000Z');
const after = (minutes: number): string => new Date(NOW.getTime() + minutes * 60_000).toISOString();
const [ANA, RUI] = ['member-ana', 'member-rui'];
const one = (id: string, over: Partial<ServiceDesk['cases'][number]> = {}): ServiceDesk['cases'][number] => ({
  id,
  name: 'Noise',
  restricted: false,
  kind: 'COMPLAINT',
  category: 'NOISE',
  severity: 'HIGH',
  status: 'OPEN',
  openedAt: after(-60),
  dueAt: after(420),
  warnAt: after(324),
  guestEscalatedAt: null,
  resolvedAt: null,
  escalationLevel: null,
  ownerId: null,
  resolution: '',
  compensation: null,
  guest: null,
  room: '',
  property: '',
  timeZone: 'UTC',
  currencyCode: 'EUR',
  ...over,
});
const answer: ServiceDesk = {
  cases: [one('c1', { dueAt: after(-1), ownerId: ANA, status: 'IN_PROGRESS' }), one('c2', { ownerId: 'gone' })],
  total: 5,
  groups: [
    { status: 'OPEN', memberId: null, cases: 3 },
    { status: 'IN_PROGRESS', memberId: ANA, cases: 1 },
    { status: 'WAITING_GUEST', memberId: null, cases: 1 },
  ],
  members: [
    { id: RUI, userId: 'user-rui', name: 'Rui' },
    { id: ANA, userId: 'user-ana', name: 'Ana' },
  ],
};

describe('the service desk', () => {
  it('counts what is open, whatever is shown', () =>
    expect(deskView(answer, null, 'user-ana', NOW)).toMatchObject({
      hidden: 3,
      open: 5,
      overdue: 1,
      waiting: 1,
      untaken: 4,
    }));

  it('knows whose cases are the reader’s', () =>
    expect(deskView(answer, null, 'user-ana', NOW).rows.map(({ owner, isMine }) => [owner, isMine])).toEqual([
      ['Ana', true],
      ['', false],
    ]));

  it('shows what a restricted case says to whom it was given, and to nobody else', () => {
    const kept = { ...answer, cases: [one('kept', { name: 'Restricted case', restricted: true })] };
    const words = new Map([['kept', { happened: 'Money is gone. From the safe.', resolution: '' }]]);
    expect(deskView(kept, words, null, NOW).rows[0]).toMatchObject({
      name: 'Money is gone',
      happened: 'Money is gone. From the safe.',
      isKept: false,
    });
    const [hidden] = deskView(kept, null, null, NOW).rows;
    expect(hidden).toMatchObject({ name: 'Restricted case', happened: '', isKept: true });
    expect(commandOf('s', hidden!)).toBeNull();
  });
  it('knows no reader who is not of the staff', () => expect(deskView(answer, null, null, NOW).me).toBeNull());

  it('asks for everybody’s, nobody’s or one’s', () =>
    expect([ASKED_FIRST, { ...ASKED_FIRST, whose: 'NOBODY' as const }].map(selectionOf)).toEqual([
      { shown: 'TO_DO', whose: null },
      { shown: 'TO_DO', whose: 'NOBODY' },
    ]));
});

describe('how urgent a case is', () => {
  // The owner is warned 96 minutes before.
  it.each<[string, number, Parameters<typeof urgencyOf>[0]['status'], ReturnType<typeof urgencyOf>]>([
    ['a minute before the warning', 97, 'OPEN', 'LATER'],
    ['at the warning', 96, 'OPEN', 'SOON'],
    ['a minute is left', 1, 'IN_PROGRESS', 'SOON'],
    ['it is due', 0, 'OPEN', 'OVERDUE'],
    ['it was due', -1, 'OPEN', 'OVERDUE'],
    ['the guest is waited for', -1, 'WAITING_GUEST', 'WAITS'],
    ['it is settled', -1, 'RESOLVED', null],
  ])('%s', (_, left, status, urgency) =>
    expect(urgencyOf({ status, warnAt: after(left - 96), dueAt: after(left) }, NOW)).toBe(urgency),
  );

  it('is unknown without a clock', () => expect(urgencyOf(one('c1', { dueAt: null }), NOW)).toBeNull());
});

describe('a span', () => {
  it.each([
    [-1, -1, 'minute'],
    [119, 119, 'minute'],
    [120, 2, 'hour'],
    [-2879, -47, 'hour'],
    [2880, 2, 'day'],
  ] as const)('%i minutes', (minutes, value, unit) => expect(spanUntil(after(minutes), NOW)).toEqual({ value, unit }));
});

describe('commands', () => {
  it.each([
    ['t', true, 'TAKE'],
    ['W', true, 'WAIT'],
    ['s', true, 'SOLVE'],
    ['s', false, null],
    ['r', true, null],
    ['r', false, 'REOPEN'],
    ['x', true, null],
  ] as const)('%s where open is %s', (key, isOpen, command) =>
    expect(commandOf(key, { isOpen, isKept: false })).toBe(command),
  );

  it.each([
    ['', null],
    ['20', { amountMicros: micros(20), currencyCode: 'EUR' }],
    ['0.5', { amountMicros: 500_000, currencyCode: 'EUR' }],
    ['0', undefined],
    ['-1', undefined],
    ['many', undefined],
  ])('an amount of %j', (typed, expected) => expect(typedAmount(typed, 'EUR')).toEqual(expected));
});
