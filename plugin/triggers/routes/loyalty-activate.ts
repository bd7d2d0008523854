import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { calendarDate, isCalendarDate } from '../../domain/calendar-dates.ts';
import { activate } from '../../flows/loyalty/programs.ts';
import { loyaltyReconciliation } from '../../flows/loyalty/review.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  programId: z.uuid(),
  rules: z.record(z.string(), z.unknown()),
  from: z.string().refine(isCalendarDate, 'is not a day').transform(calendarDate).nullable().default(null),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:loyalty-activate'),
  name: 'loyalty-activate',
  description: 'Puts rules into force from a day on, as a new version of the program.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/loyalty/activate'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (given) => {
      const { isInForce, ...result } = await activate(actingHosts(), given, new Date());
      if (isInForce) await startNow(loyaltyReconciliation);
      return result;
    }),
});
