import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import type { HostError } from '../../plugin/host/errors.ts';
import { callRoute, PACKED } from './call-route.ts';

const server = setupServer();
beforeAll(() => {
  vi.stubEnv('TWENTY_API_URL', 'http://host.test/');
  vi.stubEnv('TWENTY_APP_ACCESS_TOKEN', 'old');
  vi.stubGlobal('frontComponentHostCommunicationApi', { requestAccessTokenRefresh: async () => 'new' });
  server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => server.resetHandlers());
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const answers = (...bodies: (() => Response)[]) => {
  const headers: (string | null)[][] = [];
  server.use(
    http.post('http://host.test/s/hotel/guests/find', ({ request }) => {
      headers.push(['authorization', 'accept-language'].map((name) => request.headers.get(name)));
      return bodies[Math.min(headers.length, bodies.length) - 1]!();
    }),
  );
  return headers;
};
const call = () => callRoute('/hotel/guests/find', { text: 'Zebedee' }, z.object({ found: z.number() }), 'zh-TW');
const failure = async (): Promise<HostError> => {
  const error: unknown = await call().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'HostError' });
  return error as HostError;
};

describe('a route of the app', () => {
  it('answers in the language of the person at the screen', async () => {
    const headers = answers(() => HttpResponse.json({ found: 2, more: 'unread' }));
    expect(await call()).toEqual({ found: 2 });
    expect(headers).toEqual([['Bearer old', 'zh-TW']]);
  });

  it('is unpacked where it was too large to come as it is', async () => {
    const packed = gzipSync('{"found":7}').toString('base64');
    server.use(
      http.post('http://host.test/s/hotel/guests/find', ({ request }) =>
        HttpResponse.json(request.headers.get('accept') === PACKED.accept ? { packed } : { found: 1 }),
      ),
    );
    const shape = z.object({ found: z.number() });
    expect(await callRoute('/hotel/guests/find', { text: 'Zebedee' }, shape, 'en', PACKED)).toEqual({ found: 7 });
    expect(await callRoute('/hotel/guests/find', { text: 'Zebedee' }, shape, 'en')).toEqual({ found: 1 });
  });

  it('is called again with a new token after 401, once', async () => {
    const headers = answers(
      () => new HttpResponse(null, { status: 401 }),
      () => HttpResponse.json({ found: 1 }),
    );
    expect(await call()).toEqual({ found: 1 });
    expect(headers.map(([token]) => token)).toEqual(['Bearer old', 'Bearer new']);
  });

  it.each([
    [400, 'INVALID'],
    [403, 'REFUSED'],
    [404, 'INVALID'],
    [409, 'INVALID'],
    [422, 'INVALID'],
    [429, 'THROTTLED'],
    [503, 'FAILED'],
  ])('refuses with %i in its own sentence', async (status, kind) => {
    answers(() => HttpResponse.json({ error: 'Not now.', code: 'NOT_NOW' }, { status }));
    expect(await failure()).toMatchObject({ kind, message: 'Not now.' });
  });

  it.each([
    ['a page of a proxy', () => HttpResponse.html('<h1>502 Zebedee</h1>', { status: 502 }), 'FAILED'],
    ['401 twice', () => new HttpResponse(null, { status: 401 }), 'REFUSED'],
    ['nothing', () => HttpResponse.error(), 'UNREACHABLE'],
  ])('that answers with %s says so, and nothing of what was sent', async (_, answer, kind) => {
    answers(answer);
    const error = await failure();
    expect(error.kind).toBe(kind);
    expect(inspect(error, { depth: null })).not.toContain('Zebedee');
  });
});
