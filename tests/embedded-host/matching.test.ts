import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchArrivals } from '../../plugin/flows/identity/matching.ts';
import type { Host } from '../../plugin/host/client.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
beforeAll(async () => {
  hotel = await startHotelHost('2026-06-15T12:00:00Z');
});
afterAll(() => hotel.host.stop());

const guests = [
  {
    guestNumber: 'M1',
    firstName: 'Leopoldina',
    lastName: 'Wiesenthaler',
    email: 'leo@example.org',
    birthday: '1971-04-09',
  },
  {
    guestNumber: 'M2',
    firstName: 'Leopoldina',
    lastName: 'Wiesentaler',
    phone: '+351912345678',
    birthday: '1971-04-09',
  },
  { guestNumber: 'M3', firstName: 'Rui', lastName: 'Tavares', email: 'rui@example.org', birthday: '1990-02-02' },
];
let files = 0;
const imported = async (rows: object[]): Promise<void> => {
  const answer = await hotel.post('/s/hotel/imports/slice', {
    kind: 'guests',
    dryRun: false,
    run: { key: `import:matching-${(files += 1)}`, name: 'test' },
    before: { read: 0, written: 0, unchanged: 0, rejected: 0 },
    read: rows.length,
    rows: rows.map((value, row) => ({ row, value })),
    rejects: [],
    isLast: true,
  });
  expect(answer.status).toBe(200);
  await hotel.host.idle();
};
type Pair = {
  id: string;
  name: string;
  status: string;
  certainty: string;
  score: number;
  reasons: string;
  grounds: { code: string }[];
  decidedBy: string;
};
const pairs = async (name = ''): Promise<Pair[]> =>
  (
    await hotel.ask<{ matchCandidates: { edges: { node: Pair }[] } }>(
      'query ($name: String!) { matchCandidates(filter: { name: { like: $name } }, first: 200) { edges { node { id name status certainty score reasons grounds decidedBy } } } }',
      { name: `%${name}%` },
    )
  ).matchCandidates.edges.map(({ node }) => node);
const matched = async (): Promise<{ written: number }> => {
  const { body } = await hotel.post('/s/hotel/runs/start', { kind: 'MATCHING' });
  await hotel.host.idle();
  return (body as { run: { written: number } }).run;
};

describe('matching', () => {
  it('puts up the duplicates that an import brought by itself, with reasons as words and as data', async () => {
    await imported(guests);
    await hotel.host.advanceTo('2026-06-15T12:03:00Z');
    await hotel.host.idle();
    const found = await pairs();
    expect(found).toMatchObject([{ status: 'OPEN' }]);
    expect(found[0]!.name.split(' – ').toSorted()).toEqual(['Wiesentaler, Leopoldina', 'Wiesenthaler, Leopoldina']);
    expect(found[0]!.reasons).toContain('Birthday: the same');
    expect(found[0]!.grounds).toContainEqual(
      expect.objectContaining({ code: 'FIELD', field: 'birthday', outcome: 'SAME' }),
    );
  });

  it('again writes nothing, and never proposes two whom staff called different', async () => {
    expect((await matched()).written).toBe(0);
    const [pair] = await pairs();
    await hotel.ask('mutation ($id: UUID!) { updateMatchCandidate(id: $id, data: { status: DIFFERENT }) { id } }', {
      id: pair!.id,
    });
    await hotel.host.idle();
    expect((await matched()).written).toBe(0);
    expect(await pairs()).toMatchObject([{ id: pair!.id, status: 'DIFFERENT' }]);
  });
});

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
const clock = () => new Date('2026-06-15T12:10:00Z');
type Fields = { firstName?: string; lastName: string; email?: string; phone?: string; birthday?: string };
const person = ({ firstName = '', lastName, email, phone, birthday }: Fields): object => ({
  name: { firstName, lastName },
  ...(email === undefined ? {} : { emails: { primaryEmail: email } }),
  ...(phone === undefined ? {} : { phones: { primaryPhoneNumber: phone, primaryPhoneCallingCode: '+351' } }),
  ...(birthday === undefined ? {} : { guestBirthday: birthday }),
});
const typedIn = async (all: readonly Fields[]): Promise<string[]> => {
  const { createPeople } = await hotel.ask<{ createPeople: { id: string }[] }>(
    'mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data) { id } }',
    { data: all.map(person) },
  );
  await hotel.host.idle();
  return createPeople.map(({ id }) => id);
};
const changed = async (id: string, fields: Fields): Promise<void> => {
  await hotel.ask('mutation ($id: UUID!, $data: PersonUpdateInput!) { updatePerson(id: $id, data: $data) { id } }', {
    id,
    data: person(fields),
  });
  await hotel.host.idle();
};
const keysOf = async (id: string): Promise<number> =>
  (
    await hotel.askAsApp<{ matchKeys: { totalCount: number } }>(
      'query ($id: String!) { matchKeys(filter: { key: { eq: $id } }) { totalCount } }',
      { id },
    )
  ).matchKeys.totalCount;
