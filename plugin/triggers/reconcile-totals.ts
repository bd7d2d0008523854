import { defineLogicFunction } from 'twenty-sdk/define';
import { reconcileTotals } from '../flows/reconcile-totals.ts';
import { triggeredHost } from '../host/triggered.ts';
import { identifier } from '../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:reconcile-totals'),
  name: 'reconcile-totals',
  description: 'Once a night, puts right the totals of guests whose stays changed, where an event was missed.',
  timeoutSeconds: 900,
  cronTriggerSettings: { pattern: '40 2 * * *' },
  handler: () => reconcileTotals(triggeredHost({ asApplication: true }), new Date()),
});
