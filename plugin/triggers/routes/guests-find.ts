import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { findGuest, findGuestRequest } from '../../flows/guests/find.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:find-guest'),
  name: 'guests-find',
  description: 'Finds guests by name, phone, e-mail, guest number, confirmation number or room.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: post('/hotel/guests/find'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, findGuestRequest, async (request) => ({
      data: await findGuest(triggeredHost({ asApplication: false }), request),
    })),
});
