import { afterAll, beforeAll, expect, it } from 'vitest';
import { calendarDate, dayNumber } from '../../plugin/domain/calendar-dates.ts';
import { makeDemoHotel } from '../../scripts/demo-hotel/demo-hotel.ts';
import { loadThroughApi } from '../../scripts/demo-hotel/load.ts';
import { totalsOf } from '../../scripts/demo-hotel/people.ts';
import { sizeNamed } from '../../scripts/demo-hotel/sizes.ts';
import { startWithBuiltApp } from '../../scripts/embedded-host/built-app.ts';
import type { EmbeddedHost } from '../../scripts/embedded-host/host.ts';

const asOf = calendarDate('2026-03-12');
let host: EmbeddedHost;
const load = () => loadThroughApi({ url: host.url, apiKey: host.apiKey, size: 'tiny', asOf });
const rowsOf = (table: string, columns: string) =>
  host.workspace.database.query(`SELECT ${columns} FROM workspace.${table} ORDER BY "id"`);

beforeAll(async () => {
  host = await startWithBuiltApp({ time: `${asOf}T12:00:00.000Z` });
}, 180_000);
afterAll(() => host.stop());

it('with an API key goes in what people may write, and the app counts the rest', async () => {
  const { leftOut } = await load();
  await host.idle();
  expect(leftOut).toEqual([
    'Match keys',
    'Merges',
    'Points entries',
    'Retention models',
    'Days of business',
    'Sources of business',
    'Commission statements',
    'Receipts',
  ]);
  const hotel = makeDemoHotel({ seed: 1, size: sizeNamed('tiny'), asOf });
  const people = new Map(
    (await rowsOf('person', '"id", "guestStays", "guestNights", "guestLastStayOn"')).map((row) => [row['id'], row]),
  );
  const counted = hotel.guests
    .map((guest) => ({ guest, totals: totalsOf(guest, dayNumber(asOf)) }))
    .filter(({ totals }) => totals.stays > 0);
  expect(counted.length).toBeGreaterThan(20);
  expect(
    counted.filter(
      ({ guest, totals }) =>
        people.get(guest.id)?.['guestStays'] !== totals.stays ||
        people.get(guest.id)?.['guestLastStayOn'] !== totals.lastStayOn,
    ),
  ).toEqual([]);

  const before = await rowsOf('_stay', '"id", "status", "totalRevenueAmountMicros"');
  // An API key may ask only so much in a minute, and the minute of a driven clock does not pass by itself.
  await host.advanceTo(`${asOf}T12:01:00.000Z`);
  await load();
  await host.idle();
  expect(await rowsOf('_stay', '"id", "status", "totalRevenueAmountMicros"')).toEqual(before);
}, 180_000);
