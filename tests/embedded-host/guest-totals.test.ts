import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshGuestTotals } from '../../plugin/flows/totals/guest-totals.ts';
import { followStayEvents } from '../../plugin/flows/stays/follow-events.ts';
import type { Host } from '../../plugin/host/client.ts';
import { GuestsWithStaysDocument, StaysByIdDocument } from '../../plugin/host/generated/documents.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
beforeAll(async () => {
  hotel = await startHotelHost();
});
afterAll(() => hotel.host.stop());

let count = 0;
const unused = (): string => `${(count += 1)}`;
const euros = (units: number) => ({ amountMicros: units * 1_000_000, currencyCode: 'EUR' });

const guest = async (): Promise<string> => {
  const { createPerson } = await hotel.ask<{ createPerson: { id: string } }>(
    'mutation ($data: PersonCreateInput!) { createPerson(data: $data) { id } }',
    { data: { name: { firstName: 'Guest', lastName: unused() } } },
  );
  return createPerson.id;
};
const book = async (guestId: string | null, fields: object = {}): Promise<string> => {
  const { createStay } = await hotel.ask<{ createStay: { id: string } }>(
    'mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }',
    {
      data: {
        key: `TEST:${unused()}`,
        name: 'test',
        guestId,
        status: 'CHECKED_OUT',
        arrivalOn: '2026-01-10',
        departureOn: '2026-01-12',
        roomRevenue: euros(100),
        ...fields,
      },
    },
  );
  return createStay.id;
};
const change = (id: string, data: object) =>
  hotel.ask('mutation ($id: UUID!, $data: StayUpdateInput!) { updateStay(id: $id, data: $data) { id } }', { id, data });

const TOTALS =
  'guestStays guestNights guestTotalRevenue { amountMicros } guestFirstStayOn guestLastStayOn guestNextArrivalOn guestCancellations guestNoShows guestInHouseStays';
type Totals = Record<string, unknown> & { guestStays: number | null; guestNights: number | null };
const totalsOf = async (id: string): Promise<Totals> => {
  await hotel.host.idle();
  const { person } = await hotel.ask<{ person: Totals }>(
    `query ($id: UUID!) { person(filter: { id: { eq: $id } }) { ${TOTALS} } }`,
    { id },
  );
  return person;
};

