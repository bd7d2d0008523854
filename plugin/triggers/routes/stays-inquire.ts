import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { inquire } from '../../flows/stays/inquire.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { money } from './body.ts';
import { day, guests } from './stay-command.ts';

const name = z.string().trim().max(200).default('');
const newGuest = z
  .strictObject({
    firstName: name,
    lastName: name,
    email: z.union([z.literal(''), z.email()]).default(''),
    phone: z.string().trim().max(50).default(''),
    language: z.string().trim().max(20).default(''),
  })
  .refine(({ firstName, lastName }) => firstName + lastName !== '', { error: 'has no name' });

const request = z
  .strictObject({
    requestId: z.string().trim().min(1).max(100),
    hold: z.boolean().default(false),
    heldUntil: day.optional(),
    propertyId: z.uuid(),
    arrivalOn: day,
    departureOn: day,
    guestId: z.uuid().optional(),
    newGuest: newGuest.optional(),
    companyId: z.uuid().optional(),
    travelAgentId: z.uuid().optional(),
    groupId: z.uuid().optional(),
    roomTypeId: z.uuid().optional(),
    ratePlanId: z.uuid().optional(),
    rate: money.optional(),
    adults: guests.optional(),
    children: guests.optional(),
    infants: guests.optional(),
    channel: z.enum(['DIRECT_WEB', 'PHONE', 'EMAIL', 'WALK_IN', 'CORPORATE', 'TRAVEL_AGENT', 'PARTNER']).optional(),
    specialRequests: z.string().trim().max(5_000).optional(),
  })
  .refine(({ arrivalOn, departureOn }) => departureOn >= arrivalOn, { error: 'departs before it arrives' });

export default defineLogicFunction({
  universalIdentifier: identifier('function:inquire'),
  name: 'stays-inquire',
  description: 'Writes down what somebody asks for, or holds a room.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/inquire'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const result = await inquire(actingHosts(), asked, new Date());
      return 'refused' in result
        ? result
        : { said: result.said, data: { stayIds: [result.stayId], guestId: result.guestId } };
    }),
});
