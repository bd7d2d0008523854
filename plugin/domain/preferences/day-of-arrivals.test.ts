import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import { type ReadArrival, readDayOfArrivals } from './day-of-arrivals.ts';

const today = calendarDate('2026-05-01');
const room = { number: 101, roomType: 'STD' };
const read = (arrival: object, more: object = {}): ReadArrival =>
  readDayOfArrivals({ rooms: [room], arrivals: [arrival], ...more }, today).arrivals[0]!;
const stayOf = (arrival: ReadArrival) => {
  if (arrival.kind !== 'ARRIVAL') throw new Error(JSON.stringify(arrival.problems));
  return arrival.stay;
};

describe('a document of arrivals', () => {
  it('is read from the example file without a complaint', () => {
    const document: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'example.json'), 'utf8'));
    const day = readDayOfArrivals(document, today);
    expect(day.arrivals.map(({ kind }) => kind)).toEqual(Array(5).fill('ARRIVAL'));
    expect(day.rooms.map(({ number }) => number)).toEqual(['201', '202', '508', '806', '811', '905']);
  });

  it('gives a room what its type says, unless it says otherwise', () => {
    const { rooms } = readDayOfArrivals(
      {
        roomTypes: [{ code: 'STD', roomClass: 1, view: 'Ocean', bedType: 'king size', smoking: false, baseRate: 99.5 }],
        rooms: [
          { ...room, view: 'city', features: ['near elevator'] },
          { number: '102', roomType: 'STD' },
        ],
        arrivals: [],
      },
      today,
    );
    expect(rooms).toMatchObject([
      { number: '101', view: 'CITY', bedType: 'KING', features: ['NEAR_ELEVATOR'] },
      { number: '102', view: 'SEA', smoking: false, roomClass: 1, baseRate: micros(99.5), features: null, floor: null },
    ]);
  });

  it('takes preferences from statements, requests and remarks together', () => {
    const stay = stayOf(
      read({
        id: 'R1',
        preferences: [{ category: 'BED', value: 'king' }],
        specialRequests: '高楼层',
        remarks: 'quiet room. Allergic to nuts.',
      }),
    );
    const found = stay.preferences.map(
      ({ preference, weight }) => `${preference.value} ${preference.origin} ${weight}`,
    );
    expect(found.sort()).toEqual(['HIGH ONE_OFF 0.8', 'KING DECLARED 1', 'NUTS DECLARED 0.8', 'QUIET DECLARED 0.8']);
  });

  it('shows a contradiction and lets the wish for this stay go first', () => {
    const arrival = read({ id: 'R1', preferences: [{ category: 'BED', value: 'KING' }], specialRequests: 'twin beds' });
    expect(stayOf(arrival).preferences.map(({ preference }) => preference.value)).toEqual(['TWIN']);
    expect(arrival).toMatchObject({ contradictions: [{ counts: { value: 'KING' }, against: { value: 'TWIN' } }] });
  });

  it('fades an old wish and drops one that ran out', () => {
    const preferences = [
      { category: 'BED', value: 'KING', lastConfirmedOn: '2022-05-02' },
      { category: 'VIEW', value: 'SEA', validUntil: '2026-04-30' },
    ];
    expect(stayOf(read({ id: 'R1', preferences })).preferences.map(({ weight }) => weight)).toEqual([0.5]);
  });

  it.each([
    ['no tier', {}, 0],
    ['a tier of the document', { tier: 'GOLD' }, 4],
    ['a tier that it does not name', { tier: 'OTHER' }, 1],
  ])('ranks %s', (_name, given, expected) => {
    expect(stayOf(read({ id: 'R1', ...given }, { tiers: [{ code: 'GOLD', rank: 4 }] })).tierRank).toBe(expected);
  });

  it.each([
    ['without an id', { adults: 1 }, null, { code: 'INVALID', path: 'id' }],
    ['with a negative party', { id: 'R1', adults: -1 }, 'R1', { code: 'INVALID', path: 'adults' }],
    ['with nobody', { id: 'R1', adults: 0 }, 'R1', { code: 'NOBODY_ARRIVES' }],
    [
      'that departs the day before',
      { id: 'R1', departureOn: '2026-04-30' },
      'R1',
      { code: 'DEPARTS_BEFORE_ARRIVAL', departureOn: '2026-04-30', on: today },
    ],
    [
      'with an unknown category',
      { id: 'R1', preferences: [{ category: 'COLOUR', value: 'RED' }] },
      'R1',
      { code: 'INVALID', path: 'preferences.0.category' },
    ],
    [
      'with a day that does not exist',
      { id: 'R1', departureOn: '2026-02-30' },
      'R1',
      { code: 'INVALID', path: 'departureOn' },
    ],
    ['promised a room that is not free', { id: 'R1', room: '999' }, 'R1', { code: 'ROOM_NOT_FREE', room: '999' }],
    ['that is no object', 'R1', null, { code: 'INVALID', path: '' }],
  ])('rejects an arrival %s', (_name, arrival, id, problem) => {
    const rejected = readDayOfArrivals({ rooms: [room], arrivals: [arrival] }, today).arrivals[0];
    expect(rejected).toMatchObject({ kind: 'REJECTED', id, problems: [problem] });
  });

  it.each(['2026-05-01', '2026-05-02'])('houses an arrival that departs on %s', (departureOn) => {
    expect(read({ id: 'R1', departureOn }).kind).toBe('ARRIVAL');
  });

  it('gives a room that a rejected arrival was promised to another', () => {
    const arrivals = [
      { id: 'R1', room: 101, departureOn: '2026-04-30' },
      { id: 'R2', room: 101 },
    ];
    expect(readDayOfArrivals({ rooms: [room], arrivals }, today).arrivals.map(({ kind }) => kind)).toEqual([
      'REJECTED',
      'ARRIVAL',
    ]);
  });

  it.each([
    ['the same arrival', [{ id: 'R1' }, { id: 'R1' }], { code: 'LISTED_TWICE', id: 'R1' }],
    [
      'the same promise',
      [
        { id: 'R1', room: 101 },
        { id: 'R2', room: 101 },
      ],
      { code: 'ROOM_PROMISED', room: '101' },
    ],
  ])('rejects %s a second time', (_name, arrivals, problem) => {
    expect(readDayOfArrivals({ rooms: [room], arrivals }, today).arrivals[1]).toMatchObject({
      kind: 'REJECTED',
      problems: [problem],
    });
  });

  it.each([
    ['no rooms', { arrivals: [] }, /rooms/],
    ['a room twice', { rooms: [room, room], arrivals: [] }, 'ROOM_LISTED_TWICE'],
    ['a list', [], /expected object/],
  ])('is refused with %s', (_name, document, message) => {
    expect(() => readDayOfArrivals(document, today)).toThrow(message);
  });
});
