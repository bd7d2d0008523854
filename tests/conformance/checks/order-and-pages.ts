import { columnOf, refusalIn, type Check } from '../check.ts';
import type { Host } from '../host.ts';

const ORDERED = `query Ordered($orderBy: [ConformanceProbeOrderByInput]) {
  conformanceProbes(orderBy: $orderBy) { edges { node { code } } }
}`;

/** Each order, and the codes of the seeded probes in it. Ties fall back on the identifier. */
const orders: [name: string, orderBy: object[], codes: unknown][] = [
  ['none given: by identifier', [], 'ABCDE'],
  ['number AscNullsFirst', [{ amount: 'AscNullsFirst' }], 'DEABC'],
  ['number AscNullsLast', [{ amount: 'AscNullsLast' }], 'EABCD'],
  ['number DescNullsFirst', [{ amount: 'DescNullsFirst' }], 'DBCAE'],
  ['number DescNullsLast', [{ amount: 'DescNullsLast' }], 'BCAED'],
  ['two fields', [{ amount: 'AscNullsLast' }, { ratio: 'DescNullsLast' }], 'EABCD'],
  ['text, without regard to case', [{ name: 'AscNullsFirst' }], 'DEABC'],
  ['text descending', [{ name: 'DescNullsLast' }], 'CBAED'],
  ['date', [{ day: 'AscNullsLast' }], 'EABCD'],
  ['moment descending', [{ moment: 'DescNullsLast' }], 'CBAED'],
  ['yes-no', [{ isOpen: 'AscNullsFirst' }, { code: 'AscNullsFirst' }], 'BDEAC'],
  ['choice, in the order of its options', [{ stage: 'AscNullsLast' }, { code: 'AscNullsFirst' }], 'AEBCD'],
  ['rating', [{ stars: 'DescNullsLast' }, { code: 'AscNullsFirst' }], 'ACBDE'],
  ['part of money', [{ price: { amountMicros: 'AscNullsLast' } }], 'ECABD'],
  ['part of a name', [{ person: { lastName: 'AscNullsLast' } }, { person: { firstName: 'DescNullsLast' } }], 'CBADE'],
  ['field of a related record', [{ shelf: { name: 'DescNullsLast' } }, { code: 'AscNullsFirst' }], 'CEABD'],
  [
    'part of a composite field of a related record',
    [{ owner: { name: { lastName: 'AscNullsLast' } } }, { code: 'AscNullsFirst' }],
    'ABCDE',
  ],
  [
    'a field that does not exist',
    [{ colour: 'AscNullsLast' }],
    { refused: 'Field "colour" does not exist or is not sortable', code: 'BAD_USER_INPUT' },
  ],
  [
    'a direction that does not exist',
    [{ amount: 'Upwards' }],
    {
      refused:
        'Scalar field "amount" requires a direction value (AscNullsFirst, AscNullsLast, DescNullsFirst, DescNullsLast)',
      code: 'BAD_USER_INPUT',
    },
  ],
];

const PAGE = `query Page($first: Int, $after: String, $last: Int, $before: String, $offset: Int, $orderBy: [ConformanceProbeOrderByInput]) {
  conformanceProbes(first: $first, after: $after, last: $last, before: $before, offset: $offset, orderBy: $orderBy) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { code amount day price { amountMicros } } }
  }
}`;

type Page = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { cursor: string; node: { code: string } }[];
};

const BY_CODE = [{ code: 'AscNullsLast' }];

const pageOf = async (host: Host, variables: object): Promise<Page | { refused: string }> => {
  const answer = await host.app(PAGE, { orderBy: BY_CODE, ...variables });
  return refusalIn(answer) ?? (answer.data!['conformanceProbes'] as Page);
};

const told = (page: Page | { refused: string }): unknown =>
  'refused' in page
    ? page
    : {
        codes: page.edges.map(({ node }) => node.code).join(''),
        next: page.pageInfo.hasNextPage,
        previous: page.pageInfo.hasPreviousPage,
        total: page.totalCount,
      };

const cursorAt = async (host: Host, code: string, orderBy: object[] = BY_CODE): Promise<string> => {
  const page = await pageOf(host, { orderBy });
  if ('refused' in page) throw new Error(page.refused);
  return page.edges.find(({ node }) => node.code === code)!.cursor;
};

