import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { calendarDate, type CalendarDate } from '../plugin/domain/calendar-dates.ts';
import { sizeNamed } from './demo-hotel/sizes.ts';
import { startEmbeddedHost } from './embedded-host/host.ts';
import type { DatabaseLocation } from './embedded-host/storage/database.ts';
import type { Prepared, Preparation } from './prepare-host.ts';

type Options = {
  port: number;
  host: string;
  reset?: true;
  empty?: true;
  gallery?: true;
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

/** @throws Error when something else listens there, before minutes go into what could not be shown. */
const assertFree = (port: number, address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Choose another with --port.`) : error),
    );
    probe.listen(port, address, () => probe.close(() => resolve()));
  });

const prepare = async (preparation: Preparation): Promise<Prepared> => {
  const child = fork(join(import.meta.dirname, 'prepare-host.ts'));
  const end = (): void => {
    child.kill();
    process.exit(130);
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  const prepared = new Promise<Prepared>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Prepared));
    // What went wrong is on the screen already.
    child.once('exit', (code) => reject(new Error(`The host could not be prepared (${String(code)}).`)));
  });
  child.send(preparation);
  const exited = once(child, 'exit');
  const answer = await prepared;
  await exited;
  process.off('SIGINT', end).off('SIGTERM', end);
  return answer;
};

const run = async (options: Options): Promise<void> => {
  sizeNamed(options.size);
  if (options.twenty === true) {
    const { startTwenty } = await import('./start-twenty.ts');
    return startTwenty({ size: options.size, asOf: options.asOf, empty: options.empty === true });
  }
  await assertFree(options.port, options.host);
  if (options.reset === true && options.database === undefined) rmSync(options.data, { recursive: true, force: true });
  const database: DatabaseLocation =
    options.database === undefined ? { kind: 'folder', path: options.data } : { kind: 'server', url: options.database };
  const { apiKey, shellFolder } = await prepare({
    database,
    ...(options.empty === true ? {} : { demo: { size: options.size, ...(options.asOf && { asOf: options.asOf }) } }),
  });
  const host = await startEmbeddedHost({ port: options.port, address: options.host, database, shellFolder, apiKey });
  const stop = (): void => {
    void host.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  if (options.gallery === true) {
    const { GALLERY_PAGE, installGallery } = await import('./gallery/gallery-app.ts');
    await installGallery(host);
    process.stdout.write(`The gallery is at ${host.url}${GALLERY_PAGE}
`);
  }
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
  .option('--gallery', 'add a page that shows every piece of our screens, for those who work on them')
  .option('--size <name>', 'size of the demo hotel: tiny, normal or large', 'normal')
  .option('--as-of <day>', 'the day that is today in the demo hotel, such as 2026-03-01', date)
  .option('--twenty', 'start the official Twenty container instead (needs Docker)')
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  });
