import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { signedLinks } from '../../plugin/flows/links/signed-links.ts';
import { finishAccepted, takeAnswer } from '../../plugin/flows/sales/quotes/answer.ts';
import { connect, type Host } from '../../plugin/host/client.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const SECRET = 'a secret for the links of quotes that is long enough';
const HOUSE = '5eed0000-0000-4000-8000-0000000d0001';
const DOUBLE = '5eed0000-0000-4000-8000-0000000d0002';
const PLAN = '5eed0000-0000-4000-8000-0000000d0003';
const AGREED = '5eed0000-0000-4000-8000-0000000d0004';
const FIRM = '5eed0000-0000-4000-8000-0000000d0005';
const GROUP = '5eed0000-0000-4000-8000-0000000d0006';
const GUEST = '5eed0000-0000-4000-8000-0000000d0007';

let hotel: HotelHost;
const euros = (units: number) => ({ amountMicros: units * 1_000_000, currencyCode: 'EUR' });
const ask = <Result>(query: string, variables: Record<string, unknown> = {}): Promise<Result> =>
  hotel.ask<Result>(query, variables);
const create = async (type: string, plural: string, data: object[]): Promise<void> => {
  await ask(`mutation ($data: [${type}CreateInput!]!) { create${plural}(data: $data) { id } }`, { data });
  await hotel.host.idle();
};
const post = (verb: string, body: object) => hotel.post(`/s/hotel/quotes/${verb}`, body);

const line = (quantity: number, price: number, more: object = {}) => ({
  kind: 'ROOM',
  description: 'Double',
  roomTypeId: DOUBLE,
  ratePlanId: PLAN,
  from: '2026-08-10',
  to: '2026-08-12',
  quantity,
  price: euros(price),
  ...more,
});
const hall = { kind: 'OTHER', description: 'Hall', quantity: 1, price: euros(123) };
let quotesMade = 0;
const make = (more: object = {}) =>
  post('make', {
    requestId: `request ${(quotesMade += 1)}`,
    whom: { groupId: GROUP },
    propertyId: HOUSE,
    arrivalOn: '2026-08-10',
    departureOn: '2026-08-12',
    validUntil: '2026-06-29',
    persons: 8,
    lines: [line(5, 106), hall],
    ...more,
  });
const made = async (more: object = {}): Promise<string> => {
  const { body } = await make(more);
  return (body as { quoteId: string }).quoteId;
};
type Quote = Record<string, unknown> & { number: string; version: number; status: string };
const quote = async (id: string): Promise<Quote> => {
  await hotel.host.idle();
  const { quotes } = await ask<{ quotes: { edges: { node: Quote }[] } }>(
    `{ quotes(filter: { id: { eq: "${id}" } }) { edges { node { number version status givenOn answeredBy answerNote stayId
      roomTotal { amountMicros } otherTotal { amountMicros } taxTotal { amountMicros } cityTaxTotal { amountMicros }
      total { amountMicros } quoteLines(orderBy: [{ place: AscNullsLast }]) { edges { node { name nights lineTotal { amountMicros } } } } } } } }`,
  );
  return quotes.edges[0]!.node;
};
const group = async (): Promise<Record<string, unknown>> => {
  await hotel.host.idle();
  const { opportunities } = await ask<{ opportunities: { edges: { node: Record<string, unknown> }[] } }>(
    `{ opportunities(filter: { id: { eq: "${GROUP}" } }) { edges { node { groupStage groupBlock groupProblem amount { amountMicros } } } } }`,
  );
  return opportunities.edges[0]!.node;
};
const given = async (quoteId: string): Promise<string> => {
  const { body } = await post('give', { quoteId });
  return (
    new URL((body as { link: string }).link).pathname.replace(/^\/s/, '') +
    new URL((body as { link: string }).link).search
  );
};
const page = async (path: string, form?: Record<string, string>) => {
  const answer = await fetch(
    `${hotel.host.url}/s${path}`,
    form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) },
  );
  return { status: answer.status, text: await answer.text() };
};
const toSell = async (): Promise<number> => {
  const { body } = await hotel.post('/s/hotel/stays/availability', {
    propertyId: HOUSE,
    arrivalOn: '2026-08-10',
    nights: 2,
  });
  return (body as { types: { toSell: number }[] }).types[0]!.toSell;
};