const paging = (name: string, variables: (host: Host) => Promise<object> | object, answer: unknown): Check => ({
  name: `page: ${name}`,
  from: 'seen on 2.21',
  ask: async (host) => told(await pageOf(host, await variables(host))),
  answer,
});

const pages: Check[] = [
  paging('the first two', () => ({ first: 2 }), { codes: 'AB', next: true, previous: false, total: 5 }),
  paging('after a cursor', async (host) => ({ first: 2, after: await cursorAt(host, 'B') }), {
    codes: 'CD',
    next: true,
    previous: false,
    total: 5,
  }),
  paging('after the one before the last', async (host) => ({ first: 2, after: await cursorAt(host, 'D') }), {
    codes: 'E',
    next: false,
    previous: false,
    total: 5,
  }),
  paging('after the last', async (host) => ({ first: 2, after: await cursorAt(host, 'E') }), {
    codes: '',
    next: false,
    previous: false,
    total: 5,
  }),
  paging('before a cursor', async (host) => ({ last: 2, before: await cursorAt(host, 'D') }), {
    codes: 'BC',
    next: false,
    previous: true,
    total: 5,
  }),
  paging('before the second', async (host) => ({ last: 2, before: await cursorAt(host, 'B') }), {
    codes: 'A',
    next: false,
    previous: false,
    total: 5,
  }),
  paging('before the first', async (host) => ({ last: 2, before: await cursorAt(host, 'A') }), {
    codes: '',
    next: false,
    previous: false,
    total: 5,
  }),
  paging('last without before counts from the start', () => ({ last: 2 }), {
    codes: 'AB',
    next: true,
    previous: false,
    total: 5,
  }),
  paging('exactly as many as there are', () => ({ first: 5 }), {
    codes: 'ABCDE',
    next: false,
    previous: false,
    total: 5,
  }),
  paging('more than there are', () => ({ first: 100 }), { codes: 'ABCDE', next: false, previous: false, total: 5 }),
  paging('none at all', () => ({ first: 0 }), { codes: '', next: true, previous: false, total: 5 }),
  paging('offset', () => ({ first: 2, offset: 3 }), { codes: 'DE', next: false, previous: false, total: 5 }),
  paging('offset beyond the end', () => ({ first: 2, offset: 30 }), {
    codes: '',
    next: false,
    previous: false,
    total: 5,
  }),
  paging(
    'after a cursor among missing values',
    async (host) => {
      const orderBy = [{ amount: 'AscNullsFirst' }];
      return { orderBy, first: 2, after: await cursorAt(host, 'D', orderBy) };
    },
    { codes: '', next: false, previous: false, total: 5 },
  ),
  paging(
    'after a cursor with missing values last',
    async (host) => {
      const orderBy = [{ amount: 'AscNullsLast' }];
      return { orderBy, first: 5, after: await cursorAt(host, 'B', orderBy) };
    },
    { codes: 'C', next: false, previous: false, total: 5 },
  ),
  paging(
    'after a cursor among equal values',
    async (host) => {
      const orderBy = [{ amount: 'DescNullsLast' }];
      return { orderBy, first: 2, after: await cursorAt(host, 'B', orderBy) };
    },
    { codes: 'CA', next: true, previous: false, total: 5 },
  ),
  paging(
    'after a cursor of a composite order',
    async (host) => {
      const orderBy = [{ price: { amountMicros: 'DescNullsLast' } }];
      return { orderBy, first: 2, after: await cursorAt(host, 'A', orderBy) };
    },
    { codes: 'CE', next: false, previous: false, total: 5 },
  ),
  paging('a cursor that is none', () => ({ first: 2, after: 'nonsense' }), {
    refused: 'Invalid cursor: nonsense',
    code: 'BAD_USER_INPUT',
  }),
  paging(
    'a cursor of another order',
    async (host) => ({
      orderBy: [{ amount: 'AscNullsLast' }],
      first: 2,
      after: await cursorAt(host, 'B'),
    }),
    { refused: 'Invalid cursor', code: 'BAD_USER_INPUT' },
  ),
  paging('first and last together', () => ({ first: 1, last: 1 }), {
    refused: 'Cannot provide both first and last',
    code: 'BAD_USER_INPUT',
  }),
  paging('after and before together', () => ({ after: 'x', before: 'y' }), {
    refused: 'Cannot provide both before and after',
    code: 'BAD_USER_INPUT',
  }),
  paging('first with before', () => ({ first: 1, before: 'y' }), {
    refused: 'Cannot provide both before and first',
    code: 'BAD_USER_INPUT',
  }),
  paging('last with after', () => ({ last: 1, after: 'y' }), {
    refused: 'Cannot provide both after and last',
    code: 'BAD_USER_INPUT',
  }),
  paging('a negative number', () => ({ first: -1 }), {
    refused: 'First argument must be non-negative',
    code: 'BAD_USER_INPUT',
  }),
];

