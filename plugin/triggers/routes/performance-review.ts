import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { loadReviewPage } from '../../flows/management/reviews.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { day } from './stay-command.ts';

const request = z.strictObject({ propertyId: z.uuid().optional(), quarter: day.optional() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:performance-review'),
  name: 'performance-review',
  description: 'What the review of a quarter of a property looks at, what was to be done, and what runs.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/performance/review'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => ({
      data: await loadReviewPage(triggeredHost({ asApplication: false }), asked, new Date()),
    })),
});
