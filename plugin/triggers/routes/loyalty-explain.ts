import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { calendarDate, isCalendarDate } from '../../domain/calendar-dates.ts';
import { explain } from '../../flows/loyalty/explain.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  membershipId: z.uuid(),
  asOf: z.string().refine(isCalendarDate, 'is not a day').transform(calendarDate).optional(),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:loyalty-explain'),
  name: 'loyalty-explain',
  description: 'Says why a membership is as it is, or was on a day: tier, points, what expires, what is missing.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/loyalty/explain'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => explain(actingHosts(), given, new Date())),
});
