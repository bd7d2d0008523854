import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { findAccounts } from '../../host/account-search.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ text: z.string().trim().min(1).max(100) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:accounts-find'),
  name: 'accounts-find',
  description: 'Companies and agencies for which is booked, by a part of their name.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: post('/hotel/accounts/find'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ text }) => ({
      data: { accounts: await findAccounts(triggeredHost({ asApplication: false }), text) },
    })),
});
