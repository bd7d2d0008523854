import { execFile } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { buildApp, outputFolder } from './build-app.ts';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

/** What whoever gets the package must find in it, beside what the build puts there. */
const NOTICES = ['LICENSE', 'CHANGELOG.md', 'PRIVACY.md', 'SECURITY.md'];

const packedShape = z
  .array(
    z.object({
      filename: z.string(),
      size: z.number(),
      files: z.array(z.object({ path: z.string(), size: z.number() })),
    }),
  )
  .length(1);

export type PackedApp = { file: string; size: number; files: { path: string; size: number }[] };

/** Builds the app and packs it as it is published. @returns the package in that folder, and what is in it. */
export const packApp = async (folder: string): Promise<PackedApp> => {
  await buildApp();
  for (const notice of NOTICES) copyFileSync(join(root, notice), join(outputFolder, notice));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: outputFolder,
    maxBuffer: 64 * 1024 ** 2,
  });
  const { filename, size, files } = packedShape.parse(JSON.parse(stdout))[0]!;
  return { file: join(folder, filename), size, files };
};
