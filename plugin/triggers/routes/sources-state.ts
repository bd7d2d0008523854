import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { stateOfSources } from '../../flows/intake/sources.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { validSecrets } from '../intake-secrets.ts';
import { answerRoute, post } from './answer.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:sources-state'),
  name: 'sources-state',
  description: 'How the systems do that send messages: what came last, what is wrong, how old their secrets are.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/sources/state'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, z.strictObject({}), async (_, language) => ({
      data: await stateOfSources(triggeredHost({ asApplication: false }), validSecrets(), new Date(), language),
    })),
});
