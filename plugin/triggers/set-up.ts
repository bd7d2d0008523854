import { definePostInstallLogicFunction } from 'twenty-sdk/define';
import { seedPlays } from '../flows/retention/seed-plays.ts';
import { triggeredHost } from '../host/triggered.ts';
import { identifier } from '../identifiers.ts';

export default definePostInstallLogicFunction({
  universalIdentifier: identifier('function:set-up'),
  name: 'set-up',
  description: 'After the app is installed, adds the plays that a hotel begins with.',
  timeoutSeconds: 300,
  shouldRunOnVersionUpgrade: true,
  handler: async () => {
    await seedPlays(triggeredHost({ asApplication: true }));
  },
});
