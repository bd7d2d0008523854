import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { money } from './body.ts';
import { accept, answerCommand, day, guests } from './stay-command.ts';

const request = z.strictObject({
  stayId: z.uuid(),
  changes: z.strictObject({
    arrivalOn: day.optional(),
    departureOn: day.optional(),
    adults: guests.nullable().optional(),
    children: guests.nullable().optional(),
    infants: guests.nullable().optional(),
    roomTypeId: z.uuid().nullable().optional(),
    bookedRoomTypeId: z.uuid().nullable().optional(),
    ratePlanId: z.uuid().nullable().optional(),
    rate: money.nullable().optional(),
    specialRequests: z.string().trim().max(5_000).optional(),
  }),
  accept,
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:change'),
  name: 'stays-change',
  description: 'Changes the days, the party, the room type or the price of a stay.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/change'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ stayId, ...given }) => answerCommand({ verb: 'change', ...given }, [stayId])),
});
