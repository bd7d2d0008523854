import { randomUUID } from 'node:crypto';
import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { openOwnPage } from '../../flows/guests/own-page.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { ownPage } from './own-page.ts';
import { answerPage, publicPage } from './public-page.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:guests-me-page'),
  name: 'guests-me-page',
  description: 'The own page of a guest: stays, membership, preferences, requests and complaints.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: publicPage('GET', '/hotel/guests/me'),
  handler: (payload: RoutePayload) =>
    answerPage(payload, ownPage, ({ links }, token) =>
      openOwnPage(triggeredHost({ asApplication: true }), links, token, randomUUID(), new Date()),
    ),
});
