import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomsIn, shares, staysOfRooms } from './rooms-of-row.ts';

describe('the rooms in a cell', () => {
  it.each<[string, string, string[]]>([
    ['COT(1), COT(2)', ',', ['COT(1)', 'COT(2)']],
    ['Double Room, Twin Room', ',', ['Double Room', 'Twin Room']],
    ['Double (sea, balcony), Twin', ',', ['Double (sea, balcony)', 'Twin']],
    ['101 / 102 / 103', ' / ', ['101', '102', '103']],
    ['2 x Double Room, Twin', ',', ['Double Room', 'Double Room', 'Twin']],
    ['101', ',', ['101']],
    ['101,', ',', ['101']],
    ['', ',', []],
  ])('%s by %s', (cell, separator, expected) => {
    expect(roomsIn(cell, separator)).toEqual(expected);
  });
});

describe('the shares of a whole', () => {
  it.each([
    [3, 2, [2, 1]],
    [0, 2, [0, 0]],
    [-5, 2, [-2, -3]],
    [1, 1, [1]],
  ])('%i in %i are %j', (whole, parts, expected) => {
    expect(shares(whole, parts)).toEqual(expected);
  });

  it('add up to it, and differ by one at most', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 99 }), (whole, parts) => {
        const all = shares(whole, parts);
        expect(all.map(BigInt).reduce((sum, share) => sum + share)).toBe(BigInt(whole));
        expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('a booking of two rooms is two stays that come to the booking', () => {
  expect(
    staysOfRooms({ confirmationNumber: '77', adults: 3, roomRevenue: 5_000_001, rate: 90 }, [
      { roomNumber: '101' },
      { roomNumber: '102' },
    ]),
  ).toEqual([
    { confirmationNumber: '77', roomNumber: '101', adults: 2, roomRevenue: 2_500_001, rate: 90 },
    { confirmationNumber: '77-2', roomNumber: '102', adults: 1, roomRevenue: 2_500_000, rate: 90 },
  ]);
});
