import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';
import { answerCommand } from './stay-command.ts';

const request = z.strictObject({
  stayIds: recordIds,
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:reverse-check-in'),
  name: 'stays-reverse-check-in',
  description: 'Takes back the check-in of stays that are named.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/reverse-check-in'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ stayIds: ids }) => answerCommand({ verb: 'reverse-check-in' }, ids)),
});
