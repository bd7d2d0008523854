import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { receive } from '../../flows/intake/receive.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { secretsOf } from '../intake-secrets.ts';
import { soon } from '../slice.ts';
import { answering } from './answer.ts';

const isNothing = (body: unknown): boolean =>
  body === undefined || body === null || body === '' || (typeof body === 'object' && Object.keys(body).length === 0);

/** The body as it was sent; undefined where the host does not say. Of an empty one it says nothing, neither read nor raw. */
const asSent = ({ rawBody, isBase64Encoded, body }: RoutePayload): string | undefined => {
  if (rawBody === undefined) return isNothing(body) ? '' : undefined;
  return isBase64Encoded ? Buffer.from(rawBody, 'base64').toString('utf8') : rawBody;
};

export default defineLogicFunction({
  universalIdentifier: identifier('function:intake-receive'),
  name: 'intake-receive',
  description: 'Takes a signed message of another system about guests and stays.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: {
    path: '/hotel/intake/:source',
    httpMethod: 'POST',
    // Systems have no account: they sign what they send.
    isAuthRequired: false,
    forwardedRequestHeaders: ['accept-language', 'x-hotel-timestamp', 'x-hotel-signature'],
  },
  handler: (payload: RoutePayload) =>
    answering(payload, async () => {
      const host = triggeredHost({ asApplication: true });
      const { headers, pathParameters } = payload;
      const received = await receive(
        host,
        {
          source: pathParameters['source'] ?? '',
          timestamp: headers['x-hotel-timestamp'] ?? '',
          signature: headers['x-hotel-signature'] ?? '',
          body: asSent(payload),
        },
        secretsOf,
        new Date(),
      );
      if ('refused' in received) return received;
      await soon('function:apply-intake');
      const { guests, stays, leftOut } = received;
      return { said: [{ code: 'MESSAGE_TAKEN', guests, stays }], data: { guests, stays, leftOut } };
    }),
});
