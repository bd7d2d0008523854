import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';
import { answerCommand, words } from './stay-command.ts';

const request = z.strictObject({
  stayIds: recordIds,
  guarantee: words.optional(),
  paymentMethod: words.optional(),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:confirm'),
  name: 'stays-confirm',
  description: 'Confirms stays that were asked for, held or waiting.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/confirm'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ stayIds: ids, ...given }) => answerCommand({ verb: 'confirm', ...given }, ids)),
});
