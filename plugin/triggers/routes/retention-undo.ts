import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { NOT_NOW } from '../../domain/retention/keeping.ts';
import { undoKeeping } from '../../flows/retention/keeping.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { dayInBody } from './retention-body.ts';

const request = z.strictObject({
  before: z
    .array(
      z.strictObject({
        guestId: z.uuid(),
        memberId: z.uuid().nullable(),
        on: dayInBody.nullable(),
        notNow: z.enum(NOT_NOW).nullable(),
      }),
    )
    .min(1)
    .max(200),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:retention-undo'),
  name: 'retention-undo',
  description: 'Looks after guests again as before a command.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/retention/undo'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ before }) => undoKeeping(triggeredHost({ asApplication: false }), before)),
});
