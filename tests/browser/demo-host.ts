import type { TestProject } from 'vitest/node';
import { loadIntoEmbeddedHost, todayOf } from '../../scripts/demo-hotel/load.ts';
import { installBuiltApp } from '../../scripts/embedded-host/built-app.ts';
import { startEmbeddedHost } from '../../scripts/embedded-host/host.ts';
import { buildShell } from '../../scripts/embedded-host/shell/build.ts';
import { installGallery } from '../../scripts/gallery/gallery-app.ts';
import { installScreensApp } from './screens-app.ts';

declare module 'vitest' {
  // The way vitest takes the types of what a global set-up provides.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  export interface ProvidedContext {
    hostUrl: string;
    apiKey: string;
    /** Of the hotel app, which alone may write computed fields. */
    appToken: string;
    /** The day for which the demo hotel was made, which may be over when a suite runs through midnight. */
    demoDay: string;
  }
}

/** One host for all browser suites, with the app and a small demo hotel in it. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const host = await startEmbeddedHost({ shellFolder: await buildShell() });
  try {
    project.provide('appToken', await host.applicationToken(await installBuiltApp(host)));
    const demoDay = todayOf(host);
    project.provide('demoDay', demoDay);
    await loadIntoEmbeddedHost(host, { size: 'tiny', asOf: demoDay });
    await installScreensApp(host);
    await installGallery(host);
  } catch (error) {
    await host.stop();
    throw error;
  }
  project.provide('hostUrl', host.url);
  project.provide('apiKey', host.apiKey);
  return () => host.stop();
};

export default setup;
