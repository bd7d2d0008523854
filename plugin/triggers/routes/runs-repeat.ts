import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { repeatable } from '../../flows/runs/run.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { ALL_KINDS } from '../pull.ts';
import { startNow } from '../slice.ts';
import { answerRoute, post } from './answer.ts';
import { runAnswer } from './run-answer.ts';

const request = z.strictObject({ runId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:repeat-run'),
  name: 'runs-repeat',
  description: 'Starts a run again that has ended, from its beginning.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: post('/hotel/runs/repeat'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ runId }) => {
      const found = await repeatable(triggeredHost({ asApplication: false }), ALL_KINDS, runId);
      return 'refused' in found ? found : runAnswer(await startNow(found.kind));
    }),
});
