import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { openExport } from '../../flows/guests/export.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { exportPage } from './export-page.ts';
import { answerPage, publicPage } from './public-page.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:identity-exported-page'),
  name: 'identity-exported-page',
  description: 'Everything that is kept of a guest, as a page for the guest.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: publicPage('GET', '/hotel/identity/exported'),
  handler: (payload: RoutePayload) =>
    answerPage(
      payload,
      ({ data, language }: { page: 'EXPORT'; data: object; language: Parameters<typeof exportPage>[1] }) =>
        exportPage(data, language, {
          wanted: Number.parseInt(payload.queryStringParameters?.['p'] ?? '', 10) || 1,
          hrefOf: (part) => `?${new URLSearchParams({ ...payload.queryStringParameters, p: `${part}` }).toString()}`,
        }),
      ({ links }, token) => openExport(triggeredHost({ asApplication: true }), links, token, new Date()),
    ),
});
