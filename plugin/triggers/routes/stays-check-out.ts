import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { money, recordIds } from './body.ts';
import { answerCommand, words } from './stay-command.ts';

const request = z
  .strictObject({
    stayIds: recordIds,
    payment: z.strictObject({ method: words.min(1), amount: money.optional() }).optional(),
    balanceReason: words.default(''),
    receivableAccountId: z.uuid().optional(),
  })
  .refine(({ stayIds: ids, payment }) => ids.length === 1 || payment?.amount === undefined, {
    error: 'an amount is that of one stay',
  });

export default defineLogicFunction({
  universalIdentifier: identifier('function:check-out'),
  name: 'stays-check-out',
  description: 'Checks guests out whose stays are named.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/check-out'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ stayIds: ids, ...given }) => answerCommand({ verb: 'check-out', ...given }, ids)),
});
