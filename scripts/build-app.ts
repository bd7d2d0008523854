import { globSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { aboutOf } from './about.ts';

const root = join(import.meta.dirname, '..');

/** Where the built manifest, functions and components lie. */
export const outputFolder = join(root, '.twenty/output');
export const manifestFile = join(outputFolder, 'manifest.json');

const SOURCES = [
  '{plugin,objects,ui-extensions}/**/*.{ts,tsx,css}',
  '{locales,public}/**/*',
  'package.json',
  'README.md',
];
const modifiedAt = (file: string): number => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

const isStale = (): boolean => {
  const builtAt = statSync(manifestFile, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return globSync(SOURCES, { cwd: root }).some((file) => !/\.test\.tsx?$/.test(file) && modifiedAt(file) > builtAt);
};

/**
 * Builds the app into `.twenty/output` unless that is newer than every source. Processes that ask at the same time
 * wait for one another. @throws Error with what the build complained about.
 */
export const buildApp = async (): Promise<void> => {
  const lock = join(dirname(outputFolder), 'building');
  mkdirSync(dirname(lock), { recursive: true });
  while (!taken(lock)) await wait(200);
  // On a busy machine a build takes longer than an abandoned lock is left alone.
  const alive = setInterval(() => utimesSync(lock, new Date(), new Date()), ABANDONED_AFTER_MS / 10);
  try {
    if (!isStale()) return;
    const leanEsbuild = pathToFileURL(join(import.meta.dirname, 'lean-esbuild.ts')).href;
    const hooks = registerHooks({
      resolve: (specifier, context, next) =>
        next(specifier === 'esbuild' && context.parentURL !== leanEsbuild ? leanEsbuild : specifier, context),
    });
    // The SDK's command line takes a second and 190 MB to load.
    const { appBuild } = await import('twenty-sdk/cli');
    hooks.deregister();
    const result = await appBuild({ appPath: root });
    if (!result.success) throw new Error(`The app does not build. ${result.error.message}`);
    writeAbout();
  } finally {
    clearInterval(alive);
    rmSync(lock, { recursive: true, force: true });
  }
};

/** The SDK puts the whole README there, whose pictures do not show and whose links lead nowhere on a server. */
const writeAbout = (): void => {
  const manifest = readManifest<{ application: object }>();
  const aboutDescription = aboutOf(readFileSync(join(root, 'README.md'), 'utf8'));
  const application = { ...manifest.application, aboutDescription };
  writeFileSync(manifestFile, `${JSON.stringify({ ...manifest, application }, null, 2)}\n`);
};

/** Creating a folder is atomic, which makes it a lock; one left behind by a killed process is taken over. */
const ABANDONED_AFTER_MS = 300_000;
const taken = (lock: string): boolean => {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > ABANDONED_AFTER_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
};

/** The built manifest, as the host receives it. */
export const readManifest = <Manifest>(): Manifest => JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;

// Before the suites, so that none of them waits for it within its own time: `node scripts/build-app.ts`.
if (import.meta.main) await buildApp();
