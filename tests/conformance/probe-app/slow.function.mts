import { setTimeout as wait } from 'node:timers/promises';
import { defineLogicFunction } from 'twenty-sdk/define';
import { own } from './identifiers.mts';

/** Takes longer than it may. */
export default defineLogicFunction({
  universalIdentifier: own('function', 8),
  name: 'conformance-slow',
  timeoutSeconds: 2,
  httpRouteTriggerSettings: { path: '/conformance/slow', httpMethod: 'GET', isAuthRequired: false },
  handler: async () => {
    await wait(20_000);
    return { done: true };
  },
});
