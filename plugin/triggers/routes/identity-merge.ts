import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { mergeGuests } from '../../flows/identity/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ keepId: z.uuid(), otherId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:identity-merge'),
  name: 'identity-merge',
  description: 'Makes two guests one; it can be undone.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: post('/hotel/identity/merge'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => mergeGuests(actingHosts(), given, () => new Date())),
});
