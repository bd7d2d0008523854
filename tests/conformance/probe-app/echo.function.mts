import { defineLogicFunction } from 'twenty-sdk/define';
import { own } from './identifiers.mts';

/** Answers with what it was called with. */
export default defineLogicFunction({
  universalIdentifier: own('function', 5),
  name: 'conformance-echo',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: {
    path: '/conformance/echo/:first/:second',
    httpMethod: 'POST',
    isAuthRequired: false,
    forwardedRequestHeaders: ['X-Probe', 'content-type'],
  },
  handler: (event: object) => ({ event }),
});
