import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { publicPages } from '../../flows/links/public-pages.ts';
import { stateOfSetUp } from '../../flows/properties/set-up.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:set-up-state'),
  name: 'set-up-state',
  description: 'How far the hotel is with its set-up: what is there, what is missing, what has come of it.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: post('/hotel/set-up/state'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, z.strictObject({}), async (_, language) => ({
      data: await stateOfSetUp(triggeredHost({ asApplication: false }), { hasLinks: publicPages() !== null }, language),
    })),
});
