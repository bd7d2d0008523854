import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { repairMessage } from '../../flows/intake/sources.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { soon } from '../slice.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  messageId: z.uuid(),
  of: z.string().max(20),
  field: z.string().max(60),
  value: z.union([z.string().max(2_000), z.number(), z.null()]),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:sources-repair'),
  name: 'sources-repair',
  description: 'Corrects a value of a message that could not be applied, or leaves it out, and applies the message.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/sources/repair'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (given) => {
      const answer = await repairMessage(actingHosts(), given, new Date());
      if (!('refused' in answer)) await soon('function:apply-intake');
      return answer;
    }),
});
