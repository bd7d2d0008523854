import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { reverseReceipt } from '../../flows/sales/credit/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ receiptId: z.uuid(), reason: z.string().trim().min(1).max(500) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:credit-reverse'),
  name: 'credit-reverse',
  description: 'Reverses a receipt that was wrong.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/credit/reverse'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const done = await reverseReceipt(actingHosts(), asked, new Date());
      return 'refused' in done ? done : { ...done, data: {} };
    }),
});
