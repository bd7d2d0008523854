import { defineLogicFunction } from 'twenty-sdk/define';
import * as z from 'zod';
import { actOnKind } from '../../flows/retention/acting.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { doAction, workflowAction } from './action.ts';

const input = z.object({ kind: z.string().regex(/^[A-Z_]+$/) });

export default defineLogicFunction({
  universalIdentifier: identifier('action:act-on-touches'),
  name: 'draft-touches-due',
  description: 'Turns touches of one kind of play whose day has come into tasks and drafts.',
  timeoutSeconds: 300,
  workflowActionTriggerSettings: workflowAction(
    'Draft touches that are due',
    'IconMail',
    { kind: { type: 'string', label: 'Kind of play, such as BIRTHDAY' } },
    {
      done: { type: 'boolean', label: 'Done' },
      reason: { type: 'string', label: 'Why not' },
      touches: { type: 'number', label: 'Touches' },
    },
  ),
  handler: (payload: unknown) =>
    doAction(payload, input, async ({ kind }) => ({
      touches: await actOnKind(triggeredHost({ asApplication: true }), kind, new Date()),
    })),
});
