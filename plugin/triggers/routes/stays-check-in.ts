import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { checkIn } from '../../flows/stays/check-in.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { deskAnswer, namedStays } from './desk-answer.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:check-in'),
  name: 'stays-check-in',
  description: 'Checks guests in whose stays are named.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/check-in'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, namedStays, async ({ stayIds }) =>
      deskAnswer(await checkIn(actingHosts(), stayIds, new Date())),
    ),
});
