import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { exportGuest } from '../../flows/guests/export.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ guestId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:identity-export'),
  name: 'identity-export',
  description: 'Gives everything that is kept of a guest, for a guest who asks for it.',
  timeoutSeconds: 120,
  httpRouteTriggerSettings: post('/hotel/identity/export'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => exportGuest(actingHosts(), given, new Date())),
});
