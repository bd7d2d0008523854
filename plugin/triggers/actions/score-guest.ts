import { defineLogicFunction } from 'twenty-sdk/define';
import * as z from 'zod';
import { scoreGuest } from '../../flows/retention/scoring.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { doAction, workflowAction } from './action.ts';

const input = z.object({ guestId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('action:score-guest'),
  name: 'score-guest',
  description: 'Scores a guest anew by the model of the hotel, and says where he stands and why.',
  timeoutSeconds: 60,
  workflowActionTriggerSettings: workflowAction(
    'Score a guest',
    'IconHeartHandshake',
    { guestId: { type: 'string', label: 'Guest (id of the person)' } },
    {
      done: { type: 'boolean', label: 'Done' },
      reason: { type: 'string', label: 'Why not' },
      lifecycle: { type: 'string', label: 'Lifecycle, such as AT_RISK' },
      segment: { type: 'string', label: 'Segment, such as VIP' },
      returnProbability: { type: 'number', label: 'Probability of return within a year, 0 to 1' },
      reviewOn: { type: 'string', label: 'Changes next on' },
      why: { type: 'string', label: 'Why' },
    },
  ),
  handler: (payload: unknown) =>
    doAction(payload, input, ({ guestId }) =>
      scoreGuest(triggeredHost({ asApplication: true }), guestId, () => new Date()),
    ),
});
