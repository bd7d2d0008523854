import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { loadIntoEmbeddedHost } from '../../scripts/demo-hotel/load.ts';
import { quoted, tableOf } from '../../scripts/embedded-host/storage/tables.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const asOf = calendarDate('2026-03-12');
const PASSPHRASE = 'a passphrase of the tests';
const hotelCommand = join(import.meta.dirname, '../../scripts/hotel.ts');

let hotel: HotelHost;
let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  file = join(folder, 'night.backup');
  hotel = await startHotelHost(`${asOf}T12:00:00Z`);
  await loadIntoEmbeddedHost(hotel.host, { size: 'tiny', asOf });
  await hotel.host.idle();
  // What came into being this very minute would be followed as new when it is put back.
  await hotel.host.advanceTo(`${asOf}T12:02:00Z`);
}, 180_000);
afterAll(async () => {
  await hotel.host.stop();
  rmSync(folder, { recursive: true });
});

const env = { ...process.env, HOTEL_BACKUP_PASSPHRASE: PASSPHRASE };
const wordsOf = (words: readonly string[]): string[] => [
  hotelCommand,
  ...words,
  '--url',
  hotel.host.url,
  '--key',
  hotel.host.apiKey,
];
const command = (...words: string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, wordsOf(words), { env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });
/** Starts a command, and kills it once the file in which it notes where it stands says that it is well under way. */
const killedHalfWay = async (stateFile: string, isHalfWay: (state: never) => boolean, ...words: string[]) => {
  const child = spawn(process.execPath, wordsOf(words), { env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const watching = new AbortController();
  void ended.then(() => watching.abort());
  try {
    for await (const _ of watch(folder, { signal: watching.signal }))
      if (existsSync(stateFile) && isHalfWay(JSON.parse(readFileSync(stateFile, 'utf8')) as never))
        child.kill('SIGKILL');
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  }
  const [, signal] = (await ended) as [number | null, string | null];
  return signal;
};

/** The objects whose records a backup saves. */
const STANDARD = ['company', 'person', 'opportunity', 'task', 'note', 'taskTarget', 'noteTarget'];
const objects = () => {
  const { objects: all } = hotel.host.workspace.model();
  const appId = all.get('stay')!.applicationId;
  return [...all.values()].filter(
    ({ nameSingular, applicationId }) => applicationId === appId || STANDARD.includes(nameSingular),
  );
};
/** What a host writes of itself: who wrote a record and when last. */
const OF_THE_HOST = /^(updatedAt$|searchVector$|createdBy|updatedBy)/;
const everything = async (): Promise<Record<string, Record<string, unknown>[]>> => {
  const rows: Record<string, Record<string, unknown>[]> = {};
  for (const object of objects()) {
    const columns = [...object.fields.values()]
      .flatMap((field) => field.columns.map(({ name }) => name))
      .filter((name) => !OF_THE_HOST.test(name));
    // Backups and restores are themselves noted as runs.
    const kept = object.nameSingular === 'hotelRun' ? `WHERE "kind" NOT IN ('BACKUP', 'RESTORE')` : '';
    rows[object.nameSingular] = await hotel.host.workspace.database.query(
      `SELECT ${columns.map(quoted).join(', ')} FROM ${tableOf(object)} ${kept} ORDER BY "id"`,
    );
  }
  return rows;
};
const destroyAll = async (): Promise<void> => {
  for (const object of objects().toReversed())
    await hotel.host.workspace.database.query(`DELETE FROM ${tableOf(object)}`);
};
const runsOf = async (kind: string) =>
  hotel.ask<{ hotelRuns: { edges: { node: Record<string, unknown> }[] } }>(
    `query { hotelRuns(filter: { kind: { eq: ${kind} } }) { edges { node { name status readCount writtenCount finishedAt result } } } }`,
  );

describe('a hotel that is saved, destroyed and put back', () => {
  let before: Awaited<ReturnType<typeof everything>>;

  it('is saved by a command that is killed and goes on', async () => {
    before = await everything();
    expect(before['stay']!.length).toBeGreaterThan(100);
    expect(before['pointsEntry']!.length).toBeGreaterThan(20);
    // Who was given up for another lies in the bin, and comes back from there when that is undone.
    expect(before['person']!.some(({ deletedAt }) => deletedAt !== null)).toBe(true);

    const signal = await killedHalfWay(
      `${file}.partial.json`,
      ({ parts }: { parts: unknown[] }) => parts.length > 5,
      'backup',
      file,
    );
    expect(signal).toBe('SIGKILL');
    expect(existsSync(file)).toBe(false);
    const { code, said } = await command('backup', file, '--json');
    expect({ code, said }).toMatchObject({ code: 0 });
    const records = Object.fromEntries(Object.entries(before).map(([name, rows]) => [name, rows.length]));
    expect(JSON.parse(said)).toMatchObject({ isEncrypted: true, records });
    expect(existsSync(`${file}.partial`) || existsSync(`${file}.partial.json`)).toBe(false);
    expect((await runsOf('BACKUP')).hotelRuns.edges).toMatchObject([
      { node: { name: 'Backup', status: 'DONE', readCount: JSON.parse(said).read, result: { isEncrypted: true } } },
    ]);
  }, 300_000);

  it('has nothing to put back as long as nothing is lost', async () => {
    const { code, said } = await command('restore', file, '--json');
    expect(code, said).toBe(0);
    const told = Object.values(JSON.parse(said).objects as Record<string, Record<string, number>>);
    expect(told.filter(({ missing, different, written }) => missing! + different! + written! > 0)).toEqual([]);
    expect(told.reduce((sum, { same }) => sum + same!, 0)).toBe(Object.values(before).flat().length);
  }, 120_000);

  it('is put back by a command that is killed and goes on, with every id, total, ledger and relation', async () => {
    await destroyAll();
    const dry = await command('restore', file, '--json');
    expect(Object.values(await everything()).flat()).toEqual([]);
    const { objects: told } = JSON.parse(dry.said) as { objects: Record<string, { missing: number }> };
    for (const [name, rows] of Object.entries(before)) expect(told[name]?.missing ?? 0, name).toBe(rows.length);

    const signal = await killedHalfWay(
      `${file}.restoring.json`,
      ({ steps }: { steps: number }) => steps > 12,
      'restore',
      file,
      '--for-good',
    );
    expect(signal).toBe('SIGKILL');
    const { code, said } = await command('restore', file, '--for-good');
    expect(code, said).toBe(0);
    // What follows from records that came into being must not be written a second time.
    await hotel.host.idle();
    const after = await everything();
    for (const [name, rows] of Object.entries(before)) expect(after[name], name).toEqual(rows);
    expect((await runsOf('RESTORE')).hotelRuns.edges).toMatchObject([{ node: { status: 'DONE' } }]);
  }, 300_000);

  it('holds when the night reconciles, and a second time changes nothing', async () => {
    const again = await command('restore', file, '--for-good', '--json');
    expect(again.code, again.said).toBe(0);
    const told = Object.values(JSON.parse(again.said).objects as Record<string, { written: number }>);
    expect(
      told.reduce((sum, { written }) => sum + written, 0),
      again.said,
    ).toBe(0);

    const { status } = await hotel.post('/s/hotel/runs/start', { kind: 'RECONCILIATION' });
    expect(status).toBe(200);
    await hotel.post('/s/hotel/runs/start', { kind: 'LOYALTY_RECONCILIATION' });
    await hotel.host.idle();
    const after = await everything();
    for (const name of ['person', 'stay', 'loyaltyMembership', 'pointsEntry'])
      expect(after[name], name).toEqual(before[name]);
  }, 180_000);
});

describe('what was changed since', () => {
  it('is told, and put back where it is asked for', async () => {
    const [stay] = (await everything())['stay']!;
    await hotel.ask(
      'mutation ($id: UUID!) { updateStay(id: $id, data: { specialRequests: "changed since" }) { id } }',
      {
        id: stay!['id'],
      },
    );
    await hotel.host.idle();
    const { said } = await command('restore', file);
    expect(said).toMatch(/ 1 +0 {2}stay: specialRequests 1\n/);
    expect((await command('restore', file, '--for-good')).code).toBe(0);
    await hotel.host.idle();
    const rows = (await everything())['stay']!;
    expect(rows.find(({ id }) => id === stay!['id'])!['specialRequests']).toBe(stay!['specialRequests']);
  }, 120_000);

  it('is left alone where a guest was erased', async () => {
    const guest = (await everything())['person']!.find(
      (one) => one['deletedAt'] === null && one['guestErasedAt'] === null && Number(one['guestStays']) > 0,
    )!;
    await hotel.askAsApp(
      `mutation ($id: UUID!) { updatePerson(id: $id, data: { guestErasedAt: "2026-03-12T11:00:00Z", name: { firstName: "", lastName: "Erased guest" } }) { id } }`,
      { id: guest['id'] },
    );
    await hotel.host.idle();
    const { code, said } = await command('restore', file, '--for-good');
    expect(code).toBe(0);
    expect(said).toContain('are of guests who were erased since');
    const after = (await everything())['person']!.find(({ id }) => id === guest['id'])!;
    expect(after['nameLastName']).toBe('Erased guest');
  }, 120_000);
});

it('is nothing that a person may ask for, whatever his role', async () => {
  const [objectsAsked, note] = [
    [{ singular: 'stay', plural: 'stays' }],
    { kind: 'BACKUP', startedAt: '2026-03-12T00:00:00Z', read: 0, written: 0, unchanged: 0, rejected: 0 },
  ];
  const fields = [{ name: 'name', parts: [] }];
  for (const role of ['Admin', 'Hotel manager'])
    for (const [path, body] of [
      ['count', { objects: objectsAsked }],
      ['read', { objects: [{ ...objectsAsked[0], fields, after: null }] }],
      ['restore', { ...objectsAsked[0], fields, records: [], areNew: false, forGood: true }],
      ['note', { ...note, records: {}, isEncrypted: false }],
    ] as const)
      expect(await hotel.postAs(role, `/s/hotel/backup/${path}`, body)).toMatchObject({ status: 403 });
});
