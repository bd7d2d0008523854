import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { handOver } from '../../flows/sales/handover.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';
import { answerRoute, post } from './answer.ts';
import { handedOver } from './handover-body.ts';

const request = handedOver.extend({ requestId: z.string().min(8).max(100) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:handover-start'),
  name: 'handover-start',
  description: 'Hands over what somebody has to others, as a run that can be taken back.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: post('/hotel/handover/start'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => handOver(triggeredHost({ asApplication: false }), given, startNow)),
});
