import { defineLogicFunction } from 'twenty-sdk/define';
import { escalateCases } from '../../flows/service/follow-cases.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:escalate-cases'),
  name: 'escalate-cases',
  description: 'Takes service cases up whose time to be solved has run out.',
  timeoutSeconds: 120,
  cronTriggerSettings: { pattern: '*/10 * * * *' },
  handler: () => escalateCases(triggeredHost({ asApplication: true }), new Date()),
});
