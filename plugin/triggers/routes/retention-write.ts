import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { publicPages } from '../../flows/links/public-pages.ts';
import { withMailboxes } from '../../flows/retention/sending.ts';
import { draftMessage } from '../../flows/retention/turn-to.ts';
import { mailHost, triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ guestId: z.uuid(), memberId: z.uuid().nullable(), withOffer: z.boolean() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:retention-write'),
  name: 'retention-write',
  description: 'Drafts a message to a guest in the guest’s language; nothing is sent.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/retention/write'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const now = new Date();
      const draft = await draftMessage(triggeredHost({ asApplication: false }), asked, publicPages(), now);
      return withMailboxes(draft, mailHost());
    }),
});
