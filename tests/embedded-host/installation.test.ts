import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { AppManifest } from '../../scripts/embedded-host/metadata/manifest.ts';
import { startEmbeddedHost, type EmbeddedHost } from '../../scripts/embedded-host/host.ts';
import { APPLICATION_ID, bookingApp, id } from './booking-app.ts';
import { runHost, type RunningHost } from './running-host.ts';

let running: RunningHost | undefined;
let reopened: EmbeddedHost | undefined;
let folder: string | undefined;
afterEach(async () => {
  await running?.host.stop();
  await reopened?.stop();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  running = reopened = folder = undefined;
});

const SYNC =
  'mutation Sync($manifest: JSON!, $dryRun: Boolean) { syncApplication(manifest: $manifest, dryRun: $dryRun) { actions } }';
const sync = async (
  manifest: AppManifest,
  dryRun: boolean,
): Promise<{ type: string; metadataName: string; universalIdentifier: string }[]> => {
  const { data, errors } = await running!.askWith(running!.host.apiKey, SYNC, { manifest, dryRun }, '/metadata');
  if (errors !== undefined) throw new Error(errors[0]?.message);
  return (
    data!['syncApplication'] as { actions: { type: string; metadataName: string; universalIdentifier: string }[] }
  ).actions;
};

it('plans nothing when nothing differs, adds and drops a column with its data, and uninstalls', async () => {
  running = await runHost();
  const { manifest } = bookingApp();
  expect(await sync(manifest, true)).toEqual([]);

  const wider = bookingApp({
    fields: [{ universalIdentifier: id('booking.room'), name: 'room', label: 'Room', type: 'TEXT', isNullable: true }],
  }).manifest;
  expect(
    (await sync(wider, true)).map(({ type, metadataName, universalIdentifier }) => [
      type,
      metadataName,
      universalIdentifier,
    ]),
  ).toEqual([['create', 'fieldMetadata', id('booking.room')]]);
  await sync(wider, false);
  expect((await running.ask('mutation { createBooking(data: { code: "a", room: "101" }) { room } }')).data).toEqual({
    createBooking: { room: '101' },
  });
  expect(await sync(wider, true)).toEqual([]);

  await sync(manifest, false);
  expect((await running.ask('{ bookings(filter: { room: { eq: "101" } }) { totalCount } }')).errors?.[0]?.message).toBe(
    'Object booking doesn\'t have any "room" field.',
  );
  expect((await running.ask('{ bookings { totalCount } }')).data).toEqual({ bookings: { totalCount: 1 } });

  await running.askWith(
    running.host.apiKey,
    'mutation Go($id: String!) { uninstallApplication(universalIdentifier: $id) }',
    { id: APPLICATION_ID },
    '/metadata',
  );
  expect((await running.askWith(running.host.apiKey, '{ bookings { totalCount } }')).errors?.[0]?.message).toBe(
    'Cannot query field "bookings" on type "Query".',
  );
  expect((await running.askWith(running.host.apiKey, '{ people { totalCount } }')).data).toEqual({
    people: { totalCount: 0 },
  });
});

it('refuses half a relation before anything is changed', async () => {
  running = await runHost();
  const { manifest } = bookingApp();
  await expect(sync({ ...manifest, fields: [] }, false)).rejects.toThrow(
    'Relation field target metadata not found: guest.',
  );
  expect((await running.ask('{ bookings { totalCount } }')).data).toEqual({ bookings: { totalCount: 0 } });
});

it('keeps values under a key until they are deleted', async () => {
  running = await runHost();
  const token = await running.host.applicationToken(APPLICATION_ID);
  const kv = async (query: string, variables: object): Promise<unknown> =>
    (await running!.askWith(token, query, { ...variables }, '/metadata')).data;
  const read = 'query Get($key: String!) { appKeyValue(key: $key) { value } }';
  expect(await kv(read, { key: 'cursor' })).toEqual({ appKeyValue: null });
  await kv('mutation Set($input: SetAppKeyValueInput!) { setAppKeyValue(input: $input) { key } }', {
    input: { key: 'cursor', value: { page: 2 } },
  });
  expect(await kv(read, { key: 'cursor' })).toEqual({ appKeyValue: { value: { page: 2 } } });
  expect(await kv('mutation Drop($key: String!) { deleteAppKeyValue(key: $key) }', { key: 'cursor' })).toEqual({
    deleteAppKeyValue: true,
  });
  expect(await kv(read, { key: 'cursor' })).toEqual({ appKeyValue: null });
});

it('a data folder brings records, apps and tokens back', async () => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-host-data-'));
  const database = { kind: 'folder', path: folder } as const;
  running = await runHost(bookingApp(), { database });
  const token = await running.host.applicationToken(APPLICATION_ID);
  await running.ask('mutation { createBooking(data: { code: "kept" }) { id } }');
  await running.host.stop();
  running = undefined;
  reopened = await startEmbeddedHost({ database });
  const answer = await fetch(`${reopened.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: '{"query":"{ bookings { edges { node { code } } } }"}',
  });
  expect(await answer.json()).toEqual({ data: { bookings: { edges: [{ node: { code: 'kept' } }] } } });
});
