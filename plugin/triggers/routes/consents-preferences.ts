import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { savePreferences } from '../../flows/links/consent-links.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { consentPage } from './consent-page.ts';
import { answerPage, publicPage } from './public-page.ts';

/** One box ticked comes as a text, several as a list, none not at all. */
const sent = z.object({
  form: z.string().catch(''),
  keep: z.union([z.array(z.string()), z.string().transform((one) => [one])]).catch([]),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:consents-preferences'),
  name: 'consents-preferences',
  description: 'Saves what a guest has chosen to get.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: publicPage('POST', '/hotel/consents/preferences'),
  handler: (payload: RoutePayload) =>
    answerPage(payload, consentPage, ({ links }) => {
      const { form, keep } = sent.catch({ form: '', keep: [] }).parse(payload.body);
      return savePreferences(triggeredHost({ asApplication: true }), links, form, keep, new Date());
    }),
});
