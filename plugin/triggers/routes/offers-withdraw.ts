import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { withdrawOffer } from '../../flows/offers/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { answerOffer } from './offer-answer.ts';
import { accept } from './stay-command.ts';

const request = z.strictObject({ offerId: z.uuid(), accept });

export default defineLogicFunction({
  universalIdentifier: identifier('function:offers-withdraw'),
  name: 'offers-withdraw',
  description: 'Takes an offer back, or the answer to it; a stay that it changed becomes what it was.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/offers/withdraw'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (given) => answerOffer(await withdrawOffer(actingHosts(), given, new Date()))),
});
