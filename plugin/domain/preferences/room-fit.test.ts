import { describe, expect, it } from 'vitest';
import { micros } from '../money.ts';
import { bestFreeUpgrade, rankRooms } from './best-room.ts';
import type { Preference } from './preference.ts';
import { preparationsFor } from './preparation.ts';
import { named } from './reasons.ts';
import { type Room, answerOf, floorBands } from './room.ts';
import { type StayToHouse, fitReasons, roomFit } from './room-fit.ts';

const room = (given: Partial<Room>): Room => ({
  number: '101',
  roomType: 'STD',
  roomClass: 1,
  floor: 5,
  bedType: 'QUEEN',
  view: 'CITY',
  smoking: false,
  maxOccupancy: 2,
  features: [],
  connecting: [],
  ready: true,
  baseRate: micros(100),
  ...given,
});

const preference = (category: Preference['category'], value: string, given: Partial<Preference> = {}): Preference => ({
  category,
  value,
  polarity: 'WANTS',
  strength: 'PREFERS',
  origin: 'DECLARED',
  confidence: 1,
  evidenceStays: [],
  lastConfirmedOn: null,
  validUntil: null,
  sensitive: false,
  ...given,
});
const must = { strength: 'MUST' } as const;
const avoids = { polarity: 'AVOIDS' } as const;

const stay = (given: Partial<StayToHouse> = {}, ...preferences: Preference[]): StayToHouse => ({
  id: 'R1',
  roomType: 'STD',
  roomClass: 1,
  adults: 1,
  children: 0,
  infants: 0,
  tierRank: 0,
  benefits: [],
  rate: micros(100),
  preferences: preferences.map((each) => ({ preference: each, weight: each.confidence })),
  ...given,
});

const floors = { highFrom: 7, lowTo: 4 };
const policy = { freeUpgradeClasses: 1 };

describe('high and low floors', () => {
  it.each([
    ['ten floors', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { highFrom: 7, lowTo: 4 }],
    ['two floors', [1, 2], { highFrom: 2, lowTo: 1 }],
    ['one floor is neither', [3, 3], { highFrom: null, lowTo: null }],
    ['no floor is known', [], { highFrom: null, lowTo: null }],
  ])('%s', (_name, given, expected) => {
    expect(floorBands(given)).toEqual(expected);
  });
});

