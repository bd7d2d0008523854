import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import { asRoom, recordedFit, type GuestToPlace, type RecordedRoom, type RecordedRoomType } from './housing.ts';
import type { Preference } from './preference.ts';
import { freeRooms, planRooms, type ArrivalToPlace, type House, type RoomHold } from './room-plan.ts';

const day = calendarDate;
const TODAY = day('2026-06-15');

const type = (id: string, roomClass: number, over: Partial<RecordedRoomType> = {}): RecordedRoomType => ({
  id,
  code: id.toUpperCase(),
  name: id,
  roomClass,
  baseRate: { amountMicros: micros(100 * roomClass), currencyCode: 'EUR' },
  bedType: 'DOUBLE',
  view: '',
  smoking: false,
  maxOccupancy: 2,
  features: [],
  ...over,
});
const TYPES = new Map(
  [type('double', 1), type('superior', 2), type('suite', 4, { maxOccupancy: 4 })].map((one) => [one.id, one]),
);
const room = (number: string, roomTypeId = 'double', over: Partial<RecordedRoom> = {}): RecordedRoom => ({
  number,
  roomTypeId,
  floor: Number(number[0]),
  bedType: null,
  view: '',
  smoking: null,
  maxOccupancy: null,
  features: [],
  connecting: [],
  housekeeping: 'CLEAN',
  ...over,
});
const house = (...rooms: RecordedRoom[]): House => ({ rooms, types: TYPES });
const wish = (category: Preference['category'], value: string, over: Partial<Preference> = {}): Preference => ({
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
  ...over,
});
const guest = (...preferences: Preference[]): GuestToPlace => ({ preferences, tierRank: 0, benefits: [] });
const arrival = (id: string, over: Partial<ArrivalToPlace> = {}): ArrivalToPlace => ({
  id,
  key: `PMS:${id}`,
  arrivalOn: TODAY,
  departureOn: day('2026-06-17'),
  adults: 2,
  children: 0,
  infants: 0,
  rate: null,
  specialRequests: '',
  bookedTypeId: 'double',
  roomNumber: '',
  link: null,
  guest: guest(),
  ...over,
});
const hold = (roomNumber: string, over: Partial<RoomHold> = {}): RoomHold => ({
  stayId: `in ${roomNumber}`,
  roomNumber,
  status: 'CONFIRMED',
  arrivalOn: TODAY,
  departureOn: day('2026-06-17'),
  ...over,
});
const numbersOf = (arrivals: ArrivalToPlace[], where: House, holds: RoomHold[] = []) =>
  Object.fromEntries(
    planRooms(arrivals, where, holds, TODAY).arrivals.map(({ id, room: has }) => [id, has?.number ?? null]),
  );

describe('which rooms are free for a stay of two nights from the 15th', () => {
  it.each<[string, Partial<RoomHold>, boolean]>([
    ['left the night before', { status: 'IN_HOUSE', arrivalOn: day('2026-06-10'), departureOn: TODAY }, true],
    [
      'still in house after the day of departure',
      { status: 'IN_HOUSE', arrivalOn: day('2026-06-10'), departureOn: day('2026-06-14') },
      false,
    ],
    [
      'in house for one more night',
      { status: 'IN_HOUSE', arrivalOn: day('2026-06-10'), departureOn: day('2026-06-16') },
      false,
    ],
    ['arrives on the last night', { arrivalOn: day('2026-06-16'), departureOn: day('2026-06-20') }, false],
    ['arrives on the day of departure', { arrivalOn: day('2026-06-17'), departureOn: day('2026-06-20') }, true],
  ])('%s', (_, holder, isFree) =>
    expect(numbersOf([arrival('a')], house(room('101')), [hold('101', holder)])).toEqual({ a: isFree ? '101' : null }),
  );

  it('not one that is out of order; one that its guest has not left is not ready', () => {
    expect(numbersOf([arrival('a')], house(room('101', 'double', { housekeeping: 'OUT_OF_ORDER' })))).toEqual({
      a: null,
    });
    const [placed] = planRooms(
      [arrival('a')],
      house(room('101')),
      [hold('101', { status: 'IN_HOUSE', arrivalOn: day('2026-06-10'), departureOn: TODAY })],
      TODAY,
    ).arrivals;
    expect(placed!.room!.reasons).toEqual([{ code: 'NOT_READY' }]);
  });
});

