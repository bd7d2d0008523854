import type { Host, Variables } from './host.ts';

const numbered = (group: number, number: number): string =>
  `5eed0000-0000-4000-8000-${(group * 0x1000 + number).toString(16).padStart(12, '0')}`;

/** Identifiers of the seeded records. */
export const SHELF = { north: numbered(1, 1), south: numbered(1, 2), bare: numbered(1, 3) };
export const PROBE = {
  a: numbered(2, 1),
  b: numbered(2, 2),
  c: numbered(2, 3),
  d: numbered(2, 4),
  e: numbered(2, 5),
  f: numbered(2, 6),
};
export const OWNER = numbered(3, 1);
export const UNKNOWN = numbered(9, 9);

/** Labels on the north and on the south shelf: more than a nested list holds. */
const LABELS = { north: 65, south: 62 };

/** Shelves beyond the three named ones: more than a page holds. */
export const FILLERS = 203;

const REFERENCE = { low: 'aaaaaaaa-0000-4000-8000-000000000001', high: 'bbbbbbbb-0000-4000-8000-000000000002' };

const shelves = [
  { id: SHELF.north, name: 'North', capacity: 10 },
  { id: SHELF.south, name: 'South', capacity: 4 },
  { id: SHELF.bare, name: 'Bare' },
];

/** Six probes, `A` to `F`: two full ones, odd values, an empty one, and `F`, which is deleted softly afterwards. */
const probes = [
  {
    id: PROBE.a,
    code: 'A',
    name: 'Alpha',
    partOne: 'x',
    partTwo: '1',
    remark: 'first',
    amount: 10,
    ratio: 1.5,
    isOpen: true,
    day: '2026-01-31',
    moment: '2026-01-31T23:30:00.000Z',
    stage: 'DRAFT',
    grade: 'HIGH',
    colours: ['RED'],
    keywords: ['sea view', 'quiet'],
    details: { floor: 3, wing: 'north' },
    story: { markdown: 'Once **upon** a time' },
    reference: REFERENCE.low,
    price: { amountMicros: 100_000_000, currencyCode: 'EUR' },
    site: { addressStreet1: 'Ring 1', addressCity: 'Vienna', addressPostcode: '1010', addressCountry: 'Austria' },
    mailboxes: { primaryEmail: 'alpha@example.com', additionalEmails: ['second@example.com'] },
    lines: { primaryPhoneNumber: '6641234567', primaryPhoneCallingCode: '+43', primaryPhoneCountryCode: 'AT' },
    pages: { primaryLinkUrl: 'https://alpha.example.com', primaryLinkLabel: 'Alpha' },
    person: { firstName: 'Anna', lastName: 'Zeller' },
    stars: 'RATING_5',
    shelfId: SHELF.north,
    ownerId: OWNER,
  },
  {
    id: PROBE.b,
    code: 'B',
    name: 'beta',
    partOne: 'x',
    partTwo: '2',
    remark: 'second',
    amount: 20,
    ratio: 2.25,
    isOpen: false,
    day: '2026-02-01',
    moment: '2026-02-01T00:30:00.000Z',
    stage: 'READY',
    colours: ['RED', 'GREEN'],
    keywords: ['quiet'],
    details: { floor: 12, wing: 'south' },
    story: { markdown: 'Another *tale*' },
    reference: REFERENCE.high,
    price: { amountMicros: 250_500_000, currencyCode: 'USD' },
    site: { addressCity: 'Graz', addressCountry: 'Austria' },
    mailboxes: { primaryEmail: 'beta@example.com' },
    lines: { primaryPhoneNumber: '6649999999', primaryPhoneCallingCode: '+43', primaryPhoneCountryCode: 'AT' },
    pages: { primaryLinkUrl: 'https://beta.example.com', primaryLinkLabel: 'Beta' },
    person: { firstName: 'Bert', lastName: 'Adler' },
    stars: 'RATING_2',
    shelfId: SHELF.north,
  },
  {
    id: PROBE.c,
    code: 'C',
    name: 'Ångström',
    partOne: 'y',
    partTwo: '1',
    remark: 'third',
    amount: 20,
    ratio: -0.25,
    isOpen: true,
    day: '2026-02-28',
    moment: '2026-03-15T12:00:00.000Z',
    stage: 'CLOSED',
    grade: 'HIGH',
    colours: ['GREEN', 'GREY'],
    keywords: ['lift', 'Quiet corner'],
    details: { floor: 3 },
    price: { amountMicros: 49_990_000, currencyCode: 'EUR' },
    site: { addressCity: 'Stockholm', addressCountry: 'Sweden' },
    person: { firstName: 'Cleo', lastName: 'Adler' },
    stars: 'RATING_5',
    shelfId: SHELF.south,
  },
  { id: PROBE.d, code: 'D' },
  {
    id: PROBE.e,
    code: 'E',
    name: '100% done_x',
    partOne: 'y',
    partTwo: '2',
    remark: 'first',
    amount: -5,
    ratio: 0,
    isOpen: false,
    day: '2025-12-31',
    moment: '2025-12-31T23:59:59.999Z',
    stage: 'DRAFT',
    keywords: [],
    colours: [],
    price: { amountMicros: 0, currencyCode: 'EUR' },
    shelfId: SHELF.south,
  },
  { id: PROBE.f, code: 'F', name: 'Gone', amount: 1000, stage: 'READY', shelfId: SHELF.south },
];

