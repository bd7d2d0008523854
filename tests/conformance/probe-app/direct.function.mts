import { defineLogicFunction } from 'twenty-sdk/define';
import { own } from './identifiers.mts';

/** Has no trigger of its own beyond being called as a tool, and writes to the log. */
export default defineLogicFunction({
  universalIdentifier: own('function', 9),
  name: 'conformance-direct',
  timeoutSeconds: 30,
  toolTriggerSettings: { inputSchema: { type: 'object', properties: { word: { type: 'string' } } } },
  handler: (payload: { word?: string; fail?: boolean }) => {
    // oxlint-disable-next-line no-console -- what the host collects as the function's log
    console.log('the probe logs', payload.word);
    if (payload.fail) throw new RangeError('The probe refuses.');
    return { heard: payload.word ?? null };
  },
});
