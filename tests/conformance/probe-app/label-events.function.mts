import { defineLogicFunction } from 'twenty-sdk/define';
import { bearWitness } from './host-client.mts';
import { own } from './identifiers.mts';

export default defineLogicFunction({
  universalIdentifier: own('function', 3),
  name: 'conformance-label-events',
  timeoutSeconds: 30,
  databaseEventTriggerSettings: { eventName: 'conformanceLabel.*' },
  handler: (event: object) => bearWitness('label', event),
});
