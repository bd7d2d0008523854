import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

/** The doctor goes by the clock of the machine it runs on. */
let hotel: HotelHost;
beforeAll(async () => {
  hotel = await startHotelHost(new Date().toISOString());
  await hotel.ask('mutation ($data: HotelPropertyCreateInput!) { createHotelProperty(data: $data) { id } }', {
    data: { code: 'LIS', name: 'Lisbon', timeZone: 'Europe/Lisbon', currencyCode: 'EUR' },
  });
}, 400_000);
afterAll(() => hotel.host.stop());

type Found = { check: string; state: string; found: string; todo?: string };
const doctor = (): Promise<{ code: number; found: Map<string, Found> }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [
        join(import.meta.dirname, '../../scripts/hotel.ts'),
        'doctor',
        '--json',
        '--url',
        hotel.host.url,
        '--key',
        hotel.host.apiKey,
      ],
      (error, stdout) =>
        resolve({
          code: Number(error?.code ?? 0),
          found: new Map((JSON.parse(stdout) as Found[]).map((one) => [one.check, one])),
        }),
    );
  });

describe('the doctor', () => {
  it('finds a new hotel well, and what is still to be done', async () => {
    const { code, found } = await doctor();
    expect([...found.values()].filter(({ state }) => state === 'WRONG')).toEqual([]);
    expect(code).toBe(0);
    expect([...found.keys()]).toEqual([
      'Host version',
      'Rights of the app',
      'Runs',
      'Schedule',
      'Sources',
      'Messages',
      'Secrets',
      'Totals',
      'Time zones',
      'Links to guests',
      'Backup',
      'Rate limit',
    ]);
    expect(found.get('Backup')).toMatchObject({ state: 'LOOK' });
  }, 120_000);

  it('finds what is wrong, says what to do, and ends with 1', async () => {
    await hotel.askAsApp('mutation ($data: HotelRunCreateInput!) { createHotelRun(data: $data) { id } }', {
      data: {
        key: 'stuck',
        name: 'Totals of all guests',
        kind: 'IMPORT',
        status: 'RUNNING',
        startedAt: '2026-01-01T00:00:00Z',
      },
    });
    await hotel.askAsApp('mutation ($data: PersonCreateInput!) { createPerson(data: $data) { id } }', {
      data: { name: { firstName: 'Rita', lastName: 'Vaz' }, guestStays: 4 },
    });
    await hotel.ask('mutation ($data: HotelPropertyCreateInput!) { createHotelProperty(data: $data) { id } }', {
      data: { code: 'OPO', name: 'Porto', timeZone: 'Porto', currencyCode: 'EUR' },
    });
    await hotel.host.idle();
    const { code, found } = await doctor();
    expect(code).toBe(1);
    expect([...found.values()].filter(({ state }) => state === 'WRONG').map(({ check }) => check)).toEqual([
      'Runs',
      'Totals',
      'Time zones',
    ]);
    expect(found.get('Runs')!.found).toContain('Totals of all guests');
    expect(found.get('Time zones')!.found).toContain('“Porto”');
    expect(found.get('Links to guests')).toMatchObject({ state: 'LOOK' });
    for (const { state, todo } of found.values()) expect(todo === undefined).toBe(state === 'RIGHT');

    await hotel.setVariable('HOTEL_LINK_SECRET', 'a secret of the tests that is long enough');
    expect((await doctor()).found.get('Links to guests')).toMatchObject({ state: 'RIGHT' });
  }, 120_000);
});
