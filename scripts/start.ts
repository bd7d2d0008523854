import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { loadDemoHotel } from './demo-hotel/load.ts';
import { installBuiltApp } from './embedded-host/built-app.ts';
import { startEmbeddedHost } from './embedded-host/host.ts';
import type { DatabaseLocation } from './embedded-host/storage/database.ts';
import { startTwenty } from './start-twenty.ts';

type Options = { port: number; reset?: true; empty?: true; database?: string; data: string; twenty?: true; size: string };

const root = join(import.meta.dirname, '..');
const portNumber = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('A port is a whole number up to 65535.');
  return port;
};

const run = async (options: Options): Promise<void> => {
  if (options.twenty === true) return startTwenty();
  if (options.reset === true && options.database === undefined) rmSync(options.data, { recursive: true, force: true });
  const isNew = options.database !== undefined || !existsSync(options.data);
  const database: DatabaseLocation = options.database === undefined ? { kind: 'folder', path: options.data } : { kind: 'server', url: options.database };
  const host = await startEmbeddedHost({ port: options.port, database, shellFolder: join(root, '.twenty/shell') });
  const stop = (): void => { void host.stop().then(() => process.exit(0)); };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await installBuiltApp(host);
  if (options.empty !== true && isNew) await loadDemoHotel({ url: host.url, apiKey: host.apiKey, size: options.size });
  process.stdout.write(`The host is ready at ${host.url}\n`);
};

await new Command('npm start --')
  .description('Builds the app, starts a host for it, installs it there and loads a demo hotel.')
  .option('--port <number>', 'port to listen on', portNumber, 2020)
  .option('--data <folder>', 'where the records are kept', join(root, '.data/host'))
  .option('--database <url>', 'keep the records on this PostgreSQL server instead')
  .option('--reset', 'forget the records of earlier starts')
  .option('--empty', 'load no demo hotel')
  .option('--size <name>', 'size of the demo hotel', 'normal')
  .option('--twenty', 'start the official Twenty container instead (needs Docker)')
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  });
