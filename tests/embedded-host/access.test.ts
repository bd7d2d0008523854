import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingApp } from './booking-app.ts';
import { runHost, type Answer, type RunningHost } from './running-host.ts';

const DENIED = 'Entity performing the request does not have permission';
let running: RunningHost;
let desk: string;
beforeAll(async () => {
  running = await runHost(bookingApp());
  desk = await running.signIn('Desk');
  await running.ask('mutation { createBooking(data: { code: "a", wishes: { floor: 3 } }) { id } }');
}, 120_000);
afterAll(() => running.host.stop());

const refusal = async (answer: Promise<Answer>): Promise<unknown> => (await answer).errors?.[0]?.message;

describe('what a role may do', () => {
  it.each<[string, string, string | undefined]>([
    ['reads the object it is given', '{ bookings { edges { node { code } } } }', undefined],
    ['does not read another', '{ people { totalCount edges { node { id } } } }', DENIED],
    ['does not reach another through a relation', '{ bookings { edges { node { guest { id } } } } }', DENIED],
    ['does not read a closed field', '{ bookings { edges { node { wishes } } } }', `${DENIED}: no permission to read field "wishes" on "booking"`],
    ['does not write', 'mutation { createBooking(data: { code: "b" }) { id } }', DENIED],
    ['does not delete', 'mutation { deleteBookings(filter: { code: { eq: "a" } }) { id } }', DENIED],
  ])('a member with the role %s', async (_, query, message) => expect(await refusal(running.askWith(desk, query))).toBe(message));

  it('a computed field is written by its app and by nobody else', async () => {
    const write = 'mutation { updateBookings(filter: { code: { eq: "a" } }, data: { score: 7 }) { score } }';
    expect((await running.ask(write)).data).toEqual({ updateBookings: [{ score: 7 }] });
    expect(await refusal(running.askWith(running.host.apiKey, write))).toBe('Field "score" can only be written by its application');
  });
});

describe('tokens', () => {
  it('without one the workspace has no fields', async () => {
    const answer = await fetch(`${running.host.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ bookings { totalCount } }"}' });
    expect(await answer.json()).toMatchObject({ errors: [{ message: 'Cannot query field "bookings" on type "Query".' }] });
  });

  it('a wrong one is refused', async () => expect(await refusal(running.askWith('nonsense', '{ bookings { totalCount } }'))).toBe('Token invalid.'));

  it('an API key is stopped after 100 requests in a minute and goes on when time has passed; the app is not', async () => {
    const byKey = (): Promise<unknown> => refusal(running.askWith(running.host.apiKey, '{ bookings { totalCount } }'));
    await running.host.advanceTo('2026-03-01T11:00:00Z');
    for (let request = 0; request < 100; request += 1) expect(await byKey()).toBeUndefined();
    expect(await byKey()).toBe('Limit reached (100 tokens per 60000 ms)');
    expect(await refusal(running.ask('{ bookings { totalCount } }'))).toBeUndefined();
    await running.host.advanceTo('2026-03-01T11:00:01Z');
    expect(await byKey()).toBeUndefined();
  });
});
