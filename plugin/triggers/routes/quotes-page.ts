import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { loadQuotes } from '../../flows/sales/quotes/page.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { whom } from './quote-body.ts';
import { day } from './stay-command.ts';

const request = z.strictObject({
  whom,
  propertyId: z.uuid().optional(),
  arrivalOn: day.optional(),
  departureOn: day.optional(),
  persons: z.int().min(1).max(5_000).optional(),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:quotes-page'),
  name: 'quotes-page',
  description: 'What a new quote starts from: prices by rate plan, the block, and every price given before.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/quotes/page'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const page = await loadQuotes(triggeredHost({ asApplication: false }), asked, new Date());
      return page === null ? { refused: { code: 'QUOTED_NOBODY' } } : { data: page };
    }),
});
