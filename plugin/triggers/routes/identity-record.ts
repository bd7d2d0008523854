import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { explainRecord } from '../../flows/identity/pins.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ guestId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:identity-record'),
  name: 'identity-record',
  description: 'Tells of each value of a guest’s record where it comes from, by which rule, and since when.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/identity/record'),
  handler: (payload: RoutePayload) => answerRoute(payload, request, (given) => explainRecord(actingHosts(), given)),
});
