import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptBecause, type WalkCandidate } from '../../plugin/domain/overbooking/walk-advisor.ts';
import { signedLinks } from '../../plugin/flows/links/signed-links.ts';
import { surveyLink } from '../../plugin/flows/service/survey.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

// June at a hotel of six rooms, as its desk lives it: the host's clock is driven from one deed to the next, and what a schedule
// does is called when it is due, or not at all while the host is "down".

const SECRET = 'a-secret-of-exactly-32-bytes-long';
const euros = (amount: number) => ({ amountMicros: amount * 1_000_000, currencyCode: 'EUR' });

let hotel: HotelHost;
let propertyId: string;
let partnerId: string;
beforeAll(async () => {
  hotel = await startHotelHost('2026-06-01T08:00:00Z');
  await hotel.setVariable('HOTEL_LINK_SECRET', SECRET);
  ({
    createHotelProperty: { id: propertyId },
    createCompany: { id: partnerId },
  } = await hotel.ask<{ createHotelProperty: { id: string }; createCompany: { id: string } }>(
    `mutation ($property: HotelPropertyCreateInput!) {
      createHotelProperty(data: $property) { id }
      createCompany(data: { name: "Hotel Mar" }) { id }
    }`,
    { property: { name: 'City House', code: 'CITY', timeZone: 'UTC', currencyCode: 'EUR', surveyAfterHours: 24 } },
  ));
  await hotel.ask('mutation ($data: [RoomCreateInput!]!) { createRooms(data: $data) { id } }', {
    data: [1, 2, 3, 4, 5, 6].map((number) => ({
      number: `10${number}`,
      key: `CITY:10${number}`,
      propertyId,
      housekeeping: 'INSPECTED',
    })),
  });
});
afterAll(() => hotel.host.stop());

