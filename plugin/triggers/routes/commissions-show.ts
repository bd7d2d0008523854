import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { publicPages } from '../../flows/links/public-pages.ts';
import { loadStatement, statementLink } from '../../flows/sales/commissions/page.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ statementId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:commissions-show'),
  name: 'commissions-show',
  description: 'A commission statement, stay by stay.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/commissions/show'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ statementId }, language) => {
      const now = new Date();
      const shown = await loadStatement(actingHosts(), statementId, now);
      if (shown === null) return { refused: { code: 'COMMISSION_NOT_FOUND' } };
      const pages = publicPages();
      const link = pages === null ? null : await statementLink(pages, statementId, language, now);
      return { data: { ...shown, link } };
    }),
});
