import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { loadCredit } from '../../flows/sales/credit/page.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ companyId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:credit-page'),
  name: 'credit-page',
  description: 'What an account owes: its open invoices by age, receipts and months.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/credit/page'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ companyId }) => {
      const page = await loadCredit(triggeredHost({ asApplication: false }), companyId, new Date());
      return page === null ? { refused: { code: 'ACCOUNT_NOT_FOUND' } } : { data: page };
    }),
});
