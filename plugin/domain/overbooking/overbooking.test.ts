import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { micros } from '../money.ts';
import {
  type ExpectedParty,
  arrivalDistribution,
  cumulative,
  expectedAbove,
  expectedBelow,
  meanRooms,
  probabilityBelow,
  withParty,
} from './arrival-distribution.ts';
import { type OverbookingQuestion, marginOfOneMore, overbookingLevel } from './overbooking.ts';

const party = fc.record({
  probability: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  rooms: fc.integer({ min: 1, max: 4 }),
});
const parties = fc.array(party, { maxLength: 30 });
const single = (probability: number, count: number): ExpectedParty[] =>
  Array.from({ length: count }, () => ({ probability, rooms: 1 }));

/** Every combination of who comes and who does not. */
const enumerated = (given: ExpectedParty[]): number[] => {
  const result = Array<number>(1 + given.reduce((sum, { rooms }) => sum + rooms, 0)).fill(0);
  for (let who = 0; who < 2 ** given.length; who += 1) {
    let [rooms, chance] = [0, 1];
    given.forEach((each, index) => {
      const comes = (who >> index) % 2 === 1;
      rooms += comes ? each.rooms : 0;
      chance *= comes ? each.probability : 1 - each.probability;
    });
    result[rooms]! += chance;
  }
  return result;
};

describe('distribution of arrivals', () => {
  it('adds up to 1 and has the mean of its parties', () => {
    fc.assert(
      fc.property(parties, (given) => {
        const distribution = arrivalDistribution(given);
        expect(distribution.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 10);
        expect(meanRooms(distribution)).toBeCloseTo(
          given.reduce((sum, { probability, rooms }) => sum + probability * rooms, 0),
          8,
        );
      }),
    );
  });

  it('is what counting every case gives', () => {
    fc.assert(
      fc.property(fc.array(party, { maxLength: 8 }), (given) => {
        const distribution = arrivalDistribution(given);
        enumerated(given).forEach((chance, rooms) => expect(distribution[rooms]).toBeCloseTo(chance, 10));
      }),
    );
  });

  it('is the same whether a party is in it from the start or added', () => {
    fc.assert(
      fc.property(parties, party, (given, next) => {
        const added = withParty(arrivalDistribution(given), next);
        arrivalDistribution([...given, next]).forEach((chance, rooms) => expect(added[rooms]).toBeCloseTo(chance, 10));
      }),
    );
  });

  it.each([
    ['nobody', [], [1]],
    ['one for sure', single(1, 1), [0, 1]],
    ['two by a coin', single(0.5, 2), [0.25, 0.5, 0.25]],
    [
      'a block comes whole or not',
      [
        { probability: 0.9, rooms: 1 },
        { probability: 0.5, rooms: 2 },
      ],
      [0.05, 0.45, 0.05, 0.45],
    ],
  ])('%s', (_name, given, expected) => {
    const distribution = arrivalDistribution(given);
    expect(distribution).toHaveLength(expected.length);
    expected.forEach((chance, rooms) => expect(distribution[rooms]).toBeCloseTo(chance, 12));
  });

  it('keeps rooms above and below a capacity apart', () => {
    fc.assert(
      fc.property(parties, fc.integer({ min: 0, max: 60 }), (given, capacity) => {
        const distribution = arrivalDistribution(given);
        const difference = expectedAbove(distribution, capacity) - expectedBelow(distribution, capacity);
        expect(difference).toBeCloseTo(meanRooms(distribution) - capacity, 8);
      }),
    );
  });

  it.each([
    [-1, 0],
    [0, 0],
    [1, 0.25],
    [2, 0.75],
    [3, 1],
    [9, 1],
  ])('has below %d rooms with probability %d', (rooms, expected) => {
    expect(probabilityBelow(cumulative(arrivalDistribution(single(0.5, 2))), rooms)).toBeCloseTo(expected, 12);
  });
});

const costs = (walk: number, emptyRoom: number) => ({
  walk: micros(walk),
  emptyRoom: micros(emptyRoom),
  currencyCode: 'EUR',
});
const euros = (amount: number) => ({ amountMicros: micros(amount), currencyCode: 'EUR' });
const question = (given: Partial<OverbookingQuestion> = {}): OverbookingQuestion => ({
  capacity: 100,
  booked: single(0.9, 95),
  nextProbability: 0.9,
  costs: costs(300, 100),
  limitPercent: 50,
  ...given,
});

const levelAtWalkCost = (walk: number): number => overbookingLevel(question({ costs: costs(walk, 1) })).level;

