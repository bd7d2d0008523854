import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { daysWithin, findingsOf, shareRows, staysWithin } from './performance-view.ts';
import type { Valued } from './performance-view.ts';

const valued = (roomsSold: number, revenue: number): Valued =>
  ({
    sums: { roomsSold, complimentary: 0, roomRevenue: revenue * 1e6 },
    indicators: { adr: (revenue / roomsSold) * 1e6 },
  }) as Valued;

describe('the records behind a figure', () => {
  const span = { from: calendarDate('2026-05-01'), to: calendarDate('2026-05-31') };
  const status = ['status', 'IS', '["CONFIRMED","IN_HOUSE","CHECKED_OUT"]'];

  it('are the days from the first to the last, and the stays with a night among them', () => {
    expect(daysWithin({ span, propertyId: null })).toEqual([
      ['day', 'IS_AFTER', '2026-05-01'],
      ['day', 'IS_BEFORE', '2026-06-01'],
    ]);
    expect(staysWithin({ span, propertyId: null })).toEqual([
      ['arrivalOn', 'IS_BEFORE', '2026-06-01'],
      ['departureOn', 'IS_AFTER', '2026-05-02'],
      status,
    ]);
  });

  it('are those of one property where one was chosen', () => {
    const property = ['property', 'IS', '{"isCurrentWorkspaceMemberSelected":false,"selectedRecordIds":["lisbon"]}'];
    expect(daysWithin({ span, propertyId: 'lisbon' }).at(-1)).toEqual(property);
    expect(staysWithin({ span, propertyId: 'lisbon' }).at(-1)).toEqual(property);
  });
});

describe('what changed', () => {
  it.each([
    ['more rooms at the same rate', valued(110, 11_000), valued(100, 10_000), { rooms: 1_000, rate: 0 }],
    ['a higher rate on the same rooms', valued(100, 12_000), valued(100, 10_000), { rooms: 0, rate: 2_000 }],
    ['fewer rooms at a higher rate', valued(80, 9_600), valued(100, 10_000), { rooms: -2_000, rate: 1_600 }],
  ])('%s', (_name, now, before, expected) => {
    const [revenue] = findingsOf({ now, before, sources: [] });
    expect(revenue).toMatchObject({
      code: 'REVENUE',
      byRooms: expected.rooms * 1e6,
      byRate: expected.rate * 1e6,
    });
  });

  it.each([
    ['without a year before', valued(100, 10_000), null],
    ['without days', null, valued(100, 10_000)],
    ['where nothing was sold a year before', valued(100, 10_000), valued(0, 0)],
  ])('is not said %s', (_name, now, before) => {
    expect(findingsOf({ now, before, sources: [] })).toEqual([]);
  });

  it('names the source that gained and the one that lost most', () => {
    const source = (value: string, roomsSold: number, roomsBefore: number) => ({
      value,
      roomsSold,
      roomsBefore,
      roomRevenue: 0,
      revenueBefore: 0,
    });
    const sources = [source('OTA', 40, 90), source('PHONE', 30, 5), source('GDS', 10, 9)];
    expect(findingsOf({ now: valued(80, 8_000), before: valued(104, 10_400), sources }).slice(1)).toEqual([
      { code: 'LOST_MOST', value: 'OTA', rooms: -50 },
      { code: 'GAINED_MOST', value: 'PHONE', rooms: 25 },
    ]);
  });
});

describe('sources', () => {
  const of = (value: string, roomsSold: number) => ({
    value,
    roomsSold,
    roomRevenue: 0,
    roomsBefore: 1,
    revenueBefore: 0,
  });
  it('beyond the first few are added up', () => {
    const rows = shareRows([of('A', 50), of('B', 30), of('C', 15), of('D', 5)], 2);
    expect(rows.map(({ value, share }) => [value, share])).toEqual([
      ['A', 0.5],
      ['B', 0.3],
      [null, 0.2],
    ]);
    expect(rows[2]).toMatchObject({ roomsSold: 20, roomsBefore: 2 });
  });
  it('are all shown where there is one more only', () => {
    expect(shareRows([of('A', 50), of('B', 30), of('C', 20)], 2)).toHaveLength(3);
  });
});
