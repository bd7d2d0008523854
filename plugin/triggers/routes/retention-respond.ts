import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { OUTCOMES } from '../../domain/retention/keeping.ts';
import { noteOutcome } from '../../flows/retention/turn-to.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { todayOf } from './retention-body.ts';

const request = z.strictObject({ touchId: z.uuid(), outcome: z.enum(OUTCOMES) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:retention-respond'),
  name: 'retention-respond',
  description: 'Notes what came of a call or message.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/retention/respond'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (asked) => {
      const now = new Date();
      return noteOutcome(triggeredHost({ asApplication: false }), asked, todayOf(now), now);
    }),
});
