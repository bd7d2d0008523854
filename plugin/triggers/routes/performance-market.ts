import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { loadMarketPage } from '../../flows/management/market.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { day } from './stay-command.ts';

const request = z.strictObject({ propertyId: z.uuid().optional(), on: day.optional() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:performance-market'),
  name: 'performance-market',
  description:
    'What competitors ask for the coming nights beside the own rate, what business was lost to whom, and what became of offers.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/performance/market'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => ({
      data: await loadMarketPage(triggeredHost({ asApplication: false }), asked, new Date()),
    })),
});
