import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { snoozeGuests } from '../../flows/retention/keeping.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';
import { dayInBody, todayOf } from './retention-body.ts';

const request = z.strictObject({ guestIds: recordIds, until: dayInBody });

export default defineLogicFunction({
  universalIdentifier: identifier('function:retention-snooze'),
  name: 'retention-snooze',
  description: 'Puts guests to keep off until a day.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/retention/snooze'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ guestIds: ids, until }) =>
      snoozeGuests(triggeredHost({ asApplication: false }), ids, until, todayOf(new Date())),
    ),
});