describe('what a room says to a preference', () => {
  it.each([
    ['high floor, just below', preference('FLOOR', 'HIGH'), { floor: 6 }, 'UNMET'],
    ['high floor, at the line', preference('FLOOR', 'HIGH'), { floor: 7 }, 'MET'],
    ['low floor, at the line', preference('FLOOR', 'LOW'), { floor: 4 }, 'MET'],
    ['low floor, just above', preference('FLOOR', 'LOW'), { floor: 5 }, 'UNMET'],
    ['ground floor', preference('FLOOR', 'GROUND'), { floor: 1 }, 'MET'],
    ['not the ground floor', preference('FLOOR', 'GROUND', avoids), { floor: 2 }, 'MET'],
    ['floor 5', preference('FLOOR', '5'), { floor: 5 }, 'MET'],
    ['floor 6', preference('FLOOR', '6'), { floor: 5 }, 'UNMET'],
    ['floor 5 or higher', preference('FLOOR', '5+'), { floor: 5 }, 'MET'],
    ['floor 6 or higher', preference('FLOOR', '6+'), { floor: 5 }, 'UNMET'],
    ['floor 5 or lower', preference('FLOOR', '5-'), { floor: 5 }, 'MET'],
    ['floor 4 or lower', preference('FLOOR', '4-'), { floor: 5 }, 'UNMET'],
    ['a floor in words it does not know', preference('FLOOR', 'MEZZANINE'), { floor: 5 }, 'UNKNOWN'],
    ['floor not recorded', preference('FLOOR', 'HIGH'), { floor: null }, 'UNKNOWN'],
    ['a double bed may be a king', preference('BED', 'DOUBLE'), { bedType: 'KING' }, 'MET'],
    ['a king may not be a queen', preference('BED', 'KING'), { bedType: 'QUEEN' }, 'UNMET'],
    ['twin beds may be two doubles', preference('BED', 'TWIN'), { bedType: 'TWO_DOUBLE' }, 'MET'],
    ['no twin beds', preference('BED', 'TWIN', avoids), { bedType: 'TWIN' }, 'UNMET'],
    ['a view', preference('VIEW', 'SEA'), { view: 'SEA' }, 'MET'],
    ['non-smoking', preference('SMOKING', 'SMOKING', avoids), { smoking: false }, 'MET'],
    ['non-smoking, not recorded', preference('SMOKING', 'SMOKING', avoids), { smoking: null }, 'UNKNOWN'],
    ['away from the elevator', preference('LOCATION', 'NEAR_ELEVATOR', avoids), { features: [] }, 'MET'],
    [
      'near the elevator it avoids',
      preference('LOCATION', 'NEAR_ELEVATOR', avoids),
      { features: ['NEAR_ELEVATOR'] },
      'UNMET',
    ],
    ['features not recorded', preference('LOCATION', 'QUIET'), { features: null }, 'UNKNOWN'],
    ['a connecting room by its door', preference('LOCATION', 'CONNECTING'), { connecting: ['102'] }, 'MET'],
    ['the same room again', preference('LOCATION', 'ROOM_101'), {}, 'MET'],
    ['another room', preference('LOCATION', 'ROOM_102'), {}, 'UNMET'],
    ['a bathtub', preference('AMENITY', 'BATHTUB'), { features: ['BATHTUB'] }, 'MET'],
    ['a kettle is brought', preference('AMENITY', 'KETTLE'), {}, 'STAFF'],
    ['a wheelchair', preference('ACCESSIBILITY', 'WHEELCHAIR'), {}, 'UNMET'],
    ['early check-in in a ready room', preference('SERVICE', 'EARLY_CHECK_IN'), { ready: true }, 'MET'],
    ['early check-in in a room that is not', preference('SERVICE', 'EARLY_CHECK_IN'), { ready: false }, 'UNMET'],
    ['a cot', preference('SERVICE', 'BABY_COT'), {}, 'STAFF'],
    ['a pillow', preference('PILLOW', 'FOAM'), {}, 'STAFF'],
    ['the room type', preference('ROOM_TYPE', 'GARDEN_SUITE'), { roomType: 'Garden Suite' }, 'MET'],
  ] as [string, Preference, Partial<Room>, string][])('%s', (_name, asked, given, expected) => {
    expect(answerOf(room(given), asked, floors)).toBe(expected);
  });
});

