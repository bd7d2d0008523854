import { defineLogicFunction } from 'twenty-sdk/define';
import { accountReview } from '../../flows/sales/accounts.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:review-accounts'),
  name: 'review-accounts',
  description: 'Once a night, adds up what accounts brought, sorts them into classes, and tells who slips.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '10 4 * * *' },
  handler: async () => {
    await startNow(accountReview);
  },
});
