import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { type Assignment, assignFirstCome, assignTogether, assignmentSummary } from './assignment.ts';
import { holdConnectingRooms } from './connecting-rooms.ts';
import { readDayOfArrivals } from './day-of-arrivals.ts';
import { roomFit } from './room-fit.ts';

const today = calendarDate('2026-05-01');

const wish = fc.record({
  category: fc.constant('AMENITY'),
  value: fc.constantFrom('BALCONY', 'BATHTUB', 'DESK'),
  strength: fc.constantFrom('MUST', 'PREFERS', 'PREFERS'),
  polarity: fc.constantFrom('WANTS', 'WANTS', 'AVOIDS'),
});
const room = fc.record({
  roomType: fc.constantFrom('STD', 'DLX', 'STE'),
  features: fc.subarray(['BALCONY', 'BATHTUB', 'DESK']),
  maxOccupancy: fc.integer({ min: 1, max: 3 }),
});
const arrival = fc.record({
  roomType: fc.constantFrom('STD', 'DLX', 'STE'),
  adults: fc.integer({ min: 1, max: 3 }),
  preferences: fc.array(wish, { maxLength: 3 }),
  tier: fc.option(fc.constant('GOLD'), { nil: undefined }),
});
const roomTypes = [
  { code: 'STD', roomClass: 1 },
  { code: 'DLX', roomClass: 2 },
  { code: 'STE', roomClass: 3 },
];

const dayOf = (rooms: object[], arrivals: object[], more: object = {}) => {
  const day = readDayOfArrivals(
    {
      roomTypes,
      rooms: rooms.map((each, index) => ({ number: index + 1, ...each })),
      arrivals: arrivals.map((each, index) => ({ id: `R${index + 1}`, ...each })),
      ...more,
    },
    today,
  );
  return { ...day, stays: day.arrivals.flatMap((each) => (each.kind === 'ARRIVAL' ? [each.stay] : [])) };
};
type Day = ReturnType<typeof dayOf>;
const together = (day: Day): Assignment[] => assignTogether(day.stays, day.rooms, day.floors, day.policy, day.held);
const roomsOf = (assignments: Assignment[]): (string | null)[] =>
  assignments.map(({ fit }) => fit?.room.number ?? null);

/** Musts met, then arrivals housed less a thousandth a breach, then points: what the best plan has most of. */
const worth = (assignments: Assignment[]): number[] => {
  const fits = assignments.flatMap(({ fit }) => (fit === null ? [] : [fit.rank]));
  const sum = (of: (rank: (typeof fits)[number]) => number): number =>
    fits.reduce((total, rank) => total + of(rank), 0);
  return [sum(({ mustsMet }) => mustsMet), sum(({ breaches }) => 901 - breaches), sum(({ points }) => points)];
};

/** Every way to give the rooms out, one by one. */
const everyPlan = (day: Day, index = 0, taken: ReadonlySet<string | null> = new Set()): Assignment[][] => {
  const stay = day.stays[index];
  if (!stay) return [[]];
  const choices = [null, ...day.rooms.filter(({ number }) => !taken.has(number))];
  return choices.flatMap((choice) => {
    const fit = choice && roomFit(stay, choice, day.floors, day.policy);
    if (fit && !fit.places) return [];
    const rest = everyPlan(day, index + 1, choice ? new Set([...taken, choice.number]) : taken);
    return rest.map((plan) => [{ stay, fit }, ...plan]);
  });
};

const compare = (a: number[], b: number[]): number =>
  a.map((value, index) => value - b[index]!).find((by) => by !== 0) ?? 0;

