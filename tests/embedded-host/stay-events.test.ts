import fc from 'fast-check';
import { parse, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followStayEvents } from '../../plugin/flows/stays/follow-events.ts';
import type { Host } from '../../plugin/host/client.ts';
import { MembersDocument, StaysByIdDocument } from '../../plugin/host/generated/documents.ts';
import { toReconcile } from '../../plugin/host/people.ts';
import { readManifest } from '../../scripts/build-app.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const NOW = new Date('2026-06-15T12:00:00Z');

let hotel: HotelHost;
beforeAll(async () => {
  hotel = await startHotelHost(NOW.toISOString());
});
afterAll(() => hotel.host.stop());

let count = 0;
const unused = (): string => `${(count += 1)}`;
const euros = (units: number) => ({ amountMicros: units * 1_000_000, currencyCode: 'EUR' });

const people = async (names: readonly { firstName: string; lastName: string }[]): Promise<string[]> => {
  const { createPeople } = await hotel.ask<{ createPeople: { id: string }[] }>(
    'mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data) { id } }',
    { data: names.map((name) => ({ name })) },
  );
  return createPeople.map(({ id }) => id);
};
const guest = async (firstName = 'Ana', lastName = 'Silva'): Promise<string> =>
  (await people([{ firstName, lastName }]))[0]!;
const stayed = (fields: object = {}) => ({
  key: `TEST:${unused()}`,
  status: 'CHECKED_OUT',
  arrivalOn: '2026-01-10',
  departureOn: '2026-01-12',
  roomRevenue: euros(100),
  ...fields,
});
const bookAll = async (stays: readonly object[]): Promise<string[]> => {
  const { createStays } = await hotel.ask<{ createStays: { id: string }[] }>(
    'mutation ($data: [StayCreateInput!]!) { createStays(data: $data) { id } }',
    { data: stays },
  );
  return createStays.map(({ id }) => id);
};
const book = async (fields: object = {}): Promise<string> => (await bookAll([stayed(fields)]))[0]!;
const change = (id: string, data: object) =>
  hotel.ask('mutation ($id: UUID!, $data: StayUpdateInput!) { updateStay(id: $id, data: $data) { id } }', { id, data });

type StayRecord = { name: string; nights: number | null; toCorrect: boolean; problem: string; problems: unknown };
const stayOf = async (id: string): Promise<StayRecord> => {
  await hotel.host.idle();
  const { stay } = await hotel.ask<{ stay: StayRecord }>(
    'query ($id: UUID!) { stay(filter: { id: { eq: $id } }) { name nights toCorrect problem problems } }',
    { id },
  );
  return stay;
};
type Counts = { guestStays: number | null; guestNights: number | null };
const countsOf = async (id: string): Promise<Counts> => {
  await hotel.host.idle();
  const { person } = await hotel.ask<{ person: Counts }>(
    'query ($id: UUID!) { person(filter: { id: { eq: $id } }) { guestStays guestNights } }',
    { id },
  );
  return person;
};

/** The app as a host that counts its requests. */
const counting = (): { host: Host; requests: () => number } => {
  let requests = 0;
  return {
    host: {
      request: (document, variables) => {
        requests += 1;
        return hotel.askAsApp(document.toString(), variables);
      },
    },
    requests: () => requests,
  };
};
const hints = (ids: readonly string[], guestId?: string) => ({
  events: ids.map((recordId) => ({ recordId, properties: { after: { guestId } } })),
});

