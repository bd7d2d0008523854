import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { listHandovers } from '../../flows/sales/handover.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:handover-list'),
  name: 'handover-list',
  description: 'The last handovers, and which of them can be taken back.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/handover/list'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, z.strictObject({}), async () => ({
      data: { handovers: await listHandovers(triggeredHost({ asApplication: false })) },
    })),
});
