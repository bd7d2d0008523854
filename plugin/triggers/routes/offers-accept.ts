import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { AGREED_HOW } from '../../domain/offers/offer.ts';
import { acceptOffer } from '../../flows/offers/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { answerOffer } from './offer-answer.ts';
import { accept } from './stay-command.ts';

// Without the guest's yes nothing is accepted: how it was given is asked for.
const request = z.strictObject({ offerId: z.uuid(), guestAgreed: z.enum(AGREED_HOW), accept });

export default defineLogicFunction({
  universalIdentifier: identifier('function:offers-accept'),
  name: 'offers-accept',
  description: 'Changes the stay by an offer that the guest has agreed to.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/offers/accept'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (given) => answerOffer(await acceptOffer(actingHosts(), given, new Date()))),
});