const runsOfMatching = async (): Promise<string[]> =>
  (
    await hotel.ask<{ hotelRuns: { edges: { node: { startedAt: string } }[] } }>(
      '{ hotelRuns(filter: { kind: { eq: MATCHING } }) { edges { node { startedAt } } } }',
    )
  ).hotelRuns.edges.map(({ node }) => node.startedAt);

describe('a guest who arrives', () => {
  const TERESA = { firstName: 'Teresa', lastName: 'Quintanilha', birthday: '1984-03-12', phone: '913555777' };

  it('is compared when typed in by hand, with whoever may be the same', async () => {
    await typedIn([TERESA]);
    expect(await pairs('Quintanilha')).toEqual([]);
    await typedIn([{ firstName: 'Teresa', lastName: 'Quintanilha', phone: '913555777' }]);
    expect(await pairs('Quintanilha')).toMatchObject([{ status: 'OPEN' }]);
  });

  it('is compared when an import brings him, without a run over everyone', async () => {
    const before = await runsOfMatching();
    await imported([{ guestNumber: 'M9', firstName: 'Rui', lastName: 'Tavarez', birthday: '1990-02-02' }]);
    expect(await pairs('Tavarez')).toMatchObject([{ status: 'OPEN', certainty: 'SURE' }]);
    expect(await runsOfMatching()).toEqual(before);
  });

  it('is compared anew when his record is changed, and a pair that is sure no more is said to be', async () => {
    const [one, other] = await typedIn([
      { firstName: 'Gaspar', lastName: 'Oliveirinha', birthday: '1966-11-30' },
      { firstName: 'Gaspar', lastName: 'Fonseca', birthday: '1950-01-02' },
    ]);
    expect(await pairs('Oliveirinha')).toEqual([]);
    await changed(other!, { firstName: 'Gaspar', lastName: 'Oliveirinha', birthday: '1966-11-30' });
    expect(await pairs('Oliveirinha')).toMatchObject([{ certainty: 'SURE' }]);
    await changed(one!, { firstName: 'Marta', lastName: 'Quaresma', birthday: '1991-05-06' });
    expect(await pairs('Oliveirinha')).toMatchObject([{ certainty: 'UNSURE' }]);
  });

  it('is not proposed beside whom staff called different, whatever changes', async () => {
    const [pair] = await pairs('Quintanilha');
    await hotel.ask('mutation ($id: UUID!) { updateMatchCandidate(id: $id, data: { status: DIFFERENT }) { id } }', {
      id: pair!.id,
    });
    await hotel.host.idle();
    const [third] = await typedIn([{ ...TERESA, phone: '913555778' }]);
    await changed(third!, { ...TERESA, phone: '913555779' });
    const different = (await pairs('Quintanilha')).filter(({ status }) => status === 'DIFFERENT');
    expect(different).toMatchObject([{ id: pair!.id, score: pair!.score }]);
  });

  it('is looked up no more when erased', async () => {
    const [id] = await typedIn([{ firstName: 'Olga', lastName: 'Penaforte', email: 'olga@example.org' }]);
    expect(await keysOf(id!)).toBe(1);
    const { status } = await hotel.post('/s/hotel/identity/erase', { guestId: id, forGood: true });
    expect(status).toBe(200);
    await hotel.host.idle();
    expect(await keysOf(id!)).toBe(0);
  });
});

