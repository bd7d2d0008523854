import { inspect } from 'node:util';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { batches, connect } from './client.ts';
import { HostError } from './errors.ts';
import { PeopleByGuestNumberDocument, StayTotalDocument } from './generated/documents.ts';

const URL = 'http://host.test';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  vi.restoreAllMocks();
});
afterAll(() => server.close());

const TOTAL = { data: { stays: { totalCount: 3 } } };
const answers = (...bodies: (() => Response)[]) => {
  const tokens: (string | null)[] = [];
  server.use(
    http.post(`${URL}/graphql`, ({ request }) => {
      tokens.push(request.headers.get('authorization'));
      return bodies[Math.min(tokens.length, bodies.length) - 1]!();
    }),
  );
  return tokens;
};
const ok = () => HttpResponse.json(TOTAL);
const errors =
  (message: string, code?: string, data: unknown = null) =>
  () =>
    HttpResponse.json({ data, errors: [{ message, extensions: { code } }] });

const setUp = (token: string | ((renew: boolean) => Promise<string>) = 'key', timeoutMs?: number) => {
  const waits: number[] = [];
  const host = connect({
    url: URL,
    token,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    random: () => 0.5,
    wait: async (milliseconds) => void waits.push(milliseconds),
  });
  return { waits, total: () => host.request(StayTotalDocument, {}) };
};
const kindOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  return (error as HostError).kind;
};

describe('a request to the host', () => {
  it('sends the key and returns the answer', async () => {
    const tokens = answers(ok);
    expect(await setUp().total()).toEqual(TOTAL.data);
    expect(tokens).toEqual(['Bearer key']);
  });

  it.each<[string, () => Response, number]>([
    ['the throttle, which answers with status 200', errors('Limit reached (100 tokens per 60000 ms)'), 2_000],
    ['status 429', () => new HttpResponse(null, { status: 429 }), 2_000],
    ['status 500', () => HttpResponse.json({ errors: [{ message: 'down' }] }, { status: 500 }), 250],
    ['status 502 without JSON', () => new HttpResponse('<html>', { status: 502 }), 250],
    ['broken JSON', () => new HttpResponse('{"data":', { headers: { 'content-type': 'application/json' } }), 250],
    ['a lost connection', () => HttpResponse.error(), 250],
    ['an answer with data and errors', errors('half of it failed', 'INTERNAL_SERVER_ERROR', TOTAL.data), 250],
  ])('is repeated after %s', async (_, failure, firstWait) => {
    const tokens = answers(failure, ok);
    const { total, waits } = setUp();
    expect(await total()).toEqual(TOTAL.data);
    expect(tokens).toHaveLength(2);
    expect(waits).toEqual([firstWait]);
  });

  it('waits longer each time, and gives up with what the host said', async () => {
    answers(errors('database is gone', 'INTERNAL_SERVER_ERROR'));
    const { total, waits } = setUp();
    await expect(total()).rejects.toThrow(`The host at ${URL} said: database is gone`);
    expect(waits).toEqual([250, 1_000, 4_000, 10_000]);
  });

  it.each<[string, () => Response, string]>([
    ['a wrong field', errors('Field "pets" is not defined', 'GRAPHQL_VALIDATION_FAILED'), 'INVALID'],
    ['a type of an app that is not installed', errors('Unknown type "HotelRun".', 'INTERNAL_SERVER_ERROR'), 'INVALID'],
    ['a wrong value', errors('Invalid enum value', 'BAD_USER_INPUT'), 'INVALID'],
    ['a missing right', errors('You do not have permission', 'FORBIDDEN'), 'REFUSED'],
    ['a wrong key', () => HttpResponse.json({ errors: [{ message: 'Token invalid' }] }, { status: 401 }), 'REFUSED'],
  ])('is not repeated after %s', async (_, failure, kind) => {
    const tokens = answers(failure);
    const { total, waits } = setUp();
    expect(await kindOf(total())).toBe(kind);
    expect(tokens).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it('says so when the host does not answer in time', async () => {
    server.use(http.post(`${URL}/graphql`, () => new Promise<never>(() => undefined)));
    const { total, waits } = setUp('key', 5);
    await expect(total()).rejects.toThrow(`The host at ${URL} did not answer in time.`);
    expect(waits).toHaveLength(4);
  });

  it('asks once for a fresh token after 401, and repeats', async () => {
    const unauthorised = () => HttpResponse.json({ errors: [{ message: 'Token expired' }] }, { status: 401 });
    const tokens = answers(unauthorised, ok);
    const { total } = setUp(async (renew) => (renew ? 'fresh' : 'stale'));
    expect(await total()).toEqual(TOTAL.data);
    expect(tokens).toEqual(['Bearer stale', 'Bearer fresh']);
  });

  it('does not ask for a second fresh token', async () => {
    const tokens = answers(() => HttpResponse.json({ errors: [{ message: 'Token expired' }] }, { status: 401 }));
    const { total } = setUp(async (renew) => (renew ? 'fresh' : 'stale'));
    expect(await kindOf(total())).toBe('REFUSED');
    expect(tokens).toHaveLength(2);
  });
});

describe('who a request is about', () => {
  const NAME = 'Inês d’"Almeida"';
  const unfinished = () => new Promise<never>(() => undefined);
  it.each<[string, () => Response | Promise<never>]>([
    ['status 500 with a page that repeats it', () => new HttpResponse(`<p>${NAME}</p>`, { status: 500 })],
    ['status 200 with something else than JSON', () => new HttpResponse(`{"data": "${NAME}`)],
    ['errors that repeat it', () => errors(`"${NAME.toUpperCase()}" is taken`, 'CONFLICT')()],
    [
      'a refused value',
      () =>
        HttpResponse.json(
          { errors: [{ message: `got invalid value ${JSON.stringify({ name: NAME })}` }], data: { name: NAME } },
          { status: 400 },
        ),
    ],
    ['a lost connection', () => HttpResponse.error()],
    ['no answer in time', unfinished],
  ])('stays in the client after %s', async (_, failure) => {
    server.use(http.post(`${URL}/graphql`, failure));
    const logged: unknown[] = [];
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, method).mockImplementation((...values: unknown[]) => void logged.push(...values));
    const host = connect({ url: URL, token: 'key', timeoutMs: 50, random: () => 0.5, wait: async () => undefined });
    const error: unknown = await host
      .request(PeopleByGuestNumberDocument, { numbers: [NAME] })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HostError);
    const told = inspect([error, logged], { depth: 10, showHidden: true });
    expect(told.toLowerCase()).not.toContain('almeida');
    expect(told).not.toContain('PeopleByGuestNumber');
    expect((error as HostError).cause).toBeUndefined();
  });
});

describe('batches', () => {
  it.each([
    [0, []],
    [199, [199]],
    [200, [200]],
    [201, [200, 1]],
    [450, [200, 200, 50]],
  ])('of %i items are %j', (count, sizes) => {
    expect(batches(Array.from({ length: count })).map((batch) => batch.length)).toEqual(sizes);
  });
});
