import { defineLogicFunction } from 'twenty-sdk/define';
import { Response as HostResponse } from 'twenty-sdk/logic-function';
import { own } from './identifiers.mts';

const answers: Record<string, () => unknown> = {
  text: () => 'plain words',
  object: () => ({ kind: 'object' }),
  list: () => [1, 2],
  nothing: () => undefined,
  null: () => null,
  number: () => 7,
  created: () => new HostResponse({ made: true }, { status: 201 }),
  page: () =>
    new HostResponse('<p>page</p>', {
      status: 200,
      headers: {
        'content-type': 'text/html',
        'cache-control': 'no-store',
        'x-own': 'dropped',
        'set-cookie': 'a=b',
        'content-security-policy': "default-src 'none'",
        location: 'https://example.org',
        'retry-after': '5',
      },
    }),
  teapot: () => new HostResponse('short and stout', { status: 418 }),
  empty: () => new HostResponse(null, { status: 204 }),
  web: () => new Response('made by the web standard class', { status: 202 }),
  thrown: () => {
    throw new Error('The probe threw this.');
  },
  late: async () => {
    throw new TypeError('Later, the probe threw this.');
  },
};

/** Answers in one of several ways, by the last part of its address. */
export default defineLogicFunction({
  universalIdentifier: own('function', 7),
  name: 'conformance-answers',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: { path: '/conformance/answers/:kind', httpMethod: 'GET', isAuthRequired: false },
  handler: (event: { pathParameters: { kind?: string } }) => answers[event.pathParameters.kind ?? 'nothing']?.(),
});
