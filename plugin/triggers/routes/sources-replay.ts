import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { replayMessages } from '../../flows/intake/sources.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { soon } from '../slice.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';

const request = z.strictObject({ messageIds: recordIds });

export default defineLogicFunction({
  universalIdentifier: identifier('function:sources-replay'),
  name: 'sources-replay',
  description: 'Applies messages of other systems again that could not be applied.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/sources/replay'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (given) => {
      const answer = await replayMessages(triggeredHost({ asApplication: false }), given);
      if (!('refused' in answer)) await soon('function:apply-intake');
      return answer;
    }),
});
