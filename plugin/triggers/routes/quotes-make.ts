import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { makeQuote } from '../../flows/sales/quotes/make.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { money } from './body.ts';
import { whom } from './quote-body.ts';
import { day } from './stay-command.ts';

const line = z.strictObject({
  kind: z.enum(['ROOM', 'OTHER']),
  description: z.string().trim().min(1).max(300),
  roomTypeId: z.uuid().nullable().default(null),
  ratePlanId: z.uuid().nullable().default(null),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  quantity: z.int().min(1).max(5_000),
  price: money,
});
const request = z.strictObject({
  requestId: z.string().trim().min(1).max(100),
  whom,
  number: z.string().trim().min(1).max(40).optional(),
  propertyId: z.uuid(),
  arrivalOn: day,
  departureOn: day,
  validUntil: day,
  persons: z.int().min(0).max(5_000),
  lines: z.array(line).max(100),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:quotes-make'),
  name: 'quotes-make',
  description: 'Makes a draft of a quote, or of its next version.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/quotes/make'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const made = await makeQuote(actingHosts(), asked, new Date());
      return 'refused' in made ? made : { said: made.said, data: { quoteId: made.quoteId } };
    }),
});
