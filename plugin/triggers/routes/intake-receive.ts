import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { receive } from '../../flows/intake/receive.ts';
import { isEarlierWaiting } from '../../host/intake.ts';
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

/**
 * Whether a message is applied without being asked for: who took one that came earlier and still waits has asked, and what
 * applies that one goes on until none waits.
 */
const isSeenTo = async (receivedAt: Date): Promise<boolean> => {
  try {
    return await isEarlierWaiting(triggeredHost({ asApplication: true, isOnce: true }), receivedAt);
  } catch {
    // It is taken, and the sender is told so.
    return false;
  }
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
      const now = new Date();
      const received = await receive(
        host,
        {
          source: pathParameters['source'] ?? '',
          timestamp: headers['x-hotel-timestamp'] ?? '',
          signature: headers['x-hotel-signature'] ?? '',
          body: asSent(payload),
        },
        secretsOf,
        now,
      );
      if ('refused' in received) return received;
      if (!(await isSeenTo(now))) await soon('function:apply-intake');
      const { guests, stays, leftOut } = received;
      return { said: [{ code: 'MESSAGE_TAKEN', guests, stays }], data: { guests, stays, leftOut } };
    }),
});