describe('overbooking level', () => {
  it('is where walks and empty rooms together cost least', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 15 }),
        fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { maxLength: 10 }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 10 }),
        (capacity, probabilities, nextProbability, walk) => {
          const booked = probabilities.map((probability) => ({ probability, rooms: 1 }));
          const asked = question({
            capacity,
            booked,
            nextProbability,
            costs: costs(walk, 1),
            limitPercent: 200,
          });
          const cost = (level: number): number => {
            const all = [...booked, ...single(nextProbability, level - booked.length)];
            const distribution = arrivalDistribution(all);
            return walk * expectedAbove(distribution, capacity) + expectedBelow(distribution, capacity);
          };
          const { level } = overbookingLevel(asked);
          for (let other = booked.length; other <= 3 * capacity; other += 1)
            expect(cost(level)).toBeLessThanOrEqual(cost(other) + 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('falls as a walk costs more, and never goes below what is on the books', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (walk, times) => {
          expect(levelAtWalkCost(walk * times)).toBeLessThanOrEqual(levelAtWalkCost(walk));
          expect(levelAtWalkCost(walk * times)).toBeGreaterThanOrEqual(95);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('falls as more is still to come', () => {
    const level = (rooms: number): number => overbookingLevel(question({ stillToCome: [rooms] })).level;
    const levels = [0, 1, 3, 10, 50].map(level);
    expect(levels).toEqual(levels.toSorted((a, b) => b - a));
    expect(level(0)).toBe(overbookingLevel(question()).level);
    expect(level(50)).toBeLessThan(level(0));
  });

  it.each([
    ['certain guests: exactly the rooms', { booked: single(1, 98), nextProbability: 1 }, 100],
    ['nothing on the books', { booked: [], capacity: 1, nextProbability: 1 }, 1],
    ['a full house of certain guests', { booked: single(1, 100) }, 100],
    ['more on the books than rooms', { booked: single(1, 103) }, 103],
    [
      'a walk as dear as an empty room, coin by coin',
      { capacity: 1, booked: [], nextProbability: 0.5, costs: costs(1, 1), limitPercent: 200 },
      2,
    ],
    ['no overbooking allowed', { booked: single(0.5, 95), nextProbability: 0.5, limitPercent: 0 }, 100],
    ['the limit of the hotel', { booked: single(0.5, 95), nextProbability: 0.5, limitPercent: 5 }, 105],
    ['a limit in the thousands', { capacity: 2, booked: [], nextProbability: 0.01, limitPercent: 9999 }, 6],
  ] as [string, Partial<OverbookingQuestion>, number][])('%s', (_name, given, expected) => {
    expect(overbookingLevel(question(given)).level).toBe(expected);
  });

  it('sells less to a group that comes as a block than to as many guests on their own', () => {
    const block = overbookingLevel(question({ booked: [{ probability: 0.9, rooms: 40 }, ...single(0.9, 55)] }));
    expect(block.level).toBeLessThan(overbookingLevel(question()).level);
  });

  it('weighs both sides and explains itself', () => {
    expect(marginOfOneMore(arrivalDistribution(single(0.5, 2)), { capacity: 2, costs: costs(300, 100) })).toEqual({
      probabilityFull: 0.25,
      walkCost: micros(75),
      emptyRoomCost: micros(75),
    });
    const answer = overbookingLevel(question());
    expect(answer).toMatchObject({ onBooks: 95, roomsToSell: answer.level - 95 });
    expect(answer.reasons).toMatchObject([
      { code: 'ROOMS_EXPECTED', bookings: answer.level, capacity: 100 },
      { code: 'ONE_MORE_WEIGHED', risk: { currencyCode: 'EUR' } },
    ]);
  });

  it.each([
    ['a walk that costs nothing', { costs: costs(0, 100) }, euros(0)],
    ['an empty room that costs nothing', { costs: costs(300, 0) }, undefined],
    ['neither costs anything', { costs: costs(0, 0) }, euros(0)],
    ['no comparable night', { stillToCome: [] }, undefined],
    ['no room to sell', { capacity: 0, booked: [] }, undefined],
  ] as [string, Partial<OverbookingQuestion>, object | undefined][])('has numbers for %s', (_name, given, risk) => {
    const { level, reasons, expectedWalks, expectedEmptyRooms } = overbookingLevel(question(given));
    const weighed = reasons.find((reason) => reason.code === 'ONE_MORE_WEIGHED')!;
    expect(weighed.probabilityFull).toBeGreaterThanOrEqual(0);
    expect(weighed.probabilityFull).toBeLessThanOrEqual(1);
    if (risk) expect(weighed.risk).toEqual(risk);
    for (const figure of [
      level,
      expectedWalks,
      expectedEmptyRooms,
      weighed.risk.amountMicros,
      weighed.saving.amountMicros,
    ])
      expect(figure).toBeGreaterThanOrEqual(0);
  });
});
