import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Host } from '../../plugin/host/client.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { UpsertStayChangesDocument } from '../../plugin/host/generated/documents.ts';
import { checkIn } from '../../plugin/flows/stays/check-in.ts';
import { identifier } from '../../plugin/identifiers.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

/** Three in the afternoon in Lisbon. */
const NOW = '2026-06-15T14:00:00Z';
const TODAY = '2026-06-15';

let hotel: HotelHost;
let propertyId: string;
beforeAll(async () => {
  hotel = await startHotelHost(NOW);
  const { createHotelProperty } = await hotel.ask<{ createHotelProperty: { id: string } }>(
    'mutation { createHotelProperty(data: { name: "City", code: "CITY", timeZone: "Europe/Lisbon" }) { id } }',
  );
  propertyId = createHotelProperty.id;
});
afterAll(() => hotel.host.stop());

let bookings = 0;
const book = async (fields: object = {}): Promise<string> => {
  const { createStay } = await hotel.ask<{ createStay: { id: string } }>(
    'mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }',
    {
      data: {
        key: `DESK:${(bookings += 1)}`,
        name: `R${bookings}`,
        confirmationNumber: `R${bookings}`,
        status: 'CONFIRMED',
        arrivalOn: TODAY,
        departureOn: '2026-06-17',
        roomNumber: '101',
        propertyId,
        ...fields,
      },
    },
  );
  await hotel.host.idle();
  return createStay.id;
};
type Stored = { status: string; checkedInAt: string | null; updatedBy: { name: string } };
const stored = async (id: string): Promise<Stored> =>
  (
    await hotel.ask<{ stay: Stored }>(
      'query ($id: UUID!) { stay(filter: { id: { eq: $id } }) { status checkedInAt updatedBy { name source } } }',
      { id },
    )
  ).stay;
type Change = { name: string; kind: string; changedBy: string; before: object; after: object };
const history = async (stayId: string): Promise<Change[]> =>
  (
    await hotel.ask<{ stayChanges: { edges: { node: Change }[] } }>(
      'query ($stayId: UUID!) { stayChanges(filter: { stayId: { eq: $stayId } }, orderBy: [{ changedAt: AscNullsLast }]) { edges { node { name kind changedBy before after } } } }',
      { stayId },
    )
  ).stayChanges.edges.map(({ node }) => node);
const nameOf = (role: string | null): string => {
  const { firstName, lastName } = hotel.host.workspace.members().find((member) => member.role === role)!;
  return `${firstName} ${lastName}`;
};
const desk = (verb: 'check-in' | 'reverse-check-in', ...stayIds: string[]) =>
  hotel.postAs('Hotel front desk', `/s/hotel/stays/${verb}`, { stayIds });

describe('Check in', () => {
  it('takes a guest in as the person who asked, with the change in the history', async () => {
    const id = await book();
    expect(await desk('check-in', id)).toEqual({
      status: 200,
      body: { message: '1 stay checked in; Reverse check-in takes it back.', stayIds: [id] },
    });
    const person = nameOf(identifier('role:frontDesk'));
    const { status, checkedInAt, updatedBy } = await stored(id);
    expect({ status, updatedBy }).toMatchObject({ status: 'IN_HOUSE', updatedBy: { name: person, source: 'MANUAL' } });
    expect(checkedInAt).toMatch(/^2026-06-15T14:0/);
    expect(await history(id)).toEqual([
      {
        name: 'Checked in',
        kind: 'STATUS',
        changedBy: person,
        before: { status: 'CONFIRMED', checkedInAt: null },
        after: { status: 'IN_HOUSE', checkedInAt },
      },
    ]);
  });

  it('given twice is given once', async () => {
    const id = await book();
    await desk('check-in', id);
    const before = await stored(id);
    expect(await desk('check-in', id)).toMatchObject({
      status: 200,
      body: { message: '1 stay already in house.', stayIds: [] },
    });
    expect(await stored(id)).toEqual(before);
    expect(await history(id)).toHaveLength(1);
  });

  it('given by several at once is given once', async () => {
    const id = await book();
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk('check-in', id)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.filter(({ body }) => (body as { stayIds: string[] }).stayIds.length === 1)).toHaveLength(1);
    expect(await history(id)).toHaveLength(1);
  });

  it.each([
    ['that was cancelled', { status: 'CANCELLED' }, 'STAY_NOT_CONFIRMED', 'is cancelled. Only a confirmed stay'],
    ['that arrives tomorrow', { arrivalOn: '2026-06-16' }, 'ARRIVES_ANOTHER_DAY', 'arrives on Jun 16, 2026, not today'],
    ['without a room', { roomNumber: '' }, 'STAY_WITHOUT_ROOM', 'has no room yet'],
  ])('refuses a stay %s with a sentence, and leaves it', async (_, fields, code, sentence) => {
    const id = await book(fields);
    const before = await stored(id);
    expect(await desk('check-in', id)).toMatchObject({
      status: 409,
      body: { code, error: expect.stringContaining(sentence) as string },
    });
    expect(await stored(id)).toEqual(before);
    expect(await history(id)).toEqual([]);
  });

  it('takes in those of a selection that it can, and says why not the others', async () => {
    const [good, early] = [await book(), await book({ arrivalOn: '2026-06-20', departureOn: '2026-06-22' })];
    const answer = await desk('check-in', good, early);
    expect(answer).toMatchObject({ status: 200, body: { stayIds: [good] } });
    expect((answer.body as { message: string }).message).toMatch(/^1 stay checked in.* arrives on Jun 20, 2026/);
    expect([(await stored(good)).status, (await stored(early)).status]).toEqual(['IN_HOUSE', 'CONFIRMED']);
  });

  it('is refused to a role that may not change stays', async () => {
    const id = await book();
    expect(await hotel.postAs('Hotel sales and marketing', '/s/hotel/stays/check-in', { stayIds: [id] })).toMatchObject(
      {
        status: 403,
        body: { code: 'NOT_ALLOWED', error: expect.stringContaining('Your role does not let you') as string },
      },
    );
    expect((await stored(id)).status).toBe('CONFIRMED');
  });

  it('stands where the host lets nobody write the history, and says so', async () => {
    const id = await book();
    const [{ manifest }] = hotel.host.workspace.apps() as [ReturnType<HotelHost['host']['workspace']['apps']>[number]];
    const token = await hotel.host.applicationToken(manifest.application.universalIdentifier);
    const app = connect({ url: hotel.host.url, token, wait: async () => undefined, random: () => 0.5 });
    const withoutHistory: Host = {
      request: (document, variables) =>
        (document as unknown) === UpsertStayChangesDocument
          ? Promise.reject(new HostError('REFUSED', 'no'))
          : app.request(document, variables),
    };
    expect(await checkIn({ asPerson: app, host: withoutHistory }, [id], new Date(NOW))).toEqual({
      moved: [id],
      said: [{ code: 'CHECKED_IN', stays: 1 }, { code: 'CHANGE_NOT_RECORDED' }],
    });
  });
});

