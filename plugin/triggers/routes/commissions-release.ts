import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { commandStatement, holdStay } from '../../flows/sales/commissions/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ statementId: z.uuid(), stayId: z.uuid().optional() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:commissions-release'),
  name: 'commissions-release',
  description: 'Releases a commission statement that is on hold, or one of its stays.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/commissions/release'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const done = await (asked.stayId === undefined
        ? commandStatement(actingHosts(), 'release', asked, new Date())
        : holdStay(actingHosts(), { ...asked, stayId: asked.stayId, reason: '' }, new Date()));
      return 'refused' in done ? done : { ...done, data: {} };
    }),
});
