import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod';
import { buildApp, outputFolder } from './build-app.ts';

const root = join(import.meta.dirname, '..');
// The library brings no types of its own.
const satisfies = createRequire(import.meta.url)('spdx-satisfies') as (licence: string, allowed: string[]) => boolean;

/** Installed with the app, so that whoever receives the bundles receives the notices of what is in them. */
export const LICENCES_FILE = join(root, 'public/THIRD-PARTY-LICENCES.txt');

/** Licences whose works may be part of a work under AGPL-3.0. */
const COMPATIBLE = [
  '0BSD',
  'AGPL-3.0-only',
  'AGPL-3.0-or-later',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'ISC',
  'LGPL-3.0-only',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Unlicense',
  'Zlib',
];

const packageShape = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });
const mapShape = z.object({ sources: z.array(z.string()) });

export type Shipped = { name: string; version: string; licence: string; text: string };

/** Folder of the package that a source of a bundle is of; none for a source of ours. */
const packageFolder = (source: string): string | undefined =>
  /(?<=(?:^|\/))node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(source)?.[0];

/** The packages of which something is in the built bundles, by the maps of these. */
export const shippedPackages = (): Shipped[] => {
  const folders = new Set<string>();
  for (const file of globSync('**/*.map', { cwd: outputFolder }))
    for (const source of mapShape.parse(JSON.parse(readFileSync(join(outputFolder, file), 'utf8'))).sources) {
      const folder = packageFolder(source);
      // What a package has bundled itself is not installed beside it, and ships under the licence of that package.
      if (folder !== undefined && existsSync(join(root, folder, 'package.json'))) folders.add(folder);
    }
  const shipped = [...folders].map((folder): Shipped => {
    const { name, version, license } = packageShape.parse(
      JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
    );
    const notices = readdirSync(join(root, folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
    const text = notices
      .sort()
      .map((file) =>
        readFileSync(join(root, folder, file), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim(),
      )
      .join('\n\n');
    return { name, version, licence: license ?? '', text };
  });
  const byKey = new Map(shipped.map((one) => [`${one.name} ${one.version}`, one]));
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
};

/** Those whose licence does not go with AGPL-3.0, or that name none. */
export const incompatible = (shipped: readonly Shipped[]): string[] =>
  shipped.flatMap(({ name, licence }) => {
    try {
      return satisfies(licence, COMPATIBLE) ? [] : [`${name}: ${licence}`];
    } catch {
      return [`${name}: ${licence === '' ? 'no licence' : licence}`];
    }
  });

/** What the file says. */
export const licencesText = (shipped: readonly Shipped[]): string =>
  [
    'Hotel for Twenty is licensed under AGPL-3.0-only. Its bundles contain parts of these packages.',
    ...shipped.map(({ name, version, licence, text }) => `${name} ${version}\n${licence}\n\n${text}`.trim()),
  ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';

const run = async (): Promise<void> => {
  await buildApp();
  const shipped = shippedPackages();
  const wrong = incompatible(shipped);
  if (wrong.length > 0) {
    process.stderr.write(`Licences that do not go with AGPL-3.0:\n${wrong.join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(LICENCES_FILE, licencesText(shipped));
  process.stdout.write(`${shipped.length} packages, all under licences that go with AGPL-3.0.\n`);
};

if (import.meta.main) await run();
