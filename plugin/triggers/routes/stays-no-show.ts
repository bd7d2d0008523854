import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';
import { answerCommand, words } from './stay-command.ts';

const request = z.strictObject({
  stayIds: recordIds,
  waivedBecause: words.default(''),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:no-show'),
  name: 'stays-no-show',
  description: 'Marks stays as no-shows whose guests did not come.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/no-show'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ stayIds: ids, ...given }) => answerCommand({ verb: 'no-show', ...given }, ids)),
});
