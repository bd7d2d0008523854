import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import { blockWith, nightRows, pointsAhead, stageActions, type TypedBlock } from './group-view.ts';

const euros = (amount: number) => ({ amountMicros: micros(amount), currencyCode: 'EUR' });
const night = (on: string, roomTypeId: string, rooms: number, pickedUp = 0) => ({
  id: `${on}${roomTypeId}`,
  on: calendarDate(on),
  roomTypeId,
  rooms,
  pickedUp,
  held: rooms - pickedUp,
  rate: euros(100),
});
const types = [
  { id: 'DBL', name: 'Double', baseRate: null },
  { id: 'STE', name: 'Suite', baseRate: null },
];

describe('a block night by night', () => {
  it('adds the types of a night up', () =>
    expect(
      nightRows({ nights: [night('2026-07-01', 'DBL', 10, 4), night('2026-07-01', 'STE', 2, 1)], types }),
    ).toMatchObject([{ rooms: 12, pickedUp: 5, held: 7, types: [{ name: 'Double' }, { name: 'Suite' }] }]));
});

describe('what is typed into a block', () => {
  const typed: TypedBlock = { roomTypeId: 'STE', from: '2026-07-01', to: '2026-07-03', rooms: '2', rate: '180,50' };
  const there = [night('2026-07-01', 'DBL', 10)];
  it('comes beside what is there, on each night up to the departure', () =>
    expect(blockWith(there, typed, 'EUR')).toEqual([
      { on: '2026-07-01', roomTypeId: 'DBL', rooms: 10, rate: euros(100) },
      { on: '2026-07-01', roomTypeId: 'STE', rooms: 2, rate: euros(180.5) },
      { on: '2026-07-02', roomTypeId: 'STE', rooms: 2, rate: euros(180.5) },
    ]));
  it('replaces the rooms of its type, and leaves the rate where none is typed', () =>
    expect(blockWith(there, { ...typed, roomTypeId: 'DBL', to: '2026-07-02', rate: '' }, 'EUR')).toEqual([
      { on: '2026-07-01', roomTypeId: 'DBL', rooms: 2, rate: euros(100) },
    ]));
  it('takes rooms away with 0', () =>
    expect(blockWith(there, { ...typed, roomTypeId: 'DBL', to: '2026-07-02', rooms: '0' }, 'EUR')).toEqual([]));
  it.each([
    ['no rooms', { rooms: '' }],
    ['half a room', { rooms: '1.5' }],
    ['no type', { roomTypeId: '' }],
    ['no night', { to: '2026-07-01' }],
    ['no amount', { rate: 'cheap' }],
  ])('is nothing with %s', (_, over) => expect(blockWith(there, { ...typed, ...over }, 'EUR')).toBeNull());
  it('is nothing with a rate where the property says no currency', () =>
    expect(blockWith(there, typed, '')).toBeNull());
});

describe('what can be done about a stage', () => {
  it.each([
    ['INQUIRY', true, true, false],
    ['TENTATIVE', true, true, false],
    ['DEFINITE', true, false, false],
    ['IN_HOUSE', false, false, false],
    ['CLOSED', false, false, false],
    ['LOST', false, false, true],
    [null, false, false, false],
  ] as const)('%s', (stage, canLose, canRefuse, canReopen) =>
    expect(stageActions({ stage, next: null })).toEqual({ next: null, canLose, canRefuse, canReopen }),
  );
});

it('the pickup is ahead or behind by points of a hundred', () =>
  expect([pointsAhead({ share: 0.5, usual: 0.62 }), pointsAhead({ share: 0.5, usual: 0.4 })]).toEqual([-12, 10]));
