import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { publicPages } from '../../flows/links/public-pages.ts';
import { giveQuote } from '../../flows/sales/quotes/make.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ quoteId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:quotes-give'),
  name: 'quotes-give',
  description: 'Gives a quote, with the link to its page.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/quotes/give'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ quoteId }) => {
      const given = await giveQuote(actingHosts(), quoteId, publicPages(), new Date());
      return 'refused' in given ? given : { said: given.said, data: { link: given.link } };
    }),
});
