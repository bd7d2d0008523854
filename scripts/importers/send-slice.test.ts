import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sliceSender } from './send-slice.ts';

let server: Server;
let url = '';
let answer: { status: number; body: unknown } = { status: 200, body: {} };
beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const send = () =>
  sliceSender(
    { url, key: 'key' },
    { wait: async () => undefined, random: () => 0.5 },
  )({
    kind: 'guests',
    dryRun: false,
    run: { key: 'import:test', name: 'test' },
    before: { read: 0, written: 0, unchanged: 0, rejected: 0 },
    read: 0,
    rows: [],
    rejects: [],
    isLast: true,
  });

describe('a slice that a host does not take', () => {
  it.each([
    [
      'without the app',
      404,
      { statusCode: 404, messages: ['No Route trigger found'] },
      { exitCode: 3, message: expect.stringContaining('is not installed at http://127.0.0.1') as string },
    ],
    [
      'of a run that was cancelled',
      409,
      { error: '“a” was cancelled in Twenty.', code: 'RUN_CANCELLED' },
      { exitCode: 3, message: '“a” was cancelled in Twenty.' },
    ],
    ['with a wrong key', 401, 'Token invalid', { kind: 'REFUSED' }],
    ['without the right', 403, { error: 'Your role does not let you do this.' }, { kind: 'REFUSED' }],
    ['that is none', 400, { error: 'The request is not understood' }, { kind: 'INVALID' }],
    ['of a host in trouble', 503, { error: 'Twenty did not answer the app.' }, { kind: 'FAILED' }],
  ])('%s', async (_, status, body, expected) => {
    answer = { status, body };
    await expect(send()).rejects.toMatchObject(expected);
  });

  it('and one that it takes', async () => {
    const taken = { written: 1, unchanged: 2, mutations: 1, rejected: [], leftOut: [] };
    answer = { status: 200, body: taken };
    expect(await send()).toEqual(taken);
  });
});
