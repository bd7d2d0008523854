import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { cancelRuns } from '../../flows/runs/run.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';

const request = z.strictObject({ runIds: recordIds });

export default defineLogicFunction({
  universalIdentifier: identifier('function:cancel-runs'),
  name: 'runs-cancel',
  description: 'Ends runs that are under way, after the page that they are at.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/runs/cancel'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ runIds }) => {
      const answer = await cancelRuns(triggeredHost({ asApplication: false }), runIds, new Date());
      if ('refused' in answer) return answer;
      const cancelled = answer.cancelled.map(({ id }) => id);
      const imports = answer.cancelled.filter(({ kind }) => kind === 'IMPORT').length;
      return { said: [{ code: 'RUNS_CANCELLED', runs: cancelled.length, imports }], data: { cancelled } };
    }),
});
