import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { loadFigures } from '../../flows/management/figures.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { day } from './stay-command.ts';

const request = z.strictObject({ propertyId: z.uuid().optional(), on: day.optional() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:performance-figures'),
  name: 'performance-figures',
  description:
    'What a property, or all of them, came to as of a day, where the business came from, and what lies ahead.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/performance/figures'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked, language) => ({
      data: await loadFigures(triggeredHost({ asApplication: false }), asked, new Date(), language),
    })),
});
