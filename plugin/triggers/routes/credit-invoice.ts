import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { invoice } from '../../flows/sales/credit/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { money } from './body.ts';
import { day } from './stay-command.ts';

const request = z.strictObject({
  requestId: z.string().trim().min(1).max(100),
  companyId: z.uuid(),
  propertyId: z.uuid().optional(),
  stayId: z.uuid().optional(),
  groupId: z.uuid().optional(),
  invoiceNumber: z.string().trim().max(100).default(''),
  amount: money.refine(({ amountMicros }) => amountMicros > 0, { error: 'is not above 0' }),
  invoicedOn: day,
  dueOn: day.optional(),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:credit-invoice'),
  name: 'credit-invoice',
  description: 'Writes down an invoice that an account is to pay.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/credit/invoice'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const done = await invoice(actingHosts(), asked, new Date());
      return 'refused' in done ? done : { ...done, data: {} };
    }),
});
