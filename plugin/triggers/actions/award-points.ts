import { defineLogicFunction } from 'twenty-sdk/define';
import * as z from 'zod';
import { award } from '../../flows/loyalty/commands.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { doAction, workflowAction } from './action.ts';

const input = z.object({
  membershipId: z.uuid(),
  points: z.coerce.number().int().min(1).max(100_000_000),
  reason: z.string().trim().min(1).max(500),
  requestId: z.string().trim().min(1).max(100),
});

export default defineLogicFunction({
  universalIdentifier: identifier('action:award-points'),
  name: 'award-points',
  description: 'Gives a member points; one request gives them once, however often the step runs.',
  timeoutSeconds: 60,
  workflowActionTriggerSettings: workflowAction(
    'Award points',
    'IconAward',
    {
      membershipId: { type: 'string', label: 'Membership (id)' },
      points: { type: 'number', label: 'Points' },
      reason: { type: 'string', label: 'Reason' },
      requestId: { type: 'string', label: 'Request: names this award for ever, such as the id of what it is for' },
    },
    {
      done: { type: 'boolean', label: 'Done' },
      reason: { type: 'string', label: 'Why not' },
      balance: { type: 'number', label: 'Balance' },
    },
  ),
  handler: (payload: unknown) =>
    doAction(payload, input, async (given) => {
      const host = triggeredHost({ asApplication: true });
      const answer = await award({ asPerson: host, host }, given, new Date());
      return 'refused' in answer ? answer : { balance: answer.data['balance'] };
    }),
});
