import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { holdReview } from '../../flows/management/reviews.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { day } from './stay-command.ts';

const request = z.strictObject({ reviewId: z.uuid(), heldOn: day, summary: z.string().trim().max(4_000) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:reviews-hold'),
  name: 'reviews-hold',
  description: 'Notes when a review was held, and what was said.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/reviews/hold'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (asked) => holdReview(triggeredHost({ asApplication: false }), asked)),
});