beforeAll(async () => {
  hotel = await startHotelHost('2026-06-15T12:00:00Z');
  await hotel.setVariable('HOTEL_LINK_SECRET', SECRET);
  await create('HotelProperty', 'HotelProperties', [
    {
      id: HOUSE,
      name: 'House',
      code: 'HSE',
      timeZone: 'Europe/Lisbon',
      currencyCode: 'EUR',
      roomCount: 10,
      roomTaxPercent: 6,
      otherTaxPercent: 23,
      cityTax: euros(2),
      seasonPrices: ['08-11..08-11 +20%'],
    },
  ]);
  await create('RoomType', 'RoomTypes', [
    { id: DOUBLE, name: 'Double', code: 'DBL', propertyId: HOUSE, rooms: 10, baseRate: euros(100) },
  ]);
  await create('RatePlan', 'RatePlans', [
    { id: PLAN, name: 'Flexible', code: 'BAR', propertyId: HOUSE, audience: 'PUBLIC' },
    {
      id: AGREED,
      name: 'Agreed',
      code: 'COR',
      propertyId: HOUSE,
      audience: 'CORPORATE',
      price: euros(80),
    },
  ]);
  await create('Company', 'Companies', [
    { id: FIRM, name: 'Firm', accountType: 'CORPORATE', accountRatePlanId: AGREED },
  ]);
  await create('Opportunity', 'Opportunities', [
    {
      id: GROUP,
      name: 'Choir',
      companyId: FIRM,
      groupStage: 'INQUIRY',
      groupPropertyId: HOUSE,
      groupArrivalOn: '2026-08-10',
      groupDepartureOn: '2026-08-12',
      groupRooms: 5,
    },
  ]);
  await create('Person', 'People', [
    { id: GUEST, name: { firstName: 'Ana', lastName: 'Silva' }, companyId: FIRM, guestLanguage: 'zh-CN' },
  ]);
});
afterAll(() => hotel.host.stop());

