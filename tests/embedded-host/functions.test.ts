import { afterEach, describe, expect, it } from 'vitest';
import { bookingApp, id } from './booking-app.ts';
import { runHost, type RunningHost } from './running-host.ts';

let running: RunningHost | undefined;
afterEach(async () => {
  await running?.host.stop();
  running = undefined;
});

const KEEP = 'globalThis.seen ??= []; globalThis.seen.push(payload);';
const hostOf = (): RunningHost['host'] => running!.host;
const nightsChanged = (code: string): object => ({
  code,
  from: 1,
  diff: { before: 1, after: 2 },
  updatedFields: ['nights'],
});
const route = (routePath: string, httpMethod: string, isAuthRequired = false): object => ({
  path: routePath,
  httpMethod,
  isAuthRequired,
  forwardedRequestHeaders: ['X-Key'],
});
const failing = (name: string): string =>
  `globalThis.tries = (globalThis.tries ?? 0) + 1; const error = new Error('later'); error.name = '${name}'; if (context.retryCount < 2) throw error; return context.retryCount;`;
const logsOf = (name: string): unknown[] =>
  hostOf()
    .executions()
    .filter((execution) => execution.name === name)
    .map(({ data }) => data);

describe('database events', () => {
  it('tell what changed, in one batch, and nothing when nothing did', async () => {
    running = await runHost(
      bookingApp({
        functions: [
          {
            name: 'on-update',
            databaseEventTriggerSettings: {
              eventName: 'booking.updated',
              updatedFields: ['nights', 'guestId'],
              batchMode: true,
            },
            source:
              'return payload.events.map(({ properties: { before, after, diff, updatedFields } }) => ({ code: after.code, from: before.nights, diff: diff.nights, updatedFields }));',
          },
          {
            name: 'on-create',
            databaseEventTriggerSettings: { eventName: 'booking.created' },
            source: 'return [payload.name, payload.properties.after.code];',
          },
        ],
      }),
    );
    await running.ask('mutation { createBookings(data: [{ code: "a", nights: 1 }, { code: "b", nights: 1 }]) { id } }');
    await hostOf().idle();
    expect(logsOf('on-create').toSorted()).toEqual([
      ['booking.created', 'a'],
      ['booking.created', 'b'],
    ]);
    await running.ask('mutation { updateBookings(filter: { code: { in: ["a", "b"] } }, data: { nights: 2 }) { id } }');
    await running.ask('mutation { updateBookings(filter: { code: { in: ["a", "b"] } }, data: { nights: 2 }) { id } }');
    await running.ask('mutation { updateBookings(filter: { code: { eq: "a" } }, data: { name: "renamed" }) { id } }');
    await hostOf().idle();
    expect(logsOf('on-update')).toEqual([[nightsChanged('a'), nightsChanged('b')]]);
  });

  it('name the member who made the change, and the function acts for that member', async () => {
    running = await runHost(
      bookingApp({
        functions: [
          {
            name: 'on-update',
            databaseEventTriggerSettings: { eventName: 'booking.updated' },
            source: `const ask = async (token) => (await (await fetch(process.env.TWENTY_API_URL + '/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ' + token },
        body: JSON.stringify({ query: 'mutation { createBooking(data: { code: "by-function" }) { createdBy { source } } }' }) })).json());
        return { member: payload.workspaceMemberId === context.workspaceMemberId, actingFor: (await ask(process.env.TWENTY_APP_ACCESS_TOKEN)).data.createBooking.createdBy.source };`,
          },
        ],
      }),
    );
    const token = await running.signIn('Admin');
    await running.ask('mutation { createBooking(data: { code: "a" }) { id } }');
    await running.askWith(
      token,
      'mutation { updateBookings(filter: { code: { eq: "a" } }, data: { name: "x" }) { id } }',
    );
    await hostOf().idle();
    expect(logsOf('on-update')).toEqual([{ member: true, actingFor: 'MANUAL' }]);
  });
});