const at = (moment: string): void => hotel.host.workspace.clock.advanceTo(new Date(`2026-06-${moment}:00Z`));
const send = async (path: string, body: object, role = 'Hotel front desk') => {
  const answer = await hotel.postAs(role, `/s/hotel/${path}`, body);
  await hotel.host.idle();
  return answer;
};
const done = async (path: string, body: object, role?: string): Promise<void> => {
  const answer = await send(path, body, role);
  if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
};
const guestsBy = new Map<string, string>();
const guest = async (name: string): Promise<string> => {
  const known = guestsBy.get(name);
  if (known !== undefined) return known;
  const { createPerson } = await hotel.ask<{ createPerson: { id: string } }>(
    'mutation ($data: PersonCreateInput!) { createPerson(data: $data) { id } }',
    {
      data: {
        name: { firstName: name, lastName: 'Silva' },
        emails: { primaryEmail: `${name}@mail.example`, additionalEmails: [] },
      },
    },
  );
  await hotel.ask('mutation ($data: ConsentEventCreateInput!) { createConsentEvent(data: $data) { id } }', {
    data: {
      key: `${name}:MARKETING`,
      name: 'granted',
      personId: createPerson.id,
      channel: 'EMAIL',
      purpose: 'MARKETING',
      state: 'GRANTED',
      recordedAt: '2026-01-01T00:00:00Z',
    },
  });
  guestsBy.set(name, createPerson.id);
  return createPerson.id;
};
/** Books a room by phone and confirms it. */
const book = async (name: string, arrives: number, departs: number, specialRequests = ''): Promise<string> => {
  const day = (on: number): string => (on > 30 ? '2026-07-01' : `2026-06-${String(on).padStart(2, '0')}`);
  const { status, body } = await send('stays/inquire', {
    requestId: `${name}-${arrives}`,
    propertyId,
    guestId: await guest(name),
    arrivalOn: day(arrives),
    departureOn: day(departs),
    rate: euros(100),
    adults: 1,
    channel: 'PHONE',
    specialRequests,
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
  const [stayId] = (body as { stayIds: string[] }).stayIds;
  await done('stays/confirm', { stayIds: [stayId] });
  return stayId!;
};
const checkIn = (stayId: string, roomNumber: string) =>
  done('stays/check-in', { stayIds: [stayId], roomNumber, accept: ['ROOM_NOT_READY'] });
const charge = (stayId: string, key: string, amount: number) =>
  hotel.ask('mutation ($data: FolioChargeCreateInput!) { createFolioCharge(data: $data) { id } }', {
    data: { key, name: key, stayId, chargedOn: '2026-06-01', category: 'ROOM', amount: euros(amount) },
  });
const checkOut = (stayId: string) => done('stays/check-out', { stayIds: [stayId], payment: { method: 'Card' } });
const openCase = async (stayId: string, severity: string, happened: string): Promise<string> => {
  const { body } = await send('cases/open', {
    stayId,
    category: 'MAINTENANCE',
    severity,
    happened,
    requestId: happened,
  });
  return (body as { caseIds: string[] }).caseIds[0]!;
};
const survey = async (stayId: string, score: number): Promise<void> => {
  const pages = { links: signedLinks(SECRET)!, address: `${hotel.host.url}/s` };
  const link = await surveyLink(pages, { stayId, touch: stayId, language: 'en' }, hotel.host.workspace.clock.now());
  await fetch(link, { method: 'POST', body: new URLSearchParams({ score: String(score) }) });
  await hotel.host.idle();
};
const schedule = async (): Promise<void> => {
  await hotel.execute('escalate-cases');
  await hotel.host.idle();
};
const one = async <Row>(object: string, id: string, fields: string): Promise<Row> =>
  (
    await hotel.ask<Record<string, Row>>(
      `query ($id: UUID!) { ${object}(filter: { id: { eq: $id } }) { ${fields} } }`,
      {
        id,
      },
    )
  )[object]!;
const caseNow = (id: string) =>
  one<{ status: string; dueAt: string; escalationLevel: number | null; escalatedAt: string | null }>(
    'serviceCase',
    id,
    'status dueAt escalationLevel escalatedAt',
  );
const casesOf = async (name: string): Promise<string[]> =>
  (
    await hotel.ask<{ serviceCases: { edges: { node: { id: string } }[] } }>(
      'query ($id: UUID!) { serviceCases(filter: { personId: { eq: $id } }) { edges { node { id } } } }',
      { id: guestsBy.get(name) },
    )
  ).serviceCases.edges.map(({ node }) => node.id);

describe('a month of a hotel', () => {
  it('ends with every clock, count, balance and status right', async () => {
    const anas = await book('ana', 1, 4, 'high floor');
    const ruis = await book('rui', 1, 3);
    const evas = await book('eva', 2, 5);
    const maxs = await book('max', 3, 5);
    const leas = await book('lea', 5, 8);
    const anasNext = await book('ana', 10, 12, 'high floor, quiet room');
    const ruisNext = await book('rui', 12, 14);
    const ivos = await book('ivo', 20, 22);
    const noas = await book('noa', 20, 22);

    at('01T15:00');
    await checkIn(anas, '101');
    await checkIn(ruis, '102');
    await done('stays/cancel', { stayIds: [evas], reason: 'Ill' });

    // A complaint that is solved in time, with what the desk may give.
    at('02T10:00');
    const shower = await openCase(ruis, 'HIGH', 'No hot water');
    at('02T14:00');
    await done('cases/solve', { caseId: shower, resolution: 'Mended', compensation: euros(40) });

    at('03T09:00');
    await charge(ruis, 'rui-room', 200);
    await checkOut(ruis);
    at('04T09:00');
    await charge(anas, 'ana-room', 300);
    await checkOut(anas);
    await done('stays/no-show', { stayIds: [maxs] });
    await survey(ruis, 4);
    await survey(anas, 9);

    // The open case that Rui's answer opened, seen at every turn.
    const rui = guestsBy.get('rui')!;
    const { guestOpenCases } = await one<{ guestOpenCases: number }>('person', rui, 'guestOpenCases');
    expect(guestOpenCases).toBe(1);
    expect(await send('retention/write', { guestId: rui, memberId: null, withOffer: true })).toMatchObject({
      status: 409,
      body: { code: 'CASE_OPEN' },
    });
    expect(
      keptBecause({
        isTopTier: false,
        children: 0,
        infants: 0,
        earlierWalks: 0,
        openCases: guestOpenCases,
      } as WalkCandidate),
    ).toEqual([{ code: 'OPEN_CASE' }]);

    at('05T18:00');
    await done('stays/relocate', { stayId: leas, toId: partnerId, compensation: euros(100), reason: 'Overbooked' });

    at('09T12:00');
    await done('stays/change', { stayId: anasNext, changes: { departureOn: '2026-06-13' } });
    at('10T15:00');
    await checkIn(anasNext, '101');

    at('12T10:00');
    const day = (await send('stays/day', { propertyId, lists: ['ARRIVALS'] })).body as {
      lists: { ARRIVALS: { id: string; cases: { isOpen: boolean }[] }[] };
    };
    expect(day.lists.ARRIVALS.find(({ id }) => id === ruisNext)!.cases).toContainEqual(
      expect.objectContaining({ isOpen: true }),
    );
    at('12T15:00');
    await checkIn(ruisNext, '102');
    const [ofSurvey] = (await casesOf('rui')).filter((id) => id !== shower);
    await done('cases/solve', { caseId: ofSurvey, resolution: 'The manager welcomed him' });
    at('13T09:00');
    await charge(anasNext, 'ana-room-2', 300);
    await checkOut(anasNext);
    at('14T09:00');
    await charge(ruisNext, 'rui-room-2', 200);
    await checkOut(ruisNext);
    await survey(ruisNext, 10);

    at('20T15:00');
    await checkIn(ivos, '103');
    await checkIn(noas, '104');

    // Noa is waited for from ten to ten of the next day.
    at('21T09:00');
    const noise = await openCase(noas, 'HIGH', 'Noise next door');
    at('21T10:00');
    await done('cases/wait', { caseIds: [noise] });

    // Three hours in which nothing runs.
    at('21T10:05');
    const lift = await openCase(ivos, 'CRITICAL', 'Stuck in the lift');
    at('21T13:10');
    await schedule();
    expect(await caseNow(lift)).toMatchObject({
      escalationLevel: 2,
      escalatedAt: expect.stringContaining('2026-06-21T13:05:00'),
    });
    await schedule();
    at('21T15:00');
    await done('cases/solve', { caseId: lift, resolution: 'Freed and invited to dinner' });

    at('22T09:00');
    for (const [stayId, key] of [
      [ivos, 'ivo-room'],
      [noas, 'noa-room'],
    ] as const) {
      await charge(stayId, key, 200);
      await checkOut(stayId);
    }
    at('22T10:00');
    await done('cases/take', { caseIds: [noise], memberId: null });
    at('22T16:59');
    await schedule();
    expect(await caseNow(noise)).toMatchObject({ dueAt: expect.stringContaining('2026-06-22T17:00:00') });
    at('22T17:00');
    await schedule();
    at('30T12:00');
    await schedule();

    const people = await hotel.ask<{
      people: { edges: { node: { name: { firstName: string } } & Record<string, unknown> }[] };
    }>(
      '{ people(filter: { emails: { primaryEmail: { like: "%@mail.example" } } }) { edges { node { name { firstName } guestStays guestNights guestTotalRevenue { amountMicros } guestCancellations guestNoShows guestOpenCases guestNps guestLastStayOn guestInHouseStays } } } }',
    );
    const told = Object.fromEntries(
      people.people.edges.map(({ node: { name, guestTotalRevenue, ...rest } }) => [
        name.firstName,
        [
          rest['guestStays'],
          rest['guestNights'],
          ((guestTotalRevenue as { amountMicros: number | null } | null)?.amountMicros ?? 0) / 1_000_000,
          rest['guestCancellations'],
          rest['guestNoShows'],
          rest['guestOpenCases'] ?? 0,
          rest['guestNps'],
          rest['guestLastStayOn'],
        ],
      ]),
    );
    expect(told).toEqual({
      ana: [2, 6, 600, 0, 0, 0, 9, '2026-06-13'],
      rui: [2, 4, 400, 0, 0, 0, 10, '2026-06-14'],
      eva: [0, 0, 0, 1, 0, 0, null, null],
      max: [0, 0, 0, 0, 1, 0, null, null],
      lea: [0, 0, 0, 0, 0, 0, null, null],
      ivo: [1, 2, 200, 0, 0, 0, null, '2026-06-22'],
      noa: [1, 2, 200, 0, 0, 1, null, '2026-06-22'],
    });

    const cases = await Promise.all([shower, ofSurvey!, lift, noise].map(caseNow));
    expect(cases.map(({ status, escalationLevel }) => [status, escalationLevel ?? 0])).toEqual([
      ['RESOLVED', 0],
      // Eight days for what is due in one, and nearly three hours beyond the two of a critical one.
      ['RESOLVED', 3],
      ['RESOLVED', 3],
      ['OPEN', 3],
    ]);

    const { stays } = await hotel.ask<{
      stays: { edges: { node: { id: string; status: string; roomNumber: string; toCorrect: boolean } }[] };
    }>('{ stays { edges { node { id status roomNumber toCorrect } } } }');
    const statusOf = new Map(stays.edges.map(({ node }) => [node.id, node.status]));
    expect([anas, ruis, evas, maxs, leas, anasNext, ruisNext, ivos, noas].map((id) => statusOf.get(id))).toEqual([
      'CHECKED_OUT',
      'CHECKED_OUT',
      'CANCELLED',
      'NO_SHOW',
      'RELOCATED',
      'CHECKED_OUT',
      'CHECKED_OUT',
      'CHECKED_OUT',
      'CHECKED_OUT',
    ]);
    expect(stays.edges.filter(({ node }) => node.toCorrect)).toEqual([]);

    const { folioChargesGroupBy } = await hotel.ask<{
      folioChargesGroupBy: { groupByDimensionValues: string[]; sumAmountAmountMicros: number }[];
    }>(
      '{ folioChargesGroupBy(groupBy: [{ stay: { id: true } }, { category: true }], limit: 100) { groupByDimensionValues sumAmountAmountMicros } }',
    );
    const left = new Map<string, number>();
    for (const { groupByDimensionValues, sumAmountAmountMicros } of folioChargesGroupBy) {
      const [stayId, category] = groupByDimensionValues as [string, string];
      left.set(
        stayId,
        (left.get(stayId) ?? 0) + (category === 'PAYMENT' ? -1 : 1) * Math.abs(Number(sumAmountAmountMicros)),
      );
    }
    expect([anas, ruis, anasNext, ruisNext, ivos, noas].map((id) => left.get(id))).toEqual([0, 0, 0, 0, 0, 0]);

    // Ana asked for a high floor twice: it is known now, and the quiet room of once is not.
    const { roomPreferences } = await hotel.ask<{ roomPreferences: { edges: { node: object }[] } }>(
      'query ($id: UUID!) { roomPreferences(filter: { personId: { eq: $id } }) { edges { node { category value origin } } } }',
      { id: guestsBy.get('ana') },
    );
    expect(roomPreferences.edges.map(({ node }) => node)).toEqual([
      { category: 'FLOOR', value: 'HIGH', origin: 'OBSERVED' },
    ]);
  });

  it('never has one guest in two rooms, nor two in one without saying so, when two clerks check in at once', async () => {
    at('30T13:00');
    const [ida, udo] = [await book('ida', 30, 31), await book('udo', 30, 31)];
    const press = (stayId: string, roomNumber: string, role: string) =>
      hotel.postAs(role, '/s/hotel/stays/check-in', { stayIds: [stayId], roomNumber, accept: ['ROOM_NOT_READY'] });
    const both = await Promise.all([press(ida, '105', 'Hotel front desk'), press(ida, '106', 'Hotel manager')]);
    await hotel.host.idle();
    const moved = both.flatMap(({ status, body }) => (status === 200 ? (body as { stayIds: string[] }).stayIds : []));
    expect(moved).toEqual([ida]);
    const first = await one<{ status: string; roomNumber: string }>('stay', ida, 'status roomNumber');
    expect(first.status).toBe('IN_HOUSE');
    expect(['105', '106']).toContain(first.roomNumber);
    // Somebody else is refused the room that is taken, and nothing of him has moved.
    expect(await press(udo, first.roomNumber, 'Hotel front desk')).toMatchObject({
      status: 409,
      body: { code: 'ROOM_OCCUPIED' },
    });
    expect(await one('stay', udo, 'status')).toEqual({ status: 'CONFIRMED' });
  });
});
