import { defineLogicFunction } from 'twenty-sdk/define';
import { nightlyRetention } from '../../flows/retention/fit.ts';
import { hasPlays, seedPlays } from '../../flows/retention/seed-plays.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:review-retention'),
  name: 'review-retention',
  description: 'Once a night, scores the guests whose state changes by itself; once a month, fits the model anew.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '0 4 * * *' },
  handler: async () => {
    const host = triggeredHost({ asApplication: true });
    // An app that was synced instead of installed has run no hook.
    if (!(await hasPlays(host))) await seedPlays(host);
    await startNow(await nightlyRetention(host, new Date()));
  },
});
