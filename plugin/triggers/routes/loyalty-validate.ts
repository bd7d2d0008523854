import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { validate } from '../../flows/loyalty/validate.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.union([
  z.strictObject({ rules: z.record(z.string(), z.unknown()) }),
  z.strictObject({ preset: z.string().trim().min(1) }),
]);

export default defineLogicFunction({
  universalIdentifier: identifier('function:loyalty-validate'),
  name: 'loyalty-validate',
  description: 'Says whether rules of a loyalty program, or those of a preset, can be used, and where they are wrong.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/loyalty/validate'),
  handler: (payload: RoutePayload) => answerRoute(payload, request, async (given) => validate(given)),
});
