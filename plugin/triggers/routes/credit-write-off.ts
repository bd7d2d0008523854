import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { writeOff } from '../../flows/sales/credit/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  receivableId: z.uuid(),
  reason: z.string().trim().max(500).default(''),
  again: z.boolean().default(false),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:credit-write-off'),
  name: 'credit-write-off',
  description: 'Writes an invoice off that is not paid any more, or asks for it again.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/credit/write-off'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const done = await writeOff(actingHosts(), asked, new Date());
      return 'refused' in done ? done : { ...done, data: {} };
    }),
});
