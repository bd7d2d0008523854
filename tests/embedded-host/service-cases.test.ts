import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escalateCases, followCases } from '../../plugin/flows/service/follow-cases.ts';
import { followFeedback } from '../../plugin/flows/service/follow-feedback.ts';
import type { Host } from '../../plugin/host/client.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const NOW = '2026-06-15T12:00:00.000Z';
const after = (hours: number): string => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();

let hotel: HotelHost;
beforeAll(async () => {
  hotel = await startHotelHost(NOW);
});
afterAll(() => hotel.host.stop());

const guest = async (): Promise<string> =>
  (
    await hotel.ask<{ createPerson: { id: string } }>(
      'mutation { createPerson(data: { name: { firstName: "Ana", lastName: "Silva" } }) { id } }',
    )
  ).createPerson.id;
const open = async (fields: object): Promise<string> =>
  (
    await hotel.ask<{ createServiceCase: { id: string } }>(
      'mutation ($data: ServiceCaseCreateInput!) { createServiceCase(data: $data) { id } }',
      { data: { name: 'Noise', openedAt: NOW, ...fields } },
    )
  ).createServiceCase.id;
const change = (id: string, data: object) =>
  hotel.ask(
    'mutation ($id: UUID!, $data: ServiceCaseUpdateInput!) { updateServiceCase(id: $id, data: $data) { id } }',
    {
      id,
      data,
    },
  );
type Case = { dueAt: string; escalationLevel: number | null; escalatedAt: string | null; resolvedAt: string | null };
const caseOf = async (id: string): Promise<Case> => {
  await hotel.host.idle();
  const { serviceCase } = await hotel.ask<{ serviceCase: Case }>(
    'query ($id: UUID!) { serviceCase(filter: { id: { eq: $id } }) { dueAt escalationLevel escalatedAt resolvedAt } }',
    { id },
  );
  // A level that was never reached is not written.
  return { ...serviceCase, escalationLevel: serviceCase.escalationLevel ?? 0 };
};
const openCasesOf = async (id: string): Promise<number | null> => {
  await hotel.host.idle();
  const { person } = await hotel.ask<{ person: { guestOpenCases: number | null } }>(
    'query ($id: UUID!) { person(filter: { id: { eq: $id } }) { guestOpenCases } }',
    { id },
  );
  return person.guestOpenCases;
};
const tasksOf = async (id: string): Promise<string[]> => {
  const { taskTargets } = await hotel.ask<{ taskTargets: { edges: { node: { task: { title: string } } }[] } }>(
    'query ($id: UUID!) { taskTargets(filter: { targetPersonId: { eq: $id } }) { edges { node { task { title } } } } }',
    { id },
  );
  return taskTargets.edges.map(({ node }) => node.task.title).toSorted();
};
/** The app on a clock of the test's own, as its schedule calls it. */
const app: Host = { request: (document, variables) => hotel.askAsApp(document.toString(), variables) };

