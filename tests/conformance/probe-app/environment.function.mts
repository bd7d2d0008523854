import { defineLogicFunction } from 'twenty-sdk/define';
import { own } from './identifiers.mts';

/** Answers an authenticated caller with the names in its environment, and the values that are no secret. */
export default defineLogicFunction({
  universalIdentifier: own('function', 6),
  name: 'conformance-environment',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: { path: '/conformance/environment', httpMethod: 'GET', isAuthRequired: true },
  handler: (event: { userWorkspaceId?: string | null }) => ({
    names: Object.keys(process.env).toSorted(),
    types: [...new Set(Object.values(process.env).map((value) => typeof value))],
    apiUrl: process.env['TWENTY_API_URL'],
    greeting: process.env['PROBE_GREETING'],
    hasUser: event.userWorkspaceId !== null && event.userWorkspaceId !== undefined,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    node: Number(process.versions.node.split('.')[0]),
  }),
});
