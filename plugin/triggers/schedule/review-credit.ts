import { defineLogicFunction } from 'twenty-sdk/define';
import { creditReview } from '../../flows/sales/credit/review.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:review-credit'),
  name: 'review-credit',
  description: 'Once a night, tells which accounts have become late, and brings what they owe up to date.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '50 4 * * *' },
  handler: async () => {
    await startNow(creditReview);
  },
});
