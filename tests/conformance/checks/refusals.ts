import { refusalIn, resultOf, type Check } from '../check.ts';
import type { Host } from '../host.ts';
import { PROBE } from '../seed.ts';

const aliased = (count: number): string =>
  Array.from({ length: count }, (_, number) => `a${number}: conformanceProbes(first: 1) { totalCount }`).join(' ');

/** Root resolvers that all differ from one another, as many as the probe app's objects give. */
const different = [
  ...['Probe', 'Subject', 'Witness', 'Label'].flatMap((name) => {
    const plural = name === 'Witness' ? 'Witnesses' : `${name}s`;
    return [
      `conformance${plural}(first: 1) { totalCount }`,
      `conformance${plural}GroupBy(groupBy: [{ name: true }]) { totalCount }`,
    ];
  }),
  'conformanceShelves(first: 1) { totalCount }',
  'conformanceShelvesGroupBy(groupBy: [{ name: true }]) { totalCount }',
  'people(first: 1) { totalCount }',
  'companies(first: 1) { totalCount }',
  'opportunities(first: 1) { totalCount }',
  'tasks(first: 1) { totalCount }',
  'notes(first: 1) { totalCount }',
  'peopleGroupBy(groupBy: [{ city: true }]) { totalCount }',
  'companiesGroupBy(groupBy: [{ name: true }]) { totalCount }',
  'opportunitiesGroupBy(groupBy: [{ name: true }]) { totalCount }',
  'tasksGroupBy(groupBy: [{ title: true }]) { totalCount }',
  'notesGroupBy(groupBy: [{ title: true }]) { totalCount }',
  'conformanceSecrets(first: 1) { totalCount }',
];

const many = (count: number): object[] => Array.from({ length: count }, (_, number) => ({ name: `refused ${number}` }));
const CREATE_MANY =
  'mutation Many($data: [ConformanceShelfCreateInput!]!) { createConformanceShelves(data: $data) { id } }';

const errorOf = (body: unknown): { message?: string; code?: string } => {
  const [error] = (body as { errors?: { message: string; extensions?: { code?: string } }[] }).errors ?? [];
  return { ...(error && { message: error.message }), ...(error?.extensions?.code && { code: error.extensions.code }) };
};

const asked = (name: string, ask: (host: Host) => Promise<unknown>, answer: unknown): Check => ({
  name: `refusal: ${name}`,
  from: 'seen on 2.21',
  ask,
  answer,
});

const said = (name: string, query: string, answer: unknown, variables = {}): Check =>
  asked(
    name,
    async (host) => {
      const got = await host.app(query, variables);
      return { status: got.status, ...(refusalIn(got) ?? got.data) };
    },
    answer,
  );

