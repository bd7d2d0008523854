import { defineLogicFunction } from 'twenty-sdk/define';
import { followDecisions } from '../../flows/identity/follow-decisions.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:match-candidate-updated'),
  name: 'match-candidate-updated',
  description:
    'A possible duplicate was decided on in a list: the two guests are merged, or who kept them apart is noted.',
  timeoutSeconds: 300,
  databaseEventTriggerSettings: {
    eventName: 'matchCandidate.updated',
    batchMode: true,
    updatedFields: ['status'],
  },
  handler: (payload: unknown) => followDecisions(triggeredHost({ asApplication: true }), payload, () => new Date()),
});