describe('arrivals assigned together', () => {
  it('are assigned as well as the best of all plans', () => {
    fc.assert(
      fc.property(fc.array(room, { maxLength: 4 }), fc.array(arrival, { maxLength: 4 }), (rooms, arrivals) => {
        const day = dayOf(rooms, arrivals);
        const best = everyPlan(day)
          .map(worth)
          .reduce((a, b) => (compare(a, b) >= 0 ? a : b));
        expect(worth(together(day))).toEqual(best);
      }),
      { numRuns: 150 },
    );
  });

  it('have a room each, and none twice', () => {
    fc.assert(
      fc.property(fc.array(room, { maxLength: 12 }), fc.array(arrival, { maxLength: 12 }), (rooms, arrivals) => {
        const day = dayOf(rooms, arrivals);
        const given = roomsOf(together(day)).filter((number) => number !== null);
        expect(new Set(given).size).toBe(given.length);
        expect(together(day).map(({ stay }) => stay.id)).toEqual(day.stays.map(({ id }) => id));
      }),
    );
  });

  it('never have fewer musts met than first come, first served', () => {
    fc.assert(
      fc.property(fc.array(room, { maxLength: 10 }), fc.array(arrival, { maxLength: 10 }), (rooms, arrivals) => {
        const day = dayOf(rooms, arrivals);
        const firstCome = assignFirstCome(day.stays, day.rooms, day.floors, day.policy);
        expect(assignmentSummary(together(day)).allMustsMet).toBeGreaterThanOrEqual(
          assignmentSummary(firstCome).allMustsMet,
        );
      }),
    );
  });

  const balcony = { category: 'AMENITY', value: 'BALCONY' };
  const must = { strength: 'MUST' };

  it.each([
    [
      'a must that only one room meets, though another came first and wishes it',
      [{ features: ['BALCONY'] }, { features: [] }],
      [{ preferences: [balcony] }, { preferences: [{ ...balcony, ...must }] }],
      ['2', '1'],
    ],
    [
      'the higher tier when two want the same',
      [{ features: ['BALCONY'] }, { features: [] }],
      [{ preferences: [balcony] }, { preferences: [balcony], tier: 'GOLD' }],
      ['2', '1'],
    ],
    [
      'the large room for the large party',
      [{ maxOccupancy: 4 }, { maxOccupancy: 2 }],
      [{ adults: 2 }, { adults: 4 }],
      ['2', '1'],
    ],
    ['no room for a party that fits nowhere', [{ maxOccupancy: 2 }], [{ adults: 3 }], [null]],
    [
      'a room with a broken must rather than none',
      [{ features: [] }],
      [{ preferences: [{ ...balcony, ...must }] }],
      ['1'],
    ],
    ['the rooms that there are', [{}], [{}, {}], ['1', null]],
    ['nobody', [{}], [], []],
    ['nothing without rooms', [], [{}], [null]],
  ])('get %s', (_name, rooms, arrivals, expected) => {
    expect(
      roomsOf(
        together(
          dayOf(
            rooms.map((each) => ({ roomType: 'STD', ...each })),
            arrivals,
          ),
        ),
      ),
    ).toEqual(expected);
  });

  it('keep the rooms that were promised', () => {
    const day = dayOf([{ roomType: 'STD' }, { roomType: 'STD' }], [{}, { room: 1 }]);
    expect(roomsOf(together(day))).toEqual(['2', '1']);
    expect(roomsOf(assignFirstCome(day.stays, day.rooms, day.floors, day.policy, day.held))).toEqual(['2', '1']);
  });
});

describe('connecting rooms', () => {
  const rooms = [
    { roomType: 'STD', features: ['BALCONY'] },
    { roomType: 'STD', connecting: ['3'] },
    { roomType: 'STD' },
  ];
  it('are held for a party before anyone else is assigned', () => {
    const day = dayOf(rooms, [
      {},
      { preferences: [{ category: 'AMENITY', value: 'BALCONY' }] },
      { connectingWith: 'R1' },
    ]);
    const held = holdConnectingRooms(day.connecting, day.rooms, day.floors, day.policy, day.held);
    expect([...held.keys()].sort()).toEqual(['R1', 'R3']);
    expect(roomsOf(assignTogether(day.stays, day.rooms, day.floors, day.policy, held))[1]).toBe('1');
  });

  it('are given up when none is left', () => {
    const day = dayOf([{ roomType: 'STD' }, { roomType: 'STD' }], [{}, { connectingWith: 'R1' }]);
    expect(holdConnectingRooms(day.connecting, day.rooms, day.floors, day.policy).size).toBe(0);
  });
});

describe('the summary', () => {
  it('counts what rooms can meet, not what staff see to', () => {
    const preferences = [
      { category: 'AMENITY', value: 'BALCONY' },
      { category: 'AMENITY', value: 'BATHTUB' },
      { category: 'AMENITY', value: 'DESK', strength: 'MUST' },
      { category: 'PILLOW', value: 'FOAM' },
    ];
    const day = dayOf([{ roomType: 'STD', features: ['BALCONY', 'DESK'] }], [{ preferences }, { preferences }]);
    expect(assignmentSummary(together(day))).toEqual({
      arrivals: 2,
      housed: 1,
      allMustsMet: 1,
      musts: 2,
      mustsMet: 1,
      wishes: 4,
      wishesMet: 1,
      shareOfWishesMet: 0.25,
    });
  });

  it('has no share when nobody wished', () => {
    expect(assignmentSummary(together(dayOf([{ roomType: 'STD' }], [{}]))).shareOfWishesMet).toBeNull();
  });
});
