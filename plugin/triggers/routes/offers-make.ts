import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { makeOffer } from '../../flows/offers/commands.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { answerOffer } from './offer-answer.ts';

const request = z.strictObject({ stayId: z.uuid(), key: z.string().min(1).max(200) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:offers-make'),
  name: 'offers-make',
  description: 'Remembers that something which fits a stay is offered to its guest.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/offers/make'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (given) =>
      answerOffer(await makeOffer(triggeredHost({ asApplication: false }), given, new Date())),
    ),
});
