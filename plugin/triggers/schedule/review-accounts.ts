import { defineLogicFunction } from 'twenty-sdk/define';
import { accountReview } from '../../flows/sales/accounts.ts';
import { seedClassesOnce } from '../../flows/sales/first-classes.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:review-accounts'),
  name: 'review-accounts',
  description: 'Once a night, adds up what accounts brought, sorts them into classes, and tells who slips.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '10 4 * * *' },
  handler: async () => {
    // An app that was synced instead of installed has run no hook.
    await seedClassesOnce(triggeredHost({ asApplication: true }));
    await startNow(accountReview);
  },
});
