import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildApp } from '../build-app.ts';
import { loadIntoEmbeddedHost, todayOf } from '../demo-hotel/load.ts';
import { installBuiltApp } from '../embedded-host/built-app.ts';
import { startEmbeddedHost } from '../embedded-host/host.ts';
import type { HostAddress } from '../hotel/host-options.ts';
import { ownHost } from './kit/own-host.ts';
import { progress, report, timed } from './kit/report.ts';

const SIZE = process.env['HOTEL_BENCH_SIZE'] ?? 'large';
/** What a hotel of 100,000 guests may take, each way. */
const MOST_SECONDS = 600;
const MOST_MEGABYTES = 300;

/** Runs `hotel` with the setting that `npm run hotel` has. @returns what it answered and the memory that it took at most */
const command = async (
  { url, key }: HostAddress,
  ...words: string[]
): Promise<{ answer: string; megabytes: number }> => {
  const child = spawn(
    process.execPath,
    [
      '--max-semi-space-size=8',
      '--max-old-space-size=1900',
      join(import.meta.dirname, 'backup/command-process.ts'),
      ...words,
      '--json',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TWENTY_API_URL: url, TWENTY_API_KEY: key } },
  );
  const [answer, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const last = said.trim().split('\n').at(-1) ?? '';
  if (answer === '') throw new Error(`hotel ${words[0]} did not end well. ${said}`);
  return { answer, megabytes: (JSON.parse(last) as { megabytes: number }).megabytes };
};

/** Saves the demo hotel from one embedded host and puts it back on another, each in a process of its own. */
export default async (): Promise<void> => {
  await buildApp();
  const folder = mkdtempSync(join(tmpdir(), 'bench-backup-'));
  const file = join(folder, 'hotel.backup');
  try {
    progress(`Loading the ${SIZE} demo hotel`);
    const loading = await startEmbeddedHost({ database: { kind: 'folder', path: join(folder, 'full') } });
    await installBuiltApp(loading);
    const { guests } = await loadIntoEmbeddedHost(loading, { size: SIZE, asOf: todayOf(loading) });
    await loading.stop();

    const each = async (what: string, data: string, ...words: string[]): Promise<string> => {
      const host = await ownHost(data);
      try {
        progress(`hotel ${words.join(' ')}`);
        const { seconds, result } = await timed(() => command(host.address, ...words));
        report({
          name: `${what} of ${guests} guests`,
          value: seconds,
          unit: 's',
          against: `${MOST_SECONDS} s`,
          ratio: seconds / MOST_SECONDS,
        });
        report({
          name: `${what}: memory resident at most`,
          value: result.megabytes,
          unit: 'MB',
          against: `${MOST_MEGABYTES} MB`,
          ratio: result.megabytes / MOST_MEGABYTES,
        });
        return result.answer;
      } finally {
        await host.stop();
      }
    };
    const saved = JSON.parse(await each('backup', join(folder, 'full'), 'backup', file)) as { read: number };
    report({ name: 'backup: records', value: saved.read, unit: 'records' });
    report({ name: 'backup: file', value: statSync(file).size / 1_048_576, unit: 'MB' });
    await each('restore', join(folder, 'empty'), 'restore', file, '--for-good');
    await each('restore again, nothing changed', join(folder, 'empty'), 'restore', file, '--for-good');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
