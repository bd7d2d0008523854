import type { LogicFunctionConfig } from 'twenty-sdk/define';
import * as z from 'zod';
import { accountReview, isSortedOtherwise } from '../../flows/sales/accounts.ts';
import { eventsOf } from '../../host/events.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

const anyOf = eventsOf(z.unknown());

/** The function that follows one kind of event of the classes of accounts. */
export const accountClassFunction = (event: 'created' | 'updated' | 'deleted' | 'restored'): LogicFunctionConfig => ({
  universalIdentifier: identifier(`function:account-class-${event}`),
  name: `account-class-${event}`,
  description: `A class of accounts was ${event}: accounts are sorted anew where it makes a difference.`,
  timeoutSeconds: 300,
  databaseEventTriggerSettings: {
    eventName: `accountClassRule.${event}`,
    batchMode: true,
    ...(event === 'updated'
      ? { updatedFields: ['code', 'filledToPercent', 'trendAtLeast', 'potentialAtLeast', 'creditTermsKeptOut'] }
      : {}),
  },
  handler: async (payload: unknown) => {
    if (anyOf.parse(payload).length > 0 && (await isSortedOtherwise(triggeredHost({ asApplication: true }))))
      await startNow(accountReview);
  },
});