const must = async (host: Host, as: 'app' | 'withKey', query: string, variables: Variables = {}): Promise<void> => {
  const { errors } = await host[as](query, variables);
  if (errors) throw new Error(`The seed was refused: ${errors[0]?.message} (${query.slice(0, 80)})`);
};

/** Removes everything that earlier runs left, then puts in the records that the checks ask about. */
export const seed = async (host: Host): Promise<void> => {
  await clear(host);
  await must(
    host,
    'app',
    'mutation Seed($data: [ConformanceShelfCreateInput!]!) { createConformanceShelves(data: $data) { id } }',
    { data: shelves },
  );
  await must(host, 'app', 'mutation Seed($data: PersonCreateInput!) { createPerson(data: $data) { id } }', {
    data: {
      id: OWNER,
      name: { firstName: 'Olga', lastName: 'Owner' },
      emails: { primaryEmail: 'olga.owner@conformance.example' },
      phones: { primaryPhoneNumber: '6647777788', primaryPhoneCallingCode: '+43', primaryPhoneCountryCode: 'AT' },
    },
  });
  await must(
    host,
    'app',
    'mutation Seed($data: [ConformanceProbeCreateInput!]!) { createConformanceProbes(data: $data) { id } }',
    { data: probes },
  );
  await must(host, 'app', 'mutation Seed($id: UUID!) { deleteConformanceProbe(id: $id) { id } }', { id: PROBE.f });
  await must(
    host,
    'withKey',
    'mutation Seed($data: [ConformanceLabelCreateInput!]!) { createConformanceLabels(data: $data) { id } }',
    {
      data: (['north', 'south'] as const).flatMap((shelf) =>
        Array.from({ length: LABELS[shelf] }, (_, number) => ({
          name: `Label ${shelf} ${number}`,
          shelfId: SHELF[shelf],
        })),
      ),
    },
  );
  await must(host, 'withKey', 'mutation Seed { createConformanceSecret(data: { name: "Nobody reads this" }) { id } }');
  for (const [from, to] of [
    [0, 200],
    [200, FILLERS],
  ] as const) {
    await must(
      host,
      'app',
      'mutation Seed($data: [ConformanceShelfCreateInput!]!) { createConformanceShelves(data: $data) { id } }',
      {
        data: Array.from({ length: to - from }, (_, number) => ({
          name: `Filler ${String(from + number).padStart(3, '0')}`,
          capacity: 1,
        })),
      },
    );
  }
};

/** Destroys every record of the probe app, and the person it made. */
export const clear = async (host: Host): Promise<void> => {
  for (const plural of ['ConformanceProbes', 'ConformanceSubjects', 'ConformanceShelves', 'ConformanceWitnesses']) {
    await must(host, 'app', `mutation Clear { destroy${plural}(filter: { id: { is: NOT_NULL } }) { id } }`);
  }
  await must(host, 'withKey', 'mutation Clear { destroyConformanceLabels(filter: { id: { is: NOT_NULL } }) { id } }');
  await must(host, 'withKey', 'mutation Clear { destroyConformanceSecrets(filter: { id: { is: NOT_NULL } }) { id } }');
  await must(
    host,
    'withKey',
    'mutation Clear { destroyPeople(filter: { emails: { primaryEmail: { endsWith: "@conformance.example" } } }) { id } }',
  );
};
