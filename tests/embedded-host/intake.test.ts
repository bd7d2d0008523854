import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { INTAKE_SOURCES } from '../../plugin/domain/intake/sources.ts';
import { intake } from '../../plugin/flows/intake/apply.ts';
import { pulling } from '../../plugin/flows/intake/pull.ts';
import { receive } from '../../plugin/flows/intake/receive.ts';
import { signatureOf } from '../../plugin/flows/intake/signature.ts';
import { continueRuns, startAndContinue } from '../../plugin/flows/runs/run.ts';
import { connect, type Host } from '../../plugin/host/client.ts';
import { findRun, type Run } from '../../plugin/host/runs.ts';
import { identifier } from '../../plugin/identifiers.ts';
import { sendHostile } from '../../scripts/bench/fuzz/hostile-route.ts';
import { CORPUS, hostileMessage } from '../../scripts/generators/hostile-messages.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const SECRET = 'a secret that no other system knows';
let hotel: HotelHost;
/** Seconds since 1970; each message has its own, so that none is taken for a copy of another. */
let clock = Date.parse('2026-06-15T12:00:00Z') / 1_000;

beforeAll(async () => {
  hotel = await startHotelHost('2026-06-15T12:00:00Z');
  for (const source of ['JSON', 'OPERA', 'OPENTRAVEL'])
    await hotel.setVariable(`HOTEL_INTAKE_SECRET_${source}`, SECRET);
  await hotel.ask('mutation ($data: [HotelPropertyCreateInput!]!) { createHotelProperties(data: $data) { id } }', {
    data: [{ code: 'LIS', name: 'Lisbon', timeZone: 'Europe/Lisbon', currencyCode: 'EUR' }],
  });
});
afterAll(() => hotel.host.stop());

type Answer = { status: number; body: { code?: string; message?: string; error?: string } };