describe('a service case', () => {
  it('has a clock by its severity, and counts on its guest while it is open', async () => {
    const guestId = await guest();
    const id = await open({ personId: guestId, severity: 'HIGH' });
    expect(await caseOf(id)).toMatchObject({ dueAt: after(8), escalationLevel: 0 });
    expect(await openCasesOf(guestId)).toBe(1);
    await change(id, { severity: 'CRITICAL' });
    expect(await caseOf(id)).toMatchObject({ dueAt: after(2) });
    await change(id, { status: 'WAITING_GUEST' });
    expect(await openCasesOf(guestId)).toBe(1);
    await change(id, { status: 'RESOLVED' });
    expect(await openCasesOf(guestId)).toBe(0);
    expect((await caseOf(id)).resolvedAt).not.toBeNull();
    await change(id, { status: 'OPEN' });
    expect(await openCasesOf(guestId)).toBe(1);
    expect((await caseOf(id)).resolvedAt).toBeNull();
  });

  it('counts on whom it is given to, and no more on whom it was', async () => {
    const [first, second] = [await guest(), await guest()];
    const id = await open({ personId: first });
    expect(await openCasesOf(first)).toBe(1);
    await change(id, { personId: second });
    expect([await openCasesOf(first), await openCasesOf(second)]).toEqual([0, 1]);
    await hotel.ask('mutation ($id: UUID!) { deleteServiceCase(id: $id) { id } }', { id });
    expect(await openCasesOf(second)).toBe(0);
  });

  it('takes the property of its stay, and is opened now where nobody said when', async () => {
    const { createHotelProperty } = await hotel.ask<{ createHotelProperty: { id: string } }>(
      'mutation { createHotelProperty(data: { name: "City", code: "CITY" }) { id } }',
    );
    const { createStay } = await hotel.ask<{ createStay: { id: string } }>(
      'mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }',
      { data: { key: 'PMS:1', propertyId: createHotelProperty.id } },
    );
    const id = await open({ stayId: createStay.id, openedAt: null });
    await hotel.host.idle();
    const { serviceCase } = await hotel.ask<{ serviceCase: { propertyId: string; openedAt: string | null } }>(
      'query ($id: UUID!) { serviceCase(filter: { id: { eq: $id } }) { propertyId openedAt } }',
      { id },
    );
    expect(serviceCase.propertyId).toBe(createHotelProperty.id);
    expect(serviceCase.openedAt).not.toBeNull();
  });

  it('goes up by itself when its time runs out, with one task a level, also after hours without a host', async () => {
    const guestId = await guest();
    const id = await open({ personId: guestId, severity: 'HIGH' });
    await hotel.host.idle();
    await escalateCases(app, new Date(after(7.9)));
    expect(await caseOf(id)).toMatchObject({ escalationLevel: 0 });
    await escalateCases(app, new Date(after(8)));
    expect(await caseOf(id)).toMatchObject({ escalationLevel: 1, escalatedAt: after(8) });
    await escalateCases(app, new Date(after(9)));
    expect(await tasksOf(guestId)).toEqual(['Case is overdue: Ana Silva · Noise']);
    // Three hours of downtime go by, and the level that was missed is made good.
    await escalateCases(app, new Date(after(17)));
    await escalateCases(app, new Date(after(17)));
    expect(await caseOf(id)).toMatchObject({ escalationLevel: 3, escalatedAt: after(16) });
    expect(await tasksOf(guestId)).toEqual([
      'Case is overdue, level 3: take it over: Ana Silva · Noise',
      'Case is overdue: Ana Silva · Noise',
    ]);
    // Cases of other tests go up too.
    await escalateCases(app, new Date(after(30)));
    expect(await escalateCases(app, new Date(after(30)))).toEqual({ casesWritten: 0 });
  });

  it('that is solved is asked about once, and a request is not', async () => {
    const guestId = await guest();
    const complaint = await open({ personId: guestId });
    const request = await open({ personId: guestId, kind: 'REQUEST' });
    for (const id of [complaint, request]) await change(id, { status: 'RESOLVED' });
    await hotel.host.idle();
    await change(complaint, { status: 'CLOSED' });
    await hotel.host.idle();
    expect(await tasksOf(guestId)).toEqual(['Call and ask whether all is well now: Ana Silva · Noise']);
  });

  it('changes nothing when its event comes again', async () => {
    const guestId = await guest();
    const id = await open({ personId: guestId });
    await hotel.host.idle();
    const events = { events: [{ recordId: id, properties: { after: { personId: guestId } } }] };
    expect(await followCases(app, events, new Date(NOW))).toEqual({ casesWritten: 0 });
  });
});