describe('fit', () => {
  const high = preference('FLOOR', 'HIGH');
  const king = preference('BED', 'KING', { confidence: 0.5 });
  const chair = preference('ACCESSIBILITY', 'WHEELCHAIR', must);

  it.each([
    ['everything', {}, { floor: 8, bedType: 'KING', features: ['WHEELCHAIR'] }, 100],
    ['the weightier wish', {}, { floor: 8, features: ['WHEELCHAIR'] }, 80],
    ['the lighter wish', {}, { bedType: 'KING', features: ['WHEELCHAIR'] }, 60],
    ['a broken must', {}, { floor: 8, bedType: 'KING', features: [] }, 0],
    ['a must not recorded', {}, { floor: 8, bedType: 'KING', features: null }, 0],
    [
      'places for the party exactly',
      { adults: 1, children: 1 },
      { floor: 8, bedType: 'KING', features: ['WHEELCHAIR'] },
      100,
    ],
    ['one place too few', { adults: 2, children: 1 }, { floor: 8, bedType: 'KING', features: ['WHEELCHAIR'] }, 0],
    ['infants take no place', { adults: 2, infants: 2 }, { floor: 8, bedType: 'KING', features: ['WHEELCHAIR'] }, 100],
  ] as [string, Partial<StayToHouse>, Partial<Room>, number][])('%s scores %d', (_name, party, given, score) => {
    expect(roomFit(stay(party, high, king, chair), room(given), floors, policy).score).toBe(score);
  });

  it('is full for a guest who asks for nothing of the room', () => {
    expect(roomFit(stay({}, preference('PILLOW', 'FOAM')), room({}), floors, policy).score).toBe(100);
  });

  it('says what fits and what not', () => {
    const elevator = preference('LOCATION', 'NEAR_ELEVATOR', avoids);
    const asked = stay({}, high, king, chair, elevator);
    const given = room({ floor: 8, roomType: 'DLX', roomClass: 2, ready: false, features: [] });
    expect(fitReasons(asked, roomFit(asked, given, floors, policy))).toEqual([
      { code: 'MEETS', preferences: [named(high), named(elevator)] },
      { code: 'BREAKS_A_MUST', preferences: [named(chair)] },
      { code: 'CANNOT_MEET', preferences: [named(king)] },
      { code: 'CLASSES_ABOVE', classes: 1, booked: 'STD', benefit: false },
      { code: 'NOT_READY' },
    ]);
  });

  it.each([
    ['the class booked', { roomClass: 1 }, 0],
    ['one class above is within the limit', { roomClass: 2 }, 0],
    ['two classes above are not', { roomClass: 3 }, 1],
    ['a class below', { roomClass: 0 }, 10],
    ['a class that is not known', { roomType: 'DLX', roomClass: null }, 10],
  ])('%s', (_name, given, breaches) => {
    expect(roomFit(stay(), room(given), floors, policy).rank.breaches).toBe(breaches);
  });
});

const numbers = (asked: StayToHouse, ...rooms: Room[]): (string | null)[] =>
  rankRooms(asked, rooms, floors, policy).map((fit) => fit.room.number);

describe('best room', () => {
  it.each([
    [
      'a must goes before every wish',
      stay({}, preference('BED', 'KING', must), preference('FLOOR', 'HIGH'), preference('VIEW', 'SEA')),
      [{ floor: 9, view: 'SEA' }, { bedType: 'KING' }],
    ],
    [
      'a must goes before the class',
      stay({}, preference('BED', 'KING', must)),
      [{}, { bedType: 'KING', roomClass: 0 }],
    ],
    ['the class goes before a wish', stay({}, preference('BED', 'KING')), [{ bedType: 'KING', roomClass: 0 }, {}]],
    ['no room is given away without a reason', stay(), [{ roomType: 'DLX', roomClass: 2, baseRate: micros(100) }, {}]],
    ['but for a wish', stay({}, preference('BED', 'KING')), [{}, { roomType: 'DLX', roomClass: 2, bedType: 'KING' }]],
    ['and as the benefit of a tier', stay({ benefits: ['ROOM_UPGRADE'] }), [{}, { roomType: 'DLX', roomClass: 2 }]],
    ['the type booked goes before another of its class', stay(), [{ roomType: 'STQ' }, {}]],
    ['a ready room first', stay(), [{ ready: false }, {}]],
    ['a family room is kept for families', stay({ adults: 2 }), [{ maxOccupancy: 4 }, { maxOccupancy: 2 }]],
    [
      'the cheaper room is given',
      stay({ roomType: null, roomClass: null }),
      [{ baseRate: micros(150) }, { baseRate: micros(100) }],
    ],
  ] as [string, StayToHouse, Partial<Room>[]][])('%s', (_name, asked, [worse, better]) => {
    expect(numbers(asked, room({ ...worse, number: 'worse' }), room({ ...better, number: 'better' }))).toEqual([
      'better',
      'worse',
    ]);
  });

  it('leaves out rooms that are too small', () => {
    expect(numbers(stay({ adults: 3 }), room({ maxOccupancy: 2 }))).toEqual([]);
  });
});