describe('Reverse check-in', () => {
  it('makes the stay a confirmed booking again, and Check in can follow', async () => {
    const id = await book();
    await desk('check-in', id);
    await hotel.host.advanceTo('2026-06-15T14:01:00Z');
    expect(await desk('reverse-check-in', id)).toMatchObject({ status: 200, body: { stayIds: [id] } });
    expect(await stored(id)).toMatchObject({ status: 'CONFIRMED', checkedInAt: null });
    expect(await desk('reverse-check-in', id)).toMatchObject({ status: 200, body: { stayIds: [] } });
    await hotel.host.advanceTo('2026-06-15T14:02:00Z');
    expect(await desk('check-in', id)).toMatchObject({ status: 200, body: { stayIds: [id] } });
    expect((await history(id)).map(({ name }) => name)).toEqual(['Checked in', 'Check-in reversed', 'Checked in']);
  });

  it('refuses what has left', async () => {
    const id = await book({ status: 'CHECKED_OUT', arrivalOn: '2026-06-10', departureOn: '2026-06-12' });
    expect(await desk('reverse-check-in', id)).toMatchObject({ status: 409, body: { code: 'STAY_NOT_IN_HOUSE' } });
  });
});

describe('every route', () => {
  const send = (path: string, body: string, language = 'en') =>
    fetch(`${hotel.host.url}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${hotel.host.apiKey}`,
        'content-type': 'application/json',
        'accept-language': language,
      },
      body,
    });
  const routes = () =>
    hotel.host.engine
      .functions()
      .flatMap(({ manifest }) => manifest.httpRouteTriggerSettings ?? [])
      .map(({ path }) => `/s${path}`);

  it('refuses what it does not understand with a sentence and a code, and repeats nothing of it', async () => {
    for (const path of routes()) {
      const answer = await send(path, JSON.stringify({ stayIds: ['Almeida'], runIds: 'Almeida', kind: 'Almeida' }));
      const body = (await answer.json()) as object;
      if (answer.status === 200) continue;
      expect({ path, status: answer.status, body }).toEqual({
        path,
        status: 400,
        body: {
          error: expect.stringMatching(/^The request is not understood: .*\.$/) as string,
          code: 'BODY_NOT_UNDERSTOOD',
        },
      });
      expect(JSON.stringify(body)).not.toContain('Almeida');
    }
  });

  it('refuses too much at once with 413', async () => {
    const answer = await send(
      '/s/hotel/stays/check-in',
      JSON.stringify({ stayIds: Array.from({ length: 201 }, () => '2c9d6f0e-7f4e-4f0e-9a55-2b1f0d9b3c11') }),
    );
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ code: 'TOO_MUCH_AT_ONCE' });
  });

  it.each([
    ['zh-CN,zh;q=0.9', '该入住记录已不存在，或您的角色无权查看。'],
    ['zh-TW', '該入住記錄已不存在，或您的角色無權檢視。'],
    ['pt-PT', 'There is no such stay any more, or your role does not show it.'],
  ])('answers in the language of the caller: %s', async (language, error) => {
    const answer = await send(
      '/s/hotel/stays/check-in',
      JSON.stringify({ stayIds: ['2c9d6f0e-7f4e-4f0e-9a55-2b1f0d9b3c11'] }),
      language,
    );
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ error, code: 'STAY_NOT_FOUND' });
  });
});
