import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Host } from '../../plugin/host/client.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { giveCommand } from '../../plugin/flows/stays/commands.ts';
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
        roomNumber: String(100 + bookings),
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
      body: {
        message: '1 stay checked in; Reverse check-in takes it back.',
        stayIds: [id],
        undo: [{ verb: 'reverse-check-in', body: { stayIds: [id] } }],
      },
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
    ['that was cancelled', { status: 'CANCELLED' }, 'STAY_IS', 'is cancelled. Only a stay that is confirmed can be'],
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
        document.toString().startsWith('mutation RecordSteps')
          ? Promise.reject(new HostError('REFUSED', 'no'))
          : app.request(document, variables),
    };
    const command = { verb: 'check-in', identityChecked: false, accept: [] } as const;
    expect(await giveCommand({ asPerson: app, host: withoutHistory }, command, [id], new Date(NOW))).toMatchObject({
      moved: [id],
      said: [{ code: 'STAYS_DONE', verb: 'check-in', stays: 1 }, { code: 'CHANGE_NOT_RECORDED' }],
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
    expect(await desk('reverse-check-in', id)).toMatchObject({ status: 409, body: { code: 'STAY_IS' } });
  });
});

const listOf = async <Node>(plural: string, filter: object, fields: string): Promise<Node[]> => {
  const singular = plural === 'retentionTouches' ? 'RetentionTouch' : plural[0]!.toUpperCase() + plural.slice(1, -1);
  const answer = await hotel.ask<Record<string, { edges: { node: Node }[] }>>(
    `query ($filter: ${singular}FilterInput) { ${plural}(filter: $filter, first: 60) { edges { node { ${fields} } } } }`,
    { filter },
  );
  return answer[plural]!.edges.map(({ node }) => node);
};
const give = (verb: string, body: object) => hotel.postAs('Hotel front desk', `/s/hotel/stays/${verb}`, body);
type Undoing = { stayIds: string[]; undo: { verb: string; body: object }[]; message: string };
const takeBack = async (answer: { body: unknown }) => {
  const [undo] = (answer.body as Undoing).undo;
  return give(undo!.verb, undo!.body);
};
const FIELDS = `status roomNumber arrivalOn departureOn adults cancelReason cancelledAt checkedInAt checkedOutAt
  relocatedToId roomRevenue { amountMicros } rate { amountMicros }`;
const recorded = async (id: string): Promise<object> => (await listOf<object>('stays', { id: { eq: id } }, FIELDS))[0]!;
const EUR = (amount: number) => ({ amountMicros: amount * 1_000_000, currencyCode: 'EUR' });

