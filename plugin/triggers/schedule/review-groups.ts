import { defineLogicFunction } from 'twenty-sdk/define';
import { groupReview } from '../../flows/sales/groups/review.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:review-groups'),
  name: 'review-groups',
  description:
    'Four times a day, because the days of properties end at different hours: brings groups to where they are by the calendar, releases what their cut-offs release, and makes tasks of what is due.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '40 */6 * * *' },
  handler: async () => {
    await startNow(groupReview);
  },
});
