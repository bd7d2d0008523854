import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { openReviewOfQuarter } from '../../flows/management/reviews.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { day } from './stay-command.ts';

const request = z.strictObject({ propertyId: z.uuid(), quarter: day, ownerId: z.uuid().nullable().default(null) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:reviews-open'),
  name: 'reviews-open',
  description: 'Opens the review of a quarter of a property.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/reviews/open'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (asked) =>
      openReviewOfQuarter(triggeredHost({ asApplication: false }), asked, new Date()),
    ),
});
