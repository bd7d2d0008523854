import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { appBuild } from 'twenty-sdk/cli';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const modules = join(root, 'node_modules');

const PACKAGE = {
  name: 'conformance-probe',
  version: '0.1.0',
  license: 'AGPL-3.0-only',
  type: 'module',
  keywords: ['twenty-app'],
  engines: { twenty: '>=2.20.0' },
};

const TYPESCRIPT = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023', 'DOM'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: ['node'],
  },
  include: ['*.ts'],
};

/** What the app's folder borrows from this project; the client is copied because the command line rewrites it. */
const BORROWED = ['.bin', '@types', 'twenty-sdk', 'typescript', '@typescript', 'undici-types'];

/**
 * Lays out the probe app in a folder of its own outside the project. Its sources end in `.mts` here so that the build
 * of the hotel app, which takes in every `.ts` file under its root, passes them by.
 */
const layOut = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-probe-'));
  const sources = join(import.meta.dirname, 'probe-app');
  for (const file of readdirSync(sources)) {
    const text = readFileSync(join(sources, file), 'utf8').replaceAll(".mts'", ".ts'");
    writeFileSync(join(folder, file.replace(/\.mts$/, '.ts')), text);
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(PACKAGE));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TYPESCRIPT));
  writeFileSync(join(folder, 'README.md'), '# Conformance probe\n');
  writeFileSync(join(folder, 'yarn.lock'), '# none\n');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of BORROWED) symlinkSync(join(modules, name), join(folder, 'node_modules', name));
  return folder;
};

export type BuiltProbe = { manifest: unknown; readFile: (path: string) => Promise<Buffer>; clear: () => void };

/** The probe app built in this process, for a host that takes a manifest and files directly. */
export const buildProbe = async (): Promise<BuiltProbe> => {
  const folder = layOut();
  const built = await appBuild({ appPath: folder });
  if (!built.success) throw new Error(`The probe app does not build. ${built.error.message}`);
  const output = join(folder, '.twenty/output');
  return {
    manifest: JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')),
    readFile: (path) => readFile(join(output, path)),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
};

export type Probe = { plan: () => Promise<string>; uninstall: () => Promise<void> };

/**
 * Installs the probe app with the official command line, which keeps its own settings in a home folder made for the run.
 * @throws Error with what the command line said when the host refuses.
 */
export const installProbe = async ({ url, key }: { url: string; key: string }): Promise<Probe> => {
  const folder = layOut();
  const home = mkdtempSync(join(tmpdir(), 'conformance-home-'));
  const twenty = async (...words: string[]): Promise<string> => {
    try {
      const { stdout } = await run(process.execPath, [join(modules, 'twenty-sdk/dist/cli.cjs'), ...words], {
        cwd: folder,
        // The command line looks for the app where npm was called, before it looks where it runs.
        env: { ...process.env, INIT_CWD: folder, HOME: home, NODE_ENV: 'production', CI: 'true', NO_COLOR: '1' },
        maxBuffer: 32 * 1024 * 1024,
      });
      return stdout;
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`twenty ${words[0]} failed: ${(stderr + stdout).trim().split('\n').slice(-12).join('\n')}`, {
        cause: error,
      });
    }
  };
  const clear = (): void => {
    for (const made of [folder, home]) rmSync(made, { recursive: true, force: true });
  };
  try {
    await twenty('remote:add', '--as', 'conformance', '--url', url, '--api-key', key);
    await twenty('apply', '--force');
  } catch (error) {
    clear();
    throw error;
  }
  return {
    plan: () => twenty('plan'),
    uninstall: async () => {
      try {
        await twenty('app:uninstall', '--yes');
      } finally {
        clear();
      }
    },
  };
};
