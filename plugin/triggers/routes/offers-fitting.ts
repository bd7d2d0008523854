import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { offersForDesk } from '../../flows/offers/desk.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ stayId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:offers-fitting'),
  name: 'offers-fitting',
  description: 'What fits a stay to come or a guest who is here, why, and what was offered before.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/offers/fitting'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ stayId }, language) => {
      const offers = await offersForDesk(triggeredHost({ asApplication: false }), stayId, language, new Date());
      return offers === null ? { refused: { code: 'STAY_NOT_FOUND' } } : { data: offers };
    }),
});
