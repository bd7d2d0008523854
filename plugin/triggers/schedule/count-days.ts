import { defineLogicFunction } from 'twenty-sdk/define';
import { dayFigures, isCountingDue } from '../../flows/management/day-figures.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:count-days'),
  name: 'count-days',
  description: 'Every hour, counts the days of business whose stays changed; the first time all of them.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '50 * * * *' },
  handler: async () => {
    if (await isCountingDue(triggeredHost({ asApplication: true }), new Date())) await startNow(dayFigures);
  },
});
