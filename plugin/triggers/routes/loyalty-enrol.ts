import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { enrol } from '../../flows/loyalty/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ guestId: z.uuid(), programCode: z.string().min(1).optional() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:loyalty-enrol'),
  name: 'loyalty-enrol',
  description: 'Makes a guest a member of a program; again it is the same membership.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/loyalty/enrol'),
  handler: (payload: RoutePayload) => answerRoute(payload, request, (given) => enrol(actingHosts(), given, new Date())),
});
