import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, it } from 'vitest';
import { startEmbeddedHost, type EmbeddedHost } from '../../scripts/embedded-host/host.ts';
import { id } from './booking-app.ts';
import type { Answer } from './running-host.ts';

let folder: string | undefined;
let reopened: EmbeddedHost | undefined;
afterEach(async () => {
  await reopened?.stop();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

const ask = async (
  url: string,
  token: string,
  query: string,
  variables: object,
  path = '/graphql',
): Promise<Answer> => {
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as Answer;
};
const CREATE = 'mutation ($data: [BookingCreateInput!]!) { createBookings(data: $data) { id } }';
const ENQUEUE = 'mutation ($input: EnqueueJobsInput!) { enqueueJobs(input: $input) { enqueuedJobsCount } }';

it('a killed host has every write that it answered, none by half, and runs the jobs that were left', async () => {
  folder = mkdtempSync(join(tmpdir(), 'killed-host-'));
  const child = spawn(process.execPath, [join(import.meta.dirname, 'running-host-process.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { url, token } = JSON.parse(line) as { url: string; token: string };
  await ask(
    url,
    token,
    ENQUEUE,
    {
      input: { logicFunctionUniversalIdentifier: id('function.later'), delayMs: 3_000, jobs: [{ payload: { n: 7 } }] },
    },
    '/metadata',
  );

  let answered = 0;
  const isKilled = once(child, 'exit');
  for (let batch = 0; child.signalCode === null; batch += 1) {
    const data = Array.from({ length: 50 }, (_, index) => ({ code: `${batch}-${index}`, nights: 1 }));
    const sent = ask(url, token, CREATE, { data }).then(
      ({ errors }) => errors === undefined,
      () => false,
    );
    if (batch === 5) child.kill('SIGKILL');
    if (await sent) answered += data.length;
    if (batch === 5) break;
  }
  await isKilled;
  expect(answered).toBeGreaterThanOrEqual(250);

  reopened = await startEmbeddedHost({ database: { kind: 'folder', path: folder } });
  const { data } = await ask(reopened.url, token, '{ bookings { totalCount } timelineActivities { totalCount } }', {});
  const { bookings, timelineActivities } = data as {
    bookings: { totalCount: number };
    timelineActivities: { totalCount: number };
  };
  expect(bookings.totalCount % 50).toBe(0);
  expect(bookings.totalCount).toBeGreaterThanOrEqual(answered);
  expect(timelineActivities.totalCount).toBe(bookings.totalCount);
  await expect
    .poll(() => reopened!.executions().map(({ name, data: result }) => [name, result]), { timeout: 20_000 })
    .toEqual([['later', 7]]);
}, 120_000);
