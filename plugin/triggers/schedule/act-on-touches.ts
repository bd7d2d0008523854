import { defineLogicFunction } from 'twenty-sdk/define';
import { retentionActing } from '../../flows/retention/acting.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:act-on-touches'),
  name: 'act-on-touches',
  description: 'Every morning, turns touches whose day has come into tasks and drafts.',
  timeoutSeconds: 300,
  // After the nightly scoring and planning, before anybody begins to work.
  cronTriggerSettings: { pattern: '40 4 * * *' },
  handler: async () => {
    await startNow(retentionActing);
  },
});
