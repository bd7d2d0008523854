import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { loadSalesTeam } from '../../flows/sales/team.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:performance-sales-team'),
  name: 'performance-sales-team',
  description: 'What each salesperson won and lost, how fast they answered, whom they visited and what it cost.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/performance/sales-team'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, z.strictObject({}), async () => ({
      data: await loadSalesTeam(triggeredHost({ asApplication: false }), new Date()),
    })),
});
