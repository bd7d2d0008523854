import { recordsOf, resultOf, type Check } from '../check.ts';
import { OWNER, PROBE, SHELF } from '../seed.ts';

type Nested = { totalCount?: number; edges: { node: unknown }[]; pageInfo?: unknown };

export const relationChecks: Check[] = [
  {
    name: 'relation: the other record, or null',
    from: 'seen on 2.21',
    ask: async (host) =>
      recordsOf(
        await host.app(
          '{ conformanceProbes(filter: { code: { in: ["A", "C", "D"] } }, orderBy: [{ code: AscNullsLast }]) { edges { node { code shelf { name capacity } } } } }',
        ),
        'conformanceProbes',
      ),
    answer: [
      { code: 'A', shelf: { name: 'North', capacity: 10 } },
      { code: 'C', shelf: { name: 'South', capacity: 4 } },
      { code: 'D', shelf: null },
    ],
  },
  {
    name: 'relation: composite fields of a related standard object',
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(
        await host.app(
          'query One($id: UUID!) { conformanceProbe(filter: { id: { eq: $id } }) { owner { name { firstName lastName } createdBy { source } } } }',
          { id: PROBE.a },
        ),
        'conformanceProbe',
      ),
    answer: { owner: { name: { firstName: 'Olga', lastName: 'Owner' }, createdBy: { source: 'APPLICATION' } } },
  },
  {
    name: 'relation: the list of the many side, with its count',
    from: 'seen on 2.21',
    ask: async (host) => {
      const shelf = resultOf(
        await host.app(
          'query One($id: UUID!) { conformanceShelf(filter: { id: { eq: $id } }) { probes { totalCount edges { node { code } } } } }',
          { id: SHELF.north },
        ),
        'conformanceShelf',
      ) as { probes: { totalCount: number; edges: { node: { code: string } }[] } };
      return { count: shelf.probes.totalCount, codes: shelf.probes.edges.map(({ node }) => node.code).toSorted() };
    },
    answer: { count: 2, codes: ['A', 'B'] },
  },
  {
    name: 'relation: a deleted record is in no list',
    from: 'seen on 2.21',
    ask: async (host) => {
      const shelf = resultOf(
        await host.app(
          'query One($id: UUID!) { conformanceShelf(filter: { id: { eq: $id } }) { probes { totalCount edges { node { code } } } } }',
          { id: SHELF.south },
        ),
        'conformanceShelf',
      ) as { probes: { totalCount: number; edges: { node: { code: string } }[] } };
      return { count: shelf.probes.totalCount, codes: shelf.probes.edges.map(({ node }) => node.code).toSorted() };
    },
    answer: { count: 2, codes: ['C', 'E'] },
  },
  {
    name: 'relation: a list holds 60 records at most, and its count says so',
    from: 'handbook, API limits',
    ask: async (host) => {
      const shelf = resultOf(
        await host.app(
          'query One($id: UUID!) { conformanceShelf(filter: { id: { eq: $id } }) { labels { totalCount edges { node { name } } } } }',
          { id: SHELF.north },
        ),
        'conformanceShelf',
      ) as { labels: Nested };
      return { count: shelf.labels.totalCount, returned: shelf.labels.edges.length };
    },
    answer: { count: 60, returned: 60 },
  },
  {
    name: 'relation: 60 records at most in the list of each record of a page',
    from: 'seen on 2.21',
    ask: async (host) => {
      const shelves = recordsOf(
        await host.app(
          'query Some($ids: [UUID!]) { conformanceShelves(filter: { id: { in: $ids } }, orderBy: [{ name: AscNullsLast }]) { edges { node { name labels { edges { node { id } } } probes { edges { node { id } } } } } } }',
          { ids: Object.values(SHELF) },
        ),
        'conformanceShelves',
      );
      return Array.isArray(shelves)
        ? shelves.map(({ name, labels, probes }) => [
            name,
            (labels as Nested).edges.length,
            (probes as Nested).edges.length,
          ])
        : shelves;
    },
    answer: [
      ['Bare', 0, 0],
      ['North', 60, 2],
      ['South', 60, 2],
    ],
  },
  {
    name: 'relation: an empty list',
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(
        await host.app(
          'query One($id: UUID!) { conformanceShelf(filter: { id: { eq: $id } }) { probes { totalCount edges { node { code } } pageInfo { hasNextPage hasPreviousPage } } } }',
          { id: SHELF.bare },
        ),
        'conformanceShelf',
      ),
    answer: { probes: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } } },
  },
  ...['first: 1', 'filter: { code: { eq: "B" } }'].map((cut): Check => ({
    name: `relation: a list takes no notice of ${cut.split(':')[0]}`,
    from: 'seen on 2.21',
    ask: async (host) => {
      const shelf = resultOf(
        await host.app(
          `query One($id: UUID!) { conformanceShelf(filter: { id: { eq: $id } }) { probes(${cut}) { edges { node { code } } } } }`,
          { id: SHELF.north },
        ),
        'conformanceShelf',
      ) as { probes: { edges: { node: { code: string } }[] } };
      return shelf.probes.edges.map(({ node }) => node.code).toSorted();
    },
    answer: ['A', 'B'],
  })),
  {
    name: 'relation: sums over a list are not worked out',
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(
        await host.app(
          'query One($id: UUID!) { conformanceShelf(filter: { id: { eq: $id } }) { probes { totalCount sumAmount maxDay sumPriceAmountMicros } } }',
          { id: SHELF.north },
        ),
        'conformanceShelf',
      ),
    answer: { probes: { totalCount: 2, sumAmount: null, maxDay: null, sumPriceAmountMicros: null } },
  },
  {
    name: 'relation: a list inside a related record comes out empty',
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(
        await host.app(
          'query One($id: UUID!) { conformanceProbe(filter: { id: { eq: $id } }) { shelf { name probes { totalCount edges { node { code } } } } } }',
          { id: PROBE.a },
        ),
        'conformanceProbe',
      ),
    answer: { shelf: { name: 'North', probes: { totalCount: 0, edges: [] } } },
  },
  {
    name: 'relation: a related record of a list’s record',
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(
        await host.app(
          'query One($id: UUID!) { person(filter: { id: { eq: $id } }) { conformanceProbes { edges { node { code shelf { name } } } } } }',
          { id: OWNER },
        ),
        'person',
      ),
    answer: { conformanceProbes: { edges: [{ node: { code: 'A', shelf: { name: 'North' } } }] } },
  },
  {
    name: 'relation: a related record of a related record comes out empty',
    from: 'seen on 2.21',
    ask: async (host) => {
      const made = await host.withKey('mutation { createCompany(data: { name: "Two steps away" }) { id } }');
      const { id } = made.data!['createCompany'] as { id: string };
      await host.withKey(
        'mutation Update($id: UUID!, $companyId: ID) { updatePerson(id: $id, data: { companyId: $companyId }) { id } }',
        { id: OWNER, companyId: id },
      );
      const answer = await host.withKey(
        'query One($id: UUID!) { conformanceProbe(filter: { id: { eq: $id } }) { owner { name { lastName } company { name } } } }',
        { id: PROBE.a },
      );
      await host.withKey('mutation Destroy($id: UUID!) { destroyCompany(id: $id) { id } }', { id });
      return resultOf(answer, 'conformanceProbe');
    },
    answer: { owner: { name: { lastName: 'Owner' }, company: null } },
  },
  {
    name: 'relation: a list inside a list is refused',
    from: 'handbook, API limits',
    ask: async (host) =>
      resultOf(
        await host.app(
          'query One($id: UUID!) { person(filter: { id: { eq: $id } }) { conformanceProbes { edges { node { code shelf { probes { edges { node { code } } } } } } } } }',
          { id: OWNER },
        ),
        'person',
      ),
    answer: {
      refused: 'Query complexity is too high. One-to-Many relation cannot be nested in another One-to-Many relation.',
      code: 'BAD_USER_INPUT',
    },
  },
  {
    name: 'relation: a standard object lists the records of the app',
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(
        await host.app(
          'query One($id: UUID!) { person(filter: { id: { eq: $id } }) { name { lastName } conformanceProbes { edges { node { code } } } } }',
          { id: OWNER },
        ),
        'person',
      ),
    answer: { name: { lastName: 'Owner' }, conformanceProbes: { edges: [{ node: { code: 'A' } }] } },
  },
  {
    name: 'one record: unknown identifier',
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(
        await host.app('{ conformanceProbe(filter: { id: { eq: "5eed0000-0000-4000-8000-000000009999" } }) { code } }'),
        'conformanceProbe',
      ),
    answer: { refused: 'Record not found', code: 'NOT_FOUND' },
  },
  {
    name: 'one record: by any filter',
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(await host.app('{ conformanceProbe(filter: { amount: { eq: 20 } }) { amount } }'), 'conformanceProbe'),
    answer: { amount: 20 },
  },
  {
    name: 'one record: without a filter',
    from: 'seen on 2.21',
    ask: async (host) => resultOf(await host.app('{ conformanceProbe { code } }'), 'conformanceProbe'),
    answer: { refused: 'Missing filter argument', code: 'BAD_USER_INPUT' },
  },
  {
    name: 'every type of field reads back as it was written',
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(
        await host.app(
          `query One($id: UUID!) { conformanceProbe(filter: { id: { eq: $id } }) {
            code name amount ratio isOpen day moment stage grade colours keywords details stars reference shelfId ownerId deletedAt
            story { markdown }
            price { amountMicros currencyCode }
            site { addressStreet1 addressStreet2 addressCity addressPostcode addressState addressCountry addressLat addressLng }
            mailboxes { primaryEmail additionalEmails }
            lines { primaryPhoneNumber primaryPhoneCountryCode primaryPhoneCallingCode additionalPhones }
            pages { primaryLinkUrl primaryLinkLabel secondaryLinks }
            person { firstName lastName }
            __typename
          } }`,
          { id: PROBE.a },
        ),
        'conformanceProbe',
      ),
    answer: {
      code: 'A',
      name: 'Alpha',
      amount: 10,
      ratio: 1.5,
      isOpen: true,
      day: '2026-01-31',
      moment: '2026-01-31T23:30:00.000Z',
      stage: 'DRAFT',
      grade: 'HIGH',
      colours: ['RED'],
      keywords: ['sea view', 'quiet'],
      details: { wing: 'north', floor: 3 },
      stars: 'RATING_5',
      reference: 'aaaaaaaa-0000-4000-8000-000000000001',
      shelfId: '5eed0000-0000-4000-8000-000000001001',
      ownerId: '5eed0000-0000-4000-8000-000000003001',
      deletedAt: null,
      story: { markdown: 'Once **upon** a time' },
      price: { amountMicros: 100000000, currencyCode: 'EUR' },
      site: {
        addressStreet1: 'Ring 1',
        addressStreet2: '',
        addressCity: 'Vienna',
        addressPostcode: '1010',
        addressState: '',
        addressCountry: 'Austria',
        addressLat: null,
        addressLng: null,
      },
      mailboxes: { primaryEmail: 'alpha@example.com', additionalEmails: ['second@example.com'] },
      lines: {
        primaryPhoneNumber: '6641234567',
        primaryPhoneCountryCode: 'AT',
        primaryPhoneCallingCode: '+43',
        additionalPhones: [],
      },
      pages: { primaryLinkUrl: 'https://alpha.example.com', primaryLinkLabel: 'Alpha', secondaryLinks: [] },
      person: { firstName: 'Anna', lastName: 'Zeller' },
      __typename: 'ConformanceProbe',
    },
  },
  {
    name: 'what was never given reads back as empty',
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(
        await host.app(
          `query One($id: UUID!) { conformanceProbe(filter: { id: { eq: $id } }) {
            name amount ratio isOpen day moment stage grade colours keywords details stars reference
            story { markdown }
            price { amountMicros currencyCode }
            site { addressStreet1 addressCity addressCountry addressLat }
            mailboxes { primaryEmail additionalEmails }
            lines { primaryPhoneNumber primaryPhoneCountryCode additionalPhones }
            pages { primaryLinkUrl primaryLinkLabel secondaryLinks }
            person { firstName lastName }
          } }`,
          { id: PROBE.d },
        ),
        'conformanceProbe',
      ),
    answer: {
      name: '',
      amount: null,
      ratio: null,
      isOpen: false,
      day: null,
      moment: null,
      stage: null,
      grade: 'LOW',
      colours: [],
      keywords: [],
      details: null,
      stars: null,
      reference: null,
      story: { markdown: '' },
      price: { amountMicros: null, currencyCode: null },
      site: { addressStreet1: '', addressCity: '', addressCountry: '', addressLat: null },
      mailboxes: { primaryEmail: '', additionalEmails: [] },
      lines: { primaryPhoneNumber: '', primaryPhoneCountryCode: '', additionalPhones: [] },
      pages: { primaryLinkUrl: '', primaryLinkLabel: '', secondaryLinks: [] },
      person: { firstName: '', lastName: '' },
    },
  },
];
