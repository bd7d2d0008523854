import { defineLogicFunction } from 'twenty-sdk/define';
import * as z from 'zod';
import { guestBrief } from '../../flows/retention/turn-to.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { doAction, filled, workflowAction } from './action.ts';

const input = z.object({ guestId: z.uuid(), language: filled });

export default defineLogicFunction({
  universalIdentifier: identifier('action:guest-brief'),
  name: 'guest-brief',
  description:
    'Who a guest is, what he likes, what went wrong and what fits him, for a task, a note or a message to staff.',
  timeoutSeconds: 60,
  workflowActionTriggerSettings: workflowAction(
    'Brief on a guest',
    'IconListDetails',
    {
      guestId: { type: 'string', label: 'Guest (id of the person)' },
      language: { type: 'string', label: 'Language of the brief: en, zh-CN or zh-TW' },
    },
    {
      done: { type: 'boolean', label: 'Done' },
      reason: { type: 'string', label: 'Why not' },
      brief: { type: 'string', label: 'Brief' },
      offer: { type: 'string', label: 'What may be offered' },
    },
  ),
  handler: (payload: unknown) =>
    doAction(payload, input, ({ guestId, language = 'en' }) =>
      guestBrief(triggeredHost({ asApplication: true }), guestId, language),
    ),
});
