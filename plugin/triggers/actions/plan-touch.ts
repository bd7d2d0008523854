import { defineLogicFunction } from 'twenty-sdk/define';
import * as z from 'zod';
import { publicPages } from '../../flows/links/public-pages.ts';
import { draftMessage, planCall } from '../../flows/retention/turn-to.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { todayOf } from '../routes/retention-body.ts';
import { doAction, filled, workflowAction } from './action.ts';

const input = z.object({
  guestId: z.uuid(),
  by: z.enum(['CALL', 'MESSAGE', 'OFFER']).default('CALL'),
  memberId: filled,
});

export default defineLogicFunction({
  universalIdentifier: identifier('action:plan-touch'),
  name: 'plan-touch',
  description: 'Plans a call of a guest as a task, or drafts a message, today. Done twice on a day it is done once.',
  timeoutSeconds: 60,
  workflowActionTriggerSettings: workflowAction(
    'Plan a touch',
    'IconMessageCircle',
    {
      guestId: { type: 'string', label: 'Guest (id of the person)' },
      by: { type: 'string', label: 'By', enum: ['CALL', 'MESSAGE', 'OFFER'] },
      memberId: { type: 'string', label: 'Done by (id of the member); empty for who looks after the guest' },
    },
    {
      done: { type: 'boolean', label: 'Done' },
      reason: { type: 'string', label: 'Why not' },
      touchId: { type: 'string', label: 'Touch' },
    },
  ),
  handler: (payload: unknown) =>
    doAction(payload, input, async ({ guestId, by, memberId = null }) => {
      const host = triggeredHost({ asApplication: true });
      const now = new Date();
      const answer =
        by === 'CALL'
          ? await planCall(host, { guestId, memberId }, todayOf(now))
          : await draftMessage(host, { guestId, memberId, withOffer: by === 'OFFER' }, publicPages(), now);
      return 'refused' in answer ? answer : { touchId: answer.data.touchId };
    }),
});
