import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { setUpWorkflows } from '../../flows/workflows/set-up.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({});

export default defineLogicFunction({
  universalIdentifier: identifier('function:workflows-set-up'),
  name: 'workflows-set-up',
  description: 'Sets up the native workflows that the app brings, as the administrator who asks.',
  timeoutSeconds: 120,
  httpRouteTriggerSettings: post('/hotel/workflows/set-up'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async () =>
      // Behind an API key there is nobody: the host would take the app for the one who asks.
      payload.userWorkspaceId
        ? setUpWorkflows(
            triggeredHost({ asApplication: false }),
            triggeredHost({ asApplication: false, endpoint: '/metadata' }),
          )
        : { refused: { code: 'WORKFLOWS_NOT_ALLOWED' as const } },
    ),
});