describe('a quote', () => {
  let first = '';
  let second = '';

  it('starts from what the nights cost by season and agreement', async () => {
    const { body } = await post('page', { whom: { groupId: GROUP } });
    expect(body).toMatchObject({
      name: 'Choir',
      validUntil: '2026-06-29',
      persons: 5,
      history: [],
      types: [
        {
          id: DOUBLE,
          toSell: 10,
          offers: [
            { ratePlanId: AGREED, nights: [euros(80), euros(80)] },
            { ratePlanId: PLAN, nights: [euros(100), euros(120)] },
          ],
        },
      ],
    });
  });

  it.each([
    ['valid on the day of arrival', { validUntil: '2026-08-10' }, 422, 'VALID_BEYOND_EVENT'],
    ['valid until yesterday', { validUntil: '2026-06-14' }, 409, 'VALIDITY_OVER'],
    ['without lines', { lines: [] }, 422, 'QUOTE_WITHOUT_LINES'],
    ['with nights outside its days', { lines: [line(1, 100, { to: '2026-08-13' })] }, 422, 'QUOTE_LINE_OUTSIDE'],
    ['for nobody', { whom: { guestId: GROUP } }, 404, 'QUOTED_NOBODY'],
    ['for two', { whom: { guestId: GUEST, groupId: GROUP } }, 400, 'BODY_NOT_UNDERSTOOD'],
  ])('is not made %s', async (_, more, status, code) =>
    expect(await make(more)).toMatchObject({ status, body: { code } }),
  );

  it('adds up with tax and city tax, and is the same when it is sent again', async () => {
    const again = { requestId: 'the first' };
    first = await made(again);
    expect(await made(again)).toBe(first);
    expect(await quote(first)).toMatchObject({
      version: 1,
      status: 'DRAFT',
      roomTotal: { amountMicros: 1_060_000_000 },
      otherTotal: { amountMicros: 123_000_000 },
      taxTotal: { amountMicros: 83_000_000 },
      cityTaxTotal: { amountMicros: 32_000_000 },
      total: { amountMicros: 1_215_000_000 },
      quoteLines: {
        edges: [
          { node: { name: 'Double', nights: 2, lineTotal: { amountMicros: 1_060_000_000 } } },
          { node: { name: 'Hall', nights: 1 } },
        ],
      },
    });
  });

  it('that is given makes an inquiry proposed, and supersedes earlier versions', async () => {
    const link = await given(first);
    expect(await group()).toMatchObject({ groupStage: 'PROPOSED' });
    const { number } = await quote(first);
    second = await made({ number, lines: [line(5, 100), hall] });
    expect(await quote(second)).toMatchObject({ number, version: 2 });
    expect((await page(link)).text).toContain('Accept');
    await given(second);
    expect(await quote(first)).toMatchObject({ status: 'SUPERSEDED', givenOn: '2026-06-15' });
    const { status, text } = await page(link, { answer: 'accept', by: 'Eva' });
    expect([status, text.includes('There is a newer version')]).toEqual([200, true]);
    expect(await quote(first)).toMatchObject({ status: 'SUPERSEDED' });
    expect(await post('give', { quoteId: first })).toMatchObject({ status: 409, body: { code: 'QUOTE_IS' } });
  });

  it('is read in three languages, without a script', async () => {
    const link = await given(second);
    const english = await page(link);
    expect(english.text).toContain('Of which tax');
    expect(english.text).not.toMatch(/<script/i);
    expect((await page(`${link}&l=zh-CN`)).text).toContain('其中税费');
    expect((await page(`${link}&l=zh-TW`)).text).toContain('其中稅費');
  });

  it('opens by no link that is forged, of another purpose or too old', async () => {
    const link = await given(second);
    const gone = await page('/hotel/quotes/answer?t=nothing');
    expect(gone.status).toBe(404);
    const links = signedLinks(SECRET)!;
    const now = new Date('2026-06-15T12:00:00Z');
    const token = (purpose: 'SURVEY' | 'QUOTE', secret = links, at = now) =>
      secret.sign(purpose, { subject: second, id: 'x', data: {} }, { now: at, validDays: 1 });
    for (const bad of [
      `${link.slice(0, -3)}abc`,
      `/hotel/quotes/answer?t=${await token('SURVEY')}`,
      `/hotel/quotes/answer?t=${await token('QUOTE', signedLinks(`${SECRET} of somebody else`)!)}`,
      `/hotel/quotes/answer?t=${await token('QUOTE', links, new Date('2026-06-01T12:00:00Z'))}`,
    ])
      for (const form of [undefined, { answer: 'accept', by: 'Mallory' }]) expect(await page(bad, form)).toEqual(gone);
    expect(await quote(second)).toMatchObject({ status: 'SENT' });
  });

  it('is not accepted without a name, nor by opening it', async () => {
    const link = await given(second);
    await page(link);
    expect((await page(link, { answer: 'accept', by: ' ' })).text).toContain('Your name');
    expect((await page(link, { by: 'Eva' })).text).toContain('Your name');
    expect(await quote(second)).toMatchObject({ status: 'SENT' });
  });

  it('is not accepted where its rooms are gone, which is told', async () => {
    const stay = {
      name: 's',
      status: 'CONFIRMED',
      propertyId: HOUSE,
      roomTypeId: DOUBLE,
      arrivalOn: '2026-08-11',
      departureOn: '2026-08-12',
    };
    await create(
      'Stay',
      'Stays',
      Array.from({ length: 6 }, (_, at) => ({ ...stay, key: `Q:${at}` })),
    );
    const link = await given(second);
    expect((await page(link, { answer: 'accept', by: 'Eva' })).text).toContain('nothing was ordered');
    expect(await quote(second)).toMatchObject({ status: 'SENT' });
    const { tasks } = await ask<{ tasks: { edges: { node: { title: string } }[] } }>(
      '{ tasks { edges { node { title } } } }',
    );
    expect(tasks.edges.map(({ node }) => node.title)).toContainEqual(expect.stringContaining('cannot be kept'));
    const { stays } = await ask<{ stays: { edges: { node: { id: string } }[] } }>(
      '{ stays { edges { node { id } } } }',
    );
    await ask('mutation ($id: UUID!) { updateStay(id: $id, data: { status: CANCELLED }) { id } }', {
      id: stays.edges[0]!.node.id,
    });
    await hotel.host.idle();
    expect(await toSell()).toBe(5);
  });

  it('that is accepted makes the block of the group, once', async () => {
    const link = await given(second);
    expect((await page(link, { answer: 'accept', by: 'Eva', note: 'See you' })).text).toContain('You have accepted');
    expect(await quote(second)).toMatchObject({ status: 'ACCEPTED', answeredBy: 'Eva', answerNote: 'See you' });
    expect(await group()).toMatchObject({
      groupStage: 'DEFINITE',
      groupBlock: 10,
      groupProblem: '',
      amount: { amountMicros: 1_155_000_000 },
    });
    expect(await toSell()).toBe(0);
    const replayed = await page(link, { answer: 'decline', by: 'Mallory' });
    expect(replayed.text).toContain('You have accepted');
    expect(await quote(second)).toMatchObject({ status: 'ACCEPTED', answeredBy: 'Eva' });
    expect(await group()).toMatchObject({ groupBlock: 10 });
  });

  it('for a guest becomes a held stay, in the language of the guest, and knows what the company was given', async () => {
    const whom = { guestId: GUEST };
    const { body } = await post('page', {
      whom,
      propertyId: HOUSE,
      arrivalOn: '2026-09-01',
      departureOn: '2026-09-03',
      persons: 2,
    });
    const { history } = body as { history: { status: string; isOwn: boolean }[] };
    expect(history.map(({ status, isOwn }) => [status, isOwn])).toEqual([
      ['ACCEPTED', false],
      ['SUPERSEDED', false],
    ]);
    const id = await made({
      whom,
      arrivalOn: '2026-09-01',
      departureOn: '2026-09-03',
      persons: 2,
      lines: [
        line(1, 90, { from: '2026-09-01', to: '2026-09-02' }),
        line(1, 110, { from: '2026-09-02', to: '2026-09-03' }),
      ],
    });
    const link = await given(id);
    expect((await page(link)).text).toContain('报价单');
    await page(link, { answer: 'accept', by: 'Ana' });
    await hotel.host.idle();
    const { stays } = await ask<{ stays: { edges: { node: Record<string, unknown> }[] } }>(
      `{ stays(filter: { guestId: { eq: "${GUEST}" } }) { edges { node { id status arrivalOn departureOn adults rate { amountMicros }
        roomRevenue { amountMicros } } } } }`,
    );
    expect(stays.edges.map(({ node }) => node)).toMatchObject([
      {
        status: 'TENTATIVE',
        arrivalOn: '2026-09-01',
        departureOn: '2026-09-03',
        adults: 2,
        rate: { amountMicros: 100_000_000 },
        roomRevenue: { amountMicros: 200_000_000 },
      },
    ]);
    expect(await quote(id)).toMatchObject({ status: 'ACCEPTED', stayId: stays.edges[0]!.node['id'] });
  });

  it('that was declined on the phone is written down by sales, and by nobody who may not', async () => {
    const id = await made({ whom: { guestId: GUEST }, lines: [line(1, 90)] });
    await given(id);
    const asked = { quoteId: id, accepted: false, by: 'Ana', note: 'Too dear' };
    expect(await hotel.postAs('Hotel front desk', '/s/hotel/quotes/close', asked)).toMatchObject({ status: 403 });
    expect(await quote(id)).toMatchObject({ status: 'SENT' });
    expect(await hotel.postAs('Hotel sales and marketing', '/s/hotel/quotes/close', asked)).toMatchObject({
      status: 200,
    });
    expect(await quote(id)).toMatchObject({ status: 'DECLINED', answerNote: 'Too dear' });
  });

  it('expires the day after its validity', async () => {
    const id = await made({ whom: { guestId: GUEST }, validUntil: '2026-06-16', lines: [line(1, 90)] });
    const link = await given(id);
    hotel.host.workspace.clock.advanceTo(new Date('2026-06-16T12:00:00Z'));
    expect((await page(`${link}&l=en`)).text).toContain('Accept');
    hotel.host.workspace.clock.advanceTo(new Date('2026-06-17T12:00:00Z'));
    expect((await page(`${link}&l=en`, { answer: 'accept', by: 'Ana' })).text).toContain('This quote has expired');
    expect(await hotel.post('/s/hotel/runs/start', { kind: 'GROUP_REVIEW' })).toMatchObject({ status: 200 });
    expect(await quote(id)).toMatchObject({ status: 'EXPIRED' });
  });

  it('for a guest with two rooms beside each other becomes two stays, and a task about the guest', async () => {
    const nights = { from: '2026-10-12', to: '2026-10-13' };
    const id = await made({
      whom: { guestId: GUEST },
      arrivalOn: nights.from,
      departureOn: nights.to,
      persons: 2,
      lines: [line(1, 90, nights), line(1, 70, nights)],
    });
    const { number } = await quote(id);
    await page(await given(id), { answer: 'accept', by: 'Ana' });
    await hotel.host.idle();
    const { stays, taskTargets } = await ask<{
      stays: { edges: { node: { rate: { amountMicros: number } } }[] };
      taskTargets: { edges: { node: { task: { title: string } } }[] };
    }>(
      `{ stays(filter: { key: { like: "HOTEL:${id}:%" } }) { edges { node { rate { amountMicros } } } }
        taskTargets(filter: { targetPersonId: { eq: "${GUEST}" } }, first: 60) { edges { node { task { title } } } } }`,
    );
    expect(stays.edges.map(({ node }) => Number(node.rate.amountMicros)).toSorted((a, b) => a - b)).toEqual([
      70_000_000, 90_000_000,
    ]);
    expect(taskTargets.edges.map(({ node }) => node.task.title)).toContainEqual(
      expect.stringMatching(new RegExp(`${number}.*was accepted`, 'u')),
    );
  });

  it('for an opportunity that nobody has called a group yet makes it one, whose rooms are kept', async () => {
    const groupId = '6f0b2a52-1a7c-4d5e-8a7a-3a52f1f5a0c9';
    await create('Opportunity', 'Opportunities', [{ id: groupId, name: 'Meeting', companyId: FIRM }]);
    const id = await made({
      whom: { groupId },
      arrivalOn: '2026-10-05',
      departureOn: '2026-10-06',
      persons: 2,
      lines: [line(2, 90, { from: '2026-10-05', to: '2026-10-06' })],
    });
    await page(await given(id), { answer: 'accept', by: 'Eva' });
    await hotel.host.idle();
    const { body } = await hotel.post('/s/hotel/groups/page', { groupId });
    expect(body).toMatchObject({ stage: 'DEFINITE', block: 2, held: 2, problems: [] });
  });
});

