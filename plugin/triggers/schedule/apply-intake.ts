import { defineLogicFunction } from 'twenty-sdk/define';
import { intake } from '../../flows/intake/apply.ts';
import { isAnyWaiting } from '../../host/intake.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:apply-intake'),
  name: 'apply-intake',
  description: 'Applies messages of other systems that were taken while the last ones were being applied, or repaired.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '* * * * *' },
  handler: async () => {
    if (await isAnyWaiting(triggeredHost({ asApplication: true }))) await startNow(intake);
  },
});
