import { join } from 'node:path';
import { appDevOnce, DEV_API_KEY, serverStart } from 'twenty-sdk/cli';
import { figuresText } from './demo-hotel/figures.ts';
import { loadThroughApi } from './demo-hotel/load.ts';

const onProgress = (message: string): void => { process.stderr.write(`${message}\n`); };

/** Starts the official container through the SDK, applies the app and loads the demo hotel there. @throws Error in plain words. */
export const startTwenty = async (): Promise<void> => {
  const server = await serverStart({ onProgress });
  if (!server.success) throw new Error(`Twenty's container could not be started: ${server.error.message} Start Docker, or leave out --twenty to use the embedded host.`);
  const { url } = server.data;
  const applied = await appDevOnce({ appPath: join(import.meta.dirname, '..'), onProgress });
  if (!applied.success) throw new Error(`The app could not be applied to ${url}. ${applied.error.message}`);
  process.stdout.write(figuresText(await loadThroughApi({ url, apiKey: DEV_API_KEY, size: 'normal' })));
  process.stdout.write(`Twenty is ready at ${url}\n`);
};