describe('routes', () => {
  it.each<[string, string, string, RequestInit, number, string]>([
    [
      'path, query and body',
      'POST',
      '/s/bookings/7?lang=de',
      { body: '{"a":1}', headers: { 'content-type': 'application/json', 'X-Key': 'k', 'X-Other': 'o' } },
      200,
      '{"path":{"code":"7"},"query":{"lang":"de"},"body":{"a":1},"headers":{"x-key":"k"}}',
    ],
    ['no such route', 'GET', '/s/bookings/7', {}, 404, 'No Route trigger found'],
    ['a status and headers of its own', 'GET', '/s/teapot', {}, 418, 'short and stout'],
    ['a thrown error', 'GET', '/s/broken', {}, 500, 'Error: out of rooms'],
    ['a missing token', 'GET', '/s/secret', {}, 500, 'Missing authentication token'],
    ['a time limit', 'GET', '/s/slow', {}, 500, 'Timed out after 100ms'],
  ])('%s', async (_, method, path, init, status, text) => {
    running = await runHost(
      bookingApp({
        functions: [
          {
            name: 'echo',
            httpRouteTriggerSettings: route('/bookings/:code', 'POST') as never,
            source:
              'return { path: payload.pathParameters, query: payload.queryStringParameters, body: payload.body, headers: payload.headers };',
          },
          {
            name: 'teapot',
            httpRouteTriggerSettings: route('/teapot', 'GET') as never,
            source: "return { __twentyHttpResponse: true, status: 418, body: 'short and stout' };",
          },
          {
            name: 'broken',
            httpRouteTriggerSettings: route('/broken', 'GET') as never,
            source: "throw new Error('out of rooms');",
          },
          { name: 'secret', httpRouteTriggerSettings: route('/secret', 'GET', true) as never, source: 'return 1;' },
          {
            name: 'slow',
            httpRouteTriggerSettings: route('/slow', 'GET') as never,
            timeoutSeconds: 0.1,
            source: 'await new Promise(() => setInterval(() => {}, 1000));',
          },
        ],
      }),
    );
    const answer = await fetch(hostOf().url + path, { method, ...init });
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(text);
  });
});

it('cron and delayed jobs run when the clock gets there', async () => {
  running = await runHost(
    bookingApp({
      functions: [
        {
          name: 'nightly',
          cronTriggerSettings: { pattern: '0 3 * * *' },
          source: `
      const query = 'mutation ($input: EnqueueJobsInput!) { enqueueJobs(input: $input) { enqueuedJobsCount jobIds } }';
      const input = { logicFunctionUniversalIdentifier: '${id('function.later')}', delayMs: 3600000, jobs: [{ payload: { n: 1 }, jobId: 'one' }, { payload: { n: 2 }, jobId: 'one' }] };
      const answer = await fetch(process.env.TWENTY_API_URL + '/metadata', { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ' + process.env.TWENTY_APP_APPLICATION_ACCESS_TOKEN }, body: JSON.stringify({ query, variables: { input } }) });
      return (await answer.json()).data.enqueueJobs;`,
        },
        { name: 'later', source: `${KEEP} return payload;` },
      ],
    }),
  );
  await hostOf().advanceTo('2026-03-02T02:59:00Z');
  expect(logsOf('nightly')).toEqual([]);
  await hostOf().advanceTo('2026-03-02T03:30:00Z');
  expect(logsOf('nightly')).toEqual([{ enqueuedJobsCount: 1, jobIds: ['one', 'one'] }]);
  expect(logsOf('later')).toEqual([]);
  await hostOf().advanceTo('2026-03-02T05:00:00Z');
  expect(logsOf('later')).toEqual([{ n: 1 }]);
});

it('tries again what failed in passing, and only that', async () => {
  running = await runHost(
    bookingApp({
      functions: [
        {
          name: 'passing',
          databaseEventTriggerSettings: { eventName: 'booking.created' },
          source: failing('RetryableLogicFunctionError'),
        },
        { name: 'final', databaseEventTriggerSettings: { eventName: 'booking.created' }, source: failing('Error') },
      ],
    }),
  );
  await running.ask('mutation { createBooking(data: { code: "a" }) { id } }');
  await hostOf().idle();
  expect(logsOf('passing')).toEqual([null, null, 2]);
  expect(logsOf('final')).toEqual([null]);
});
