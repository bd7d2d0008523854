import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { DAY_LISTS } from '../../domain/stays/day.ts';
import { loadDay } from '../../flows/stays/day.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { day } from './stay-command.ts';

const request = z.strictObject({
  propertyId: z.uuid().optional(),
  on: day.optional(),
  lists: z.array(z.enum(DAY_LISTS)).min(1).max(DAY_LISTS.length).default(['ARRIVALS']),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:stays-day'),
  name: 'stays-day',
  description: 'The arrivals, guests in house, departures and bookings to correct of a property on a day.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/day'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked, language) => ({
      data: await loadDay(triggeredHost({ asApplication: false }), asked, new Date(), language),
    })),
});
