import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { simulated } from '../../flows/loyalty/simulation.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ runId: z.uuid(), csv: z.boolean().default(false) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:loyalty-simulated'),
  name: 'loyalty-simulated',
  description: 'What a simulation came to.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/loyalty/simulated'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => simulated(triggeredHost({ asApplication: false }), given)),
});