const sent = async (
  source: string,
  message: unknown,
  { secret = SECRET, timestamp = String((clock += 1)) }: { secret?: string; timestamp?: string } = {},
): Promise<Answer> => {
  const body = typeof message === 'string' ? message : JSON.stringify(message);
  const answer = await fetch(`${hotel.host.url}/s/hotel/intake/${source}`, {
    method: 'POST',
    headers: {
      'content-type': body.startsWith('<') ? 'application/xml' : 'application/json',
      'x-hotel-timestamp': timestamp,
      'x-hotel-signature': signatureOf(secret, timestamp, body),
    },
    body,
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
};
type Stay = {
  status: string;
  arrivalOn: string | null;
  roomNumber: string;
  cancelledAt: string | null;
  totalRevenue: { amountMicros: number | string | null };
  guest: { name: { firstName: string; lastName: string } } | null;
};
const stayOf = async (number: string): Promise<Stay | undefined> =>
  (
    await hotel.ask<{ stays: { edges: { node: Stay }[] } }>(
      'query ($number: String!) { stays(filter: { confirmationNumber: { eq: $number } }) { edges { node { status arrivalOn roomNumber cancelledAt totalRevenue { amountMicros } guest { name { firstName lastName } } } } } }',
      { number },
    )
  ).stays.edges[0]?.node;
type Message = {
  id: string;
  status: string;
  problem: string;
  content: unknown;
  problems: { problems: { code: string }[] }[] | null;
};
const messages = async (): Promise<Message[]> =>
  (
    await hotel.askAsApp<{ intakeMessages: { edges: { node: Message }[] } }>(
      '{ intakeMessages(filter: { status: { neq: REFUSED } }, first: 200) { edges { node { id status problem content problems } } } }',
    )
  ).intakeMessages.edges.map(({ node }) => node);
/** Sends, and waits until it is applied: what is answered, and what is kept of the message. */
const applied = async (source: string, content: unknown): Promise<{ answer: Answer; message: Message | undefined }> => {
  const before = new Set((await messages()).map(({ id }) => id));
  const answer = await sent(source, content);
  await hotel.host.idle();
  return { answer, message: (await messages()).find(({ id }) => !before.has(id)) };
};

const guest = (id: string, more: object = {}) => ({ id, firstName: 'Inês', lastName: 'Prata', ...more });
const stay = (confirmationNumber: string, more: object = {}) => ({
  confirmationNumber,
  status: 'CONFIRMED',
  propertyCode: 'LIS',
  arrivalOn: '2026-06-20',
  departureOn: '2026-06-22',
  ...more,
});
const told = (more: { guests?: object[]; stays?: object[]; cancellations?: object[] }) => ({
  source: 'PROTEL',
  ...more,
});
const hour = (at: number): string => `2026-06-15T${String(at).padStart(2, '0')}:00:00Z`;

describe('a message of another system', () => {
  it('becomes a guest with a source record, and a stay', async () => {
    const { answer, message } = await applied(
      'json',
      told({
        guests: [guest('7', { email: 'ines@prata.test', other: { shoeSize: 38, passport: 'X1' } })],
        stays: [stay('A1', { guestId: '7', roomRevenue: '240.50', roomNumber: '12' })],
      }),
    );
    expect(answer).toMatchObject({ status: 200, body: { message: 'Taken: 1 guest, 1 stay.' } });
    expect(await stayOf('A1')).toMatchObject({
      status: 'CONFIRMED',
      roomNumber: '12',
      totalRevenue: { amountMicros: 240_500_000 },
      guest: { name: { firstName: 'Inês', lastName: 'Prata' } },
    });
    const { guestProfiles } = await hotel.ask<{ guestProfiles: { edges: { node: { rawFields: object } }[] } }>(
      '{ guestProfiles(filter: { externalId: { eq: "7" } }) { edges { node { rawFields source } } } }',
    );
    expect(guestProfiles.edges.map(({ node }) => node)).toEqual([
      { source: 'PMS', rawFields: expect.objectContaining({ lastName: 'Prata', given: { shoeSize: 38 } }) as unknown },
    ]);
    expect(message).toMatchObject({ status: 'DONE', content: null });
  });

  it('twice, late and out of order ends as in order, and says so', async () => {
    const state = (status: string, at: number, roomNumber: string) =>
      told({ stays: [stay('B1', { status, changedAt: hour(at), roomNumber })] });
    await applied('json', state('CONFIRMED', 8, '1'));
    await applied('json', state('IN_HOUSE', 10, '3'));
    const { message: late } = await applied('json', state('CONFIRMED', 9, '2'));
    expect(late).toMatchObject({ status: 'DONE', problems: [{ problems: [{ code: 'LATE' }] }] });
    await applied('json', state('IN_HOUSE', 10, '3'));
    expect(await stayOf('B1')).toMatchObject({ status: 'IN_HOUSE', roomNumber: '3' });
  });

  it('brings a cancelled booking back when its system says so last', async () => {
    const state = (status: string, at?: number) =>
      told({ stays: [stay('C1', { status, ...(at === undefined ? {} : { changedAt: hour(at) }) })] });
    await applied('json', state('CONFIRMED', 8));
    await applied('json', told({ cancellations: [{ confirmationNumber: 'C1', changedAt: hour(9) }] }));
    expect(await stayOf('C1')).toMatchObject({ status: 'CANCELLED' });
    const { message: undated } = await applied('json', state('CONFIRMED'));
    expect(await stayOf('C1')).toMatchObject({ status: 'CANCELLED' });
    expect(undated).toMatchObject({ problems: [{ problems: [{ code: 'LEADS_BACK' }] }] });
    const { message: newest } = await applied('json', state('CONFIRMED', 10));
    expect(await stayOf('C1')).toMatchObject({ status: 'CONFIRMED', cancelledAt: null });
    expect(newest).toMatchObject({ problems: [{ problems: [{ code: 'REINSTATED' }] }] });
  });

  it('fills in a stay whose cancellation came first, and leaves it cancelled', async () => {
    await applied('json', told({ cancellations: [{ confirmationNumber: 'D1', changedAt: hour(9) }] }));
    await applied('json', told({ stays: [stay('D1', { changedAt: hour(8) })] }));
    expect(await stayOf('D1')).toMatchObject({ status: 'CANCELLED', arrivalOn: '2026-06-20' });
  });

  it('is applied with one that came earlier and still waits, so that nothing is enqueued for it', async () => {
    const jobs = async (): Promise<unknown> =>
      (await hotel.host.workspace.database.query('SELECT count(*) AS "jobs" FROM host.job'))[0]?.['jobs'];
    await hotel.askAsApp('mutation ($data: IntakeMessageCreateInput!) { createIntakeMessage(data: $data) { id } }', {
      data: {
        key: 'json:earlier',
        name: 'Earlier',
        sourceName: 'PROTEL',
        signedBy: 'secret',
        status: 'WAITING',
        receivedAt: '2026-06-15T11:00:00Z',
        content: { guests: [], stays: [], cancellations: [] },
      },
    });
    const before = await jobs();
    expect((await applied('json', told({ stays: [stay('E1')] }))).message).toMatchObject({ status: 'WAITING' });
    expect(await jobs()).toBe(before);
    await hotel.execute('apply-intake');
    expect((await messages()).filter(({ status }) => status !== 'DONE')).toEqual([]);
    expect(await stayOf('E1')).toMatchObject({ status: 'CONFIRMED' });
    expect((await applied('json', told({ stays: [stay('E2')] }))).message).toMatchObject({ status: 'DONE' });
    expect(await jobs()).toBe(Number(before) + 1);
  });

  it('of a vendor is understood, and its card is nowhere', async () => {
    await applied('opera', {
      reservations: {
        reservation: [
          {
            reservationIdList: [{ id: 'E1', type: 'Confirmation' }],
            hotelId: 'LIS',
            reservationStatus: 'Reserved',
            roomStay: { arrivalDate: '2026-06-20', departureDate: '2026-06-21' },
            reservationPaymentMethods: [{ paymentCard: { cardNumber: '4111111111111111' } }],
            comments: [{ comment: { type: 'RESERVATION', text: { value: 'card 4111 1111 1111 1111' } } }],
          },
        ],
      },
    });
    await applied(
      'opentravel',
      '<OTA_HotelResNotifRQ><HotelReservations><HotelReservation ResStatus="Book"><UniqueID Type="14" ID="F1"/><RoomStays><RoomStay><TimeSpan Start="2026-06-20" End="2026-06-21"/></RoomStay></RoomStays></HotelReservation></HotelReservations></OTA_HotelResNotifRQ>',
    );
    expect([(await stayOf('E1'))?.status, (await stayOf('F1'))?.status]).toEqual(['CONFIRMED', 'CONFIRMED']);
    const kept = await hotel.askAsApp<object>(
      '{ stays { edges { node { specialRequests } } } intakeMessages { edges { node { content } } } }',
    );
    expect(JSON.stringify(kept)).not.toMatch(/4111/);
  });
});

describe('a message is refused', () => {
  const good = told({ stays: [stay('Z1')] });

  it.each<[string, () => Promise<Answer>, number, string]>([
    [
      'by a wrong secret',
      () => sent('json', good, { secret: 'somebody else’s secret, also long enough' }),
      401,
      'SIGNATURE_WRONG',
    ],
    ['of a system without a secret', () => sent('mews', good), 401, 'SIGNATURE_WRONG'],
    [
      'with an old timestamp',
      () => sent('json', good, { timestamp: String(Date.parse('2026-06-15T11:00:00Z') / 1_000) }),
      401,
      'TIMESTAMP_STALE',
    ],
    ['of a system that there is not', () => sent('fidelio', good), 404, 'SOURCE_UNKNOWN'],
    [
      'above 1 MB',
      () => sent('json', told({ stays: [stay('Z1', { specialRequests: 'x'.repeat(1_048_576) })] })),
      413,
      'MESSAGE_TOO_LARGE',
    ],
    [
      'with a wrong field',
      () => sent('json', told({ stays: [stay('Z1', { status: 'SLEEPING' })] })),
      422,
      'MESSAGE_NOT_BY_FORMAT',
    ],
    [
      'with one stay of two that cannot be',
      () => sent('json', told({ stays: [stay('Z1'), stay('Z2', { departureOn: '2026-06-19' })] })),
      422,
      'RECORDS_REFUSED',
    ],
    ['with nothing in it', () => sent('json', told({})), 422, 'RECORDS_REFUSED'],
    ['of another format', () => sent('opera', good), 422, 'MESSAGE_OF_NO_KIND'],
    [
      'with entities',
      () => sent('opentravel', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      422,
      'MESSAGE_NOT_READABLE',
    ],
    ['that is empty', () => sent('json', ''), 422, 'MESSAGE_NOT_READABLE'],
    [
      'nested without end',
      () => sent('json', `{"guests":${'['.repeat(500)}${']'.repeat(500)}}`),
      422,
      'MESSAGE_NOT_READABLE',
    ],
  ])('%s', async (_, send, status, code) => {
    const before = (await messages()).length;
    const answer = await send();
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.error).toMatch(/\.$/);
    await hotel.host.idle();
    expect((await messages()).length).toBe(before);
    expect(await stayOf('Z1')).toBeUndefined();
  });

  it('by the host itself, nested deeper than any function can be given it', async () => {
    const { status } = await sent('json', `{"guests":${'['.repeat(5_000)}${']'.repeat(5_000)}}`);
    expect(status).toBe(400);
  });

  it('when the very same comes again', async () => {
    const timestamp = String((clock += 1));
    const message = told({ stays: [stay('Y1')] });
    expect((await sent('json', message, { timestamp })).status).toBe(200);
    expect(await sent('json', message, { timestamp })).toMatchObject({
      status: 409,
      body: { code: 'MESSAGE_REPLAYED' },
    });
  });
});

type Systems = {
  sources: { source: string; state: string; lastAt: string; today: number; rejected: number; refused: number }[];
  secrets: { address: string; mark: string; firstAt: string | null; lastAt: string | null }[];
  messages: {
    id: string;
    source: string;
    status: string;
    problem: string;
    excerpt: string;
    repairs: { of: string; fields: { field: string; name: string }[] }[];
  }[];
};
const systems = async (): Promise<Systems> =>
  (await hotel.postAs('Hotel manager', '/s/hotel/sources/state', {})).body as Systems;

describe('whoever looks after the systems', () => {
  it('sees what came of each, what was sent back and why, and which secrets are in use', async () => {
    await sent('json', { ...told({ stays: [stay('S1', { departureOn: '2026-06-19' })] }), source: 'FIDELIO' });
    await applied('json', { ...told({ stays: [stay('S2')] }), source: 'FIDELIO' });
    const { sources, secrets, messages: inTrouble } = await systems();
    expect(sources.find(({ source }) => source === 'FIDELIO')).toMatchObject({
      state: 'NEW',
      lastAt: expect.stringMatching(/^2026-06-15T12:0/) as unknown,
      today: 1,
      rejected: 0,
      refused: 1,
    });
    expect(secrets.map(({ address, firstAt }) => [address, firstAt?.slice(0, 10)])).toEqual(
      ['json', 'opentravel', 'opera'].map((address) => [address, '2026-06-15']),
    );
    expect(JSON.stringify(secrets)).not.toContain(SECRET);
    const refused = inTrouble.find(({ source }) => source === 'FIDELIO')!;
    expect(refused).toMatchObject({ status: 'REFUSED', repairs: [] });
    expect(refused.problem).toContain('stays.0: Departure');
    expect(JSON.parse(refused.excerpt)).toMatchObject({
      stays: [{ confirmationNumber: 'S1', arrivalOn: '2026-06-20' }],
    });
  });

  const rejected = async (number: string): Promise<string> => {
    const row = { source: 'PROTEL', confirmationNumber: number, status: 'CONFIRMED', propertyCode: 'LIS' };
    const { createIntakeMessage } = await hotel.askAsApp<{ createIntakeMessage: { id: string } }>(
      'mutation ($data: IntakeMessageCreateInput!) { createIntakeMessage(data: $data) { id } }',
      {
        data: {
          key: `test:${number}`,
          name: number,
          sourceName: 'PROTEL',
          status: 'REJECTED',
          receivedAt: hour(11),
          problems: [{ of: 'stays.0', problems: [{ field: 'row', code: 'HOST_REFUSED', said: 'invalid value' }] }],
          content: {
            stays: [
              {
                version: null,
                changedAt: null,
                row: { ...row, arrivalOn: '2026-06-20', departureOn: '2026-06-22', roomNumber: '999' },
              },
            ],
          },
        },
      },
    );
    return createIntakeMessage.id;
  };
  const repair = (messageId: string, field: string, value: string | null) =>
    hotel.postAs('Hotel manager', '/s/hotel/sources/repair', { messageId, of: 'stays.0', field, value });

  it('corrects a value of a message, leaves one out, or has it applied as it is; each once', async () => {
    const ids = [await rejected('R1'), await rejected('R2'), await rejected('R3')] as const;
    const shown = (await systems()).messages.find(({ id }) => id === ids[0])!;
    expect(shown.problem).toContain('invalid value');
    expect(shown.repairs[0]!.fields).toContainEqual({ field: 'roomNumber', name: 'Room number' });
    // What it says of people stays where it is.
    expect(JSON.stringify(shown)).not.toContain('999');

    expect(await repair(ids[0], 'departureOn', '2026-06-19')).toMatchObject({
      status: 422,
      body: { code: 'STILL_WRONG' },
    });
    expect(await repair(ids[0], 'confirmationNumber', 'R9')).toMatchObject({ body: { code: 'NOTHING_TO_REPAIR' } });
    expect((await repair(ids[0], 'roomNumber', '12')).status).toBe(200);
    expect((await repair(ids[1], 'roomNumber', null)).status).toBe(200);
    const replay = { messageIds: [ids[2]] };
    expect((await hotel.postAs('Hotel manager', '/s/hotel/sources/replay', replay)).status).toBe(200);
    await hotel.host.idle();
    expect([
      (await stayOf('R1'))?.roomNumber,
      (await stayOf('R2'))?.roomNumber,
      (await stayOf('R3'))?.roomNumber,
    ]).toEqual(['12', '', '999']);
    expect(await repair(ids[0], 'roomNumber', '13')).toMatchObject({ status: 409 });
    expect(await hotel.postAs('Hotel manager', '/s/hotel/sources/replay', replay)).toMatchObject({
      status: 409,
      body: { code: 'NOTHING_TO_REPLAY' },
    });
  });

  it('is told by the health of the app when a system that sends every day has fallen silent', async () => {
    /** Four a day for six days, the last of them at an instant: they may stay away for two days and a half. */
    const sentUntil = (last: string, source: string): object[] =>
      Array.from({ length: 25 }, (_, back) => ({
        key: `${source}:${back}`,
        name: source,
        sourceName: source,
        status: 'DONE',
        receivedAt: new Date(Date.parse(last) - back * 6 * 3_600_000).toISOString(),
      }));
    const create = 'mutation ($data: [IntakeMessageCreateInput!]!) { createIntakeMessages(data: $data) { id } }';
    await hotel.askAsApp(create, { data: sentUntil('2026-06-13T00:30:00Z', 'QUIET') });
    expect(await hotel.execute('health')).toEqual({ status: 'OK' });
    await hotel.askAsApp(create, { data: sentUntil('2026-06-12T23:30:00Z', 'SILENT') });
    expect(await hotel.execute('health')).toMatchObject({
      status: 'WARNING',
      title: expect.stringMatching(/^SILENT has gone silent: .*Jun 12, 2026, 11:30.* about 4 a day\.$/) as unknown,
    });
    expect((await systems()).sources[0]).toMatchObject({ source: 'SILENT', state: 'SILENT' });
  });
});

describe('a system that is asked', () => {
  const server = setupServer();
  let app: Host;
  let time = new Date('2026-06-15T12:00:00Z');
  const pass = (minutes: number): void => {
    time = new Date(time.getTime() + minutes * 60_000);
  };
  const waits: number[] = [];
  const opera = {
    url: 'https://opera.test',
    appKey: 'k',
    clientId: 'i',
    clientSecret: 's',
    scope: 'o',
    enterpriseId: '',
  };
  const pull = pulling(
    () => ({
      mews: { url: 'https://mews.test', clientToken: 'client-token', accessToken: 'access-token' },
      opera: { ...opera, hotels: ['LIS'] },
    }),
    { fetch: (...given) => fetch(...given), wait: async (milliseconds) => void waits.push(milliseconds) },
  );
  let slices = 0;
  const slice = () => ({
    clock: () => time,
    owner: `slice ${(slices += 1)}`,
    isTimeUp: () => false,
    onFault: (error: unknown) => {
      throw error;
    },
  });
  const start = (source: 'mews' | 'opera', host = app): Promise<Run> =>
    startAndContinue({ asPerson: host, host }, pull.of(source), slice());
  const goOn = async (source: 'mews' | 'opera'): Promise<Run> => {
    await continueRuns(app, [pull, intake], slice());
    return (await findRun(app, `pull:${source}`))!;
  };
  beforeAll(async () => {
    server.listen({ onUnhandledRequest: 'bypass' });
    app = connect({
      url: hotel.host.url,
      token: await hotel.host.applicationToken(identifier('application')),
      wait: async () => undefined,
      random: () => 0,
    });
    await hotel.ask('mutation ($data: [HotelPropertyCreateInput!]!) { createHotelProperties(data: $data) { id } }', {
      data: [{ code: 'enterprise', name: 'Porto', timeZone: 'Europe/Lisbon', currencyCode: 'EUR' }],
    });
  });
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  type Asked = { ClientToken: string; Limitation: { Cursor?: string }; UpdatedUtc: { StartUtc: string } };
  const mewsApi = 'https://mews.test/api/connector/v1';
  /** A Mews that has these records, and gives two at a time whatever it is asked for; `broken` answers in its place now and then. */
  const mewsWith = (
    records: { Customers: object[]; Reservations: object[] },
    broken: (Response | undefined)[] = [],
  ) => {
    const asked: string[] = [];
    const list =
      (name: 'Customers' | 'Reservations') =>
      async ({ request }: { request: Request }): Promise<Response> => {
        const failure = broken.shift();
        if (failure !== undefined) return failure;
        const { ClientToken, Limitation, UpdatedUtc } = (await request.json()) as Asked;
        if (ClientToken !== 'client-token') return new Response('', { status: 401 });
        asked.push(`${name} ${UpdatedUtc.StartUtc.slice(0, 10)} ${Limitation.Cursor ?? ''}`.trim());
        const from = Number(Limitation.Cursor ?? 0);
        const page = records[name].slice(from, from + 2);
        return HttpResponse.json({ [name]: page, Cursor: page.length === 0 ? null : String(from + page.length) });
      };
    server.use(
      http.post(`${mewsApi}/customers/getAll`, list('Customers')),
      http.post(`${mewsApi}/reservations/getAll/2023-06-06`, list('Reservations')),
      http.post(`${mewsApi}/configuration/get`, () =>
        HttpResponse.json({ Enterprise: { Id: 'enterprise', Name: 'Porto' } }),
      ),
      http.post(`${mewsApi}/resources/getAll`, () => HttpResponse.json({ Resources: [{ Id: 'r1', Name: '204' }] })),
      http.post(`${mewsApi}/:list/getAll`, () => HttpResponse.json({})),
    );
    return asked;
  };
  const customer = (Id: string) => ({ Id, FirstName: 'Rui', LastName: `Pires ${Id}`, UpdatedUtc: hour(9) });
  const reservation = (Number: string, more: object = {}) => ({
    Number,
    ServiceId: 's1',
    AccountId: Number.toLowerCase(),
    State: 'Confirmed',
    ScheduledStartUtc: '2026-06-20T14:00:00Z',
    ScheduledEndUtc: '2026-06-22T10:00:00Z',
    AssignedResourceId: 'r1',
    UpdatedUtc: hour(9),
    ...more,
  });
  const numbered = (prefix: string) => ['1', '2', '3'].map((number) => `${prefix}${number}`);
  const hotelOf = (prefix: string) => ({
    Customers: numbered(prefix).map((number) => customer(number.toLowerCase())),
    Reservations: numbered(prefix).map((number) => reservation(number)),
  });
  const pulled = async (prefix: string): Promise<(Stay | undefined)[]> => Promise.all(numbered(prefix).map(stayOf));

  it('gives page after page, and next time what has changed since', async () => {
    const asked = mewsWith(hotelOf('P'));
    expect(await start('mews')).toMatchObject({ status: 'DONE', counts: { read: 6, written: 6, rejected: 0 } });
    await goOn('mews');
    expect(await pulled('P')).toMatchObject(
      numbered('P').map((number) => ({
        status: 'CONFIRMED',
        roomNumber: '204',
        guest: { name: { lastName: `Pires ${number.toLowerCase()}` } },
      })),
    );
    expect(asked).toEqual([
      'Customers 2026-03-19',
      'Customers 2026-03-19 2',
      'Customers 2026-03-19 3',
      'Reservations 2026-03-19',
      'Reservations 2026-03-19 2',
      'Reservations 2026-03-19 3',
    ]);
    pass(10);
    const next = mewsWith({
      Customers: [],
      Reservations: [reservation('P1', { State: 'Canceled', UpdatedUtc: hour(11) })],
    });
    expect(await start('mews')).toMatchObject({ status: 'DONE', counts: { read: 1 } });
    await goOn('mews');
    expect(next[0]).toBe('Customers 2026-06-15');
    expect((await stayOf('P1'))?.status).toBe('CANCELLED');
  });

  it('is waited for when it throttles, and asked again later when it breaks, without losing the place', async () => {
    pass(10);
    const throttled = (seconds: number) =>
      new Response('', { status: 429, headers: { 'retry-after': String(seconds) } });
    const html = () => new Response('<html>', { status: 200 });
    const asked = mewsWith(hotelOf('Q'), [
      undefined,
      throttled(2),
      undefined,
      throttled(120),
      new Response('', { status: 503 }),
      html(),
      HttpResponse.error(),
    ]);
    waits.length = 0;
    const waiting = await start('mews');
    expect(waits).toEqual([2_000]);
    expect(waiting).toMatchObject({ status: 'RUNNING', problem: { code: 'RUN_SYSTEM_UNAVAILABLE', system: 'MEWS' } });
    // It wants two minutes, and gets them.
    pass(1);
    expect((await goOn('mews')).attempts).toBe(waiting.attempts);
    for (const minutes of [1, 2, 5, 15]) {
      pass(minutes);
      expect(await goOn('mews')).toMatchObject({ status: minutes === 15 ? 'DONE' : 'RUNNING' });
    }
    expect(asked.filter((line) => line.startsWith('Customers'))).toHaveLength(3);
    await goOn('mews');
    expect(await pulled('Q')).toMatchObject(numbered('Q').map(() => ({ status: 'CONFIRMED' })));
  });

  it('that does not let us in, or gives the same for ever, ends the run with a sentence', async () => {
    pass(10);
    server.use(http.post(`${mewsApi}/customers/getAll`, () => new Response('', { status: 401 })));
    expect(await start('mews')).toMatchObject({ status: 'FAILED', problem: { code: 'RUN_SYSTEM_REFUSED' } });
    server.use(
      http.post(`${mewsApi}/customers/getAll`, () => HttpResponse.json({ Customers: [customer('x')], Cursor: 'same' })),
    );
    expect(await start('mews')).toMatchObject({ status: 'FAILED', problem: { code: 'RUN_SYSTEM_NOT_UNDERSTOOD' } });
    expect((await systems()).sources.find(({ source }) => source === 'MEWS')).toMatchObject({ state: 'PULL_FAILING' });
  });

  it('is read once, whichever request the app is killed at', async () => {
    for (let killedAt = 1; ; killedAt += 1) {
      pass(60);
      mewsWith(hotelOf('K'));
      let requests = 0;
      const dying: Host = {
        request: async (...given) => {
          if ((requests += 1) >= killedAt) throw new Error('killed');
          return app.request(...given);
        },
      };
      const isThrough = await start('mews', dying).then(
        () => true,
        () => false,
      );
      pass(16);
      const run = isThrough ? (await findRun(app, 'pull:mews'))! : await goOn('mews');
      // Killed before it had begun, there is nothing to go on with.
      if (run.startedAt !== null && Date.parse(run.startedAt) === time.getTime() - 16 * 60_000)
        expect(run).toMatchObject({ status: 'DONE', counts: { read: 6, rejected: 0 } });
      if (isThrough) break;
      expect(killedAt).toBeLessThan(60);
    }
    await goOn('mews');
    expect(await pulled('K')).toMatchObject(numbered('K').map(() => ({ status: 'CONFIRMED', roomNumber: '204' })));
  });

  it('a message that comes while others are applied is applied by the same run', async () => {
    pass(10);
    const message = (number: string) => {
      const body = JSON.stringify(told({ stays: [stay(number)] }));
      const timestamp = String(time.getTime() / 1_000);
      return { source: 'json', timestamp, signature: signatureOf(SECRET, timestamp, body), body };
    };
    expect(await receive(app, message('S1'), () => [SECRET], time)).toMatchObject({ stays: 1 });
    let hasCome = false;
    const meanwhile: Host = {
      request: async (document, variables) => {
        if (document.toString().startsWith('mutation SettleIntakeMessages') && !hasCome) {
          hasCome = true;
          await receive(app, message('S2'), () => [SECRET], time);
        }
        return app.request(document, variables);
      },
    };
    const run = await startAndContinue({ asPerson: meanwhile, host: meanwhile }, intake, slice());
    expect(run).toMatchObject({ status: 'DONE', counts: { read: 2, written: 2, rejected: 0 } });
    expect(await stayOf('S2')).toMatchObject({ status: 'CONFIRMED' });
  });

  it('a message that the app was killed over is there once when its sender, who had no answer, sends it again', async () => {
    const counted = async (): Promise<number> =>
      (await hotel.askAsApp<{ intakeMessages: { totalCount: number } }>('{ intakeMessages { totalCount } }'))
        .intakeMessages.totalCount;
    for (const [at, isDone] of [
      [1, false],
      [2, false],
      [2, true],
    ] as const) {
      const body = JSON.stringify(told({ stays: [stay(`W${at}${String(isDone)}`)] }));
      const timestamp = String(time.getTime() / 1_000);
      const message = { source: 'json', timestamp, signature: signatureOf(SECRET, timestamp, body), body };
      let requests = 0;
      const dying: Host = {
        request: async (...given) => {
          requests += 1;
          if (requests === at && !isDone) throw new Error('killed');
          const answer = await app.request(...given);
          if (requests >= at) throw new Error('killed');
          return answer;
        },
      };
      const before = await counted();
      await expect(receive(dying, message, () => [SECRET], time)).rejects.toThrow('killed');
      expect(await counted()).toBe(before + Number(isDone));
      expect(await receive(app, message, () => [SECRET], time)).toMatchObject(
        isDone ? { refused: { code: 'MESSAGE_REPLAYED' } } : { stays: 1 },
      );
      expect(await counted()).toBe(before + 1);
    }
  });

  it('gives bookings of OPERA, which lies about how many there are', async () => {
    const booking = (at: number, more: object = {}) => ({
      reservationIdList: [{ id: `O${at}`, type: 'Confirmation' }],
      hotelId: 'LIS',
      reservationStatus: 'Reserved',
      roomStay: { arrivalDate: '2026-06-20', departureDate: '2026-06-22', ...more },
      reservationGuest: { id: `G${at}`, givenName: 'Ada', surname: `Lobo ${at}` },
    });
    const bookings = Array.from({ length: 101 }, (_, at) => booking(at));
    // One that cannot be holds none of the others up.
    bookings[50] = booking(50, { departureDate: '2026-06-19' });
    server.use(
      http.post('https://opera.test/oauth/v1/tokens', ({ request }) =>
        request.headers.get('authorization') === `Basic ${btoa('i:s')}` && request.headers.get('x-app-key') === 'k'
          ? HttpResponse.json({ access_token: 'token' })
          : new Response('', { status: 401 }),
      ),
      http.get('https://opera.test/rsv/v1/hotels/LIS/reservations', ({ request }) => {
        if (request.headers.get('authorization') !== 'Bearer token') return new Response('', { status: 401 });
        const query = new URL(request.url).searchParams;
        const from = Number(query.get('offset'));
        const reservationInfo = bookings.slice(from, from + Number(query.get('limit')));
        return HttpResponse.json({ reservations: { reservationInfo, hasMore: false, totalResults: 7, count: 7 } });
      }),
    );
    expect(await start('opera')).toMatchObject({
      status: 'DONE_WITH_REJECTS',
      counts: { read: 101, written: 100, rejected: 1 },
    });
    await goOn('opera');
    expect(await stayOf('O100')).toMatchObject({ status: 'CONFIRMED', guest: { name: { lastName: 'Lobo 100' } } });
    expect(await stayOf('O50')).toBeUndefined();
    expect((await systems()).messages.find(({ source }) => source === 'OPERA')?.problem).toContain(
      'stays.50: Departure',
    );
  });
});

it('whatever comes is taken whole or refused with a sentence, and nothing of a person is where it should not be', async () => {
  for (const source of INTAKE_SOURCES) await hotel.setVariable(`HOTEL_INTAKE_SECRET_${source.toUpperCase()}`, SECRET);
  const { complaints, byStatus } = await sendHostile(hotel.host, hotel.askAsApp, {
    messages: [...CORPUS, ...fc.sample(hostileMessage, { numRuns: 200, seed: 20_260_615 })],
    secret: SECRET,
    timestamp: () => String(Date.parse('2026-06-15T12:00:00Z') / 1_000),
  });
  expect(complaints).toEqual([]);
  // Both happen: it is neither all nonsense nor all harmless.
  expect(byStatus[200]).toBeGreaterThan(30);
  expect(byStatus[422]).toBeGreaterThan(30);
});