describe('a quote that is accepted while the app is killed', () => {
  const asked = { accepted: true, by: 'Eva', note: '' };
  let app: Host;
  let trials = 0;
  beforeAll(async () => {
    const { manifest } = hotel.host.workspace.apps()[0]!;
    const token = await hotel.host.applicationToken(manifest.application.universalIdentifier);
    app = connect({ url: hotel.host.url, token, wait: async () => undefined, random: () => 0.5 });
  });
  const dyingAfter = (requests: number): Host => {
    let left = requests;
    return {
      request: (document, variables) => {
        if (left === 0) throw new Error('killed');
        left -= 1;
        return app.request(document, variables);
      },
    };
  };
  const now = () => hotel.host.workspace.clock.now();
  const later = () => new Date(now().getTime() + 6 * 60_000);
  /** A quote of two nights that are nobody else's, given. */
  const quoted = async (whom: object): Promise<string> => {
    const arrivalOn = addDays(calendarDate('2026-09-10'), 2 * (trials += 1));
    const [between, departureOn] = [addDays(arrivalOn, 1), addDays(arrivalOn, 2)];
    const id = await made({
      whom,
      arrivalOn,
      departureOn,
      lines: [line(1, 90, { from: arrivalOn, to: between }), line(1, 90, { from: between, to: departureOn })],
    });
    await given(id);
    return id;
  };
  const statusOf = async (id: string) => {
    const { quotes } = await ask<{ quotes: { edges: { node: { status: string; makingSince: string | null } }[] } }>(
      `{ quotes(filter: { id: { eq: "${id}" } }) { edges { node { status makingSince } } } }`,
    );
    return quotes.edges[0]!.node;
  };
  const tasksOn = async (name: string): Promise<number> => {
    const { tasks } = await ask<{ tasks: { totalCount: number } }>(
      `{ tasks(filter: { title: { like: "%${name}%accepted%" } }) { totalCount } }`,
    );
    return tasks.totalCount;
  };
  const newGroup = async (name: string): Promise<string> => {
    const { createOpportunity } = await ask<{ createOpportunity: { id: string } }>(
      'mutation ($data: OpportunityCreateInput!) { createOpportunity(data: $data) { id } }',
      { data: { name, groupStage: 'INQUIRY', groupPropertyId: HOUSE } },
    );
    await hotel.host.idle();
    return createOpportunity.id;
  };

  it('makes the block of its group at the next review, once, wherever it was', async () => {
    for (let requests = 1, died = true; died; requests += 1) {
      const name = `Band ${requests}`;
      const groupId = await newGroup(name);
      const id = await quoted({ groupId });
      died = await takeAnswer(dyingAfter(requests), id, asked, now()).then(
        () => false,
        () => true,
      );
      const { status } = await statusOf(id);
      const left = await finishAccepted(app, now());
      expect(left).toBe(0);
      expect(await finishAccepted(app, later())).toBe(status === 'ACCEPTED' && died ? 1 : 0);
      expect(await finishAccepted(app, later())).toBe(0);
      await hotel.host.idle();
      const { opportunities } = await ask<{ opportunities: { edges: { node: Record<string, unknown> }[] } }>(
        `{ opportunities(filter: { id: { eq: "${groupId}" } }) { edges { node { groupStage groupBlock } } } }`,
      );
      expect([requests, opportunities.edges[0]!.node, await statusOf(id), await tasksOn(name)]).toEqual(
        status === 'ACCEPTED'
          ? [requests, { groupStage: 'DEFINITE', groupBlock: 2 }, { status, makingSince: null }, 1]
          : [requests, { groupStage: 'INQUIRY', groupBlock: 0 }, { status: 'SENT', makingSince: null }, 0],
      );
      expect(requests).toBeLessThan(40);
    }
  });

  it('makes the stay of its guest, once, wherever it was', async () => {
    for (let requests = 1, died = true; died; requests += 1) {
      const id = await quoted({ guestId: GUEST });
      died = await takeAnswer(dyingAfter(requests), id, asked, now()).then(
        () => false,
        () => true,
      );
      const { status } = await statusOf(id);
      await finishAccepted(app, later());
      await hotel.host.idle();
      const { stays } = await ask<{ stays: { edges: { node: { id: string } }[] } }>(
        `{ stays(filter: { key: { like: "HOTEL:${id}:%" } }) { edges { node { id } } } }`,
      );
      expect([requests, stays.edges.length, (await quote(id))['stayId'] ?? null, await statusOf(id)]).toEqual(
        status === 'ACCEPTED'
          ? [requests, 1, stays.edges[0]!.node.id, { status, makingSince: null }]
          : [requests, 0, null, { status: 'SENT', makingSince: null }],
      );
      expect(requests).toBeLessThan(40);
    }
  });

  it('is made by the run of the groups, and by whoever presses again', async () => {
    const [first, second] = [await quoted({ guestId: GUEST }), await quoted({ guestId: GUEST })];
    for (const id of [first, second])
      await app.request(
        'mutation ($id: UUID!, $since: DateTime!) { updateQuote(id: $id, data: { status: ACCEPTED, makingSince: $since }) { id } }' as never,
        { id, since: now().toISOString() } as never,
      );
    expect(await takeAnswer(app, first, asked, later())).toEqual({
      refused: { code: 'QUOTE_IS', status: 'ACCEPTED' },
    });
    expect(await statusOf(first)).toEqual({ status: 'ACCEPTED', makingSince: null });
    hotel.host.workspace.clock.advanceTo(later());
    expect(await hotel.post('/s/hotel/runs/start', { kind: 'GROUP_REVIEW' })).toMatchObject({ status: 200 });
    await hotel.host.idle();
    for (const id of [first, second]) expect((await quote(id))['stayId']).toEqual(expect.any(String));
  });
});
