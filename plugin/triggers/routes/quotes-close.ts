import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { closeQuote } from '../../flows/sales/quotes/answer.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  quoteId: z.uuid(),
  accepted: z.boolean(),
  by: z.string().trim().min(1).max(200),
  note: z.string().trim().max(2_000).default(''),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:quotes-close'),
  name: 'quotes-close',
  description: 'Writes down what a client said to a quote on the phone or in a mail.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/quotes/close'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ quoteId, ...said }) => {
      const answered = await closeQuote(actingHosts(), quoteId, said, new Date());
      return 'refused' in answered ? answered : { ...answered, data: {} };
    }),
});
