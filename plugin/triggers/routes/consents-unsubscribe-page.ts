import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { askUnsubscribe } from '../../flows/links/consent-links.ts';
import { identifier } from '../../identifiers.ts';
import { consentPage } from './consent-page.ts';
import { answerPage, publicPage } from './public-page.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:consents-unsubscribe-page'),
  name: 'consents-unsubscribe-page',
  description: 'The page that asks a guest before offers by e-mail end.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: publicPage('GET', '/hotel/consents/unsubscribe'),
  handler: (payload: RoutePayload) =>
    answerPage(payload, consentPage, ({ links }, token) => askUnsubscribe(links, token, new Date())),
});
