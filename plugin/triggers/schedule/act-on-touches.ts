import { defineLogicFunction } from 'twenty-sdk/define';
import { retentionActing } from '../../flows/retention/acting.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:act-on-touches'),
  name: 'act-on-touches',
  description: 'Every hour, turns touches whose day has come and whose quiet hours are over into tasks and drafts.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '40 * * * *' },
  handler: async () => {
    await startNow(retentionActing);
  },
});
