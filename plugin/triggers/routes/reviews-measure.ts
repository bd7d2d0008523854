import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { addMeasure } from '../../flows/management/reviews.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { day } from './stay-command.ts';

const request = z.strictObject({
  reviewId: z.uuid(),
  title: z.string().trim().min(1).max(300),
  ownerId: z.uuid().nullable(),
  dueOn: day,
  requestId: z.string().min(1).max(100),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:reviews-measure'),
  name: 'reviews-measure',
  description: 'Adds what is to be done after a review, as a task with an owner and a due day.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/reviews/measure'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (asked) => addMeasure(triggeredHost({ asApplication: false }), asked)),
});
