import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { openQuote } from '../../flows/sales/quotes/answer.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerPage, publicPage } from './public-page.ts';
import { quotePage } from './quote-page.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:quotes-answer-page'),
  name: 'quotes-answer-page',
  description: 'The page on which a client reads a quote and answers it.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: publicPage('GET', '/hotel/quotes/answer'),
  handler: (payload: RoutePayload) =>
    answerPage(payload, quotePage, ({ links }, token) =>
      openQuote(
        triggeredHost({ asApplication: true }),
        links,
        { token, language: payload.queryStringParameters?.['l'] },
        new Date(),
      ),
    ),
});
