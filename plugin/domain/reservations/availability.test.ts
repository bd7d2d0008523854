import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../calendar-dates.ts';
import { availability, leastToSell, type OnTheBooks, type TypeInventory } from './availability.ts';

const from = calendarDate('2026-06-15');
const nights = { from, nights: 3, today: from };
const double: TypeInventory = { id: 'DBL', rooms: 10, outOfOrder: 1 };
const suite: TypeInventory = { id: 'STE', rooms: 2, outOfOrder: 0 };
const booked = (typeId: string | null, arrival: number, departure: number, stays = 1): OnTheBooks => ({
  typeId,
  arrivalOn: addDays(from, arrival),
  departureOn: addDays(from, departure),
  stays,
});
const freeOf = (books: OnTheBooks[], type = 'DBL', level: number | null = null) =>
  availability([double, suite], books, nights, () => level).types.get(type)!;

describe('what is free', () => {
  it('is what nobody has on the night: who leaves in the morning has it no more', () =>
    expect(freeOf([booked('DBL', -2, 1, 4), booked('DBL', 1, 9, 2)]).map(({ free }) => free)).toEqual([5, 7, 7]));

  it('is bounded by the house, where stays have no room type', () => {
    const { nights: house, types } = availability([double, suite], [booked(null, 0, 3, 10)], nights, () => null);
    expect(house.map(({ free }) => free)).toEqual([1, 1, 1]);
    expect(types.get('DBL')![0]).toMatchObject({ free: 9, toSell: 1 });
  });

  it.each([
    ['fewer rooms than are sold', 3, 0],
    ['as many', 4, 0],
    ['one more', 5, 1],
    ['nothing of its rooms', null, 0],
  ])(
    'is of every type what the house has, where the types say nothing and the house says %s',
    (_, houseRooms, toSell) => {
      const unknown = [double, suite].map((type) => ({ ...type, rooms: 0, outOfOrder: 0 }));
      const books = [booked('DBL', 0, 3, 3), booked('STE', 0, 3, 1)];
      const { nights: house, types } = availability(unknown, books, { ...nights, houseRooms }, () => null);
      expect(house[0]).toMatchObject({ capacity: houseRooms ?? 0, toSell });
      expect(types.get('DBL')![0]!.toSell).toBe(toSell);
      expect(types.get('STE')![0]!.toSell).toBe(toSell);
    },
  );

  it('is of the fullest night for a whole stay', () => expect(leastToSell(freeOf([booked('DBL', 1, 2, 9)]))).toBe(0));

  it.each([
    ['at its rooms', 11, 0],
    ['one above', 12, 1],
    ['below its rooms, which are sold all the same', 3, 0],
  ])('of a full house with the level %s', (_, level, toSell) =>
    expect(freeOf([booked('DBL', 0, 3, 9), booked('STE', 0, 3, 2)], 'DBL', level)[0]!.toSell).toBe(toSell),
  );

  it('overbooks the type with most rooms, not the suites', () =>
    expect(freeOf([booked('DBL', 0, 3, 9), booked('STE', 0, 3, 2)], 'STE', 12)[0]!.toSell).toBe(0));

  it('counts a room that is out of order as missing for a week', () => {
    const week = availability([double], [], { from, nights: 8, today: from }, () => null).nights;
    expect([week[6]!.capacity, week[7]!.capacity]).toEqual([9, 10]);
  });

  it('never sells more than the house has left, and never less than none', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            typeId: fc.constantFrom('DBL', 'STE', null),
            arrival: fc.integer({ min: -5, max: 5 }),
            stay: fc.integer({ min: 0, max: 6 }),
            stays: fc.integer({ min: 0, max: 6 }),
          }),
        ),
        fc.integer({ min: 0, max: 20 }),
        (books, level) => {
          const house = availability(
            [double, suite],
            books.map(({ typeId, arrival, stay, stays }) => booked(typeId, arrival, arrival + stay, stays)),
            nights,
            () => level,
          );
          house.nights.forEach((night, at) => {
            for (const type of house.types.values()) {
              expect(type[at]!.toSell).toBeGreaterThanOrEqual(0);
              expect(type[at]!.toSell + night.sold).toBeLessThanOrEqual(Math.max(night.level, night.sold));
            }
          });
        },
      ),
    ));
});
