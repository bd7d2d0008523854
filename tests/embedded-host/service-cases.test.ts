import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escalateCases, followCases } from '../../plugin/flows/service/follow-cases.ts';
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
