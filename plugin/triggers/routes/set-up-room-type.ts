import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { enterRoomType } from '../../flows/properties/set-up.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  propertyId: z.uuid(),
  code: z.string().trim().min(1).max(30),
  name: z.string().trim().min(1).max(200),
  rooms: z.int().min(0).max(20_000),
  baseRate: z.number().min(0).max(10_000_000).nullable().default(null),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:set-up-room-type'),
  name: 'set-up-room-type',
  description: 'Makes a room type of a property, or changes the one with its code.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: post('/hotel/set-up/room-type'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (entry) => enterRoomType(triggeredHost({ asApplication: false }), entry)),
});
