import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { commandStatement } from '../../flows/sales/commissions/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ statementId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:commissions-reopen'),
  name: 'commissions-reopen',
  description: 'Opens a closed commission statement again, or takes back that it was paid.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/commissions/reopen'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const done = await commandStatement(actingHosts(), 'reopen', asked, new Date());
      return 'refused' in done ? done : { ...done, data: {} };
    }),
});