describe('the totals of a guest', () => {
  it('follow a first stay', async () => {
    const id = await guest();
    await book(id, { foodRevenue: euros(20) });
    expect(await totalsOf(id)).toEqual({
      guestStays: 1,
      guestNights: 2,
      guestTotalRevenue: { amountMicros: 120_000_000 },
      guestFirstStayOn: '2026-01-10',
      guestLastStayOn: '2026-01-12',
      guestNextArrivalOn: null,
      guestCancellations: 0,
      guestNoShows: 0,
      guestInHouseStays: 0,
    });
  });

  it.each([
    ['yesterday', '2026-06-13', null],
    ['the day it still is somewhere', '2026-06-15', '2026-06-15'],
    ['tomorrow', '2026-06-16', '2026-06-16'],
  ])('have the next arrival of a booking for %s', async (_, arrivalOn, expected) => {
    const id = await guest();
    await book(id, { status: 'CONFIRMED', arrivalOn, departureOn: '2026-06-20' });
    expect((await totalsOf(id))['guestNextArrivalOn']).toBe(expected);
  });

  it('follow a changed status, dates and amounts', async () => {
    const id = await guest();
    const stay = await book(id, { status: 'CONFIRMED' });
    await change(stay, { status: 'CHECKED_OUT', departureOn: '2026-01-15', roomRevenue: euros(500) });
    expect(await totalsOf(id)).toMatchObject({
      guestStays: 1,
      guestNights: 5,
      guestTotalRevenue: { amountMicros: 500_000_000 },
    });
    await change(stay, { status: 'CANCELLED' });
    expect(await totalsOf(id)).toMatchObject({ guestStays: 0, guestNights: 0, guestCancellations: 1 });
  });

  it('are right for both when a stay is moved from one guest to another', async () => {
    const [from, to] = [await guest(), await guest()];
    const stay = await book(from);
    expect((await totalsOf(from)).guestStays).toBe(1);
    await change(stay, { guestId: to });
    expect([(await totalsOf(from)).guestStays, (await totalsOf(to)).guestStays]).toEqual([0, 1]);
    await change(stay, { guestId: null });
    expect((await totalsOf(to)).guestStays).toBe(0);
  });

  it('follow a stay that is deleted, restored and destroyed', async () => {
    const id = await guest();
    const stay = await book(id);
    const after = async (mutation: string) => {
      await hotel.ask(`mutation ($id: UUID!) { ${mutation}(id: $id) { id } }`, { id: stay });
      return (await totalsOf(id)).guestStays;
    };
    expect(await totalsOf(id)).toMatchObject({ guestStays: 1 });
    expect([await after('deleteStay'), await after('restoreStay'), await after('destroyStay')]).toEqual([0, 1, 0]);
  });

  it('do not bring back a guest who was destroyed', async () => {
    const id = await guest();
    await book(id);
    await hotel.host.idle();
    await hotel.ask('mutation ($id: UUID!) { destroyPerson(id: $id) { id } }', { id });
    const answer = await hotel.post('/s/hotel/totals/rebuild', { guestIds: [id] });
    expect(answer).toMatchObject({ status: 200, body: { written: 0 } });
    await expect(totalsOf(id)).rejects.toThrow('Record not found');
  });

  /** The app, with something that happens between its first reading by a document and what it does then. */
  const appOvertakenAfter = (read: unknown, happens: () => Promise<unknown>): Host => {
    let isYetToCome = true;
    return {
      request: async (document, variables) => {
        const answer = await hotel.askAsApp<never>(document.toString(), variables);
        if ((document as unknown) === read && isYetToCome) {
          isYetToCome = false;
          await happens();
          await hotel.host.idle();
        }
        return answer;
      },
    };
  };

  it('are right when two count at once and the one that read first writes last', async () => {
    const id = await guest();
    const stay = await book(id);
    await hotel.host.idle();
    await hotel.askAsApp('mutation ($id: UUID!) { updatePerson(id: $id, data: { guestNights: 0 }) { id } }', { id });
    const app = appOvertakenAfter(GuestsWithStaysDocument, () => change(stay, { departureOn: '2026-01-15' }));
    expect(await refreshGuestTotals(app, [id], new Date('2026-06-15T12:00:00Z'))).toMatchObject({ written: 1 });
    expect((await totalsOf(id)).guestNights).toBe(5);
  });

  it('leave a stay deleted that is deleted while it is completed', async () => {
    const id = await guest();
    const stay = await book(id);
    // Not waiting for the event, so that there is something to complete.
    const app = appOvertakenAfter(StaysByIdDocument, () =>
      hotel.ask('mutation ($id: UUID!) { deleteStay(id: $id) { id } }', { id: stay }),
    );
    await followStayEvents(app, { recordId: stay, properties: {} }, new Date('2026-06-15T12:00:00Z'));
    expect(
      await hotel.ask('query ($id: UUID!) { stays(filter: { id: { eq: $id } }) { totalCount } }', { id: stay }),
    ).toEqual({ stays: { totalCount: 0 } });
    expect((await totalsOf(id)).guestStays ?? 0).toBe(0);
  });

  it('of several do not bring back a guest or a stay that somebody deletes meanwhile', async () => {
    const guests = [await guest(), await guest()];
    const stays = [await book(guests[0]!), await book(guests[1]!)];
    const [goes, stay] = [guests[1]!, stays[1]!];
    const app = appOvertakenAfter(StaysByIdDocument, () =>
      hotel.ask('mutation ($id: UUID!) { deleteStay(id: $id) { id } }', { id: stay }),
    );
    await followStayEvents(
      app,
      { events: stays.map((recordId) => ({ recordId, properties: {} })) },
      new Date('2026-06-15T12:00:00Z'),
    );
    await hotel.host.idle();
    for (const id of guests)
      await hotel.askAsApp('mutation ($id: UUID!) { updatePerson(id: $id, data: { guestNights: 9 }) { id } }', {
        id,
      });
    const overtaken = appOvertakenAfter(GuestsWithStaysDocument, () =>
      hotel.ask('mutation ($id: UUID!) { deletePerson(id: $id) { id } }', { id: goes }),
    );
    await refreshGuestTotals(overtaken, guests, new Date('2026-06-15T12:00:00Z'));
    expect(
      await hotel.ask(
        'query ($stay: UUID!, $guest: UUID!) { stays(filter: { id: { eq: $stay } }) { totalCount } people(filter: { id: { eq: $guest } }) { totalCount } }',
        { stay, guest: goes },
      ),
    ).toEqual({ stays: { totalCount: 0 }, people: { totalCount: 0 } });
    expect((await totalsOf(guests[0]!)).guestStays).toBe(1);
  });

  it('are the sum of the stays after any sequence of changes', async () => {
    const guests = [await guest(), await guest()];
    const action = fc.record({
      what: fc.constantFrom('book', 'status', 'move', 'dates', 'delete', 'restore'),
      which: fc.nat(4),
      status: fc.constantFrom('CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT', 'CANCELLED', 'NO_SHOW'),
      nights: fc.integer({ min: 1, max: 9 }),
      guest: fc.nat(1),
    });
    const stays: { id: string; guest: number; status: string; nights: number; deleted: boolean }[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 8 }), async (actions) => {
        for (const { what, which, status, nights, guest: at } of actions) {
          const stay = stays[which % Math.max(1, stays.length)];
          const departureOn = `2026-01-${10 + nights}`;
          if (what === 'book' || stay === undefined) {
            stays.push({
              id: await book(guests[at]!, { status, departureOn }),
              guest: at,
              status,
              nights,
              deleted: false,
            });
          } else if (what === 'delete' && !stay.deleted) {
            await hotel.ask('mutation ($id: UUID!) { deleteStay(id: $id) { id } }', { id: stay.id });
            stay.deleted = true;
          } else if (what === 'restore' && stay.deleted) {
            await hotel.ask('mutation ($id: UUID!) { restoreStay(id: $id) { id } }', { id: stay.id });
            stay.deleted = false;
          } else if (what === 'status') await change(stay.id, { status: (stay.status = status) });
          else if (what === 'move') await change(stay.id, { guestId: guests[(stay.guest = at)]! });
          else if (what === 'dates') {
            stay.nights = nights;
            await change(stay.id, { departureOn });
          }
        }
        for (const [at, id] of guests.entries()) {
          const completed = stays.filter((stay) => stay.guest === at && !stay.deleted && stay.status === 'CHECKED_OUT');
          const totals = await totalsOf(id);
          expect([totals.guestStays ?? 0, totals.guestNights ?? 0]).toEqual([
            completed.length,
            completed.reduce((sum, stay) => sum + stay.nights, 0),
          ]);
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe('recalculation', () => {
  const spoil = (id: string) =>
    hotel.askAsApp('mutation ($id: UUID!) { updatePerson(id: $id, data: { guestStays: 99 }) { id } }', { id });

  it('rebuilds the totals of named guests', async () => {
    const id = await guest();
    await book(id);
    await hotel.host.idle();
    await spoil(id);
    expect(await hotel.post('/s/hotel/totals/rebuild', { guestIds: [id] })).toEqual({
      status: 200,
      body: { message: 'Totals of 1 guest rebuilt, 1 put right.', read: 1, written: 1 },
    });
    expect((await totalsOf(id)).guestStays).toBe(1);
  });

  it('rebuilds everyone as a run that can be watched', async () => {
    const id = await guest();
    await book(id);
    await hotel.host.idle();
    await spoil(id);
    const { status, body } = await hotel.post('/s/hotel/totals/rebuild', {});
    expect(status).toBe(200);
    expect(body).toMatchObject({ run: { status: 'DONE', written: 1 } });
    expect((await totalsOf(id)).guestStays).toBe(1);
    const { hotelRuns } = await hotel.ask<{ hotelRuns: { edges: { node: object }[] } }>(
      '{ hotelRuns(filter: { kind: { eq: RECALCULATION } }) { edges { node { status finishedAt } } } }',
    );
    expect(hotelRuns.edges).toEqual([{ node: { status: 'DONE', finishedAt: expect.any(String) as string } }]);
  });

  it('completes stays that nothing has touched since it would say something else of them', async () => {
    const { createHotelProperty } = await hotel.ask<{ createHotelProperty: { id: string } }>(
      'mutation { createHotelProperty(data: { code: "PEK", name: "北京" }) { id } }',
    );
    const id = await book(null, {
      propertyId: createHotelProperty.id,
      arrivalOn: '2026-01-12',
      departureOn: '2026-01-10',
    });
    await hotel.host.idle();
    await hotel.ask('mutation ($id: UUID!) { updateHotelProperty(id: $id, data: { language: ZH_CN }) { id } }', {
      id: createHotelProperty.id,
    });
    const problem = async (): Promise<string> => {
      const { stay } = await hotel.ask<{ stay: { problem: string } }>(
        'query ($id: UUID!) { stay(filter: { id: { eq: $id } }) { problem } }',
        { id },
      );
      return stay.problem;
    };
    await hotel.host.idle();
    expect(await problem()).toContain('is before arrival');
    expect((await hotel.post('/s/hotel/totals/rebuild', {})).body).toMatchObject({
      run: { status: 'DONE', written: 1 },
    });
    expect(await problem()).toBe('离店日期2026年1月10日早于抵店日期2026年1月12日');
  });

  it.each([
    ['Hotel manager', 200],
    ['Hotel front desk', 403],
  ])('of everyone is started by a member with the role %s: %d', async (role, status) => {
    expect(await hotel.postAs(role, '/s/hotel/totals/rebuild', {})).toMatchObject({ status });
  });

  it('goes on by schedule with a run that stands still', async () => {
    const id = await guest();
    await book(id);
    await hotel.host.idle();
    await spoil(id);
    await hotel.askAsApp(
      'mutation ($data: HotelRunCreateInput!) { createHotelRun(data: $data, upsert: true) { id } }',
      {
        data: {
          key: 'recalculation:all-guests',
          kind: 'RECALCULATION',
          status: 'RUNNING',
          cursor: { after: null },
          name: 'Totals of all guests',
        },
      },
    );
    await hotel.host.advanceTo('2026-06-15T12:10:00Z');
    expect((await totalsOf(id)).guestStays).toBe(1);
  });

  it('makes good at night what an event missed', async () => {
    const id = await guest();
    await book(id);
    await hotel.host.idle();
    await spoil(id);
    await hotel.host.advanceTo('2026-06-16T02:41:00Z');
    expect((await totalsOf(id)).guestStays).toBe(1);
  });

  it('takes an arrival off at night once its day is over', async () => {
    const id = await guest();
    await book(id, { status: 'CONFIRMED', arrivalOn: '2026-06-15', departureOn: '2026-06-20' });
    expect((await totalsOf(id))['guestNextArrivalOn']).toBe('2026-06-15');
    await hotel.host.advanceTo('2026-06-17T02:41:00Z');
    expect((await totalsOf(id))['guestNextArrivalOn']).toBeNull();
  });

  it('rebuilds everyone after a night that found counts which do not add up', async () => {
    const id = await guest();
    await hotel.host.idle();
    // No stay has changed, so that nothing else leads to this guest.
    await spoil(id);
    await hotel.host.advanceTo('2026-06-18T02:45:00Z');
    expect((await totalsOf(id)).guestStays).toBe(0);
  });

  it.each([
    ['an id that is none', { guestIds: ['x'] }],
    ['no guests named', { guestIds: [] }],
    ['a field that there is not', { guests: [] }],
  ])('refuses %s with a sentence', async (_, body) => {
    const answer = await hotel.post('/s/hotel/totals/rebuild', body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ error: expect.any(String) as string, code: 'BODY_NOT_UNDERSTOOD' });
  });
});
