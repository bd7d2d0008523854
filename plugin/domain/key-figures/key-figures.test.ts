import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import {
  type Closure,
  type CompletedStay,
  averageDailyRate,
  gopPar,
  isOffInventory,
  occupancy,
  repeatGuestRatio,
  retention,
  revPar,
  roomsAvailable,
  tRevPar,
} from './key-figures.ts';

describe('occupancy', () => {
  it.each([
    ['30 of 100 rooms, out of order counted', 30, 100, 5, 'COUNTED', 0.3],
    ['30 of 95 rooms, out of order left out', 30, 100, 5, 'LEFT_OUT', 0.3158],
    ['nothing sold', 0, 100, 0, 'COUNTED', 0],
    ['sold out', 95, 100, 5, 'LEFT_OUT', 1],
    ['everything out of order', 0, 5, 5, 'LEFT_OUT', null],
  ] as const)('%s', (_name, sold, rooms, outOfOrder, way, expected) => {
    const value = occupancy({ sold, rooms, outOfOrder }, way);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected, 4);
  });

  it.each([
    ['COUNTED', 100],
    ['LEFT_OUT', 95],
  ] as const)('has %s rooms available', (way, expected) => {
    expect(roomsAvailable({ rooms: 100, outOfOrder: 5 }, way)).toBe(expected);
  });
});

describe('rates', () => {
  it.each([
    ['30 rooms for 3,000', { sold: 30, complimentary: 0, noShows: 0 }, micros(100)],
    ['complimentary rooms left out', { sold: 30, complimentary: 5, noShows: 0 }, micros(120)],
    ['no-shows left out', { sold: 30, complimentary: 0, noShows: 5 }, micros(120)],
    ['complimentary rooms only', { sold: 5, complimentary: 5, noShows: 0 }, null],
  ])('ADR of %s', (_name, day, expected) => {
    expect(averageDailyRate({ ...day, roomRevenue: micros(3000) })).toBe(expected);
  });

  it.each([
    ['COUNTED', micros(30), micros(40), micros(10)],
    ['LEFT_OUT', micros(31.578947), micros(42.105263), micros(10.526316)],
  ] as const)('per available room, out of order %s', (way, rooms, total, profit) => {
    const day = {
      rooms: 100,
      outOfOrder: 5,
      roomRevenue: micros(3000),
      totalRevenue: micros(4000),
      grossOperatingProfit: micros(1000),
    };
    expect([revPar(day, way), tRevPar(day, way), gopPar(day, way)]).toEqual([rooms, total, profit]);
  });

  it('RevPAR is ADR times occupancy', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 90_000 }),
        (rooms, outOfOrder, sold, revenue) => {
          const day = {
            rooms: rooms + outOfOrder,
            outOfOrder,
            sold,
            complimentary: 0,
            noShows: 0,
            roomRevenue: micros(revenue),
          };
          for (const way of ['COUNTED', 'LEFT_OUT'] as const)
            expect(revPar(day, way)! / 1e6).toBeCloseTo((averageDailyRate(day)! / 1e6) * occupancy(day, way)!, 3);
        },
      ),
    );
  });
});

describe('rooms off inventory', () => {
  it.each([
    ['seasonal, 29 days', 'SEASONAL', '2026-01-01', '2026-01-30', false],
    ['seasonal, 30 days', 'SEASONAL', '2026-01-01', '2026-01-31', true],
    ['seasonal, 31 days', 'SEASONAL', '2026-01-01', '2026-02-01', true],
    ['other, a day less than six months', 'OTHER', '2026-01-01', '2026-06-30', false],
    ['other, six months', 'OTHER', '2026-01-01', '2026-07-01', true],
    ['other, 30 days', 'OTHER', '2026-01-01', '2026-01-31', false],
  ] as const)('%s', (_name, kind, from, to, expected) => {
    const closure: Closure = { kind, from: calendarDate(from), to: calendarDate(to) };
    expect(isOffInventory(closure)).toBe(expected);
  });
});

const stay = (guest: string, arrivalOn: string, departureOn: string): CompletedStay => ({
  guest,
  arrivalOn: calendarDate(arrivalOn),
  departureOn: calendarDate(departureOn),
});
const march = { from: calendarDate('2026-03-01'), to: calendarDate('2026-03-31') };
const april = { from: calendarDate('2026-04-01'), to: calendarDate('2026-04-30') };

describe('repeat guests', () => {
  const earlier = stay('ana', '2026-01-01', '2026-01-03');
  it.each([
    ['nobody stayed', [], null],
    ['a first stay', [stay('ana', '2026-03-01', '2026-03-03')], 0],
    ['an earlier stay', [earlier, stay('ana', '2026-03-01', '2026-03-03')], 1],
    [
      'guests are counted, not stays',
      [
        earlier,
        stay('ana', '2026-03-01', '2026-03-03'),
        stay('ana', '2026-03-09', '2026-03-10'),
        stay('ben', '2026-03-01', '2026-03-03'),
      ],
      0.5,
    ],
    [
      'a second stay in the period',
      [stay('ana', '2026-03-01', '2026-03-03'), stay('ana', '2026-03-03', '2026-03-04')],
      1,
    ],
    [
      'two rooms at once are one visit',
      [stay('ana', '2026-03-01', '2026-03-03'), stay('ana', '2026-03-01', '2026-03-03')],
      0,
    ],
    [
      'a later stay does not count',
      [stay('ana', '2026-03-01', '2026-03-03'), stay('ana', '2026-04-01', '2026-04-03')],
      0,
    ],
    ['the last day of the period counts', [earlier, stay('ana', '2026-03-30', '2026-03-31')], 1],
    ['the day after does not', [earlier, stay('ana', '2026-03-31', '2026-04-01')], null],
  ])('%s', (_name, stays, expected) => {
    expect(repeatGuestRatio(stays, march)).toBe(expected);
  });
});

describe('retention', () => {
  it('is the share of one period that came again in the next', () => {
    const stays = [
      stay('ana', '2026-03-01', '2026-03-03'),
      stay('ben', '2026-03-01', '2026-03-03'),
      stay('ana', '2026-04-01', '2026-04-03'),
      stay('eva', '2026-04-01', '2026-04-03'),
    ];
    expect(retention(stays, march, april)).toBe(0.5);
    expect(retention([], march, april)).toBeNull();
  });
});
