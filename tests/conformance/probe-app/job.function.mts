import { defineLogicFunction } from 'twenty-sdk/define';
import { bearWitness } from './host-client.mts';
import { own } from './identifiers.mts';

export default defineLogicFunction({
  universalIdentifier: own('function', 11),
  name: 'conformance-job',
  timeoutSeconds: 30,
  workflowActionTriggerSettings: { label: 'Conformance job', inputSchema: [], outputSchema: [] },
  handler: (payload: object) => bearWitness('job', payload),
});
