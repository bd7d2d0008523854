import { randomUUID } from 'node:crypto';
import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { preferencePage } from '../../flows/links/consent-links.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { consentPage } from './consent-page.ts';
import { answerPage, publicPage } from './public-page.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:consents-preferences-page'),
  name: 'consents-preferences-page',
  description: 'The page on which a guest chooses what to get.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: publicPage('GET', '/hotel/consents/preferences'),
  handler: (payload: RoutePayload) =>
    answerPage(payload, consentPage, ({ links }, token) =>
      preferencePage(triggeredHost({ asApplication: true }), links, token, randomUUID(), new Date()),
    ),
});
