import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { unsubscribe } from '../../flows/links/consent-links.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { consentPage } from './consent-page.ts';
import { answerPage, publicPage } from './public-page.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:consents-unsubscribe'),
  name: 'consents-unsubscribe',
  description: 'Ends offers by e-mail to a guest, at one press in the mail client (RFC 8058) or on the page.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: publicPage('POST', '/hotel/consents/unsubscribe'),
  handler: (payload: RoutePayload) =>
    answerPage(payload, consentPage, ({ links }, token) =>
      unsubscribe(triggeredHost({ asApplication: true }), links, token, new Date()),
    ),
});
