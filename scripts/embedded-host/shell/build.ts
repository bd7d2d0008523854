import { copyFileSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';

const root = join(import.meta.dirname, '../../..');

/** Where the built web client lies. */
export const shellFolder = join(root, '.twenty/shell');
const stamp = join(shellFolder, 'built');
const lock = join(root, '.twenty/building-shell');
const ABANDONED_AFTER_MS = 300_000;

/**
 * Builds the web client into `.twenty/shell` unless that is newer than its sources and the lock file. Processes that
 * ask at the same time wait for one another.
 */
export const buildShell = async (): Promise<string> => {
  mkdirSync(join(root, '.twenty'), { recursive: true });
  while (!taken()) await wait(200);
  try {
    if (isStale()) await buildAll();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return shellFolder;
};

const isStale = (): boolean => {
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = [
    ...globSync('**/*.{ts,tsx,css,html}', { cwd: import.meta.dirname }).map((file) => join(import.meta.dirname, file)),
    join(root, 'package-lock.json'),
  ];
  return sources.some(
    (file) => !file.includes('.test.') && (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > builtAt,
  );
};

/** Creating a folder is atomic, which makes it a lock; one left behind by a killed process is taken over. */
const taken = (): boolean => {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > ABANDONED_AFTER_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
};

const buildAll = async (): Promise<void> => {
  const common = { configFile: false as const, root: import.meta.dirname, logLevel: 'error' as const };
  await build({
    ...common,
    build: { outDir: shellFolder, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  // The worker is one classic script: the sandbox has no origin, so it can load nothing by address.
  await build({
    ...common,
    build: {
      outDir: shellFolder,
      emptyOutDir: false,
      lib: {
        entry: join(import.meta.dirname, 'front-components/worker.ts'),
        formats: ['iife'],
        name: 'frontComponentWorker',
        fileName: () => 'front-component-worker.js',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  // Metadata names icons at run time, so the page reads them by name from the whole set.
  copyFileSync(join(root, 'node_modules/@tabler/icons/tabler-nodes-outline.json'), join(shellFolder, 'icons.json'));
  writeFileSync(stamp, '');
};

if (import.meta.main) await buildShell();
