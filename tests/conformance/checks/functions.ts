import { resultOf, type Check } from '../check.ts';
import type { Host, HttpAnswer } from '../host.ts';

const IDENTIFIER = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const HEADERS = [
  'content-type',
  'content-language',
  'content-disposition',
  'cache-control',
  'retry-after',
  'content-security-policy',
  'location',
  'set-cookie',
  'x-own',
];

const told = ({ status, headers, body }: HttpAnswer): unknown => ({
  status,
  ...Object.fromEntries(HEADERS.filter((name) => headers.has(name)).map((name) => [name, headers.get(name)])),
  body: JSON.parse(JSON.stringify(body).replace(IDENTIFIER, '<id>')),
});

const called = (
  name: string,
  ask: (host: Host) => Promise<unknown>,
  answer: unknown,
  from: Check['from'] = 'seen on 2.21',
): Check => ({
  name: `function: ${name}`,
  from,
  ask,
  answer,
});

const answering = (name: string, kind: string, answer: unknown): Check =>
  called(`answers ${name}`, async (host) => told(await host.http(`/s/conformance/answers/${kind}`)), answer);

const echoed = async (host: Host, path: string, init: Parameters<Host['http']>[1]): Promise<unknown> => {
  const { body } = await host.http(`/s/conformance/echo${path}`, { method: 'POST', ...init });
  return (body as { event?: unknown }).event ?? body;
};

type Environment = {
  names: string[];
  types: string[];
  apiUrl: string;
  greeting: string;
  hasUser: boolean;
  timeZone: string;
  node: number;
};
const environment = async (host: Host): Promise<Environment> =>
  (await host.http('/s/conformance/environment', { headers: { authorization: host.authorization } }))
    .body as Environment;

const EXECUTE =
  'mutation Execute($input: ExecuteOneLogicFunctionInput!) { executeOneLogicFunction(input: $input) { data status error logs } }';
const execute = async (host: Host, payload: object): Promise<Record<string, unknown>> => {
  const { data } = await host.metadata('{ findManyLogicFunctions { id name } }');
  const { id } = (data!['findManyLogicFunctions'] as { id: string; name: string }[]).find(
    ({ name }) => name === 'conformance-direct',
  )!;
  return resultOf(await host.metadata(EXECUTE, { input: { id, payload } }), 'executeOneLogicFunction') as Record<
    string,
    unknown
  >;
};

