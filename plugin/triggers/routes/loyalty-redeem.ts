import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { redeem } from '../../flows/loyalty/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z
  .strictObject({
    membershipId: z.uuid(),
    rewardCode: z.string().min(1).optional(),
    points: z.int().positive().max(100_000_000).optional(),
    stayId: z.uuid().optional(),
    requestId: z.string().trim().min(1).max(100),
  })
  .refine(({ rewardCode, points }) => (rewardCode === undefined) !== (points === undefined), {
    path: ['rewardCode'],
    message: 'either rewardCode or points',
  });

export default defineLogicFunction({
  universalIdentifier: identifier('function:loyalty-redeem'),
  name: 'loyalty-redeem',
  description: 'Gives a reward, or takes plain points, once for each request.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/loyalty/redeem'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => redeem(actingHosts(), given, new Date())),
});
