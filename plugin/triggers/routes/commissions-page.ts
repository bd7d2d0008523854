import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { loadCommissions } from '../../flows/sales/commissions/page.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ agencyId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:commissions-page'),
  name: 'commissions-page',
  description: 'The commission statements of an agency.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/commissions/page'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ agencyId }) => {
      const page = await loadCommissions(triggeredHost({ asApplication: false }), agencyId);
      return page === null ? { refused: { code: 'COMMISSION_NOT_FOUND' } } : { data: page };
    }),
});
