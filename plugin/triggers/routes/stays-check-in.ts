import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { money, recordIds } from './body.ts';
import { accept, answerCommand, words } from './stay-command.ts';

const request = z
  .strictObject({
    stayIds: recordIds,
    roomNumber: z.string().trim().min(1).max(20).optional(),
    paymentMethod: words.optional(),
    rate: money.optional(),
    identityChecked: z.boolean().default(false),
    accept,
  })
  .refine(
    ({ stayIds: ids, roomNumber, rate }) => ids.length === 1 || (roomNumber === undefined && rate === undefined),
    {
      error: 'a room and a rate are those of one stay',
    },
  );

export default defineLogicFunction({
  universalIdentifier: identifier('function:check-in'),
  name: 'stays-check-in',
  description: 'Checks guests in whose stays are named.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/check-in'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ stayIds: ids, ...given }) => answerCommand({ verb: 'check-in', ...given }, ids)),
});
