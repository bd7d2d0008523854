import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { declineOffer } from '../../flows/offers/commands.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { answerOffer } from './offer-answer.ts';

const request = z.strictObject({ offerId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:offers-decline'),
  name: 'offers-decline',
  description: 'Remembers that the guest did not want an offer.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/offers/decline'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ offerId }) =>
      answerOffer(await declineOffer(triggeredHost({ asApplication: false }), offerId, new Date())),
    ),
});
