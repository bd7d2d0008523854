import { join } from 'node:path';
import { Command } from 'commander';
import { packApp } from './pack-app.ts';

type Options = { out: string; url?: string; key?: string };

const run = async ({ out, url, key }: Options): Promise<void> => {
  const { file, size, files } = await packApp(out);
  process.stdout.write(`${file}: ${files.length} files, ${(size / 1024 ** 2).toFixed(1)} MB packed.\n`);
  if (url === undefined) return;
  const { appDeploy } = await import('twenty-sdk/cli');
  const sent = await appDeploy({ tarballPath: file, serverUrl: url, ...(key === undefined ? {} : { token: key }) });
  if (!sent.success) throw new Error(sent.error.message);
  process.stdout.write(`It is in the registry of ${url}.\n`);
};

await new Command('npm run package --')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .description('Builds the app and packs it as it is published; with --url puts it into the registry of a server.')
  .option('--out <folder>', 'where the package goes', join(import.meta.dirname, '..', '.twenty'))
  .option('--url <address>', 'a Twenty server')
  .option('--key <key>', 'an API key of it, whose role may manage applications')
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(3);
  });
