import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { proposeBudgets } from '../../flows/management/budgets.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  year: z.int().min(2000).max(2100),
  growthPercent: z.number().min(-90).max(200).default(0),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:performance-propose-budgets'),
  name: 'performance-propose-budgets',
  description: 'Sets budgets for the months of a year that have none, by the year before.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/performance/propose-budgets'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (asked) =>
      proposeBudgets(triggeredHost({ asApplication: false }), asked, new Date()),
    ),
});
