import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { CHOSEN_FIELDS } from '../../domain/identity/merge/golden-record.ts';
import { unpinValue } from '../../flows/identity/pins.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ guestId: z.uuid(), field: z.enum(CHOSEN_FIELDS) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:identity-unpin'),
  name: 'identity-unpin',
  description: 'Lets a pinned value of a guest’s record go: the rules choose again.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/identity/unpin'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => unpinValue(actingHosts(), given, () => new Date())),
});
