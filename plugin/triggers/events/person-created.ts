import { defineLogicFunction } from 'twenty-sdk/define';
import { followArrivals } from '../../flows/identity/follow-arrivals.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:person-created'),
  name: 'person-created',
  description: 'A guest came in from anywhere: he is compared with those who may be the same.',
  timeoutSeconds: 120,
  databaseEventTriggerSettings: { eventName: 'person.created', batchMode: true },
  handler: (payload: unknown) => followArrivals(triggeredHost({ asApplication: true }), payload, () => new Date()),
});
