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
  universalIdentifier: identifier('function:reinstate'),
  name: 'stays-reinstate',
  description: 'Makes bookings again of stays that were cancelled, missed or relocated.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/reinstate'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ stayIds: ids }) => answerCommand({ verb: 'reinstate' }, ids)),
});
