import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';
import { answerCommand, words } from './stay-command.ts';

const request = z.strictObject({
  stayIds: recordIds,
  reason: words.default(''),
  waivedBecause: words.default(''),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:cancel'),
  name: 'stays-cancel',
  description: 'Cancels stays that are named.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/cancel'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ stayIds: ids, ...given }) => answerCommand({ verb: 'cancel', ...given }, ids)),
});
