import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { withdrawOwnPages } from '../../flows/guests/own-page.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ guestId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:guests-withdraw-links'),
  name: 'guests-withdraw-links',
  description: 'Withdraws all links to the own page of a guest.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: post('/hotel/guests/withdraw-links'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ guestId }) =>
      withdrawOwnPages(
        { asPerson: triggeredHost({ asApplication: false }), host: triggeredHost({ asApplication: true }) },
        guestId,
        new Date(),
      ),
    ),
});
