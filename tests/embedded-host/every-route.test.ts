import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signatureOf } from '../../plugin/flows/intake/signature.ts';
import { readManifest } from '../../scripts/build-app.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

// What holds for every route of the app, whatever it is for: nobody is let in unsigned, whatever is sent is answered with a
// sentence, and nothing that was sent is in a log.

const SECRET = 'a secret that no other system knows';
/** What no log may hold: parts of a guest that stand nowhere else. */
const PLANTED = {
  firstName: 'Quintiliana',
  lastName: 'Zwettlerova',
  email: 'quintiliana@zwettlerova.example',
  phone: '+351 961 234 987',
  document: 'PX99887766',
  card: '4111111111111111',
  diet: 'allergic to lupin seeds',
};
const MARKS = [...Object.values(PLANTED), '961234987'];

type Route = { name: string; path: string; httpMethod: string; isAuthRequired: boolean };
type Manifest = { logicFunctions: { name: string; httpRouteTriggerSettings?: Omit<Route, 'name'> }[] };

let hotel: HotelHost;
let routes: Route[];
const logged: { name: string; text: string }[] = [];
beforeAll(async () => {
  hotel = await startHotelHost('2026-06-15T12:00:00Z');
  hotel.host.engine.onExecution((target, { logs, error }) =>
    logged.push({ name: target.manifest.name, text: JSON.stringify([logs, error ?? null]) }),
  );
  routes = readManifest<Manifest>().logicFunctions.flatMap(({ name, httpRouteTriggerSettings }) =>
    httpRouteTriggerSettings ? { name, ...httpRouteTriggerSettings } : [],
  );
  await hotel.setVariable('HOTEL_INTAKE_SECRET_JSON', SECRET);
  await hotel.ask('mutation ($data: HotelPropertyCreateInput!) { createHotelProperty(data: $data) { id } }', {
    data: { code: 'LIS', name: 'Lisbon', timeZone: 'Europe/Lisbon', currencyCode: 'EUR' },
  });
});
afterAll(() => hotel.host.stop());

const personal = (): string[] =>
  logged.filter(({ text }) => MARKS.some((mark) => text.includes(mark))).map(({ name, text }) => `${name}: ${text}`);

/** Bodies that no route understands, with a guest in each: nothing where an id should be, a guest for an id, all in a list. */
const BODIES: readonly unknown[] = [
  {},
  PLANTED,
  [PLANTED],
  Object.fromEntries(
    [
      'id',
      'guestId',
      'stayId',
      'personId',
      'property',
      'day',
      'stays',
      'rows',
      'records',
      'objects',
      'name',
      'guest',
    ].map((key) => [key, PLANTED]),
  ),
  { guestId: PLANTED.email, stayId: PLANTED.document, id: PLANTED.phone, text: PLANTED.diet, remarks: PLANTED.card },
];

const ROLES = ['Admin', 'Hotel front desk', 'Hotel sales and marketing', 'Hotel manager'];

const send = (route: Route, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${hotel.host.url}/s${route.path}`, {
    method: route.httpMethod,
    headers: { 'content-type': 'application/json', ...headers },
    ...(route.httpMethod === 'GET' ? {} : { body: JSON.stringify(body) }),
  });

describe('every route for staff', () => {
  it('lets nobody in who is not signed in', async () => {
    const signedIn = routes.filter(({ isAuthRequired }) => isAuthRequired);
    expect(signedIn.length).toBeGreaterThan(50);
    const letIn: string[] = [];
    for (const route of signedIn) {
      const { ok } = await send(route, PLANTED);
      if (ok) letIn.push(route.path);
    }
    expect(letIn).toEqual([]);
    const names = new Set(signedIn.map(({ name }) => name));
    expect(logged.filter(({ name }) => names.has(name))).toEqual([]);
  });

  it('answers each role with a sentence, whatever is sent', async () => {
    const failed: string[] = [];
    // Route by route: a function is read once, and then answers everybody.
    for (const { path } of routes.filter(({ isAuthRequired }) => isAuthRequired))
      await Promise.all(
        ROLES.flatMap((role) =>
          BODIES.map(async (body) => {
            const answer = await hotel.postAs(role, `/s${path}`, body);
            if (answer.status >= 500) failed.push(`${role} ${path} ${answer.status} ${JSON.stringify(answer.body)}`);
          }),
        ),
      );
    expect(failed).toEqual([]);
  }, 600_000);
});

describe('every page for guests', () => {
  it('says the same to a link that is none, whatever comes with it', async () => {
    const failed: string[] = [];
    for (const route of routes.filter(({ isAuthRequired, path }) => !isAuthRequired && !path.includes(':'))) {
      const answer = await send({ ...route, path: `${route.path}?t=${PLANTED.document}` }, PLANTED);
      const page = await answer.text();
      if (answer.status >= 500 || MARKS.some((mark) => page.includes(mark)))
        failed.push(`${route.path} ${answer.status}`);
    }
    expect(failed).toEqual([]);
  }, 120_000);
});

describe('the logs', () => {
  it('hold nothing of a guest who was booked, complained, and sent by a hotel’s system', async () => {
    const timestamp = String(Date.parse('2026-06-15T12:00:00Z') / 1_000);
    for (const [index, message] of [
      { guest: { id: 'G1', ...PLANTED, emails: [PLANTED.email], phones: [PLANTED.phone] } },
      {
        stay: {
          confirmationNumber: 'C1',
          property: 'LIS',
          status: 'CONFIRMED',
          arrivalOn: '2026-06-20',
          departureOn: '2026-06-18',
          specialRequests: `${PLANTED.diet} ${PLANTED.card}`,
        },
      },
      PLANTED,
    ].entries()) {
      const body = JSON.stringify(message);
      const at = String(Number(timestamp) + index);
      const answer = await fetch(`${hotel.host.url}/s/hotel/intake/json`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-hotel-timestamp': at,
          'x-hotel-signature': signatureOf(SECRET, at, body),
        },
        body,
      });
      expect(answer.status).toBeLessThan(500);
    }
    const { createPerson } = await hotel.ask<{ createPerson: { id: string } }>(
      'mutation ($data: PersonCreateInput!) { createPerson(data: $data) { id } }',
      {
        data: {
          name: { firstName: PLANTED.firstName, lastName: PLANTED.lastName },
          emails: { primaryEmail: PLANTED.email },
        },
      },
    );
    await hotel.ask('mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }', {
      data: {
        confirmationNumber: 'C2',
        guestId: createPerson.id,
        status: 'CONFIRMED',
        arrivalOn: '2026-06-20',
        departureOn: '2026-06-22',
        specialRequests: PLANTED.diet,
      },
    });
    await hotel.ask('mutation ($data: GuestFeedbackCreateInput!) { createGuestFeedback(data: $data) { id } }', {
      data: { personId: createPerson.id, comment: `${PLANTED.lastName}: ${PLANTED.diet}`, npsScore: 1 },
    });
    await hotel.host.idle();
    expect(logged.length).toBeGreaterThan(200);
    expect(personal()).toEqual([]);
  }, 120_000);
});
