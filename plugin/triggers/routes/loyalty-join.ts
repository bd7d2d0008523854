import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { joinCards } from '../../flows/loyalty/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ keepId: z.uuid(), otherId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:loyalty-join'),
  name: 'loyalty-join',
  description: 'Joins two cards that a guest has of one program.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/loyalty/join'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => joinCards(actingHosts(), given, new Date())),
});
