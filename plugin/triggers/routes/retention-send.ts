import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { publicPages } from '../../flows/links/public-pages.ts';
import { sendDraft } from '../../flows/retention/sending.ts';
import { mailHost, triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  touchId: z.uuid(),
  mailboxId: z.uuid(),
  subject: z.string().trim().min(1).max(500).optional(),
  body: z.string().trim().min(1).max(50_000).optional(),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:retention-send'),
  name: 'retention-send',
  description: 'Sends a drafted message from a mailbox of whoever asks, once, where the guest may still get it.',
  timeoutSeconds: 120,
  httpRouteTriggerSettings: post('/hotel/retention/send'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (asked, language) =>
      sendDraft({ asPerson: triggeredHost({ asApplication: false }), mail: mailHost() }, asked, publicPages(), {
        now: new Date(),
        language,
      }),
    ),
});
