import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { sendEnquiry } from '../../flows/stays/enquiry.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { enquiryPage, languageOfEnquiry } from './enquiry-page.ts';
import { answerPage, publicPage } from './public-page.ts';

const text = (most: number) =>
  z
    .string()
    .transform((value) => value.trim().slice(0, most))
    .catch('');
const sent = z.object({
  form: text(2_000),
  website: text(200),
  arrivalOn: text(10),
  departureOn: text(10),
  adults: text(3),
  children: text(3),
  roomTypeId: text(40),
  firstName: text(100),
  lastName: text(100),
  email: text(200),
  phone: text(50),
  wishes: text(2_000),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:reservations-enquiry'),
  name: 'reservations-enquiry',
  description: 'Takes what somebody without an account asks for as an inquiry.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: publicPage('POST', '/hotel/reservations/enquiry'),
  handler: (payload: RoutePayload) =>
    answerPage(payload, enquiryPage, ({ links }, token) => {
      const { form, website, ...rest } = sent.parse(payload.body ?? {});
      return sendEnquiry(
        triggeredHost({ asApplication: true }),
        links,
        { token, language: languageOfEnquiry(payload), form, trap: website, sent: rest },
        new Date(),
      );
    }),
});
