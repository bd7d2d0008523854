import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { PULLED_SOURCES } from '../../domain/intake/pulls.ts';
import { identifier } from '../../identifiers.ts';
import { pull } from '../pull.ts';
import { startNow } from '../slice.ts';
import { answerRoute, post } from './answer.ts';
import { runAnswer } from './run-answer.ts';

const request = z.strictObject({ source: z.enum(PULLED_SOURCES) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:sources-pull'),
  name: 'sources-pull',
  description: 'Asks a hotel system for what has changed, or goes on with the run that does.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: post('/hotel/sources/pull'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ source }) => runAnswer(await startNow(pull.of(source)))),
});