export const functionChecks: Check[] = [
  answering('text', 'text', { status: 200, 'content-type': 'text/plain; charset=utf-8', body: 'plain words' }),
  answering('an object', 'object', {
    status: 200,
    'content-type': 'application/json; charset=utf-8',
    body: { kind: 'object' },
  }),
  answering('a list', 'list', { status: 200, 'content-type': 'application/json; charset=utf-8', body: [1, 2] }),
  answering('a number', 'number', { status: 200, 'content-type': 'application/json; charset=utf-8', body: 7 }),
  answering('nothing', 'nothing', { status: 200, body: '' }),
  answering('null', 'null', { status: 200, body: '' }),
  answering('a status of its own', 'created', {
    status: 201,
    'content-type': 'application/json; charset=utf-8',
    body: { made: true },
  }),
  answering('another type and some headers', 'page', {
    status: 200,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': '5',
    body: '<p>page</p>',
  }),
  answering('an error of its own', 'teapot', {
    status: 418,
    'content-type': 'text/plain; charset=utf-8',
    body: 'short and stout',
  }),
  answering('no content', 'empty', { status: 204, body: '' }),
  answering('by throwing', 'thrown', {
    status: 500,
    'content-type': 'application/json; charset=utf-8',
    body: {
      statusCode: 500,
      error: 'Error',
      messages: ['Error: The probe threw this.'],
      code: 'ROUTE_TRIGGER_USER_UNCAUGHT_ERROR',
    },
  }),
  answering('by throwing later', 'late', {
    status: 500,
    'content-type': 'application/json; charset=utf-8',
    body: {
      statusCode: 500,
      error: 'Error',
      messages: ['TypeError: Later, the probe threw this.'],
      code: 'ROUTE_TRIGGER_USER_UNCAUGHT_ERROR',
    },
  }),
  called('takes too long', async (host) => told(await host.http('/s/conformance/slow')), {
    status: 500,
    'content-type': 'application/json; charset=utf-8',
    body: {
      statusCode: 500,
      error: 'Error',
      messages: ['Timed out after 2000ms'],
      code: 'ROUTE_TRIGGER_USER_UNCAUGHT_ERROR',
    },
  }),
  called('an address that no function has', async (host) => told(await host.http('/s/conformance/nowhere')), {
    status: 404,
    'content-type': 'application/json; charset=utf-8',
    body: { statusCode: 404, error: 'Error', messages: ['No Route trigger found'], code: 'TRIGGER_NOT_FOUND' },
  }),
  called(
    'a method that no function has at this address',
    async (host) => told(await host.http('/s/conformance/environment', { method: 'PUT' })),
    {
      status: 404,
      'content-type': 'application/json; charset=utf-8',
      body: { statusCode: 404, error: 'Error', messages: ['No Route trigger found'], code: 'TRIGGER_NOT_FOUND' },
    },
  ),
  called(
    'an address longer than the function’s',
    async (host) => told(await host.http('/s/conformance/echo/a/b/c', { method: 'POST' })),
    {
      status: 404,
      'content-type': 'application/json; charset=utf-8',
      body: { statusCode: 404, error: 'Error', messages: ['No Route trigger found'], code: 'TRIGGER_NOT_FOUND' },
    },
  ),
  called('asks for a token and gets none', async (host) => told(await host.http('/s/conformance/environment')), {
    status: 500,
    'content-type': 'application/json; charset=utf-8',
    body: 'Missing authentication token',
  }),
  called(
    'asks for a token and gets a wrong one',
    async (host) =>
      told(await host.http('/s/conformance/environment', { headers: { authorization: 'Bearer nonsense' } })),
    { status: 500, 'content-type': 'application/json; charset=utf-8', body: 'Token invalid.' },
  ),
  called(
    'JSON body, path and query',
    (host) =>
      echoed(host, '/a%20b/c?x=1&y=2&y=3', {
        body: { a: [1, 2], b: null },
        headers: { 'X-Probe': 'yes', 'X-Other': 'no' },
      }),
    {
      headers: { 'x-probe': 'yes', 'content-type': 'application/json' },
      queryStringParameters: { x: '1', y: '2,3' },
      pathParameters: { first: 'a b', second: 'c' },
      body: { a: [1, 2], b: null },
      rawBody: '{"a":[1,2],"b":null}',
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST', path: '/s/conformance/echo/a%20b/c' } },
      userWorkspaceId: null,
    },
  ),
  called('text body', (host) => echoed(host, '/a/b', { body: 'hello', headers: { 'content-type': 'text/plain' } }), {
    headers: { 'content-type': 'text/plain' },
    queryStringParameters: {},
    pathParameters: { first: 'a', second: 'b' },
    body: { raw: 'hello' },
    rawBody: 'hello',
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST', path: '/s/conformance/echo/a/b' } },
    userWorkspaceId: null,
  }),
  called(
    'form body',
    (host) =>
      echoed(host, '/a/b', { body: 'a=1&b=2&b=3', headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      queryStringParameters: {},
      pathParameters: { first: 'a', second: 'b' },
      body: { a: '1', b: ['2', '3'] },
      rawBody: 'a=1&b=2&b=3',
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST', path: '/s/conformance/echo/a/b' } },
      userWorkspaceId: null,
    },
  ),
  called(
    'JSON that is no object',
    (host) => echoed(host, '/a/b', { body: '[1,2]', headers: { 'content-type': 'application/json' } }),
    {
      headers: { 'content-type': 'application/json' },
      queryStringParameters: {},
      pathParameters: { first: 'a', second: 'b' },
      body: [1, 2],
      rawBody: '[1,2]',
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST', path: '/s/conformance/echo/a/b' } },
      userWorkspaceId: null,
    },
  ),
  called('no body', (host) => echoed(host, '/a/b', {}), {
    headers: {},
    queryStringParameters: {},
    pathParameters: { first: 'a', second: 'b' },
    body: null,
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST', path: '/s/conformance/echo/a/b' } },
    userWorkspaceId: null,
  }),
  called(
    'broken JSON body',
    async (host) => {
      const { status } = await host.http('/s/conformance/echo/a/b', {
        method: 'POST',
        body: '{broken',
        headers: { 'content-type': 'application/json' },
      });
      return status;
    },
    400,
  ),
  called('a query with brackets', (host) => echoed(host, '/a/b?f[x]=1&empty=&flag', {}), {
    headers: {},
    queryStringParameters: { 'f[x]': '1', empty: '', flag: '' },
    pathParameters: { first: 'a', second: 'b' },
    body: null,
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST', path: '/s/conformance/echo/a/b' } },
    userWorkspaceId: null,
  }),
  called(
    'is given the names it needs',
    async (host) => {
      const { names } = await environment(host);
      return [
        'APPLICATION_ID',
        'PROBE_GREETING',
        'TWENTY_API_KEY',
        'TWENTY_API_URL',
        'TWENTY_APP_ACCESS_TOKEN',
        'TWENTY_FUNCTIONS_URL',
      ].filter((name) => !names.includes(name));
    },
    [],
    'handbook, logic functions',
  ),
  called(
    'every value of the environment is text',
    async (host) => (await environment(host)).types,
    ['string'],
    'handbook, logic functions',
  ),
  called(
    'application variables are in the environment',
    async (host) => (await environment(host)).greeting,
    'good evening',
  ),
  called('runs in UTC', async (host) => (await environment(host)).timeZone, 'UTC'),
  called('an API key is no user', async (host) => (await environment(host)).hasUser, false),
  called(
    'is given an address at which it reaches the host',
    async (host) => (await host.app('{ conformanceProbes { totalCount } }')).status,
    200,
  ),
  called(
    'run by hand',
    async (host) => {
      const { data, status, error, logs } = await execute(host, { word: 'hello' });
      return { data, status, error, logged: String(logs).includes('the probe logs hello') };
    },
    { data: { heard: 'hello' }, status: 'SUCCESS', error: null, logged: true },
  ),
  called(
    'run by hand and throwing',
    async (host) => {
      const { data, status, error } = await execute(host, { fail: true });
      const { errorType, errorMessage } = (error ?? {}) as { errorType?: string; errorMessage?: string };
      return { data, status, errorType, errorMessage };
    },
    { data: null, status: 'ERROR', errorType: 'UnhandledError', errorMessage: 'RangeError: The probe refuses.' },
  ),
  called(
    'a web standard Response is not understood',
    async (host) => told(await host.http('/s/conformance/answers/web')),
    { status: 200, 'content-type': 'application/json; charset=utf-8', body: {} },
  ),
];