export const orderAndPageChecks: Check[] = [
  ...orders.map(([name, orderBy, answer]): Check => ({
    name: `order: ${name}`,
    from: 'seen on 2.21',
    ask: async (host) => {
      const codes = columnOf(await host.app(ORDERED, { orderBy }), 'conformanceProbes', 'code');
      return Array.isArray(codes) ? codes.join('') : codes;
    },
    answer,
  })),
  ...pages,
  {
    name: 'page: a cursor is base64 of the ordered values and the identifier',
    from: 'seen on 2.21',
    ask: async (host) => JSON.parse(Buffer.from(await cursorAt(host, 'A'), 'base64').toString()),
    answer: { code: 'A', id: '5eed0000-0000-4000-8000-000000002001' },
  },
  {
    name: 'page: start and end cursor are those of the first and last edge',
    from: 'seen on 2.21',
    ask: async (host) => {
      const page = (await pageOf(host, { first: 3 })) as Page;
      return [page.pageInfo.startCursor === page.edges[0]!.cursor, page.pageInfo.endCursor === page.edges[2]!.cursor];
    },
    answer: [true, true],
  },
  {
    name: 'page: an empty page has no cursors',
    from: 'seen on 2.21',
    ask: async (host) => {
      const page = (await pageOf(host, { offset: 100 })) as Page;
      return page.pageInfo;
    },
    answer: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  },
  {
    name: 'page: walking by two through everything meets each record once',
    from: 'seen on 2.21',
    ask: async (host) => {
      const codes: string[] = [];
      let after: string | undefined;
      for (let turn = 0; turn < 10; turn += 1) {
        const page = (await pageOf(host, {
          first: 2,
          ...(after ? { after } : {}),
          orderBy: [{ amount: 'DescNullsFirst' }],
        })) as Page;
        codes.push(...page.edges.map(({ node }) => node.code));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor!;
      }
      return codes.join('');
    },
    answer: 'DBCAE',
  },
  {
    name: 'page: an order by a field that is not selected makes a cursor of the identifier alone',
    from: 'seen on 2.21',
    ask: async (host) => {
      const answer = await host.app(
        '{ conformanceProbes(first: 1, orderBy: [{ amount: AscNullsLast }]) { pageInfo { endCursor } } }',
      );
      const { pageInfo } = answer.data!['conformanceProbes'] as { pageInfo: { endCursor: string } };
      return JSON.parse(Buffer.from(pageInfo.endCursor, 'base64').toString());
    },
    answer: { id: '5eed0000-0000-4000-8000-000000002005' },
  },
  {
    name: 'page: a missing value is left in the cursor as null',
    from: 'seen on 2.21',
    ask: async (host) =>
      JSON.parse(Buffer.from(await cursorAt(host, 'D', [{ day: 'AscNullsLast' }]), 'base64').toString()),
    answer: { day: null, id: '5eed0000-0000-4000-8000-000000002004' },
  },
  {
    name: 'page: 200 records unless asked for fewer',
    from: 'handbook, API limits',
    ask: async (host) => {
      const answer = await host.app(
        '{ conformanceShelves { totalCount pageInfo { hasNextPage } edges { node { id } } } }',
      );
      const shelves = answer.data!['conformanceShelves'] as {
        totalCount: number;
        pageInfo: { hasNextPage: boolean };
        edges: unknown[];
      };
      return { returned: shelves.edges.length, next: shelves.pageInfo.hasNextPage, total: shelves.totalCount };
    },
    answer: { returned: 200, next: true, total: 206 },
  },
  {
    name: 'page: more than 200 asked for',
    from: 'seen on 2.21',
    ask: async (host) => {
      const answer = await host.app('{ conformanceShelves(first: 205) { edges { node { id } } } }');
      return refusalIn(answer) ?? (answer.data!['conformanceShelves'] as { edges: unknown[] }).edges.length;
    },
    answer: 205,
  },
];
