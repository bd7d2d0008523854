import { defineHealthCheck } from 'twenty-sdk/define';
import { healthOfSources } from '../flows/intake/sources.ts';
import { triggeredHost } from '../host/triggered.ts';
import { identifier } from '../identifiers.ts';

export default defineHealthCheck({
  universalIdentifier: identifier('function:health'),
  name: 'health',
  description: 'Whether the systems that send messages do so, as the host shows it in the settings of the app.',
  timeoutSeconds: 60,
  handler: () => healthOfSources(triggeredHost({ asApplication: true }), new Date()),
});
