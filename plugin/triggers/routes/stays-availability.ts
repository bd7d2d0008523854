import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { whatIsFree } from '../../flows/stays/availability.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { NOT_SOLD_WORDS } from '../../words/reservations.ts';
import { inWords } from '../../words/words.ts';
import { answerRoute, post } from './answer.ts';
import { day } from './stay-command.ts';

const request = z.strictObject({
  propertyId: z.uuid().optional(),
  arrivalOn: day.optional(),
  nights: z.int().min(1).max(31).default(1),
  adults: z.int().min(0).max(100).default(2),
  children: z.int().min(0).max(100).default(0),
  guestId: z.uuid().optional(),
  accountId: z.uuid().optional(),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:stays-availability'),
  name: 'stays-availability',
  description: 'What a property has free on up to 31 nights, and at what prices.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/availability'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked, language) => {
      const free = await whatIsFree(triggeredHost({ asApplication: false }), asked, new Date());
      return {
        data: {
          ...free,
          notSold: free.notSold.map(({ reason, ...plan }) => ({
            ...plan,
            code: reason.code,
            said: inWords(NOT_SOLD_WORDS, reason, language),
          })),
        },
      };
    }),
});
