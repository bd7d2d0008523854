import { defineLogicFunction } from 'twenty-sdk/define';
import * as z from 'zod';
import { guestBrief } from '../../flows/retention/turn-to.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { doAction, workflowAction } from './action.ts';

const input = z.object({ guestId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('action:find-offer'),
  name: 'find-offer',
  description: 'What may be offered to a guest to win him back; nothing while a case is open.',
  timeoutSeconds: 60,
  workflowActionTriggerSettings: workflowAction(
    'Find a fitting offer',
    'IconGift',
    { guestId: { type: 'string', label: 'Guest (id of the person)' } },
    {
      done: { type: 'boolean', label: 'Done' },
      reason: { type: 'string', label: 'Why not' },
      offer: { type: 'string', label: 'What may be offered; empty for nothing' },
    },
  ),
  handler: (payload: unknown) =>
    doAction(payload, input, async ({ guestId }) => {
      const answer = await guestBrief(triggeredHost({ asApplication: true }), guestId, 'en');
      return 'refused' in answer ? answer : { offer: answer.offer };
    }),
});
