import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { reopenReview } from '../../flows/management/reviews.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ reviewId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:reviews-reopen'),
  name: 'reviews-reopen',
  description: 'Opens a closed review again.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/reviews/reopen'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ reviewId }) => reopenReview(actingHosts(), reviewId)),
});