describe('best free upgrade', () => {
  const asked = stay(
    {},
    preference('BED', 'KING'),
    preference('VIEW', 'SEA'),
    preference('SMOKING', 'SMOKING', { ...must, ...avoids }),
  );
  const standard = room({ number: 'std', bedType: 'KING' });
  const deluxe = (given: Partial<Room>): Room =>
    room({ number: 'dlx', roomType: 'DLX', roomClass: 2, baseRate: micros(160), bedType: 'KING', ...given });

  it('gives what the class booked cannot, and says what it costs', () => {
    const upgrade = bestFreeUpgrade(
      asked,
      [standard, deluxe({}), deluxe({ number: 'sea', view: 'SEA' })],
      floors,
      policy,
    );
    expect(upgrade).toMatchObject({ kind: 'UPGRADE', fit: { room: { number: 'sea' } }, givenAway: micros(60) });
    expect(upgrade.reasons).toEqual([
      { code: 'GAINS', preferences: [{ category: 'VIEW', value: 'SEA', polarity: 'WANTS' }] },
      { code: 'MEETS', preferences: asked.preferences.map(({ preference: each }) => named(each)) },
      { code: 'CLASSES_ABOVE', classes: 1, booked: 'STD', benefit: false },
    ]);
  });

  it.each([
    ['nothing higher is free', [standard], { code: 'NO_HIGHER_ROOM' }],
    ['it would break a must', [standard, deluxe({ smoking: true })], { code: 'LOSES_A_WISH' }],
    ['it would lose a wish', [standard, deluxe({ bedType: 'TWIN', view: 'SEA' })], { code: 'LOSES_A_WISH' }],
    ['it is too far above', [standard, deluxe({ roomClass: 3 })], { code: 'TOO_FAR_ABOVE', limit: 1 }],
  ])('is none when %s', (_name, rooms, reason) => {
    expect(bestFreeUpgrade(asked, rooms, floors, policy)).toEqual({ kind: 'NONE', reasons: [reason] });
  });
});

const seeTo = (category: Preference['category'], value: string, polarity: Preference['polarity'] = 'WANTS') => ({
  code: 'SEE_TO',
  preference: { category, value, polarity },
});

describe('what to prepare', () => {
  it('sends each wish to its department, with cots, benefits and bad news', () => {
    const asked = stay(
      { infants: 2, benefits: ['WELCOME_GIFT', 'ROOM_UPGRADE'] },
      preference('PILLOW', 'FEATHER', avoids),
      preference('DIETARY', 'NUTS', { ...avoids, ...must, sensitive: true }),
      preference('TEMPERATURE', '21'),
      preference('SERVICE', 'WAKE_UP_CALL'),
      preference('BED', 'TWIN', must),
    );
    expect(preparationsFor(asked, roomFit(asked, room({}), floors, policy))).toEqual([
      { department: 'HOUSEKEEPING', what: seeTo('PILLOW', 'FEATHER', 'AVOIDS'), must: false, sensitive: false },
      { department: 'KITCHEN', what: seeTo('DIETARY', 'NUTS', 'AVOIDS'), must: true, sensitive: true },
      { department: 'ENGINEERING', what: seeTo('TEMPERATURE', '21'), must: false, sensitive: false },
      { department: 'FRONT_DESK', what: seeTo('SERVICE', 'WAKE_UP_CALL'), must: false, sensitive: false },
      { department: 'HOUSEKEEPING', what: { code: 'BABY_COTS', cots: 2 }, must: true, sensitive: false },
      { department: 'HOUSEKEEPING', what: { code: 'WELCOME_GIFT' }, must: true, sensitive: false },
      {
        department: 'FRONT_DESK',
        what: {
          code: 'TELL_BEFORE_ARRIVAL',
          preference: { category: 'BED', value: 'TWIN', polarity: 'WANTS' },
        },
        must: true,
        sensitive: false,
      },
    ]);
  });

  it('asks for a cot once', () => {
    const asked = stay({ infants: 1 }, preference('SERVICE', 'BABY_COT'));
    expect(preparationsFor(asked, roomFit(asked, room({}), floors, policy)).map(({ what }) => what)).toEqual([
      seeTo('SERVICE', 'BABY_COT'),
    ]);
  });
});
