import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { openEnquiry } from '../../flows/stays/enquiry.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { enquiryPage, languageOfEnquiry } from './enquiry-page.ts';
import { answerPage, publicPage } from './public-page.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:reservations-enquiry-page'),
  name: 'reservations-enquiry-page',
  description: 'The form by which somebody without an account asks for a stay.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: publicPage('GET', '/hotel/reservations/enquiry'),
  handler: (payload: RoutePayload) =>
    answerPage(payload, enquiryPage, ({ links }, token) =>
      openEnquiry(
        triggeredHost({ asApplication: true }),
        links,
        { token, language: languageOfEnquiry(payload) },
        new Date(),
      ),
    ),
});