describe('the name of a stay', () => {
  it('says who, where and the number, and follows when they change', async () => {
    const id = await book({ guestId: await guest(), confirmationNumber: 'ABC123' });
    expect(await stayOf(id)).toMatchObject({ name: 'Silva, Ana · ABC123' });
    await change(id, { roomNumber: '204' });
    expect(await stayOf(id)).toMatchObject({ name: 'Silva, Ana · 204 · ABC123' });
    await change(id, { guestId: await guest('小明', '王'), name: 'typed over' });
    expect(await stayOf(id)).toMatchObject({ name: '王小明 · 204 · ABC123' });
  });

  it('follows the guest who is renamed, on every stay', async () => {
    const guestId = await guest();
    const ids = await bookAll(Array.from({ length: 60 }, () => stayed({ guestId, confirmationNumber: 'N1' })));
    await hotel.host.idle();
    await hotel.ask('mutation ($id: UUID!, $data: PersonUpdateInput!) { updatePerson(id: $id, data: $data) { id } }', {
      id: guestId,
      data: { name: { firstName: 'Ana', lastName: 'Costa' } },
    });
    expect(await stayOf(ids[0]!)).toMatchObject({ name: 'Costa, Ana · N1' });
    const { stays } = await hotel.ask<{ stays: { totalCount: number } }>(
      'query ($id: UUID!) { stays(filter: { guestId: { eq: $id }, name: { eq: "Costa, Ana · N1" } }) { totalCount } }',
      { id: guestId },
    );
    expect(stays.totalCount).toBe(60);
  });

  it('forgets a guest who is destroyed', async () => {
    const guestId = await guest('Olga', 'Erased');
    const id = await book({ guestId, confirmationNumber: 'N2' });
    expect(await stayOf(id)).toMatchObject({ name: 'Erased, Olga · N2' });
    await hotel.ask('mutation ($id: UUID!) { destroyPerson(id: $id) { id } }', { id: guestId });
    expect(await stayOf(id)).toMatchObject({ name: 'N2' });
  });

  it('is in the language of the property where there is nothing to name it after', async () => {
    const { createHotelProperty: property } = await hotel.ask<{ createHotelProperty: { id: string } }>(
      'mutation { createHotelProperty(data: { code: "TPE", name: "Taipei", language: ZH_TW }) { id } }',
    );
    expect(await stayOf(await book({ status: 'INQUIRY' }))).toMatchObject({ name: 'New stay' });
    expect(await stayOf(await book({ status: 'INQUIRY', propertyId: property.id }))).toMatchObject({ name: '新訂房' });
  });

  it('is whom the room is held for until a guest is named', async () => {
    const { createCompany: company } = await hotel.ask<{ createCompany: { id: string } }>(
      'mutation { createCompany(data: { name: "Rota Tours" }) { id } }',
    );
    const id = await book({ travelAgentId: company.id, roomNumber: '204', confirmationNumber: 'ABC123' });
    expect(await stayOf(id)).toMatchObject({ name: 'Rota Tours · 204 · ABC123' });
    await change(id, { guestId: await guest('Ana', 'Silva') });
    expect(await stayOf(id)).toMatchObject({ name: 'Silva, Ana · 204 · ABC123' });
  });

  it('is found by the search of the host', async () => {
    const id = await book({
      guestId: await guest('Greta', 'Lindqvist'),
      roomNumber: '1711',
      confirmationNumber: 'Q88X',
    });
    await hotel.host.idle();
    for (const word of ['lindqvist', 'greta', '1711', 'q88x']) {
      const { search } = await hotel.ask<{ search: { edges: { node: { recordId: string } }[] } }>(
        'query ($word: String!) { search(searchInput: $word, limit: 5, includedObjectNameSingulars: ["stay"]) { edges { node { recordId } } } }',
        { word },
      );
      expect(search.edges.map(({ node }) => node.recordId)).toEqual([id]);
    }
  });
});

describe('an imported stay', () => {
  const rows = async (kind: string, values: object[]): Promise<void> => {
    const { status } = await hotel.post('/s/hotel/imports/slice', {
      kind,
      dryRun: false,
      run: { key: `import:${unused()}`, name: 'test' },
      before: { read: 0, written: 0, unchanged: 0, rejected: 0 },
      read: values.length,
      rows: values.map((value, row) => ({ row, value })),
      rejects: [],
      isLast: true,
    });
    expect(status).toBe(200);
  };

  it('comes complete, so that nothing is left to do for the events', async () => {
    await rows('guests', [{ guestNumber: 'G7', firstName: 'Ida', lastName: 'Bell' }]);
    await rows('stays', [
      {
        source: 'PMS',
        confirmationNumber: 'IMP7',
        status: 'CHECKED_OUT',
        propertyCode: 'P',
        guestNumber: 'G7',
        roomNumber: '12',
        arrivalOn: '2026-02-01',
        departureOn: '2026-02-04',
        currencyCode: 'EUR',
        roomRevenue: 300_000_000,
        foodRevenue: 20_000_000,
      },
    ]);
    await hotel.host.idle();
    const { timelineActivities, stays } = await hotel.ask<{
      timelineActivities: { edges: { node: { name: string } }[] };
      stays: { edges: { node: { name: string; nights: number } }[] };
    }>(
      `{
        timelineActivities(filter: { targetStay: { key: { eq: "PMS:IMP7" } } }) { edges { node { name } } }
        stays(filter: { key: { eq: "PMS:IMP7" } }) { edges { node { name nights } } }
      }`,
    );
    expect(stays.edges).toEqual([{ node: { name: 'Bell, Ida · 12 · IMP7', nights: 3 } }]);
    expect(timelineActivities.edges).toEqual([{ node: { name: 'stay.created' } }]);
  });
});

