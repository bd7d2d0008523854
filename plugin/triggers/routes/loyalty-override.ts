import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { calendarDate, isCalendarDate } from '../../domain/calendar-dates.ts';
import { override } from '../../flows/loyalty/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  membershipId: z.uuid(),
  tier: z.string().min(1).nullable(),
  until: z.string().refine(isCalendarDate, 'is not a day').transform(calendarDate).nullable().default(null),
  reason: z.string().trim().min(1).max(500),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:loyalty-override'),
  name: 'loyalty-override',
  description: 'Gives a tier by exception until a day, or ends the exception.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/loyalty/override'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => override(actingHosts(), given, new Date())),
});
