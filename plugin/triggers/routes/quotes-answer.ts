import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { answerQuote, openQuote } from '../../flows/sales/quotes/answer.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerPage, publicPage } from './public-page.ts';
import { quotePage } from './quote-page.ts';

const words = (most: number) =>
  z
    .string()
    .transform((text) => text.trim().slice(0, most))
    .catch('');
const sent = z.object({
  answer: z.enum(['accept', 'decline']).nullable().catch(null),
  by: words(200),
  note: words(2_000),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:quotes-answer'),
  name: 'quotes-answer',
  description: 'Takes what a client says to a quote.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: publicPage('POST', '/hotel/quotes/answer'),
  handler: (payload: RoutePayload) =>
    answerPage(payload, quotePage, ({ links }, token) => {
      const { answer, by, note } = sent.parse(payload.body ?? {});
      const host = triggeredHost({ asApplication: true });
      const asked = { token, language: payload.queryStringParameters?.['l'] };
      // A name is asked for by the form; who sends without one is shown the form again.
      return answer === null || by === ''
        ? openQuote(host, links, asked, new Date())
        : answerQuote(host, links, asked, { accepted: answer === 'accept', by, note }, new Date());
    }),
});
