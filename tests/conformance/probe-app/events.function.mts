import { defineLogicFunction } from 'twenty-sdk/define';
import { bearWitness } from './host-client.mts';
import { own } from './identifiers.mts';

export default defineLogicFunction({
  universalIdentifier: own('function', 1),
  name: 'conformance-every-event',
  timeoutSeconds: 30,
  databaseEventTriggerSettings: { eventName: 'conformanceSubject.*' },
  handler: (event: object) => bearWitness('every', event),
});
