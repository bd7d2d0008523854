import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { simulationOf } from '../../flows/loyalty/simulation.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';
import { answerRoute, post } from './answer.ts';
import { runAnswer } from './run-answer.ts';

const request = z.strictObject({ programId: z.uuid(), rules: z.record(z.string(), z.unknown()) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:loyalty-simulate'),
  name: 'loyalty-simulate',
  description: 'Says who would move where by other rules and what it would cost, as a run. Nothing else is written.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: post('/hotel/loyalty/simulate'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (given) => {
      const found = await simulationOf(triggeredHost({ asApplication: false }), given);
      return 'refused' in found ? found : runAnswer(await startNow(found.kind));
    }),
});
