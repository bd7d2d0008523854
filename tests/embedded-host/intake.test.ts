import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signatureOf } from '../../plugin/flows/intake/signature.ts';
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
      lastAt: '2026-06-15T12:00:00.000Z',
      today: 1,
      rejected: 0,
      refused: 1,
    });
    expect(secrets.map(({ address, firstAt }) => [address, firstAt])).toEqual(
      ['json', 'opentravel', 'opera'].map((address) => [address, '2026-06-15T12:00:00.000Z']),
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
    await hotel.askAsApp(create, { data: sentUntil('2026-06-13T00:00:00Z', 'QUIET') });
    expect(await hotel.execute('health')).toEqual({ status: 'OK' });
    await hotel.askAsApp(create, { data: sentUntil('2026-06-12T23:59:59Z', 'SILENT') });
    expect(await hotel.execute('health')).toMatchObject({
      status: 'WARNING',
      title:
        'SILENT has gone silent: the last message came on Jun 12, 2026, 11:59\u202fPM UTC, and it sends about 4 a day.',
    });
    expect((await systems()).sources[0]).toMatchObject({ source: 'SILENT', state: 'SILENT' });
  });
});
