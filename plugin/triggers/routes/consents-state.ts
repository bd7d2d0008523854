import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { consentState } from '../../flows/guests/consents.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ guestId: z.uuid(), at: z.iso.datetime({ offset: true }).optional() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:consents-state'),
  name: 'consents-state',
  description: 'Tells what a guest has consented to, now or at any time before, with a receipt of it.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/consents/state'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given, language) =>
      consentState(actingHosts(), given, { now: new Date(), language }),
    ),
});