describe('the plan of a day', () => {
  it('keeps the rooms that are given, and proposes the others', () => {
    const plan = planRooms(
      [arrival('a', { roomNumber: '101' }), arrival('b'), arrival('c', { roomNumber: 'Annex 1' })],
      house(room('101'), room('102')),
      [hold('101', { stayId: 'a' }), hold('Annex 1', { stayId: 'c' })],
      TODAY,
    );
    expect(plan.arrivals).toMatchObject([
      { id: 'a', isProposed: false, room: { number: '101' } },
      { id: 'b', isProposed: true, room: { number: '102' } },
      { id: 'c', isProposed: false, room: null, unhoused: null },
    ]);
  });

  it('gives a must its room before a wish of who comes first', () => {
    const high = wish('FLOOR', 'HIGH');
    const arrivals = [
      arrival('wish', { guest: guest(high) }),
      arrival('must', { guest: guest({ ...high, strength: 'MUST' }) }),
    ];
    const plan = planRooms(arrivals, house(room('101'), room('901')), [], TODAY);
    expect(plan.arrivals.map(({ room: has }) => has?.number)).toEqual(['101', '901']);
    expect([plan.together.mustsMet, plan.firstCome.mustsMet]).toEqual([1, 0]);
  });

  it('reads what was asked for with this booking', () =>
    expect(
      numbersOf([arrival('a', { specialRequests: '高楼层' }), arrival('b')], house(room('101'), room('901'))),
    ).toEqual({ a: '901', b: '101' }));

  it('lifts who has an upgrade as a benefit, and says so', () => {
    const member = arrival('member', { guest: { ...guest(), tierRank: 3, benefits: ['ROOM_UPGRADE'] } });
    const plan = planRooms([arrival('other'), member], house(room('101'), room('201', 'superior')), [], TODAY);
    expect(plan.arrivals[1]!.room).toMatchObject({
      number: '201',
      classesAbove: 1,
      reasons: [{ code: 'CLASSES_ABOVE', classes: 1, booked: 'DOUBLE', benefit: true }],
    });
  });

  it('puts a family that wants it behind one door', () => {
    const family = (id: string) => arrival(id, { link: 'booking:R1', guest: guest(wish('LOCATION', 'CONNECTING')) });
    expect(
      numbersOf(
        [arrival('first'), family('parents'), family('children')],
        house(room('101'), room('102', 'double', { connecting: ['103'] }), room('103')),
      ),
    ).toEqual({ first: '101', parents: '102', children: '103' });
  });

  it('says that no room is left for the party', () =>
    expect(planRooms([arrival('a', { adults: 5 })], house(room('101')), [], TODAY).arrivals).toMatchObject([
      { room: null, unhoused: { code: 'NO_ROOM_LEFT', party: 5 } },
    ]));

  it('never gives two one room, and never one that somebody else has', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ nights: fc.integer({ min: 0, max: 3 }), adults: fc.integer({ min: 1, max: 3 }) }), {
          maxLength: 8,
        }),
        fc.array(fc.record({ from: fc.integer({ min: 12, max: 18 }), nights: fc.integer({ min: 0, max: 4 }) }), {
          maxLength: 5,
        }),
        (parties, held) => {
          const rooms = Array.from({ length: 6 }, (_, index) => room(`${index + 1}01`, index > 3 ? 'suite' : 'double'));
          const holds = held.map(({ from, nights }, index) =>
            hold(`${index + 1}01`, { arrivalOn: day(`2026-06-${from}`), departureOn: day(`2026-06-${from + nights}`) }),
          );
          const arrivals = parties.map(({ nights, adults }, index) =>
            arrival(`${index}`, { adults, departureOn: day(`2026-06-${15 + nights}`) }),
          );
          const plan = planRooms(arrivals, house(...rooms), holds, TODAY);
          const given = plan.arrivals.flatMap(({ room: has }) => has?.number ?? []);
          expect(new Set(given).size).toBe(given.length);
          plan.arrivals.forEach(({ room: has }, index) => {
            const { departureOn } = arrivals[index]!;
            const holder = holds.find(({ roomNumber }) => roomNumber === has?.number);
            if (holder !== undefined && departureOn! > TODAY)
              expect(holder.arrivalOn! < departureOn! && holder.departureOn! > TODAY).toBe(false);
          });
        },
      ),
    ));
});

describe('the rooms that one stay can have', () => {
  it('are those that are free, the best first', () =>
    expect(
      freeRooms(
        arrival('a', { guest: guest(wish('FLOOR', 'HIGH', { strength: 'MUST' })) }),
        house(room('101'), room('901'), room('902'), room('201')),
        [hold('902')],
        TODAY,
      ).map(({ number, mustsMet }) => [number, mustsMet]),
    ).toEqual([
      ['901', true],
      ['101', false],
      ['201', false],
    ]));
});

describe('how well a room suits, as it is recorded', () => {
  const stay = arrival('a');
  const floors = { highFrom: 6, lowTo: 3 };
  const fit = (preferences: Preference[], number: string | null = '101', over: Partial<RecordedRoom> = {}) =>
    recordedFit(
      stay,
      TYPES.get('double')!,
      asRoom(TYPES.get('double')!, number === null ? null : room(number, 'double', over)),
      preferences,
      floors,
    );

  it('is nothing for who wants nothing of a room', () =>
    expect(
      [fit([]), fit([wish('PILLOW', 'FOAM')]), fit([wish('FLOOR', 'HIGH')], null)].map(
        ({ preferenceFit }) => preferenceFit,
      ),
    ).toEqual([null, null, null]));

  it('is nought where a must is not met, and says which', () => {
    const must = wish('ACCESSIBILITY', 'WHEELCHAIR', { strength: 'MUST' });
    expect(fit([must], '101', { features: ['BALCONY'] })).toEqual({
      preferenceFit: 0,
      preferenceFitReasons: [
        { code: 'BREAKS_A_MUST', preferences: [{ category: 'ACCESSIBILITY', value: 'WHEELCHAIR', polarity: 'WANTS' }] },
      ],
    });
    expect(fit([must], '101', { features: ['ACCESSIBLE'] }).preferenceFit).toBe(100);
  });

  it('does not change with the state of the room', () => {
    const wishes = [wish('FLOOR', 'LOW'), wish('SERVICE', 'EARLY_CHECK_IN')];
    expect(fit(wishes, '101', { housekeeping: 'DIRTY' })).toEqual(fit(wishes));
  });

  it.each([
    ['what the room says', '', ['SEA_VIEW'], 'SEA', 100],
    ['what the hotel calls it', 'Ocean', [], 'SEA', 100],
    ['another view', 'Garden', ['SEA_VIEW'], 'SEA', 0],
  ])('reads the view: %s', (_, view, features, value, score) =>
    expect(fit([wish('VIEW', value)], '101', { view, features }).preferenceFit).toBe(score),
  );
});
