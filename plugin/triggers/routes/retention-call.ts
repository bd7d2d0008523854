import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { planCall } from '../../flows/retention/turn-to.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { todayOf } from './retention-body.ts';

const request = z.strictObject({ guestId: z.uuid(), memberId: z.uuid().nullable() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:retention-call'),
  name: 'retention-call',
  description: 'Plans a call of a guest today, as a task with what is needed for it.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/retention/call'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (asked) => {
      const now = new Date();
      return planCall(triggeredHost({ asApplication: false }), asked, todayOf(now));
    }),
});