describe('a stay that cannot be', () => {
  it('is marked at once, counts nowhere, and counts again when it is corrected', async () => {
    const guestId = await guest();
    await book({ guestId });
    const id = await book({ guestId });
    expect(await countsOf(guestId)).toEqual({ guestStays: 2, guestNights: 4 });
    await change(id, { departureOn: '2026-01-08' });
    expect(await stayOf(id)).toMatchObject({
      toCorrect: true,
      problem: 'Departure on Jan 8, 2026 is before arrival on Jan 10, 2026',
      problems: [{ code: 'DEPARTURE_BEFORE_ARRIVAL', arrivalOn: '2026-01-10', departureOn: '2026-01-08' }],
    });
    expect(await countsOf(guestId)).toEqual({ guestStays: 1, guestNights: 2 });
    await change(id, { departureOn: '2026-01-11' });
    expect(await stayOf(id)).toMatchObject({ nights: 1, toCorrect: false, problem: '', problems: null });
    expect(await countsOf(guestId)).toEqual({ guestStays: 2, guestNights: 3 });
  });

  it.each([
    ['checked out and set back to confirmed', { status: 'CONFIRMED' }, ['OVER_BUT_OPEN', 'HAS_CHECKED_OUT']],
    ['given a negative total', { roomRevenue: euros(-1) }, ['NEGATIVE_TOTAL']],
    ['left without an arrival', { arrivalOn: null }, ['DATES_MISSING']],
    ['moved to next year', { arrivalOn: '2027-01-01', departureOn: '2027-01-03' }, ['ARRIVAL_YET_TO_COME']],
    ['emptied of its guests', { adults: 0, children: 0 }, ['NOBODY_STAYS']],
  ])('is one that is %s by hand', async (_, data, codes) => {
    const guestId = await guest();
    const id = await book({ guestId, checkedOutAt: '2026-01-12T09:00:00.000Z' });
    await hotel.host.idle();
    await change(id, data);
    const { problems } = await stayOf(id);
    expect((problems as { code: string }[]).map(({ code }) => code)).toEqual(codes);
    expect((await countsOf(guestId)).guestStays).toBe(0);
  });

  it('is in a list of its own', async () => {
    const { views } = readManifest<{ views: { name: string; filters?: { value: unknown }[] }[] }>();
    expect(views.find(({ name }) => name === 'To correct')?.filters).toMatchObject([{ value: true }]);
  });

  it('puts right what was worked out and then typed over', async () => {
    const id = await book({ guestId: await guest() });
    await hotel.host.idle();
    await hotel.askAsApp(
      'mutation ($id: UUID!) { updateStay(id: $id, data: { nights: 9, toCorrect: true, problem: "x" }) { id } }',
      { id },
    );
    expect(await stayOf(id)).toMatchObject({ nights: 2, toCorrect: false, problem: '' });
  });
});

describe('destroyed stays of several guests at once', () => {
  it('leave the totals of each right without waiting for the night', async () => {
    const guests = [await guest(), await guest(), await guest()];
    const gone = await bookAll(guests.map((guestId) => stayed({ guestId })));
    await hotel.host.idle();
    // Of records destroyed together the host announces the first alone.
    await hotel.ask('mutation ($ids: [UUID!]!) { destroyStays(filter: { id: { in: $ids } }) { id } }', { ids: gone });
    await hotel.host.idle();
    await hotel.host.advanceTo('2026-06-15T12:03:00Z');
    for (const id of guests) expect((await countsOf(id)).guestStays).toBe(0);
  });
});

describe('requests for a batch of events', () => {
  it.each([1, 50, 200])(
    'of %i stays are six at most where everything is to be done, two where nothing is',
    async (size) => {
      const guests = await people(
        Array.from({ length: size }, (_, index) => ({ firstName: `Guest${index}`, lastName: `Of ${size}` })),
      );
      const stays = await bookAll(guests.map((guestId) => stayed({ guestId })));
      await hotel.host.idle();
      const nothing = counting();
      expect(await followStayEvents(nothing.host, hints(stays), NOW)).toEqual({ staysWritten: 0, guestsWritten: 0 });
      expect(nothing.requests()).toBe(2);

      const everything = counting();
      const spoilt: Host = {
        request: async (document, variables) => {
          const answer = await everything.host.request(document, variables);
          return everything.requests() <= 2 ? forgotten(answer) : answer;
        },
      };
      expect(await followStayEvents(spoilt, hints(stays), NOW)).toEqual({ staysWritten: size, guestsWritten: size });
      expect(everything.requests()).toBeLessThanOrEqual(6);
      const counts = await Promise.all([guests[0]!, guests.at(-1)!].map(countsOf));
      expect(counts).toEqual([
        { guestStays: 1, guestNights: 2 },
        { guestStays: 1, guestNights: 2 },
      ]);
    },
  );
});

