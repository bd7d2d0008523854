import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { closeReview } from '../../flows/management/reviews.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ reviewId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:reviews-close'),
  name: 'reviews-close',
  description: 'Closes a review that was held and keeps its figures as they are.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/reviews/close'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ reviewId }) => closeReview(actingHosts(), reviewId, new Date())),
});
