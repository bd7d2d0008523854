import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { takeGuests } from '../../flows/retention/keeping.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';
import { todayOf } from './retention-body.ts';

const request = z.strictObject({ guestIds: recordIds, memberId: z.uuid().nullable() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:retention-take'),
  name: 'retention-take',
  description: 'Gives guests to a member of staff to look after.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/retention/take'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ guestIds: ids, memberId }) =>
      takeGuests(triggeredHost({ asApplication: false }), ids, memberId, todayOf(new Date())),
    ),
});
