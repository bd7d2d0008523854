import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { transfer } from '../../flows/loyalty/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  fromId: z.uuid(),
  toId: z.uuid(),
  points: z.int().positive().max(100_000_000),
  reason: z.string().trim().min(1).max(500),
  requestId: z.string().trim().min(1).max(100),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:loyalty-transfer'),
  name: 'loyalty-transfer',
  description: 'Gives points of one member to another.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/loyalty/transfer'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => transfer(actingHosts(), given, new Date())),
});
