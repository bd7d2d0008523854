import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escalateCases, followCases } from '../../plugin/flows/service/follow-cases.ts';
import { followFeedback } from '../../plugin/flows/service/follow-feedback.ts';
import type { Host } from '../../plugin/host/client.ts';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { asHtml } from '../../plugin/domain/retention/acting/render.ts';
import { guestPageLink } from '../../plugin/flows/guests/own-page.ts';
import type { PublicPages } from '../../plugin/flows/links/consent-links.ts';
import { signedLinks } from '../../plugin/flows/links/signed-links.ts';
import { actOnTouches } from '../../plugin/flows/retention/acting.ts';
import { surveyLink } from '../../plugin/flows/service/survey.ts';
import { touchesDue } from '../../plugin/host/turn-to.ts';
import { PLAY_TEMPLATES } from '../../plugin/words/play-templates.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const NOW = '2026-06-15T12:00:00.000Z';
const SECRET = 'a-secret-of-exactly-32-bytes-long';
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
    expect(await tasksOf(guestId)).toEqual([
      'Case is due soon: Ana Silva · Noise',
      'Case is overdue: Ana Silva · Noise',
    ]);
    // Three hours of downtime go by, and the level that was missed is made good.
    await escalateCases(app, new Date(after(17)));
    await escalateCases(app, new Date(after(17)));
    expect(await caseOf(id)).toMatchObject({ escalationLevel: 3, escalatedAt: after(16) });
    expect(await tasksOf(guestId)).toEqual([
      'Case is due soon: Ana Silva · Noise',
      'Case is overdue, level 3: take it over: Ana Silva · Noise',
      'Case is overdue: Ana Silva · Noise',
    ]);
    // Cases of other tests go up too.
    await escalateCases(app, new Date(after(30)));
    expect(await escalateCases(app, new Date(after(30)))).toEqual({ casesWritten: 0 });
  });

  it('stands still while its guest is waited for, and is due so much later when he has answered', async () => {
    const id = await open({ severity: 'HIGH' });
    await hotel.host.idle();
    await change(id, { status: 'WAITING_GUEST' });
    await hotel.host.idle();
    await escalateCases(app, new Date(after(100)));
    expect(await caseOf(id)).toMatchObject({ dueAt: after(8), escalationLevel: 0 });
    // The desk hears of the answer a hundred hours later, and twice.
    const answered = {
      recordId: id,
      properties: {
        before: { status: 'WAITING_GUEST' },
        after: { status: 'IN_PROGRESS', updatedAt: after(100) },
      },
    };
    await change(id, { status: 'IN_PROGRESS' });
    await hotel.host.idle();
    await hotel.askAsApp(
      'mutation ($id: UUID!, $log: RawJSONScalar) { updateServiceCase(id: $id, data: { log: $log }) { id } }',
      {
        id,
        log: [
          { at: NOW, status: 'OPEN' },
          { at: NOW, status: 'WAITING_GUEST' },
        ],
      },
    );
    await followCases(app, { events: [answered, answered] }, new Date(after(101)));
    expect(await caseOf(id)).toMatchObject({ dueAt: after(108), escalationLevel: 0 });
    await escalateCases(app, new Date(after(108)));
    expect(await caseOf(id)).toMatchObject({ escalationLevel: 1 });
  });

  it('runs by the first policy of its property that fits, and goes to whom it names', async () => {
    const { workspaceMembers } = await hotel.ask<{ workspaceMembers: { edges: { node: { id: string } }[] } }>(
      '{ workspaceMembers(first: 2) { edges { node { id } } } }',
    );
    const manager = workspaceMembers.edges[1]!.node.id;
    const { createHotelProperty } = await hotel.ask<{ createHotelProperty: { id: string } }>(
      'mutation { createHotelProperty(data: { name: "Airport", code: "AIR", timeZone: "Europe/Lisbon" }) { id } }',
    );
    const policy = (data: object) =>
      hotel.ask('mutation ($data: CasePolicyCreateInput!) { createCasePolicy(data: $data) { id } }', {
        data: { name: 'Policy', propertyId: createHotelProperty.id, ...data },
      });
    // 12:00 UTC is 13:00 in Lisbon: three hours today, two in the morning.
    await policy({
      order: 1,
      categories: ['NOISE'],
      hoursToSolve: 5,
      opensAt: '08:00',
      closesAt: '16:00',
      levelTwoToId: manager,
    });
    await policy({ order: 2, hoursToSolve: 1 });
    const guestId = await guest();
    const noise = await open({ personId: guestId, propertyId: createHotelProperty.id, category: 'NOISE' });
    const other = await open({ personId: guestId, propertyId: createHotelProperty.id, category: 'STAFF' });
    expect(await caseOf(noise)).toMatchObject({ dueAt: '2026-06-16T09:00:00.000Z' });
    expect(await caseOf(other)).toMatchObject({ dueAt: after(1) });
    await escalateCases(app, new Date('2026-06-16T11:30:00Z'));
    expect(await caseOf(noise)).toMatchObject({ escalationLevel: 2, escalatedAt: '2026-06-16T11:30:00.000Z' });
    const { tasks } = await hotel.ask<{ tasks: { edges: { node: { title: string } }[] } }>(
      'query ($id: UUID!) { tasks(filter: { assigneeId: { eq: $id } }) { edges { node { title } } } }',
      { id: manager },
    );
    expect(tasks.edges.map(({ node }) => node.title)).toEqual([
      'Case is overdue, level 2: take it over: Ana Silva · Noise',
    ]);
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

  it('of a review takes guest, property and room of its stay, and says mood and themes', async () => {
    const personId = await guest();
    const { createRoomType } = await hotel.ask<{ createRoomType: { id: string } }>(
      'mutation { createRoomType(data: { name: "Deluxe", key: "REV:DLX" }) { id } }',
    );
    const { createStay } = await hotel.ask<{ createStay: { id: string } }>(
      'mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }',
      { data: { key: 'PMS:review', guestId: personId, roomTypeId: createRoomType.id } },
    );
    const { createGuestFeedback } = await hotel.ask<{ createGuestFeedback: { id: string } }>(
      'mutation ($data: GuestFeedbackCreateInput!) { createGuestFeedback(data: $data) { id } }',
      {
        data: {
          key: 'review-1',
          stayId: createStay.id,
          source: 'REVIEW_SITE',
          overall: 4.5,
          comment: '早餐好吃，服务热情',
          answeredAt: NOW,
        },
      },
    );
    await hotel.host.idle();
    const { guestFeedback } = await hotel.ask<{ guestFeedback: object }>(
      'query ($id: UUID!) { guestFeedback(filter: { id: { eq: $id } }) { personId roomTypeId sentiment themes } }',
      { id: createGuestFeedback.id },
    );
    expect(guestFeedback).toEqual({
      personId,
      roomTypeId: createRoomType.id,
      sentiment: 'POSITIVE',
      themes: ['FOOD', 'STAFF'],
    });
    expect(await openCasesOf(personId)).toBeNull();
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
      followFeedback(
        counted,
        { events: ids.map((recordId, at) => ({ recordId, properties: { after: { personId: guestIds[at] } } })) },
        new Date(NOW),
      );
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

const pages: PublicPages = { links: signedLinks(SECRET)!, address: '' };
const page = async (url: string, form?: Record<string, string>) => {
  const answer = await fetch(
    `${hotel.host.url}/s${url}`,
    form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) },
  );
  return { status: answer.status, text: await answer.text() };
};
describe('a survey', () => {
  /** Somebody who has left a property, and is asked by its survey. */
  const leaver = async (key: string, departureOn = '2026-06-14', language = 'en') => {
    const guestId = await guest();
    const { createHotelProperty } = await hotel.ask<{ createHotelProperty: { id: string } }>(
      'mutation ($data: HotelPropertyCreateInput!) { createHotelProperty(data: $data) { id } }',
      { data: { name: 'City House', code: key, email: { primaryEmail: 'desk@city.example', additionalEmails: [] } } },
    );
    const { createStay } = await hotel.ask<{ createStay: { id: string } }>(
      'mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }',
      {
        data: {
          key: `PMS:${key}`,
          confirmationNumber: key,
          guestId,
          propertyId: createHotelProperty.id,
          status: 'CHECKED_OUT',
          arrivalOn: '2026-04-01',
          departureOn,
        },
      },
    );
    await hotel.host.idle();
    const touch = `SURVEY:${guestId}:stay ${createStay.id}`;
    return {
      guestId,
      stayId: createStay.id,
      touch,
      url: await surveyLink(pages, { stayId: createStay.id, touch, language }, new Date(NOW)),
    };
  };
  type Answer = { npsScore: number; overall: number | null; comment: string; frontDesk: number | null };
  const answersOf = async (stayId: string): Promise<Answer[]> => {
    await hotel.host.idle();
    return (
      await hotel.ask<{ guestFeedbacks: { edges: { node: Answer }[] } }>(
        'query ($id: UUID!) { guestFeedbacks(filter: { stayId: { eq: $id } }) { edges { node { npsScore overall comment frontDesk } } } }',
        { id: stayId },
      )
    ).guestFeedbacks.edges.map(({ node }) => node);
  };
  const casesOf = async (stayId: string) =>
    (
      await hotel.ask<{ serviceCases: { edges: { node: object }[] } }>(
        'query ($id: UUID!) { serviceCases(filter: { stayId: { eq: $id } }) { edges { node { name category severity description status } } } }',
        { id: stayId },
      )
    ).serviceCases.edges.map(({ node }) => node);

  beforeAll(() => hotel.setVariable('HOTEL_LINK_SECRET', SECRET));

  it('is drafted with its link by the play, and the message counts as answered once somebody did', async () => {
    const { guestId, stayId, touch } = await leaver('SURVEY-1');
    await hotel.ask('mutation ($data: ConsentEventCreateInput!) { createConsentEvent(data: $data) { id } }', {
      data: {
        key: `${guestId}:survey`,
        name: 'granted',
        personId: guestId,
        channel: 'EMAIL',
        purpose: 'SURVEY',
        state: 'GRANTED',
        recordedAt: '2026-01-01T00:00:00Z',
      },
    });
    await hotel.ask(
      'mutation ($id: UUID!) { updatePerson(id: $id, data: { emails: { primaryEmail: "ana@mail.example" } }) { id } }',
      { id: guestId },
    );
    const { createRetentionPlay } = await hotel.ask<{ createRetentionPlay: { id: string } }>(
      'mutation ($data: RetentionPlayCreateInput!) { createRetentionPlay(data: $data) { id } }',
      {
        data: {
          name: 'Survey',
          code: 'OUR_SURVEY',
          kind: 'POST_STAY_SURVEY',
          channel: 'EMAIL',
          purpose: 'SURVEY',
          transactional: true,
          active: true,
          templates: PLAY_TEMPLATES.SURVEY,
        },
      },
    );
    await hotel.askAsApp('mutation ($data: RetentionTouchCreateInput!) { createRetentionTouch(data: $data) { id } }', {
      data: {
        key: touch,
        name: 'Survey',
        personId: guestId,
        stayId,
        playId: createRetentionPlay.id,
        channel: 'EMAIL',
        status: 'PLANNED',
        plannedFor: '2026-06-15',
      },
    });
    const due = await touchesDue(app, calendarDate('2026-06-15'), ['POST_STAY_SURVEY'], new Date(NOW));
    await actOnTouches(app, due, { ...pages, address: 'https://hotel.example/s' }, new Date(NOW));
    const touchNow = async () =>
      (
        await hotel.ask<{ retentionTouches: { edges: { node: { status: string; body: string } }[] } }>(
          'query ($key: String!) { retentionTouches(filter: { key: { eq: $key } }) { edges { node { status body } } } }',
          { key: touch },
        )
      ).retentionTouches.edges[0]!.node;
    const { status, body } = await touchNow();
    expect(status).toBe('DRAFTED');
    const url = /https:\/\/hotel\.example\/s(\S+)/.exec(body)![1]!;
    // In the mail each score is a link of its own.
    expect([...asHtml(body).matchAll(/&amp;score=(\d+)"/g)].map(([, score]) => Number(score))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    await page(url, { score: '9' });
    expect((await touchNow()).status).toBe('RESPONDED');
  });

  it('keeps nothing when a scanner opens all of its links, and the score at one press', async () => {
    const { stayId, guestId, url } = await leaver('SURVEY-2');
    for (let score = 0; score <= 10; score += 1) {
      const opened = await page(`${url}&score=${score}`);
      expect(opened.status).toBe(200);
      expect(opened.text).toContain(`Send ${score} of 10`);
      expect(opened.text).not.toContain('<script');
    }
    expect(await answersOf(stayId)).toEqual([]);
    const sent = await page(url, { score: '9' });
    expect(sent.text).toContain('Your 9 of 10 has reached us.');
    expect(await answersOf(stayId)).toMatchObject([{ npsScore: 9, overall: null, comment: '' }]);
    const { person } = await hotel.ask<{ person: { guestNps: number } }>(
      'query ($id: UUID!) { person(filter: { id: { eq: $id } }) { guestNps } }',
      { id: guestId },
    );
    expect(person.guestNps).toBe(9);
    expect(await casesOf(stayId)).toEqual([]);
  });

  it('opens a case at a low score at once, and adds to it what is said then', async () => {
    const { stayId, guestId, url } = await leaver('SURVEY-3');
    await page(url, { score: '3' });
    await hotel.host.idle();
    expect(await casesOf(stayId)).toMatchObject([
      { name: 'Would not recommend us: 3 of 10', category: 'OTHER', severity: 'HIGH', status: 'OPEN' },
    ]);
    expect(await openCasesOf(guestId)).toBe(1);
    const details = { details: 'yes', frontDesk: '2', value: '3', location: '9', comment: 'The room was dirty. Bad.' };
    expect((await page(url, details)).text).toContain('There is nothing more to do.');
    expect(await answersOf(stayId)).toEqual([
      { npsScore: 3, overall: 2.5, comment: 'The room was dirty. Bad.', frontDesk: 2 },
    ]);
    expect(await casesOf(stayId)).toMatchObject([
      { category: 'HOUSEKEEPING', description: 'The room was dirty. Bad.' },
    ]);
  });

  it('is answered once: a second time and at once from two devices nothing changes', async () => {
    const { stayId, url } = await leaver('SURVEY-4');
    const both = await Promise.all(['8', '2'].map((score) => page(url, { score })));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const [first, ...others] = await answersOf(stayId);
    expect(others).toEqual([]);
    await page(url, { details: 'yes', comment: 'Fine' });
    await page(url, { details: 'yes', comment: 'Something else' });
    await page(url, { score: '0' });
    expect(await answersOf(stayId)).toEqual([{ ...first, comment: 'Fine' }]);
    expect((await page(url)).text).toContain('Thank you');
  });

  it('is answered kindly when it is too late', async () => {
    const { stayId, url } = await leaver('SURVEY-5', '2026-04-15', 'zh-TW');
    const late = await page(url, { score: '8' });
    expect(late.status).toBe(200);
    expect(late.text).toContain('本次調查已結束');
    expect(late.text).toContain('mailto:desk@city.example');
    expect(await answersOf(stayId)).toEqual([]);
  });

  it('tells a stranger nothing, and takes nothing that is no score', async () => {
    const { stayId, url } = await leaver('SURVEY-6');
    for (const bad of [`${url.slice(0, -6)}AAAAAA`, url.replace(/t=.*/, 't='), url.replace(/t=.*/, 't=x')]) {
      const { status, text } = await page(bad, { score: '8' });
      expect(status).toBe(404);
      expect(text).not.toMatch(/City House|Ana|Silva/);
    }
    for (const score of ['11', '-1', '8.5', '', 'x']) await page(url, { score });
    expect(await answersOf(stayId)).toEqual([]);
  });
});

describe('the own page of a guest', () => {
  type Opened = {
    id: string;
    kind: string;
    category: string;
    severity: string;
    stayId: string | null;
    description: string;
  };
  const casesOf = async (guestId: string): Promise<Opened[]> => {
    await hotel.host.idle();
    return (
      await hotel.ask<{ serviceCases: { edges: { node: Opened }[] } }>(
        'query ($id: UUID!) { serviceCases(filter: { personId: { eq: $id } }, orderBy: [{ openedAt: AscNullsLast }, { name: AscNullsLast }]) { edges { node { id kind category severity stayId description } } } }',
        { id: guestId },
      )
    ).serviceCases.edges.map(({ node }) => node);
  };
  const preferencesOf = async (guestId: string) =>
    (
      await hotel.ask<{ roomPreferences: { edges: { node: object }[] } }>(
        'query ($id: UUID!) { roomPreferences(filter: { personId: { eq: $id } }, orderBy: [{ value: AscNullsLast }]) { edges { node { category value polarity origin validUntil } } } }',
        { id: guestId },
      )
    ).roomPreferences.edges.map(({ node }) => node);
  const stayOf = async (id: string) =>
    (
      await hotel.ask<{ stay: object }>(
        'query ($id: UUID!) { stay(filter: { id: { eq: $id } }) { status arrivalOn departureOn adults specialRequests } }',
        { id },
      )
    ).stay;
  const formIn = (text: string): string => /name="form" value="([^"]+)"/.exec(text)![1]!;
  /** A guest with a stay to come and the address of his page. */
  const booked = async (key: string, language = 'en') => {
    const guestId = await guest();
    const { createHotelProperty } = await hotel.ask<{ createHotelProperty: { id: string } }>(
      'mutation ($data: HotelPropertyCreateInput!) { createHotelProperty(data: $data) { id } }',
      { data: { name: 'City House', code: key, goodwillLimit: { amountMicros: 50_000_000, currencyCode: 'EUR' } } },
    );
    const { createStay } = await hotel.ask<{ createStay: { id: string } }>(
      'mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }',
      {
        data: {
          key: `PMS:${key}`,
          confirmationNumber: key,
          guestId,
          propertyId: createHotelProperty.id,
          status: 'CONFIRMED',
          arrivalOn: '2026-07-01',
          departureOn: '2026-07-04',
          adults: 2,
        },
      },
    );
    await hotel.host.idle();
    const url = await guestPageLink(pages, { guestId, id: key, language }, new Date(NOW));
    return { guestId, stayId: createStay.id, propertyId: createHotelProperty.id, url };
  };

  beforeAll(() => hotel.setVariable('HOTEL_LINK_SECRET', SECRET));

  it('shows stays, card and what is known, in the language of the guest, and no word of the staff', async () => {
    const { guestId, stayId, url } = await booked('PAGE-1', 'zh-TW');
    await hotel.ask('mutation ($data: RoomPreferenceCreateInput!) { createRoomPreference(data: $data) { id } }', {
      data: { name: 'High floor', key: `${guestId}:FLOOR:HIGH`, personId: guestId, category: 'FLOOR', value: 'HIGH' },
    });
    await open({
      personId: guestId,
      stayId,
      name: 'Difficult guest',
      description: 'Wants money',
      reply: '我們已更換。',
    });
    const { status, text } = await page(url);
    expect(status).toBe(200);
    for (const shown of ['City House', 'PAGE-1', '高樓層', '我們已更換。', '即將入住']) expect(text).toContain(shown);
    expect(text).not.toMatch(/Difficult|Wants money|<script/);
  });

  it('takes what comes before an arrival as a request, once, and leaves the booking as it is', async () => {
    const { guestId, stayId, url } = await booked('PAGE-2');
    const before = await stayOf(stayId);
    const form = formIn((await page(url)).text);
    const sent = { does: 'ARRIVE', form, stay: stayId, time: '23:15', companions: 'Rui', text: 'A cot, please' };
    expect((await page(url, sent)).text).toContain('Your request has reached the hotel.');
    expect((await page(url, sent)).status).toBe(200);
    expect(await casesOf(guestId)).toMatchObject([
      { kind: 'REQUEST', stayId, description: 'Arrives at 23:15\nComes with Rui\nA cot, please' },
    ]);
    expect(await stayOf(stayId)).toEqual(before);
  });

  it('keeps what the guest likes as declared, hands on what nobody understands, and forgets what is taken back', async () => {
    const { guestId, url } = await booked('PAGE-3');
    const send = async (fields: Record<string, string>) =>
      page(url, { form: formIn((await page(url)).text), ...fields });
    expect((await send({ does: 'PREFER', text: '高楼层, away from the elevator' })).text).toContain('We have noted');
    expect(await preferencesOf(guestId)).toEqual([
      { category: 'FLOOR', value: 'HIGH', polarity: 'WANTS', origin: 'DECLARED', validUntil: null },
      { category: 'LOCATION', value: 'NEAR_ELEVATOR', polarity: 'AVOIDS', origin: 'DECLARED', validUntil: null },
    ]);
    const against = await send({ does: 'PREFER', text: 'low floor' });
    expect(against.text).toContain('does not go with something you told us before');
    expect(await preferencesOf(guestId)).toMatchObject([
      { value: 'HIGH' },
      { value: 'LOW' },
      { value: 'NEAR_ELEVATOR' },
    ]);
    await send({ does: 'PREFER', text: 'Zither music' });
    expect(await casesOf(guestId)).toMatchObject([{ kind: 'REQUEST', description: 'Zither music' }]);
    const id = /name="preference" value="([^"]+)"/.exec((await page(url)).text)![1]!;
    const left = await send({ does: 'TAKE_BACK', preference: id });
    expect(left.text).toContain('We will not go by that any more.');
    expect(left.text.match(/name="preference"/g)).toHaveLength(2);
  });

  it('lets the guest take a complaint past whoever solved it, once', async () => {
    const { guestId, stayId, url } = await booked('PAGE-4');
    await page(url, { does: 'COMPLAIN', form: crypto.randomUUID(), stay: stayId, text: 'The shower is cold' });
    const [one] = await casesOf(guestId);
    expect(one).toMatchObject({ kind: 'COMPLAINT', category: 'MAINTENANCE', severity: 'MEDIUM' });
    await change(one!.id, { status: 'RESOLVED', resolution: 'Explained', reply: 'It is the boiler.' });
    await hotel.host.idle();
    expect((await page(url)).text).toContain('It is the boiler.');
    for (let times = 0; times < 2; times += 1)
      await page(url, { does: 'ESCALATE', form: crypto.randomUUID(), case: one!.id });
    expect(await caseOf(one!.id)).toMatchObject({ escalationLevel: 2, resolvedAt: null });
    expect(await openCasesOf(guestId)).toBe(1);
    expect((await tasksOf(guestId)).filter((title) => title.startsWith('The guest is not content'))).toHaveLength(1);
    // Of somebody else's case he says nothing.
    const foreign = await open({ personId: await guest() });
    await page(url, { does: 'ESCALATE', form: crypto.randomUUID(), case: foreign });
    expect(await caseOf(foreign)).toMatchObject({ escalationLevel: 0 });
  });

  it('takes ten requests in a day and then asks to call', async () => {
    const { guestId, stayId, url } = await booked('PAGE-5');
    for (let times = 0; times <= 10; times += 1)
      await page(url, { does: 'REQUEST', form: crypto.randomUUID(), stay: stayId, text: `Towel ${times}` });
    expect(await casesOf(guestId)).toHaveLength(10);
  });

  it('is given by staff as a link and a QR code, and withdrawn by who may change guests', async () => {
    const { guestId } = await booked('PAGE-6');
    const desk = (verb: string, role = 'Hotel front desk') =>
      hotel.postAs(role, `/s/hotel/guests/${verb}`, { guestId });
    const { status, body } = await desk('page-link');
    expect(status).toBe(200);
    const { link, qr } = body as { link: string; qr: string };
    expect(decodeURIComponent(qr)).toMatch(/^data:image\/svg\+xml,<svg /);
    const own = link.replace(/^.*\/s\//, '/');
    expect((await page(own)).text).toContain('PAGE-6');
    hotel.host.workspace.clock.advanceTo(new Date(after(1 / 60)));
    expect(await desk('withdraw-links')).toMatchObject({ status: 200 });
    expect((await page(own)).status).toBe(404);
    expect((await page(own, { does: 'REQUEST', form: crypto.randomUUID(), stay: '', text: 'x' })).status).toBe(404);
    expect(await casesOf(guestId)).toEqual([]);
  });

  it('tells a stranger nothing, and is over after half a year', async () => {
    const { url, guestId } = await booked('PAGE-7');
    const old = await guestPageLink(pages, { guestId, id: 'old', language: 'en' }, new Date(after(-180 * 24)));
    for (const bad of [`${url.slice(0, -6)}AAAAAA`, url.replace(/t=.*/, 't='), old]) {
      const { status, text } = await page(bad);
      expect(status).toBe(404);
      expect(text).not.toMatch(/City House|PAGE-7|Silva/);
    }
    await page(url, { does: 'REQUEST', form: 'no form', stay: 'x', text: 'x' });
    expect(await casesOf(guestId)).toEqual([]);
  });
});

describe('a restricted case', () => {
  const ROLES = ['Hotel front desk', 'Hotel sales and marketing', 'Hotel manager', 'Admin'];
  const READERS = new Set(['Hotel manager', 'Admin']);
  const WORDS = 'Zanzibar';
  const idOf = (answer: { body: unknown }): string => (answer.body as { caseIds: string[] }).caseIds[0]!;

  /** All that the records of a case say to a role, and all that they do not let it read. */
  const seenBy = async (role: string, id: string) => {
    const shown = await hotel.askAs(
      role,
      'query ($id: UUID!) { serviceCases(filter: { id: { eq: $id } }) { edges { node { name kind category status restricted severity description resolution reply } } } }'.replace(
        role === 'Hotel sales and marketing' ? 'description resolution reply' : '',
        '',
      ),
      { id },
    );
    const timeline = await hotel.askAs(
      role,
      '{ timelineActivities(first: 200) { edges { node { name properties linkedRecordCachedName } } } }',
    );
    const tasks = await hotel.askAs(role, '{ tasks(first: 200) { edges { node { title bodyV2 { markdown } } } } }');
    const words = await hotel
      .askAs(
        role,
        'query ($id: UUID!) { serviceCase(filter: { id: { eq: $id } }) { restrictedDescription restrictedResolution restrictedCompensation { amountMicros } restrictedCost { amountMicros } } }',
        { id },
      )
      .then(JSON.stringify, (error: Error) => error.message);
    return { all: JSON.stringify([shown, timeline, tasks]), category: JSON.stringify(shown).includes('STAFF'), words };
  };

  it('says to managers what happened, and to others that there is one, opened by the desk', async () => {
    const guestId = await guest();
    const answer = await hotel.postAs('Hotel front desk', '/s/hotel/cases/open', {
      guestId,
      category: 'STAFF',
      happened: `${WORDS} took the money. Twice.`,
      restricted: true,
      requestId: 'restricted-1',
    });
    expect(answer.body).toMatchObject({ message: 'The case is with the managers. Nobody else sees what it says.' });
    const id = idOf(answer);
    await hotel.host.idle();
    await escalateCases(app, new Date(after(30)));
    expect(await openCasesOf(guestId)).toBe(1);
    for (const role of ROLES) {
      const { all, category, words } = await seenBy(role, id);
      expect(all, role).not.toContain(WORDS);
      expect(category, role).toBe(false);
      expect(all, role).toContain('Restricted case');
      expect(words.includes(WORDS), role).toBe(READERS.has(role));
      expect(words.includes('no permission'), role).toBe(!READERS.has(role));
    }
  });

  it('takes along what was said before: subject, text, what was done, given and told in tasks', async () => {
    const guestId = await guest();
    const id = await open({
      personId: guestId,
      name: `${WORDS} shouted`,
      description: `At ${WORDS}.`,
      severity: 'CRITICAL',
      reply: `Sorry for ${WORDS}`,
      compensation: { amountMicros: 77_000_000, currencyCode: 'EUR' },
    });
    await hotel.host.idle();
    await escalateCases(app, new Date(after(40)));
    expect((await tasksOf(guestId)).join()).toContain(WORDS);
    const answer = await hotel.postAs('Hotel front desk', '/s/hotel/cases/restrict', { caseId: id });
    expect(answer.status).toBe(200);
    await hotel.host.idle();
    expect((await tasksOf(guestId)).join()).not.toContain(WORDS);
    for (const role of ROLES) {
      const { all, words } = await seenBy(role, id);
      expect(all, role).not.toContain(WORDS);
      expect(words.includes(WORDS) && words.includes('77000000'), role).toBe(READERS.has(role));
    }
    // What somebody writes on it by hand moves too.
    await hotel.askAs(
      'Hotel front desk',
      'mutation ($id: UUID!) { updateServiceCase(id: $id, data: { description: "Kilimanjaro" }) { id } }',
      { id },
    );
    await hotel.host.idle();
    const { serviceCase } = await hotel.ask<{ serviceCase: Record<string, string> }>(
      'query ($id: UUID!) { serviceCase(filter: { id: { eq: $id } }) { description restrictedDescription } }',
      { id },
    );
    expect(serviceCase).toEqual({
      description: '',
      restrictedDescription: `${WORDS} shouted\nAt ${WORDS}.\nKilimanjaro`,
    });
  });

  it('is worked on by managers, and restricted by who may change cases', async () => {
    const id = await open({ restricted: true });
    await hotel.host.idle();
    const solved = { caseId: id, resolution: `Repaid by ${WORDS}` };
    for (const [path, body] of [
      ['take', { caseIds: [id], memberId: null }],
      ['wait', { caseIds: [id] }],
      ['solve', solved],
    ] as const) {
      const answer = await hotel.postAs('Hotel front desk', `/s/hotel/cases/${path}`, body);
      expect(answer, path).toMatchObject({ status: 403, body: { code: 'CASES_FOR_MANAGERS' } });
    }
    expect((await hotel.postAs('Hotel sales and marketing', '/s/hotel/cases/restrict', { caseId: id })).status).toBe(
      403,
    );
    expect((await hotel.postAs('Hotel manager', '/s/hotel/cases/solve', solved)).status).toBe(200);
    await hotel.host.idle();
    expect((await seenBy('Hotel front desk', id)).all).not.toContain(WORDS);
    expect((await seenBy('Hotel manager', id)).words).toContain(WORDS);
    await expect(
      hotel.askAs(
        'Hotel front desk',
        'mutation ($id: UUID!) { updateServiceCase(id: $id, data: { restricted: false }) { id } }',
        { id },
      ),
    ).rejects.toThrow('permission');
  });
});
