import { defineLogicFunction } from 'twenty-sdk/define';
import { bearWitness } from './host-client.mts';
import { own } from './identifiers.mts';

export default defineLogicFunction({
  universalIdentifier: own('function', 2),
  name: 'conformance-stage-events',
  timeoutSeconds: 30,
  databaseEventTriggerSettings: { eventName: 'conformanceSubject.updated', updatedFields: ['stage'] },
  handler: (event: object) => bearWitness('stage', event),
});
