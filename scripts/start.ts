import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { calendarDate, type CalendarDate } from '../plugin/domain/calendar-dates.ts';
import { buildApp } from './build-app.ts';
import { figuresText } from './demo-hotel/figures.ts';
import { hasStays, loadIntoEmbeddedHost, todayOf } from './demo-hotel/load.ts';
import { sizeNamed } from './demo-hotel/sizes.ts';
import { installBuiltApp } from './embedded-host/built-app.ts';
import { startEmbeddedHost } from './embedded-host/host.ts';
import type { DatabaseLocation } from './embedded-host/storage/database.ts';
import { buildShell } from './embedded-host/shell/build.ts';
import { startTwenty } from './start-twenty.ts';

type Options = {
  port: number;
  host: string;
  reset?: true;
  empty?: true;
  database?: string;
  data: string;
  twenty?: true;
  size: string;
  asOf?: CalendarDate;
};

const root = join(import.meta.dirname, '..');
const portNumber = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('A port is a whole number up to 65535.');
  return port;
};

const date = (text: string): CalendarDate => {
  try {
    return calendarDate(text);
  } catch {
    throw new InvalidArgumentError('A day is written like 2026-03-01.');
  }
};

const explained = (error: unknown, port: number): unknown =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    ? new Error(`Port ${port} is taken. Choose another with --port.`, { cause: error })
    : error;

const run = async (options: Options): Promise<void> => {
  sizeNamed(options.size);
  if (options.twenty === true)
    return startTwenty({ size: options.size, asOf: options.asOf, empty: options.empty === true });
  if (options.reset === true && options.database === undefined) rmSync(options.data, { recursive: true, force: true });
  const database: DatabaseLocation =
    options.database === undefined ? { kind: 'folder', path: options.data } : { kind: 'server', url: options.database };
  await buildApp();
  const shellFolder = await buildShell();
  const host = await startEmbeddedHost({ port: options.port, address: options.host, database, shellFolder }).catch(
    (error: unknown) => {
      throw explained(error, options.port);
    },
  );
  const stop = (): void => {
    void host.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await installBuiltApp(host);
  // Records of an earlier start are left as they are.
  if (options.empty !== true && !(await hasStays(host)))
    process.stdout.write(
      figuresText(await loadIntoEmbeddedHost(host, { size: options.size, asOf: options.asOf ?? todayOf(host) })),
    );
  process.stdout.write(`The host is ready at ${host.url}\n`);
};

await new Command('npm start --')
  // Wrong arguments end with 2, as everywhere on the command line; commander's own code is 1.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .description('Builds the app, starts a host for it, installs it there and loads a demo hotel.')
  .option('--port <number>', 'port to listen on', portNumber, 2020)
  .option(
    '--host <address>',
    'network address to listen on; 0.0.0.0 lets other computers in, and the development key is public',
    '127.0.0.1',
  )
  .option('--data <folder>', 'where the records are kept', join(root, '.data/host'))
  .option('--database <url>', 'keep the records on this PostgreSQL server instead')
  .option('--reset', 'forget the records of earlier starts')
  .option('--empty', 'load no demo hotel')
  .option('--size <name>', 'size of the demo hotel: tiny, normal or large', 'normal')
  .option('--as-of <day>', 'the day that is today in the demo hotel, such as 2026-03-01', date)
  .option('--twenty', 'start the official Twenty container instead (needs Docker)')
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  });