export const refusalChecks: Check[] = [
  said('a field that does not exist is asked for', '{ conformanceProbes(first: 1) { edges { node { colour } } } }', {
    status: 200,
    conformanceProbes: { edges: [{ node: { colour: null } }] },
  }),
  said(
    'a part of a composite field that does not exist is asked for',
    '{ conformanceProbes(first: 1) { edges { node { price { dollars } } } } }',
    {
      status: 200,
      refused: 'Sub field metadata not found for composite type: CURRENCY',
      code: 'INTERNAL_SERVER_ERROR',
    },
  ),
  said(
    'a composite field without its parts',
    '{ conformanceProbes(filter: { code: { eq: "A" } }) { edges { node { price } } } }',
    { status: 200, conformanceProbes: { edges: [{ node: { price: null } }] } },
  ),
  said('an object that does not exist is asked for', '{ conformanceNothings { totalCount } }', {
    status: 200,
    refused: 'Cannot query field "conformanceNothings" on type "Query".',
  }),
  said('an argument that does not exist', '{ conformanceProbes(page: 1) { totalCount } }', {
    status: 200,
    refused: 'Argument not allowed: page',
    code: 'BAD_USER_INPUT',
  }),
  said('broken GraphQL', '{ conformanceProbes { totalCount', {
    status: 200,
    refused: 'Syntax Error: Expected Name, found <EOF>.',
  }),
  said('no document at all', '', { status: 200, refused: 'Syntax Error: Unexpected <EOF>.' }),
  said(
    'a variable that was not given',
    'query Need($id: UUID!) { conformanceProbe(filter: { id: { eq: $id } }) { code } }',
    { status: 200, refused: 'Invalid UUID value undefined for field "id"', code: 'BAD_USER_INPUT' },
  ),
  said(
    'a condition below the root that rests on a variable',
    'query Part($whole: Boolean!) { conformanceProbes(first: 1) { totalCount edges { node { code @include(if: $whole) } } } }',
    { status: 200, refused: "Cannot read properties of undefined (reading 'whole')", code: 'INTERNAL_SERVER_ERROR' },
    { whole: true },
  ),
  said(
    'a condition at the root, which is not looked at',
    'query Part($whole: Boolean!) { conformanceProbes(filter: { amount: { eq: -77 } }) @include(if: $whole) { totalCount } conformanceShelves(filter: { name: { eq: "North" } }) { totalCount } }',
    { status: 200, conformanceProbes: { totalCount: 0 }, conformanceShelves: { totalCount: 1 } },
    { whole: false },
  ),
  said('no data for a create', 'mutation { createConformanceProbe { id } }', {
    status: 200,
    refused: 'Missing required argument: "data" (object)',
    code: 'BAD_USER_INPUT',
  }),
  said('an update without an identifier', 'mutation { updateConformanceProbe(data: { amount: 1 }) { id } }', {
    status: 200,
    refused: 'Missing required argument: "id" (UUID)',
    code: 'BAD_USER_INPUT',
  }),
  said('a filtered update without a filter', 'mutation { updateConformanceShelves(data: { capacity: 1 }) { id } }', {
    status: 200,
    refused: 'Missing required argument: "filter" (object)',
    code: 'BAD_USER_INPUT',
  }),
  said('a filtered delete without a filter', 'mutation { deleteConformanceShelves { id } }', {
    status: 200,
    refused: 'Missing required argument: "filter" (object)',
    code: 'BAD_USER_INPUT',
  }),
  said(
    'an update whose identifier is none',
    'mutation { updateConformanceProbe(id: "mine", data: { amount: 1 }) { code } }',
    { status: 200, refused: 'Missing required argument: "id" (UUID)', code: 'BAD_USER_INPUT' },
  ),
  said('the same root field twice', `{ ${aliased(2)} }`, {
    status: 200,
    refused: 'Duplicate root resolver: "conformanceProbes"',
    code: 'BAD_USER_INPUT',
  }),
  said('more than 20 root fields', `{ ${different.slice(0, 21).join(' ')} }`, {
    status: 200,
    refused: 'Query too complex - Too many root resolvers requested: 21 - Maximum allowed root resolvers: 20',
    code: 'BAD_USER_INPUT',
  }),
  said(
    'two different root fields',
    '{ conformanceProbes(filter: { code: { eq: "A" } }) { totalCount } conformanceShelves(filter: { name: { eq: "North" } }) { totalCount } }',
    { status: 200, conformanceProbes: { totalCount: 1 }, conformanceShelves: { totalCount: 1 } },
  ),
  said(
    'one of two root fields fails',
    '{ conformanceProbes(filter: { code: { eq: "A" } }) { totalCount } conformanceShelves(filter: { colour: { eq: "x" } }) { totalCount } }',
    { status: 200, refused: 'Object conformanceShelf doesn\'t have any "colour" field.', code: 'BAD_USER_INPUT' },
  ),
  said('another name for a root field', '{ mine: conformanceProbes(filter: { code: { eq: "A" } }) { totalCount } }', {
    status: 200,
    mine: { totalCount: 1 },
  }),
  said(
    'another name for a field',
    '{ conformanceProbes(filter: { code: { eq: "A" } }) { edges { node { mine: code } } } }',
    { status: 200, conformanceProbes: { edges: [{ node: { code: 'A' } }] } },
  ),
  said(
    'a fragment',
    'query { conformanceProbes(filter: { code: { eq: "A" } }) { edges { node { ...Parts } } } } fragment Parts on ConformanceProbe { code price { currencyCode } }',
    { status: 200, conformanceProbes: { edges: [{ node: { code: 'A', price: { currencyCode: 'EUR' } } }] } },
  ),
  said(
    '__typename at the root',
    '{ __typename conformanceProbes(filter: { code: { eq: "A" } }) { __typename totalCount } }',
    {
      status: 200,
      refused: 'This query cannot be executed as a single request. Please split it into separate queries.',
      code: 'BAD_USER_INPUT',
    },
  ),
  said(
    'a search beside records',
    '{ search(searchInput: "A", limit: 1) { edges { node { recordId } } } conformanceProbes(first: 1) { totalCount } }',
    {
      status: 200,
      refused: 'This query cannot be executed as a single request. Please split it into separate queries.',
      code: 'BAD_USER_INPUT',
    },
  ),
  said('a search as a filter', '{ conformanceProbes(filter: { searchVector: { search: "A" } }) { totalCount } }', {
    status: 200,
    refused:
      'Operator "search" is not valid for field "searchVector" of type TS_VECTOR - Allowed operators: eq, neq, is',
    code: 'BAD_USER_INPUT',
  }),
  said(
    '201 records to create',
    CREATE_MANY,
    { status: 200, refused: 'Maximum number of records to upsert is 200.', code: 'BAD_USER_INPUT' },
    { data: many(201) },
  ),
  said('no records to create', CREATE_MANY, { status: 200, createConformanceShelves: [] }, { data: [] }),
  asked(
    '200 records to create are taken',
    async (host) => {
      const created = resultOf(await host.app(CREATE_MANY, { data: many(200) }), 'createConformanceShelves');
      await host.app('mutation { destroyConformanceShelves(filter: { name: { startsWith: "refused " } }) { id } }');
      return Array.isArray(created) ? created.length : created;
    },
    200,
  ),
  asked(
    'a filtered update of more than 200 records',
    async (host) => {
      const updated = resultOf(
        await host.app(
          'mutation { updateConformanceShelves(filter: { name: { startsWith: "Filler" } }, data: { capacity: 1 }) { id } }',
        ),
        'updateConformanceShelves',
      );
      return Array.isArray(updated) ? updated.length : updated;
    },
    { refused: 'Cannot update more than 200 records at once', code: 'BAD_USER_INPUT' },
  ),
  said(
    'too many related records at once',
    '{ conformanceProbesGroupBy(groupBy: [{ stage: true }], limit: 1000) { totalCount edges { node { code shelf { name } } } } }',
    {
      status: 200,
      refused:
        'Query complexity is too high. Please, reduce the amount of relation fields requested. Query complexity: 2001. Maximum complexity: 2000.',
      code: 'BAD_USER_INPUT',
    },
  ),
  asked(
    'no token',
    async (host) => {
      const { status, body } = await host.http('/graphql', {
        method: 'POST',
        body: { query: '{ conformanceProbes { totalCount } }' },
      });
      return { status, body };
    },
    {
      status: 200,
      body: {
        errors: [
          { message: 'Cannot query field "conformanceProbes" on type "Query".', locations: [{ line: 1, column: 3 }] },
        ],
      },
    },
  ),
  asked(
    'a token that is none',
    async (host) => {
      const { status, body } = await host.http('/graphql', {
        method: 'POST',
        headers: { authorization: 'Bearer nonsense' },
        body: { query: '{ conformanceProbes { totalCount } }' },
      });
      return { status, ...errorOf(body) };
    },
    { status: 200, message: 'Token invalid.', code: 'UNAUTHENTICATED' },
  ),
  asked(
    'a token signed by somebody else',
    async (host) => {
      const [header, payload] = host.authorization.replace('Bearer ', '').split('.');
      const { status, body } = await host.http('/graphql', {
        method: 'POST',
        headers: { authorization: `Bearer ${header}.${payload}.c2lnbmF0dXJl` },
        body: { query: '{ conformanceProbes { totalCount } }' },
      });
      return { status, ...errorOf(body) };
    },
    { status: 200, message: 'Token invalid.', code: 'UNAUTHENTICATED' },
  ),
  asked(
    'a body that is no JSON',
    async (host) => {
      const { status } = await host.http('/graphql', {
        method: 'POST',
        headers: { authorization: host.authorization, 'content-type': 'application/json' },
        body: '{broken',
      });
      return { status };
    },
    { status: 400 },
  ),
  asked(
    'the error of a refusal',
    async (host) => {
      const { errors, data, status } = await host.app(
        'mutation Update($id: UUID!) { updateConformanceProbe(id: $id, data: { amount: "x" }) { id } }',
        { id: PROBE.a },
      );
      return {
        status,
        data,
        keys: Object.keys(errors![0]!).toSorted(),
        extensions: Object.keys(errors![0]!.extensions!).toSorted(),
      };
    },
    {
      status: 200,
      data: { updateConformanceProbe: null },
      keys: ['extensions', 'message'],
      extensions: ['code', 'subCode', 'userFriendlyMessage'],
    },
  ),
];
