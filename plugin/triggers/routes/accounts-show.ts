import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { loadAccount } from '../../flows/sales/account-page.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ accountId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:accounts-show'),
  name: 'accounts-show',
  description: 'What an account brings, its class and why, its contacts, branches, rates, and what is open with it.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/accounts/show'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ accountId }) => ({
      data: { account: await loadAccount(triggeredHost({ asApplication: false }), accountId, new Date()) },
    })),
});
