import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildApp } from '../../build-app.ts';
import { loadIntoEmbeddedHost, todayOf } from '../../demo-hotel/load.ts';
import { installBuiltApp } from '../../embedded-host/built-app.ts';
import { startEmbeddedHost } from '../../embedded-host/host.ts';
import { ownHost } from '../kit/own-host.ts';
import { progress } from '../kit/report.ts';

/** Loads a demo hotel that nobody has scored yet. */
const loadUnscored = async (folder: string, size: string): Promise<void> => {
  const host = await startEmbeddedHost({ database: { kind: 'folder', path: folder } });
  try {
    await installBuiltApp(host);
    progress(`Loading the ${size} demo hotel`);
    await loadIntoEmbeddedHost(host, { size, asOf: todayOf(host) });
    await host.workspace.database.query(
      `UPDATE workspace.person SET "guestLifecycle" = NULL, "guestReviewOn" = NULL, "guestReasons" = NULL, "guestWhy" = NULL`,
    );
  } finally {
    await host.stop();
  }
};

/** The runs in one file, as a host gets a function: what Node needs to read TypeScript is not what a run needs. */
const bundledRuns = async (folder: string): Promise<string> => {
  const outfile = join(folder, 'runs.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'runs-process.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  return outfile;
};

/** The first scoring of a demo hotel on the embedded host, and the nights after it: seconds, requests and memory. */
export const measureHotel = async (size: string): Promise<void> => {
  await buildApp();
  const folder = mkdtempSync(join(tmpdir(), 'retention-'));
  try {
    await loadUnscored(join(folder, 'data'), size);
    const runsFile = await bundledRuns(folder);
    const { address, appToken, stop } = await ownHost(join(folder, 'data'));
    try {
      for (const part of ['fit', 'first', 'night']) {
        const runs = spawn(process.execPath, [runsFile, part, size, address.url, appToken], { stdio: 'inherit' });
        const [code] = (await once(runs, 'exit')) as [number | null];
        if (code !== 0) throw new Error(`The ${part} of the ${size} demo hotel ended with ${code}.`);
      }
    } finally {
      await stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
