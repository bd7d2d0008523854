import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { reverse } from '../../flows/loyalty/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ entryId: z.uuid(), reason: z.string().trim().min(1).max(500) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:loyalty-reverse'),
  name: 'loyalty-reverse',
  description: 'Takes back points that were given or taken by hand.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/loyalty/reverse'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => reverse(actingHosts(), given, new Date())),
});