describe('the commands of the service desk', () => {
  const SOME = '00000000-0000-4000-8000-000000000000';
  const desk = (verb: string, body: object, role = 'Hotel front desk') =>
    hotel.postAs(role, `/s/hotel/cases/${verb}`, body);
  const report = (about: object, requestId: string) =>
    desk('open', { ...about, category: 'NOISE', happened: 'Noise at night. Called twice.', requestId });
  const idIn = ({ body }: { body: unknown }): string => (body as { caseIds: string[] }).caseIds[0]!;
  const read = async (id: string) =>
    (
      await hotel.ask<{ serviceCase: Record<string, unknown> }>(
        'query ($id: UUID!) { serviceCase(filter: { id: { eq: $id } }) { name status ownerId stayId propertyId personId severity resolution compensation { amountMicros currencyCode } } }',
        { id },
      )
    ).serviceCase;
  const someone = async (): Promise<string> =>
    (
      await hotel.ask<{ workspaceMembers: { edges: { node: { id: string } }[] } }>(
        '{ workspaceMembers(first: 1) { edges { node { id } } } }',
      )
    ).workspaceMembers.edges[0]!.node.id;
  /** A guest in house, at a property whose desk may give 50 euros. */
  const inHouse = async (code: string) => {
    const guestId = await guest();
    const { createHotelProperty } = await hotel.ask<{ createHotelProperty: { id: string } }>(
      'mutation ($data: HotelPropertyCreateInput!) { createHotelProperty(data: $data) { id } }',
      { data: { name: code, code, goodwillLimit: { amountMicros: 50_000_000, currencyCode: 'EUR' } } },
    );
    const { createStay } = await hotel.ask<{ createStay: { id: string } }>(
      'mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }',
      {
        data: {
          key: `PMS:${code}`,
          guestId,
          propertyId: createHotelProperty.id,
          status: 'IN_HOUSE',
          arrivalOn: '2026-06-14',
          departureOn: '2026-06-17',
        },
      },
    );
    return { guestId, stayId: createStay.id, propertyId: createHotelProperty.id };
  };

  it('open a case of a guest at the stay that the guest is in, once however often they arrive', async () => {
    const { guestId, stayId, propertyId } = await inHouse('OPEN-1');
    const first = await report({ guestId }, 'press-1');
    expect(first).toMatchObject({ status: 200, body: { message: 'The case is open: Noise at night.' } });
    expect(idIn(await report({ guestId }, 'press-1'))).toBe(idIn(first));
    expect(await read(idIn(first))).toMatchObject({
      name: 'Noise at night',
      status: 'OPEN',
      severity: 'MEDIUM',
      personId: guestId,
      stayId,
      propertyId,
    });
    expect(await openCasesOf(guestId)).toBe(1);
  });

  it('open a case of a stay for its guest', async () => {
    const { guestId, stayId } = await inHouse('OPEN-2');
    expect(await read(idIn(await report({ stayId }, 'press-2')))).toMatchObject({ personId: guestId, stayId });
  });

  it.each([
    ['nobody', {}, 400, 'BODY_NOT_UNDERSTOOD'],
    ['a guest who is gone', { guestId: SOME }, 404, 'GUESTS_GONE'],
    ['a stay that is gone', { stayId: SOME }, 404, 'STAY_NOT_FOUND'],
  ])('open none for %s', async (_, about, status, code) =>
    expect(await report(about, `nobody-${code}`)).toMatchObject({ status, body: { code } }),
  );

  it('take on, let wait, solve and open again, each with its way back', async () => {
    const memberId = await someone();
    const id = idIn(await report(await inHouse('WORK-1').then(({ guestId }) => ({ guestId })), 'press-3'));
    expect(await desk('take', { caseIds: [id], memberId })).toMatchObject({ status: 200, body: { caseIds: [id] } });
    expect(await read(id)).toMatchObject({ status: 'IN_PROGRESS', ownerId: memberId });
    await desk('wait', { caseIds: [id] });
    expect(await read(id)).toMatchObject({ status: 'WAITING_GUEST', ownerId: memberId });
    const solved = await desk('solve', {
      caseId: id,
      resolution: 'Moved to the courtyard side',
      compensation: { amountMicros: 50_000_000, currencyCode: 'EUR' },
    });
    expect(solved).toMatchObject({ status: 200, body: { message: 'Solved: Noise at night.' } });
    expect(await read(id)).toMatchObject({
      status: 'RESOLVED',
      resolution: 'Moved to the courtyard side',
      compensation: { amountMicros: 50_000_000 },
    });
    expect(await desk('take', { caseIds: [id], memberId })).toMatchObject({
      status: 409,
      body: { code: 'CASES_SOLVED_BEFORE' },
    });
    expect(await desk('reopen', { caseId: id })).toMatchObject({ status: 200 });
    expect(await read(id)).toMatchObject({ status: 'IN_PROGRESS' });
    expect(await desk('reopen', { caseId: id })).toMatchObject({ status: 409, body: { code: 'CASE_STILL_OPEN' } });
    await desk('take', { caseIds: [id], memberId: null });
    expect(await read(id)).toMatchObject({ status: 'OPEN', ownerId: null });
  });

  it('give more than the limit of the property by a manager only', async () => {
    const { guestId } = await inHouse('LIMIT-1');
    const id = idIn(await report({ guestId }, 'press-4'));
    const solve = {
      caseId: id,
      resolution: 'The night is free',
      compensation: { amountMicros: 50_000_001, currencyCode: 'EUR' },
    };
    expect(await desk('solve', solve)).toMatchObject({ status: 403, body: { code: 'GOODWILL_ABOVE_LIMIT' } });
    expect(await read(id)).toMatchObject({ status: 'OPEN' });
    expect(await desk('solve', { ...solve, compensation: { amountMicros: 1, currencyCode: 'USD' } })).toMatchObject({
      status: 422,
      body: { code: 'GOODWILL_IN_ANOTHER_CURRENCY' },
    });
    expect(await desk('solve', solve, 'Hotel manager')).toMatchObject({ status: 200 });
    expect(await read(id)).toMatchObject({ status: 'RESOLVED', compensation: { amountMicros: 50_000_001 } });
  });

  it('are not for who may only look', async () => {
    const { guestId } = await inHouse('LOOK-1');
    const id = idIn(await report({ guestId }, 'press-5'));
    expect(await desk('wait', { caseIds: [id] }, 'Hotel sales and marketing')).toMatchObject({ status: 403 });
    expect(await read(id)).toMatchObject({ status: 'OPEN' });
  });
});

