import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../../build-app.ts';
import { loadIntoEmbeddedHost, todayOf } from '../../demo-hotel/load.ts';
import { installBuiltApp } from '../../embedded-host/built-app.ts';
import { startEmbeddedHost } from '../../embedded-host/host.ts';
import { ownHost } from '../own-host.ts';
import { progress } from '../report.ts';

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

/** The first scoring of a demo hotel on the embedded host, and the nights after it: seconds, requests and memory. */
export const measureHotel = async (size: string): Promise<void> => {
  await buildApp();
  const folder = mkdtempSync(join(tmpdir(), 'retention-'));
  try {
    await loadUnscored(folder, size);
    const { address, appToken, stop } = await ownHost(folder);
    try {
      for (const part of ['fit', 'first', 'night']) {
        const runs = spawn(
          process.execPath,
          [join(import.meta.dirname, 'runs-process.ts'), part, size, address.url, appToken],
          { stdio: 'inherit' },
        );
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
