import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { award } from '../../flows/loyalty/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  membershipId: z.uuid(),
  points: z
    .int()
    .min(-100_000_000)
    .max(100_000_000)
    .refine((points) => points !== 0, 'must not be 0'),
  reason: z.string().trim().min(1).max(500),
  partner: z.string().trim().min(1).max(100).optional(),
  requestId: z.string().trim().min(1).max(100),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:loyalty-award'),
  name: 'loyalty-award',
  description: 'Gives a member points by hand, or takes them with a minus sign.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/loyalty/award'),
  handler: (payload: RoutePayload) => answerRoute(payload, request, (given) => award(actingHosts(), given, new Date())),
});
