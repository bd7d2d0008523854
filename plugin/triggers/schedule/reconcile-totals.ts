import { defineLogicFunction } from 'twenty-sdk/define';
import { reconciliation } from '../../flows/totals/reconciliation.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:reconcile-totals'),
  name: 'reconcile-totals',
  description: 'Once a night, puts right the totals of guests whose stays changed, where an event was missed.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '40 2 * * *' },
  handler: async () => {
    await startNow(reconciliation);
  },
});
