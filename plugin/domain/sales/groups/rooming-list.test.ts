import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween, type CalendarDate } from '../../calendar-dates.ts';
import { judgeRoomingList, readDay, readRoomingList, type RoomingFor } from './rooming-list.ts';

describe('a rooming list', () => {
  it.each([
    ['copied from a spreadsheet', 'Last name\tFirst name\tRoom type\nSilva\tAna\tDouble\n'],
    ['as CSV in another order', 'Room type,First name,Last name\nDouble,Ana,Silva\n'],
    ['with semicolons', 'Surname;Given name;Type\r\n"Silva";Ana;Double'],
    ['without headings', 'Silva, Ana, Double'],
    ['in Chinese', '姓,名,房型\nSilva,Ana,Double'],
  ])('is read %s', (_, text) =>
    expect(readRoomingList(text)).toMatchObject([{ lastName: 'Silva', firstName: 'Ana', roomType: 'Double' }]),
  );
  it('counts lines as the file does', () =>
    expect(readRoomingList('Last name,First name\nSilva,Ana\nReis,Rui').map(({ line }) => line)).toEqual([2, 3]));
  it('has nobody where nothing is written, and takes a single quote for what it is', () => {
    expect(readRoomingList('  \n')).toEqual([]);
    expect(readRoomingList('Silva "Jo,Ana')).toMatchObject([{ lastName: 'Silva "Jo' }]);
  });
});

it.each([
  ['2026-06-15', '2026-06-15'],
  ['2026/6/5', '2026-06-05'],
  ['15.06.2026', '2026-06-15'],
  ['5/6/2026', '2026-06-05'],
  ['2026年6月15日', '2026-06-15'],
  ['2026-02-30', null],
  ['tomorrow', null],
])('the day %s is %s', (written, expected) => expect(readDay(written)).toBe(expected));

describe('lines of a rooming list', () => {
  const asked: RoomingFor = {
    arrivalOn: calendarDate('2026-07-01'),
    departureOn: calendarDate('2026-07-03'),
    types: [
      { id: 'DBL', code: 'DBL', name: 'Double' },
      { id: 'STE', code: 'STE', name: 'Suite' },
    ],
    openOn: (type, on) => (type === 'DBL' && on < '2026-07-03' ? 2 : 0),
    nightsOf: (one: CalendarDate, other: CalendarDate) =>
      Array.from({ length: daysBetween(one, other) }, (_, at) => addDays(one, at)),
    there: new Set(['reis rui']),
  };
  const judged = (text: string) =>
    judgeRoomingList(readRoomingList(`name,first name,type,arrival,departure\n${text}`), asked);
  it('have the days and the room type of the group where they say none', () =>
    expect(judged('Silva,Ana,,,').stays).toEqual([
      {
        line: 2,
        lastName: 'Silva',
        firstName: 'Ana',
        roomTypeId: 'DBL',
        arrivalOn: '2026-07-01',
        departureOn: '2026-07-03',
        adults: 1,
        note: '',
      },
    ]));
  it.each([
    [',,,,', 'ROOMING_NO_NAME'],
    ['Silva,Ana,Hut,,', 'ROOMING_TYPE_UNKNOWN'],
    ['Silva,Ana,,soon,', 'ROOMING_DAY_UNREADABLE'],
    ['Silva,Ana,,,2026-07-01', 'ROOMING_DAYS_REVERSED'],
    ['REIS,Rui,,,', 'ROOMING_THERE_ALREADY'],
    ['Silva,Ana,Suite,,', 'ROOMING_BEYOND_BLOCK'],
    ['Silva,Ana,,,2026-07-04', 'ROOMING_BEYOND_BLOCK'],
    ['Silva,Ana,,,\nsilva,ana,,,', 'ROOMING_TWICE'],
  ])('%j: %s', (text, code) => expect(judged(text).refused.map(({ problem }) => problem.code)).toEqual([code]));
  it('without a room type take one that still has a room', () => {
    const open = { ...asked, openOn: (type: string) => (type === 'DBL' ? 1 : 2) };
    const rows = readRoomingList('name,first name\nA,A\nB,B\nC,C\nD,D');
    const { stays, refused } = judgeRoomingList(rows, open);
    expect([stays.map(({ roomTypeId }) => roomTypeId), refused.length]).toEqual([['DBL', 'STE', 'STE'], 1]);
  });
  it('fill the block to its last room and no further', () => {
    const { stays, refused } = judged('A,A,,,\nB,B,,,\nC,C,,,');
    expect([stays.length, refused.map(({ problem }) => problem.code)]).toEqual([2, ['ROOMING_BEYOND_BLOCK']]);
  });
});
