import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { retirePreferences } from '../../flows/preferences/commands.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';

const request = z.strictObject({ preferenceIds: recordIds });

export default defineLogicFunction({
  universalIdentifier: identifier('function:preferences-retire'),
  name: 'preferences-retire',
  description: 'Takes preferences out of what counts.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: post('/hotel/preferences/retire'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ preferenceIds }) =>
      retirePreferences(triggeredHost({ asApplication: false }), preferenceIds, new Date()),
    ),
});
