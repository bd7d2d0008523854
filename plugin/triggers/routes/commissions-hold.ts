import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { commandStatement, holdStay } from '../../flows/sales/commissions/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  statementId: z.uuid(),
  stayId: z.uuid().optional(),
  reason: z.string().trim().min(1).max(500),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:commissions-hold'),
  name: 'commissions-hold',
  description: 'Puts a commission statement on hold, or leaves one of its stays out, and says why.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/commissions/hold'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const done = await (asked.stayId === undefined
        ? commandStatement(actingHosts(), 'hold', asked, new Date())
        : holdStay(actingHosts(), { ...asked, stayId: asked.stayId }, new Date()));
      return 'refused' in done ? done : { ...done, data: {} };
    }),
});
