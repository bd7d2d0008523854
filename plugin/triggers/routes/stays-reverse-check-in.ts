import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { reverseCheckIn } from '../../flows/stays/check-in.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { deskAnswer, namedStays } from './desk-answer.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:reverse-check-in'),
  name: 'stays-reverse-check-in',
  description: 'Takes back the check-in of named stays.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/reverse-check-in'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, namedStays, async ({ stayIds }) =>
      deskAnswer(await reverseCheckIn(actingHosts(), stayIds, new Date())),
    ),
});
