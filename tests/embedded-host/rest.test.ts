import { afterAll, beforeAll, expect, it } from 'vitest';
import { APPLICATION_ID } from './booking-app.ts';
import { runHost, type RunningHost } from './running-host.ts';

let running: RunningHost;
let token: string;
beforeAll(async () => {
  running = await runHost();
  token = await running.host.applicationToken(APPLICATION_ID);
}, 120_000);
afterAll(() => running.host.stop());

const rest = async (method: string, path: string, body?: object): Promise<{ status: number; body: unknown }> => {
  const answer = await fetch(`${running.host.url}/rest${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json() };
};

it('creates, lists, changes and deletes', async () => {
  const created = await rest('POST', '/bookings', {
    code: 'a',
    nights: 2,
    total: { amountMicros: 5, currencyCode: 'EUR' },
  });
  expect(created).toMatchObject({
    status: 201,
    body: { data: { createBooking: { code: 'a', nights: 2, status: 'OPEN', guestId: null } } },
  });
  const { id } = (created.body as { data: { createBooking: { id: string } } }).data.createBooking;
  await rest('POST', '/batch/bookings', [
    { code: 'b', nights: 5 },
    { code: 'c', nights: 9 },
  ] as never);
  expect(
    await rest('GET', '/bookings?filter=nights[gte]:5,code[in]:["b","c"]&order_by=nights[DescNullsLast]&limit=1'),
  ).toMatchObject({
    status: 200,
    body: { data: { bookings: [{ code: 'c' }] }, totalCount: 2, pageInfo: { hasNextPage: true } },
  });
  expect(await rest('GET', '/bookings?filter=total.currencyCode[eq]:EUR')).toMatchObject({
    body: { data: { bookings: [{ code: 'a' }] } },
  });
  expect(await rest('PATCH', `/bookings/${id}`, { nights: 3 })).toMatchObject({
    status: 200,
    body: { data: { updateBooking: { nights: 3 } } },
  });
  expect(await rest('DELETE', `/bookings/${id}`)).toEqual({ status: 200, body: { data: { deleteBooking: { id } } } });
  expect(await rest('GET', `/bookings/${id}`)).toMatchObject({ status: 404, body: { messages: ['Record not found'] } });
});

it.each([
  ['an object that is not there', '/castles', 404, "object 'castles' not found"],
  ['a filter that is none', '/bookings?filter=nights', 400, "'filter' invalid for 'nights'. eg: price[gte]:10"],
  ['a field that is not there', '/bookings?filter=nope[eq]:1', 400, 'Object booking doesn\'t have any "nope" field.'],
])('refuses %s', async (_, path, status, message) =>
  expect(await rest('GET', path)).toMatchObject({ status, body: { messages: [message] } }),
);