describe('the commands of the front desk', () => {
  let guestId: string;
  beforeAll(async () => {
    const { createPerson } = await hotel.ask<{ createPerson: { id: string } }>(
      'mutation { createPerson(data: { name: { firstName: "Mei", lastName: "Lin" }, guestLanguage: "zh" }) { id } }',
    );
    guestId = createPerson.id;
    await hotel.ask(
      `mutation ($id: UUID!) { updateHotelProperty(id: $id, data: { freeCancellationDays: 1, cancellationFee: FIRST_NIGHT, noShowFee: WHOLE_STAY }) { id } }`,
      { id: propertyId },
    );
  });
  const priced = () => book({ guestId, rate: EUR(100), roomRevenue: EUR(200), adults: 2 });

  it('cancel charges, releases the room, tells accounting and drafts the message in the guest’s language; all is taken back', async () => {
    const id = await priced();
    const before = await recorded(id);
    const answer = await give('cancel', { stayIds: [id], reason: 'Ill' });
    expect(answer).toMatchObject({ status: 200, body: { stayIds: [id], undo: [{ verb: 'reinstate' }] } });
    expect((answer.body as Undoing).message).toMatch(
      /^1 stay cancelled; Reinstate takes it back\..* is charged €100\.$/,
    );
    expect(await recorded(id)).toMatchObject({
      status: 'CANCELLED',
      roomNumber: '',
      cancelReason: 'Ill',
      roomRevenue: { amountMicros: 100_000_000 },
    });
    expect(
      await listOf('folioCharges', { stayId: { eq: id } }, 'category description amount { amountMicros }'),
    ).toEqual([{ category: 'ROOM', description: 'Cancellation fee', amount: { amountMicros: 100_000_000 } }]);
    const tasks = await listOf<{ title: string; taskTargets: { edges: { node: { targetPersonId: string } }[] } }>(
      'tasks',
      { title: { like: '%Collect the fee%' } },
      'title taskTargets { edges { node { targetPersonId } } }',
    );
    expect(tasks).toHaveLength(1);
    expect(tasks[0]!.title).toMatch(/^Accounting: Collect the fee of €100 · Lin, Mei/);
    expect(tasks[0]!.taskTargets.edges.map(({ node }) => node.targetPersonId)).toEqual([guestId]);
    const [draft] = await listOf<{ status: string; subject: string }>(
      'retentionTouches',
      { stayId: { eq: id } },
      'status subject occasion body',
    );
    expect(draft).toMatchObject({ status: 'DRAFTED', occasion: 'CANCELLATION' });
    expect(draft!.subject).toContain('已取消');

    expect((await takeBack(answer)).status).toBe(200);
    expect(await recorded(id)).toEqual(before);
    const amounts = await listOf<{ amount: { amountMicros: number } }>(
      'folioCharges',
      { stayId: { eq: id } },
      'amount { amountMicros }',
    );
    expect(amounts.reduce((sum, { amount }) => sum + amount.amountMicros, 0)).toBe(0);
  });

  it.each([
    ['no-show', () => ({}), 'NO_SHOW'],
    ['check-in', () => ({ identityChecked: true }), 'IN_HOUSE'],
  ] as const)('%s is taken back: the stay is as it was', async (verb, body, status) => {
    const id = await priced();
    const before = await recorded(id);
    const answer = await give(verb, { stayIds: [id], ...body() });
    expect(await recorded(id)).toMatchObject({ status });
    expect((await takeBack(answer)).status).toBe(200);
    expect(await recorded(id)).toEqual(before);
  });

  it('relocate, assign and change are taken back too', async () => {
    const { createCompany } = await hotel.ask<{ createCompany: { id: string } }>(
      'mutation { createCompany(data: { name: "Hotel Vizinho" }) { id } }',
    );
    const id = await priced();
    const before = await recorded(id);
    for (const [verb, body, after] of [
      ['relocate', { toId: createCompany.id, compensation: EUR(150) }, { status: 'RELOCATED', roomNumber: '' }],
      ['assign', { roomNumber: '777' }, { roomNumber: '777' }],
      ['change', { changes: { departureOn: '2026-06-18', adults: 1 } }, { departureOn: '2026-06-18', adults: 1 }],
    ] as const) {
      const answer = await give(verb, { stayId: id, ...body });
      expect(answer.status).toBe(200);
      expect(await recorded(id)).toMatchObject(after);
      expect((await takeBack(answer)).status).toBe(200);
      expect(await recorded(id)).toEqual(before);
    }
    const [draft] = await listOf<{ body: string }>(
      'retentionTouches',
      { stayId: { eq: id }, occasion: { eq: 'RELOCATION' } },
      'body',
    );
    expect(draft!.body).toContain('Hotel Vizinho');
  });

  it('check-out wants the bill settled, takes revenues from it and leaves the room dirty', async () => {
    const id = await priced();
    const { roomNumber } = (await recorded(id)) as { roomNumber: string };
    await hotel.ask('mutation ($data: [RoomCreateInput!]!) { createRooms(data: $data) { id } }', {
      data: [{ number: roomNumber, key: `CITY:${roomNumber}`, propertyId, housekeeping: 'CLEAN' }],
    });
    await give('check-in', { stayIds: [id] });
    await hotel.ask('mutation ($data: [FolioChargeCreateInput!]!) { createFolioCharges(data: $data) { id } }', {
      data: [
        { key: `${id}:1`, stayId: id, category: 'ROOM', amount: EUR(120) },
        { key: `${id}:2`, stayId: id, category: 'BAR', amount: EUR(15) },
      ],
    });
    expect(await give('check-out', { stayIds: [id] })).toMatchObject({
      status: 409,
      body: { code: 'BALANCE_OPEN', error: expect.stringContaining('owes €135') as string },
    });
    const answer = await give('check-out', { stayIds: [id], payment: { method: 'Card' } });
    expect(answer).toMatchObject({ status: 200, body: { stayIds: [id] } });
    // The guest leaves two days early.
    expect(await recorded(id)).toMatchObject({
      status: 'CHECKED_OUT',
      departureOn: TODAY,
      roomRevenue: { amountMicros: 120_000_000 },
    });
    expect(
      await listOf('folioCharges', { stayId: { eq: id }, category: { eq: 'PAYMENT' } }, 'amount { amountMicros }'),
    ).toEqual([{ amount: { amountMicros: -135_000_000 } }]);
    expect(await listOf('rooms', { number: { eq: roomNumber } }, 'housekeeping')).toEqual([{ housekeeping: 'DIRTY' }]);
    expect((await takeBack(answer)).status).toBe(200);
    expect(await recorded(id)).toMatchObject({ status: 'IN_HOUSE', checkedOutAt: null, departureOn: '2026-06-17' });
  });

  it('a room is warned of when it is dirty or somebody is in it, and given when that was read', async () => {
    const [one, other] = [await book({ roomNumber: '901' }), await book({ roomNumber: '901' })];
    await give('check-in', { stayIds: [one] });
    expect(await give('check-in', { stayIds: [other] })).toMatchObject({
      status: 409,
      body: { code: 'ROOM_OCCUPIED' },
    });
    expect(await give('check-in', { stayIds: [other], accept: ['ROOM_OCCUPIED'] })).toMatchObject({ status: 200 });
    const third = await book({ roomNumber: '' });
    expect(await give('assign', { stayId: third, roomNumber: '901' })).toMatchObject({
      status: 409,
      body: { code: 'ROOM_TAKEN' },
    });
  });

  it('two clerks at once never check one guest into two rooms', async () => {
    const id = await book({ roomNumber: '' });
    const numbers = ['951', '952', '953', '954'];
    const answers = await Promise.all(numbers.map((roomNumber) => give('check-in', { stayIds: [id], roomNumber })));
    const won = answers.filter(({ body }) => (body as Undoing).stayIds?.length === 1);
    expect(won).toHaveLength(1);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await history(id)).toMatchObject([
      { after: { status: 'IN_HOUSE', roomNumber: ((await recorded(id)) as { roomNumber: string }).roomNumber } },
    ]);
  });

  it('inquire writes a stay down once, and confirm makes it a booking', async () => {
    const body = {
      requestId: 'call-1',
      propertyId,
      guestId,
      arrivalOn: '2026-07-01',
      departureOn: '2026-07-03',
      adults: 1,
    };
    const answers = [await give('inquire', body), await give('inquire', body)];
    const [id, again] = answers.map((answer) => (answer.body as Undoing).stayIds[0]);
    expect(again).toBe(id);
    expect(await recorded(id!)).toMatchObject({ status: 'INQUIRY' });
    expect(await give('confirm', { stayIds: [id] })).toMatchObject({ status: 200, body: { stayIds: [id] } });
    expect(await recorded(id!)).toMatchObject({ status: 'CONFIRMED' });
    await give('inquire', body);
    expect(await recorded(id!)).toMatchObject({ status: 'CONFIRMED' });
    expect((await history(id!)).map(({ name }) => name).toSorted()).toEqual(['Asked for', 'Confirmed']);
  });

  it('a bulk of arrivals goes in six requests', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => book()));
    const [{ manifest }] = hotel.host.workspace.apps() as [ReturnType<HotelHost['host']['workspace']['apps']>[number]];
    const token = await hotel.host.applicationToken(manifest.application.universalIdentifier);
    const app = connect({ url: hotel.host.url, token, wait: async () => undefined, random: () => 0.5 });
    let requests = 0;
    const counting: Host = {
      request: (document, variables) => {
        requests += 1;
        return app.request(document, variables);
      },
    };
    const command = { verb: 'check-in', identityChecked: false, accept: [] } as const;
    const result = await giveCommand({ asPerson: counting, host: counting }, command, ids, new Date(NOW));
    expect(result).toMatchObject({ moved: expect.arrayContaining(ids) as string[] });
    // Stays, what is around them, who is in the rooms; the move; who came into them meanwhile; the history.
    expect(requests).toBe(6);
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
      // Pages for guests answer with a page.
      .filter(({ isAuthRequired }) => isAuthRequired)
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
    ['zh-CN,zh;q=0.9', '该住店记录已不存在，或您的角色无权查看。'],
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
