import { defineLogicFunction } from 'twenty-sdk/define';
import { identifier } from '../../identifiers.ts';
import { pull, pulledSources } from '../pull.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:pull-sources'),
  name: 'pull-sources',
  description: 'Asks hotel systems for what has changed, where the administrator has set how they are reached.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '*/10 * * * *' },
  handler: async () => {
    for (const source of pulledSources()) await startNow(pull.of(source));
  },
});
