import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { calendarDate } from '../../domain/calendar-dates.ts';
import { commandStatement } from '../../flows/sales/commissions/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  statementId: z.uuid(),
  paidOn: z.iso.date().transform(calendarDate).optional(),
  reference: z.string().trim().max(200).optional(),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:commissions-pay'),
  name: 'commissions-pay',
  description: 'Writes down that a closed commission statement was paid.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/commissions/pay'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const done = await commandStatement(actingHosts(), 'pay', asked, new Date());
      return 'refused' in done ? done : { ...done, data: {} };
    }),
});
