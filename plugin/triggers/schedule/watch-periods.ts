import { defineLogicFunction } from 'twenty-sdk/define';
import { startFirstMatching } from '../../flows/identity/matching.ts';
import { periodsOver } from '../../flows/identity/periods.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:watch-periods'),
  name: 'watch-periods',
  description:
    'Once a night, looks for guests who are past the period for which the properties keep guests, and has everyone compared once.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '20 5 * * *' },
  handler: async () => {
    await startNow(periodsOver);
    // Of a hotel whose guests came by no import, nobody else starts it.
    await startFirstMatching(triggeredHost({ asApplication: true }), new Date());
  },
});
