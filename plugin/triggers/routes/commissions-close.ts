import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { commandStatement } from '../../flows/sales/commissions/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ statementId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:commissions-close'),
  name: 'commissions-close',
  description: 'Closes a commission statement: its lines stay as they are.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/commissions/close'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const done = await commandStatement(actingHosts(), 'close', asked, new Date());
      return 'refused' in done ? done : { ...done, data: {} };
    }),
});
