import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { refund } from '../../flows/loyalty/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ redemptionId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:loyalty-refund'),
  name: 'loyalty-refund',
  description: 'Takes a redemption back: the points come again.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/loyalty/refund'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => refund(actingHosts(), given, new Date())),
});