describe('sure duplicates', () => {
  const inFiveMinutes = async (time: string): Promise<void> => {
    await hotel.host.advanceTo(time);
    await hotel.host.idle();
  };
  const peopleNamed = async (lastName: string): Promise<number> =>
    (
      await hotel.ask<{ people: { totalCount: number } }>(
        'query ($lastName: String!) { people(filter: { name: { lastName: { eq: $lastName } } }) { totalCount } }',
        { lastName },
      )
    ).people.totalCount;
  const TWICE = { firstName: 'Benedita', lastName: 'Alvorninha', birthday: '1979-07-07' };

  it('stay two until every active property has that switched on', async () => {
    await hotel.ask(
      'mutation { createHotelProperties(data: [{ code: "A", name: "A", mergeSureDuplicates: true }, { code: "B", name: "B" }]) { id } }',
    );
    await typedIn([TWICE, TWICE]);
    await inFiveMinutes('2026-06-15T12:11:00Z');
    expect(await peopleNamed('Alvorninha')).toBe(2);
    expect(await pairs('Alvorninha')).toMatchObject([{ status: 'OPEN', certainty: 'SURE' }]);
  });

  it('then become one within five minutes; one that is undone is left to staff for good', async () => {
    await hotel.ask(
      'mutation { updateHotelProperties(filter: { code: { eq: "B" } }, data: { mergeSureDuplicates: true }) { id } }',
    );
    await inFiveMinutes('2026-06-15T12:16:00Z');
    expect(await peopleNamed('Alvorninha')).toBe(1);
    const [pair] = await pairs('Alvorninha');
    expect(pair).toMatchObject({ status: 'SAME' });
    expect(pair!.decidedBy).not.toBe('');
    const { guestMerges } = await hotel.ask<{ guestMerges: { edges: { node: { id: string } }[] } }>(
      '{ guestMerges(filter: { name: { like: "%Alvorninha%" } }) { edges { node { id } } } }',
    );
    const { status } = await hotel.post('/s/hotel/identity/undo', { mergeId: guestMerges.edges[0]!.node.id });
    expect(status).toBe(200);
    await hotel.host.idle();
    await matched();
    await inFiveMinutes('2026-06-15T12:21:00Z');
    expect(await peopleNamed('Alvorninha')).toBe(2);
    expect(await pairs('Alvorninha')).toMatchObject([{ status: 'OPEN', certainty: 'STAFF' }]);
  });
});

describe('requests for guests who arrive', () => {
  const [STARTS, MIDDLES, ENDS] = [
    ['Bar', 'Cam', 'Dour', 'Fel', 'Gon', 'Lem', 'Mort'],
    ['ag', 'eb', 'id', 'of', 'ul'],
    ['ães', 'inho', 'osa', 'uz', 'elo', 'ardo'],
  ] as const;
  const FIRST = [
    'Amélia',
    'Bruno',
    'Celeste',
    'Duarte',
    'Elvira',
    'Fausto',
    'Gisela',
    'Hugo',
    'Irene',
    'Júlio',
    'Laura',
  ];
  const guestOf = (index: number): Fields => ({
    firstName: FIRST[index % FIRST.length]!,
    lastName: `${STARTS[index % 7]}${MIDDLES[Math.floor(index / 7) % 5]}${ENDS[Math.floor(index / 35) % 6]}`,
    birthday: `19${20 + (index % 70)}-0${1 + (index % 9)}-${10 + ((index * 7) % 18)}`,
    phone: String(930_000_000 + index * 31_337),
  });

  it.each([
    [1, 0, 6],
    [198, 1, 7],
  ])('%i at once: at most a few, and one each time after', async (size, from, most) => {
    const alike = Array.from({ length: size }, (_, index) => guestOf(from + index));
    await typedIn(alike);
    const copies = await typedIn(alike);
    const nothing = counting();
    expect(await matchArrivals(nothing.host, copies, clock)).toEqual({ compared: 0, written: 0 });
    expect(nothing.requests()).toBe(1);

    // As if nobody had been compared yet, each beside a copy of his who has been.
    await hotel.askAsApp('mutation ($ids: [String!]!) { destroyMatchKeys(filter: { key: { in: $ids } }) { id } }', {
      ids: copies,
    });
    await hotel.askAsApp(
      'mutation ($ids: [UUID!]!) { destroyMatchCandidates(filter: { personId: { in: $ids } }) { id } }',
      {
        ids: copies,
      },
    );
    await hotel.askAsApp(
      'mutation ($ids: [UUID!]!) { destroyMatchCandidates(filter: { otherPersonId: { in: $ids } }) { id } }',
      { ids: copies },
    );
    const everything = counting();
    const { compared, written } = await matchArrivals(everything.host, copies, clock);
    expect(compared).toBe(size);
    expect(written).toBeGreaterThanOrEqual(size);
    expect(everything.requests()).toBeLessThanOrEqual(most);
  });
});
