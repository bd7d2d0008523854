import { definePostInstallLogicFunction } from 'twenty-sdk/define';
import { seedPlays } from '../flows/retention/seed-plays.ts';
import { seedClasses } from '../flows/sales/first-classes.ts';
import { triggeredHost } from '../host/triggered.ts';
import { identifier } from '../identifiers.ts';

export default definePostInstallLogicFunction({
  universalIdentifier: identifier('function:set-up'),
  name: 'set-up',
  description: 'After the app is installed, adds the plays and the classes of accounts that a hotel begins with.',
  timeoutSeconds: 300,
  shouldRunOnVersionUpgrade: true,
  handler: async () => {
    const host = triggeredHost({ asApplication: true });
    await seedPlays(host);
    await seedClasses(host);
  },
});
