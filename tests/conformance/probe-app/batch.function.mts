import { defineLogicFunction } from 'twenty-sdk/define';
import { bearWitness } from './host-client.mts';
import { own } from './identifiers.mts';

/** Hosts that know no batches call it once for each event. */
export default defineLogicFunction({
  universalIdentifier: own('function', 3),
  name: 'conformance-batch',
  timeoutSeconds: 30,
  databaseEventTriggerSettings: { eventName: 'conformanceSecret.created', batchMode: true },
  handler: (payload: { events?: { recordId: string }[]; recordId?: string }) =>
    bearWitness('batch', { ...payload, recordId: payload.events?.[0]?.recordId ?? payload.recordId }),
});
