import { defineLogicFunction } from 'twenty-sdk/define';
import { askHost, type GraphQLRequest } from './host-client.mts';
import { own } from './identifiers.mts';

/** Runs documents one after another as the app. */
export default defineLogicFunction({
  universalIdentifier: own('function', 4),
  name: 'conformance-graphql',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: { path: '/conformance/graphql', httpMethod: 'POST', isAuthRequired: true },
  handler: async ({ body }: { body: { requests: GraphQLRequest[] } }) => {
    const answers = [];
    for (const request of body.requests) answers.push(await askHost(request));
    return { answers };
  },
});
