import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { CHOSEN_FIELDS } from '../../domain/identity/merge/golden-record.ts';
import { pinValue } from '../../flows/identity/pins.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  guestId: z.uuid(),
  field: z.enum(CHOSEN_FIELDS),
  sourceRecordId: z.uuid().optional(),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:identity-pin'),
  name: 'identity-pin',
  description: 'Pins a value of a guest’s record, so that no source changes it.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/identity/pin'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => pinValue(actingHosts(), given, () => new Date())),
});
