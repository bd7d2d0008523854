import { defineUninstallLogicFunction } from 'twenty-sdk/define';
import { leaveTidy } from '../flows/workflows/leave.ts';
import { triggeredHost } from '../host/triggered.ts';
import { identifier } from '../identifiers.ts';

export default defineUninstallLogicFunction({
  universalIdentifier: identifier('function:leave'),
  name: 'leave',
  description: 'Before the app is uninstalled, puts its workflows and its open tasks into the bin.',
  timeoutSeconds: 300,
  handler: async () => {
    await leaveTidy(triggeredHost({ asApplication: true }), 'Hotel');
  },
});
