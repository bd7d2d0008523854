import { defineLogicFunction } from 'twenty-sdk/define';
import { periodsOver } from '../../flows/identity/periods.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:watch-periods'),
  name: 'watch-periods',
  description: 'Once a night, looks for guests who are past the period for which the properties keep guests.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '20 5 * * *' },
  handler: async () => {
    await startNow(periodsOver);
  },
});
