import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { takeBack } from '../../flows/sales/handover.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ runId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:handover-take-back'),
  name: 'handover-take-back',
  description: 'Gives back what a handover moved, where it is still with whoever took it over.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: post('/hotel/handover/take-back'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ runId }) => takeBack(triggeredHost({ asApplication: false }), runId, startNow)),
});
