import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { INDICATORS } from '../../domain/key-figures/review.ts';
import { setTarget } from '../../flows/management/reviews.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  propertyId: z.uuid(),
  indicator: z.enum(INDICATORS),
  target: z.number().min(-1e15).max(1e15).nullable(),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:reviews-target'),
  name: 'reviews-target',
  description: 'Sets what a property aims at in a figure of its reviews, or takes that away.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/reviews/target'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const done = await setTarget(triggeredHost({ asApplication: false }), asked);
      return 'refused' in done ? done : { ...done, data: {} };
    }),
});
