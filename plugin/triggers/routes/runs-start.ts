import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { PLAIN_KINDS } from '../../flows/runs/kinds.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';
import { answerRoute, post } from './answer.ts';
import { runAnswer } from './run-answer.ts';

const request = z.strictObject({ kind: z.enum(PLAIN_KINDS.map(({ kind }) => kind)) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:start-run'),
  name: 'runs-start',
  description: 'Starts a run of a kind, or goes on with the one that is under way.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: post('/hotel/runs/start'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ kind }) =>
      runAnswer(await startNow(PLAIN_KINDS.find(({ kind: name }) => name === kind)!)),
    ),
});
