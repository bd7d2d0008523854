import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { satisfaction } from '../../flows/service/satisfaction.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ propertyId: z.uuid().optional(), months: z.int().min(1).max(60).default(12) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:performance-satisfaction'),
  name: 'performance-satisfaction',
  description: 'What guests think, by property, department, room type and month, and what their cases cost.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/performance/satisfaction'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => ({
      data: await satisfaction(triggeredHost({ asApplication: false }), asked, new Date()),
    })),
});
