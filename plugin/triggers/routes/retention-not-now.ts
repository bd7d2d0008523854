import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { NOT_NOW } from '../../domain/retention/keeping.ts';
import { notNow } from '../../flows/retention/keeping.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';
import { todayOf } from './retention-body.ts';

const request = z.strictObject({ guestIds: recordIds, reason: z.enum(NOT_NOW) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:retention-not-now'),
  name: 'retention-not-now',
  description: 'Puts guests to keep off for a reason, which says for how long.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/retention/not-now'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ guestIds: ids, reason }) => {
      const now = new Date();
      return notNow(triggeredHost({ asApplication: false }), ids, reason, todayOf(now), now);
    }),
});
