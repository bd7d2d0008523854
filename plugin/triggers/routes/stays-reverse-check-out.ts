import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';
import { accept, answerCommand } from './stay-command.ts';

const request = z.strictObject({
  stayIds: recordIds,
  accept,
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:reverse-check-out'),
  name: 'stays-reverse-check-out',
  description: 'Takes back the check-out of stays that are named.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/reverse-check-out'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ stayIds: ids, ...given }) =>
      answerCommand({ verb: 'reverse-check-out', ...given }, ids),
    ),
});