/** An answer as if nothing had been worked out yet. */
const forgotten = <Answer>(answer: Answer): Answer =>
  JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    key === 'nights' || key === 'guestStays' ? null : value,
  ) as Answer;

describe('the events that are asked for', () => {
  it('are of every field that the reactions read, the figures of days and commissions', () => {
    const read = new Set([
      'bookedAt',
      'cancelledAt',
      'guestCountry',
      'marketSegment',
      'commissionPercent',
      'commissionHeldBecause',
    ]);
    for (const document of [StaysByIdDocument, MembersDocument])
      visit(parse(document.toString()), {
        FragmentDefinition: ({ typeCondition, selectionSet }) => {
          if (typeCondition.name.value !== 'Stay') return;
          for (const selection of selectionSet.selections)
            if (selection.kind === 'Field' && selection.name.value !== 'id') read.add(selection.name.value);
        },
      });
    const { logicFunctions } = readManifest<{
      logicFunctions: { name: string; databaseEventTriggerSettings?: { updatedFields?: string[] } }[];
    }>();
    const updated = logicFunctions.find(({ name }) => name === 'stay-updated')?.databaseEventTriggerSettings
      ?.updatedFields;
    const references = new Set(['guest', 'group', 'company', 'travelAgent', 'property', 'ratePlan']);
    expect(new Set(updated)).toEqual(new Set([...read].map((field) => (references.has(field) ? `${field}Id` : field))));
  });
});

describe('events that come twice, late, in another order or not at all', () => {
  it('end in the same', async () => {
    const guests = [await guest(), await guest('Bo', 'Ek')];
    const ids = await bookAll(
      Array.from({ length: 6 }, (_, index) => stayed({ guestId: guests[index % 2], confirmationNumber: `P${index}` })),
    );
    await change(ids[0]!, { departureOn: '2026-01-01' });
    await change(ids[1]!, { status: 'NO_SHOW' });
    await change(ids[2]!, { guestId: guests[1] });
    const state = async () => ({
      guests: await Promise.all(guests.map(countsOf)),
      stays: await Promise.all(ids.map(stayOf)),
    });
    const expected = await state();
    const spoil = async (): Promise<void> => {
      await hotel.askAsApp('mutation ($data: [StayCreateInput!]!) { createStays(data: $data, upsert: true) { id } }', {
        data: ids.map((id) => ({ id, name: 'x', nights: 7, toCorrect: false })),
      });
      await hotel.askAsApp(
        'mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data, upsert: true) { id } }',
        {
          data: guests.map((id) => ({ id, guestStays: 9 })),
        },
      );
    };
    const { host } = counting();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 8 }), async (order) => {
        await spoil();
        for (const id of order) await followStayEvents(host, hints([id], guests[0]), NOW);
        // Whatever was lost of them is found by looking at all.
        await followStayEvents(host, hints(ids.toReversed(), guests[1]), NOW);
        expect(await state()).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});

describe('the night', () => {
  it('finds what time alone has made wrong, and what it has put right', async () => {
    const guestId = await guest();
    const open = await book({ status: 'CONFIRMED', arrivalOn: '2026-06-15', departureOn: '2026-06-16' });
    const early = await book({ guestId, arrivalOn: '2026-06-14', departureOn: '2026-06-17' });
    expect(await stayOf(open)).toMatchObject({ toCorrect: false });
    expect(await stayOf(early)).toMatchObject({ toCorrect: true });
    hotel.host.workspace.clock.advanceTo(new Date('2026-06-18T02:39:30Z'));
    await hotel.host.advanceTo('2026-06-18T02:45:00Z');
    expect(await stayOf(open)).toMatchObject({
      problem: 'Departure was on Jun 16, 2026, but the stay is still confirmed',
    });
    expect(await stayOf(early)).toMatchObject({ toCorrect: false });
    expect((await countsOf(guestId)).guestStays).toBe(1);
  });

  it('looks at the stays to come of guests who changed', async () => {
    const guestId = await guest();
    const [over, toCome] = await bookAll([
      stayed({ guestId }),
      stayed({ guestId, status: 'CONFIRMED', arrivalOn: '2026-07-01', departureOn: '2026-07-03' }),
    ]);
    await hotel.host.idle();
    hotel.host.workspace.clock.advanceTo(new Date('2026-06-20T12:00:00Z'));
    const since = hotel.host.workspace.clock.now();
    await hotel.ask('mutation ($id: UUID!) { updatePerson(id: $id, data: { jobTitle: "x" }) { id } }', { id: guestId });
    const found = await toReconcile(counting().host, since, since, { stays: null, people: null });
    expect(found.stays.map(({ stay }) => stay.id)).toContain(toCome);
    expect(found.stays.map(({ stay }) => stay.id)).not.toContain(over);
  });
});
