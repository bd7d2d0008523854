import { defineLogicFunction } from 'twenty-sdk/define';
import { overbookingReview } from '../../flows/stays/overbooking.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:review-overbooking'),
  name: 'review-overbooking',
  description: 'Once a night, sets how far each property is to be overbooked on the days ahead.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '50 5 * * *' },
  handler: async () => {
    await startNow(overbookingReview);
  },
});
