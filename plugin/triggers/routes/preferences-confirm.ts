import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { confirmPreferences } from '../../flows/preferences/commands.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';

const request = z.strictObject({ preferenceIds: recordIds });

export default defineLogicFunction({
  universalIdentifier: identifier('function:preferences-confirm'),
  name: 'preferences-confirm',
  description: 'Notes that guests have said again what they like.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: post('/hotel/preferences/confirm'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ preferenceIds }) =>
      confirmPreferences(triggeredHost({ asApplication: false }), preferenceIds, new Date()),
    ),
});
