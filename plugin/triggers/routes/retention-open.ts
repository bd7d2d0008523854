import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { openDraft, withMailboxes } from '../../flows/retention/sending.ts';
import { mailHost, triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ touchId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:retention-open'),
  name: 'retention-open',
  description: 'Opens a drafted message, with the mailboxes that it can leave from.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/retention/open'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ touchId }) =>
      withMailboxes(await openDraft(triggeredHost({ asApplication: false }), touchId), mailHost()),
    ),
});
