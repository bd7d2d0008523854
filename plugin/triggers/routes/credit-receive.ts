import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { receive } from '../../flows/sales/credit/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { money } from './body.ts';
import { day } from './stay-command.ts';

const request = z.strictObject({
  receivableId: z.uuid(),
  reference: z.string().trim().min(1).max(200),
  amount: money.optional(),
  receivedOn: day.optional(),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:credit-receive'),
  name: 'credit-receive',
  description: 'Takes what an account paid for an invoice.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/credit/receive'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const done = await receive(actingHosts(), asked, new Date());
      return 'refused' in done ? done : { ...done, data: {} };
    }),
});
