import { randomBytes } from 'node:crypto';
import { DEV_API_KEY } from 'twenty-sdk/cli';
import type { CalendarDate } from '../plugin/domain/calendar-dates.ts';
import { buildApp } from './build-app.ts';
import { figuresText } from './demo-hotel/figures.ts';
import { hasStays, loadIntoEmbeddedHost, todayOf } from './demo-hotel/load.ts';
import { installBuiltApp } from './embedded-host/built-app.ts';
import { startEmbeddedHost } from './embedded-host/host.ts';
import { buildShell } from './embedded-host/shell/build.ts';
import type { DatabaseLocation } from './embedded-host/storage/database.ts';

/** `demo` is left out for a host that stays empty. */
export type Preparation = { database: DatabaseLocation; demo?: { size: string; asOf?: CalendarDate } };
/** What the host is to be started with. */
export type Prepared = { apiKey: string; shellFolder: string };

/**
 * Builds app and web client, installs the app in a database and loads the demo hotel there. In a process of its own:
 * what building and loading take of memory, two thirds of all, is given back when it ends.
 */
const prepare = async ({ database, demo }: Preparation): Promise<Prepared> => {
  const [host, shellFolder] = await Promise.all([
    startEmbeddedHost({ database, apiKey: DEV_API_KEY }),
    buildShell(),
    buildApp(),
  ]);
  const app = await installBuiltApp(host);
  // Links to guests work at once here; on a Twenty of his own the administrator sets the secret.
  if (!host.workspace.app(app)?.variables['HOTEL_LINK_SECRET'])
    await host.workspace.setVariable(app, 'HOTEL_LINK_SECRET', randomBytes(32).toString('hex'));
  // Records of an earlier start are left as they are.
  if (demo !== undefined && !(await hasStays(host)))
    process.stdout.write(figuresText(await loadIntoEmbeddedHost(host, { asOf: todayOf(host), ...demo })));
  await host.stop();
  return { apiKey: DEV_API_KEY, shellFolder };
};

process.once('message', (preparation: Preparation) => {
  prepare(preparation).then(
    (prepared) => process.send?.(prepared, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(2);
    },
  );
});
