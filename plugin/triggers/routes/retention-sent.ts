import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { noteSent } from '../../flows/retention/turn-to.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  touchId: z.uuid(),
  subject: z.string().trim().min(1).max(500).optional(),
  body: z.string().trim().min(1).max(50_000).optional(),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:retention-sent'),
  name: 'retention-sent',
  description: 'Notes that a drafted message has been sent.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/retention/sent'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (asked) => {
      const now = new Date();
      return noteSent(triggeredHost({ asApplication: false }), asked, now);
    }),
});