describe('feedback', () => {
  const feedback = async (personId: string, npsScore: number | null, answeredAt: string): Promise<string> =>
    (
      await hotel.ask<{ createGuestFeedback: { id: string } }>(
        'mutation ($data: GuestFeedbackCreateInput!) { createGuestFeedback(data: $data) { id } }',
        { data: { name: 'Survey', key: crypto.randomUUID(), personId, npsScore, answeredAt } },
      )
    ).createGuestFeedback.id;
  const recommends = async (id: string): Promise<number | null> => {
    await hotel.host.idle();
    const { person } = await hotel.ask<{ person: { guestNps: number | null } }>(
      'query ($id: UUID!) { person(filter: { id: { eq: $id } }) { guestNps } }',
      { id },
    );
    return person.guestNps;
  };

  it('says of its guest what was answered last, and which group the answer is of', async () => {
    const [guestId, other] = [await guest(), await guest()];
    const last = await feedback(guestId, 6, '2026-06-10T08:00:00Z');
    expect(await recommends(guestId)).toBe(6);
    await feedback(guestId, 10, '2026-06-01T08:00:00Z');
    await feedback(guestId, null, '2026-06-12T08:00:00Z');
    expect(await recommends(guestId)).toBe(6);
    const { guestFeedback } = await hotel.ask<{ guestFeedback: { group: string } }>(
      'query ($id: UUID!) { guestFeedback(filter: { id: { eq: $id } }) { group } }',
      { id: last },
    );
    expect(guestFeedback.group).toBe('DETRACTOR');

    await hotel.ask(
      'mutation ($id: UUID!, $to: ID!) { updateGuestFeedback(id: $id, data: { personId: $to }) { id } }',
      {
        id: last,
        to: other,
      },
    );
    expect(await recommends(guestId)).toBe(10);
    expect(await recommends(other)).toBe(6);
    await hotel.ask('mutation ($id: UUID!) { deleteGuestFeedback(id: $id) { id } }', { id: last });
    expect(await recommends(other)).toBeNull();
  });

  it('takes two requests of a batch where nothing is to be done, four where all is', async () => {
    const guestIds = await Promise.all([1, 2, 3].map(() => guest()));
    const ids = await Promise.all(guestIds.map((id) => feedback(id, 9, NOW)));
    await hotel.host.idle();
    let requests = 0;
    const counted: Host = {
      request: (document, variables) => {
        requests += 1;
        return app.request(document, variables);
      },
    };
    const follow = () =>
      followFeedback(counted, {
        events: ids.map((recordId, at) => ({ recordId, properties: { after: { personId: guestIds[at] } } })),
      });
    await follow();
    expect(requests).toBe(2);
    await hotel.askAsApp(
      'mutation ($ids: [UUID!]!) { updatePeople(filter: { id: { in: $ids } }, data: { guestNps: null }) { id } updateGuestFeedbacks(filter: { personId: { in: $ids } }, data: { group: null }) { id } }',
      { ids: guestIds },
    );
    requests = 0;
    expect(await follow()).toEqual({ guestsWritten: 3 });
    expect(requests).toBe(4);
  });
});
