import { defineLogicFunction } from 'twenty-sdk/define';
import { commissionReview } from '../../flows/sales/commissions/review.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:review-commissions'),
  name: 'review-commissions',
  description: 'Once a night, brings the commission statements of agencies in step with their stays.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '40 4 * * *' },
  handler: async () => {
    await startNow(commissionReview);
  },
});
