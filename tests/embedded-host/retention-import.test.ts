import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { repeatableRandom } from '../fixtures/repeatable-random.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

// A hotel's own file of bookings with its guests, of three years: a house in town, and one at the sea that is open in summer.

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'hotel-bookings-'));
const NOW = '2026-06-15T12:00:00Z';
const TODAY = calendarDate(NOW.slice(0, 10));
const FIELDS = `
  source: { constant: DESK }
  confirmationNumber: { column: Booking }
  guestNumber: { column: Guest }
  propertyCode: { column: Hotel }
  status: { column: State, values: { left: CHECKED_OUT, booked: CONFIRMED } }
  arrivalOn: { column: Arrival }
  departureOn: { column: Departure }
  roomRevenue: { column: Room }
  currencyCode: { constant: EUR }`;
const MAPPINGS = {
  guests: `name: desk-guests\nkind: guests\nrows: { repeats: skip }\nfields:
  guestNumber: { column: Guest }
  lastName: { column: Name }
  email: { column: Mail }
  birthday: { column: Born }`,
  stays: `name: desk\nkind: stays\nfields:${FIELDS}`,
};

const random = repeatableRandom(26);
const upTo = (most: number): number => Math.floor(random() * most);
const rows: string[] = [];
const book = (guest: number, hotel: string, arrival: CalendarDate, nights: number): void => {
  const departure = addDays(arrival, nights);
  const state = departure <= TODAY ? 'left' : 'booked';
  const born = `19${50 + (guest % 40)}${guest === 1 ? TODAY.slice(4) : '-03-01'}`;
  rows.push(
    [rows.length, `G${guest}`, `Silva ${guest}`, `g${guest}@example.org`, born, hotel, state, arrival, departure]
      .concat(`${nights * (90 + (guest % 5) * 20)}`)
      .join(','),
  );
};
for (let guest = 1; guest < 60; guest += 1) {
  const every = [45, 90, 180, 400][guest % 4]!;
  for (let day = -1_000 + upTo(200); day < 20; day += every + upTo(20))
    if (day < -5 || day > 3) book(guest, 'CITY', addDays(TODAY, day), 1 + upTo(3));
}
// Every sixty days, and then no more: at risk for some days now.
for (let day = -796; day <= -76; day += 60) book(60, 'CITY', addDays(TODAY, day), 1);
// Who came every summer is not gone in June, however long ago that is; who left out the last one is.
for (let guest = 61; guest <= 90; guest += 1)
  for (const year of [2022, 2023, 2024, 2025])
    if (guest > 75 || year < 2025) book(guest, 'SEA', addDays(calendarDate(`${year}-07-10`), upTo(25)), 7);
const TEXT = ['Booking,Guest,Name,Mail,Born,Hotel,State,Arrival,Departure,Room', ...rows].join('\n');

const bring = (kind: keyof typeof MAPPINGS): Promise<string> =>
  new Promise((resolve, reject) => {
    const [file, mapping] = [join(folder, 'bookings.csv'), join(folder, `${kind}.yaml`)];
    writeFileSync(file, TEXT);
    writeFileSync(mapping, MAPPINGS[kind]);
    execFile(
      process.execPath,
      [join(root, 'scripts/hotel.ts'), 'import', file, '--mapping', mapping, '--url', hotel.host.url, '--key'].concat(
        hotel.host.apiKey,
      ),
      { cwd: folder },
      (error, out, err) => (error === null ? resolve(out) : reject(new Error(out + err, { cause: error }))),
    );
  });

let hotel: HotelHost;
const said: string[] = [];
beforeAll(async () => {
  hotel = await startHotelHost(NOW);
  said.push(await bring('guests'), await bring('stays'));
  // The minutes after the import, as they pass by themselves.
  await hotel.host.advanceTo('2026-06-15T12:06:00Z');
  await hotel.host.idle();
});
afterAll(async () => {
  await hotel.host.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Guest = {
  guestNumber: string;
  guestLifecycle: string | null;
  guestSegment: string | null;
  guestValueAtRisk: { amountMicros: number } | null;
  guestReviewOn: string | null;
};

describe('the bookings of a hotel that begins with nothing else', () => {
  it('come in whole: each guest once, however many bookings name him', () =>
    expect(said).toEqual([
      `${rows.length} rows read, 90 written, 0 unchanged, 0 rejected, ${rows.length - 90} skipped.\n`,
      `${rows.length} rows read, ${rows.length} written, 0 unchanged, 0 rejected.\n`,
    ]));

  it('are scored without a command: segments, states, those of the season by their season, the worklist', async () => {
    const { people } = await hotel.ask<{ people: { edges: { node: Guest }[] } }>(
      `{ people(first: 200, filter: { guestStays: { gt: 0 } }) { edges { node {
        guestNumber guestLifecycle guestSegment guestReviewOn guestValueAtRisk { amountMicros } } } } }`,
    );
    const guests = people.edges.map(({ node }) => node);
    expect(guests).toHaveLength(90);
    for (const { guestLifecycle, guestSegment } of guests) {
      expect(guestLifecycle).not.toBeNull();
      expect(guestSegment).not.toBeNull();
    }
    expect(new Set(guests.map(({ guestSegment }) => guestSegment))).toEqual(
      new Set(['VIP', 'KEY', 'REGULAR', 'OCCASIONAL']),
    );
    const ofSeason = (from: number, to: number): (string | null)[] =>
      guests
        .filter(({ guestNumber }) => Number(guestNumber.slice(1)) >= from && Number(guestNumber.slice(1)) <= to)
        .map(({ guestLifecycle }) => guestLifecycle);
    for (const state of ofSeason(76, 90)) expect(['ACTIVE', 'DUE']).toContain(state);
    for (const state of ofSeason(61, 75)) expect(['AT_RISK', 'LOST']).toContain(state);
    const toKeep = guests.filter(({ guestLifecycle }) => ['AT_RISK', 'LOST'].includes(guestLifecycle ?? ''));
    expect(toKeep.some(({ guestValueAtRisk }) => (guestValueAtRisk?.amountMicros ?? 0) > 0)).toBe(true);
  });

  it('are followed by the plays, which say why they hold back: nobody has agreed to anything yet', async () => {
    const { retentionTouchesGroupBy } = await hotel.ask<{
      retentionTouchesGroupBy: { groupByDimensionValues: [string, string, string]; totalCount: number }[];
    }>(
      `{ retentionTouchesGroupBy(groupBy: [{ play: { code: true } }, { status: true }, { suppressedBecause: true }]) {
        groupByDimensionValues totalCount } }`,
    );
    const codes = retentionTouchesGroupBy.map(({ groupByDimensionValues: [code] }) => code);
    expect(codes.some((code) => code.startsWith('WIN_BACK'))).toBe(true);
    expect(codes).toContain('BIRTHDAY');
    for (const { groupByDimensionValues } of retentionTouchesGroupBy) {
      expect(groupByDimensionValues[1]).toBe('SUPPRESSED');
      expect(groupByDimensionValues[2]).toMatch(/^No consent/);
    }
    const { retentionPlays } = await hotel.ask<{ retentionPlays: { edges: { node: { verdict: string | null } }[] } }>(
      '{ retentionPlays(first: 200) { edges { node { verdict } } } }',
    );
    for (const { node } of retentionPlays.edges) expect(node.verdict).not.toBeNull();
  });
});
