import { defineLogicFunction } from 'twenty-sdk/define';
import { loyaltyReview } from '../../flows/loyalty/review.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:review-loyalty'),
  name: 'review-loyalty',
  description: 'Once a night, lets points expire, reviews the tiers that are due, and takes up new rules.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '20 3 * * *' },
  handler: async () => {
    await startNow(loyaltyReview);
  },
});
