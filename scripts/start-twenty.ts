import { join } from 'node:path';
import { appDevOnce, DEV_API_KEY, serverStart } from 'twenty-sdk/cli';
import type { CalendarDate } from '../plugin/domain/calendar-dates.ts';
import { figuresText } from './demo-hotel/figures.ts';
import { loadThroughApi } from './demo-hotel/load.ts';

const onProgress = (message: string): void => {
  process.stderr.write(`${message}\n`);
};

export type TwentyOptions = { size: string; asOf?: CalendarDate | undefined; empty: boolean };

/** Starts the official container through the SDK, applies the app and loads the demo hotel there. @throws Error in plain words. */
export const startTwenty = async ({ size, asOf, empty }: TwentyOptions): Promise<void> => {
  const server = await serverStart({ onProgress });
  if (!server.success)
    throw new Error(
      `Twenty's container could not be started: ${server.error.message} Start Docker, or leave out --twenty to use the embedded host.`,
    );
  const { url } = server.data;
  const applied = await appDevOnce({ appPath: join(import.meta.dirname, '..'), onProgress });
  if (!applied.success) throw new Error(`The app could not be applied to ${url}. ${applied.error.message}`);
  if (!empty) {
    const { figures, leftOut } = await loadThroughApi({ url, apiKey: DEV_API_KEY, size, asOf });
    process.stdout.write(figuresText(figures));
    process.stdout.write(
      `  Totals are recalculated by the app. Left out, because only the app may write them: ${leftOut.join(', ')}, tiers, scores and key figures.\n`,
    );
  }
  process.stdout.write(`Twenty is ready at ${url}\n`);
};
