import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { keepApart } from '../../flows/identity/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ guestId: z.uuid(), otherId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:identity-different'),
  name: 'identity-different',
  description: 'Remembers that two guests are two people.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/identity/different'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => keepApart(actingHosts(), given, () => new Date())),
});
