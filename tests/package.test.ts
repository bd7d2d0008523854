import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked, type Tokens } from 'marked';
import { DEV_API_KEY } from 'twenty-sdk/cli';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectIdentifier } from '../objects/fields.ts';
import { aboutOf } from '../scripts/about.ts';
import { outputFolder, readManifest } from '../scripts/build-app.ts';
import { incompatible, LICENCES_FILE, licencesText, shippedPackages } from '../scripts/licences.ts';
import { packApp, type PackedApp } from '../scripts/pack-app.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'package-'));

type Manifest = {
  application: {
    logo: string;
    galleryImages: string[];
    aboutDescription: string;
    requiredServerVersionRange: string;
  };
  logicFunctions: { builtHandlerPath: string }[];
  frontComponents: { builtComponentPath: string }[];
  roles: {
    label: string;
    objectPermissions: {
      objectUniversalIdentifier: string;
      canReadObjectRecords: boolean;
      canUpdateObjectRecords: boolean;
      canSoftDeleteObjectRecords: boolean;
      canDestroyObjectRecords: boolean;
    }[];
  }[];
};

let packed: PackedApp;
let manifest: Manifest;
beforeAll(async () => {
  packed = await packApp(folder);
  manifest = readManifest<Manifest>();
});
afterAll(() => rmSync(folder, { recursive: true }));

const paths = (): string[] => packed.files.map(({ path }) => path);

describe('the package', () => {
  it('holds what a server installs and what its reader must find', () => {
    const { application, logicFunctions, frontComponents } = manifest;
    const needed = [
      'manifest.json',
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'PRIVACY.md',
      'SECURITY.md',
      'public/THIRD-PARTY-LICENCES.txt',
      application.logo,
      ...application.galleryImages,
      ...logicFunctions.map(({ builtHandlerPath }) => builtHandlerPath),
      ...frontComponents.map(({ builtComponentPath }) => builtComponentPath),
    ];
    expect(needed.filter((path) => !paths().includes(path))).toEqual([]);
    expect(logicFunctions.length).toBeGreaterThan(0);
    expect(frontComponents.length).toBeGreaterThan(0);
  });

  it('holds nothing else than the app: no tests, tools, demo hotel or docs', () => {
    const top = new Set(paths().map((path) => path.split('/')[0]));
    expect([...top].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'PRIVACY.md',
      'README.md',
      'SECURITY.md',
      'manifest.json',
      'package.json',
      'plugin',
      'public',
      'ui-extensions',
    ]);
    expect(
      paths().filter((path) => /\.test\.|(^|\/)(\.|node_modules\/|fixtures\/)|\.(csv|rdb|env|pem|key)$/.test(path)),
    ).toEqual([]);
  });

  it('holds no key and no path of the machine that built it', () => {
    const found = packed.files
      .filter(({ path }) => !/\.(png|svg)$/.test(path))
      .flatMap(({ path }) => {
        const text = readFileSync(join(outputFolder, path), 'utf8');
        const hasKey = /-----BEGIN [A-Z ]+-----\s*[\w+/]{40}/.test(text);
        return hasKey || text.includes(DEV_API_KEY) || text.includes(root) ? [path] : [];
      });
    expect(found).toEqual([]);
  });

  it('stays small enough to be sent', () => {
    expect(packed.size).toBeLessThan(50 * 1024 ** 2);
  });
});

/** Width and height, from the head of a PNG. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the listing', () => {
  it('has five pictures of 1600 by 1000 and a logo of its own', () => {
    const { galleryImages, logo } = manifest.application;
    const pictures = galleryImages.map((path) => readFileSync(join(outputFolder, path)));
    expect(pictures.map(sizeOf)).toEqual(Array.from({ length: 5 }, () => [1600, 1000]));
    expect(pictures.every((picture) => picture.length < 20 * 1024 ** 2)).toBe(true);
    expect(readFileSync(join(outputFolder, logo), 'utf8')).toMatch(/^<svg /);
  });

  it('says about the app what the README opens with', () => {
    expect(manifest.application.aboutDescription).toBe(aboutOf(readFileSync(join(root, 'README.md'), 'utf8')));
  });

  it('says what it is, under which licence, and which server it needs', () => {
    const { keywords, license, version, engines, description } = JSON.parse(
      readFileSync(join(outputFolder, 'package.json'), 'utf8'),
    ) as { keywords: string[]; license: string; version: string; engines: Record<string, string>; description: string };
    expect(keywords).toContain('twenty-app');
    expect(license).toBe('AGPL-3.0-only');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(engines['node']).toBe('^24.5.0');
    expect(manifest.application.requiredServerVersionRange).toBe(engines['twenty']);
    expect(description.length).toBeGreaterThan(40);
  });
});

describe('licences of what ships', () => {
  it('go with AGPL-3.0, and stand in the file that is installed with the app', () => {
    const shipped = shippedPackages();
    expect(shipped.map(({ name }) => name)).toContain('zod');
    expect(incompatible(shipped)).toEqual([]);
    expect(readFileSync(LICENCES_FILE, 'utf8')).toBe(licencesText(shipped));
  });

  it.each<[string, string[]]>([
    ['MIT', []],
    ['(MIT OR SSPL-1.0)', []],
    ['(MIT AND SSPL-1.0)', ['x: (MIT AND SSPL-1.0)']],
    ['BUSL-1.1', ['x: BUSL-1.1']],
    ['GPL-2.0-only', ['x: GPL-2.0-only']],
    ['SEE LICENSE IN x', ['x: SEE LICENSE IN x']],
    ['', ['x: no licence']],
  ])('%j', (licence, wrong) => {
    expect(incompatible([{ name: 'x', version: '1.0.0', licence, text: '' }])).toEqual(wrong);
  });
});

describe('what the app may do', () => {
  /** The rows of the table: objects, rights in its order, reason. */
  const table = (): Tokens.TableCell[][] => {
    const tables = marked
      .lexer(readFileSync(join(root, 'docs/administrator.md'), 'utf8'))
      .filter((token): token is Tokens.Table => token.type === 'table');
    return tables.find(({ header }) => header[0]?.text === 'objects')!.rows;
  };

  it('stands in the docs, each right with a reason, and nothing else does', () => {
    const told = table().flatMap(([objects, ...cells]) => {
      const rights = cells.slice(0, 4).map(({ text }) => text === 'yes');
      expect(cells[4]!.text.length).toBeGreaterThan(20);
      return [...objects!.text.matchAll(/`(\w+)`/g)].map(([, name]): [string, boolean[]] => [
        objectIdentifier(name!),
        rights,
      ]);
    });
    const granted = manifest.roles
      .find(({ label }) => label === 'Hotel app')!
      .objectPermissions.map((permission): [string, boolean[]] => [
        permission.objectUniversalIdentifier,
        [
          permission.canReadObjectRecords,
          permission.canUpdateObjectRecords,
          permission.canSoftDeleteObjectRecords,
          permission.canDestroyObjectRecords,
        ],
      ]);
    const byObject = (rights: [string, boolean[]][]) => rights.sort(([one], [other]) => (one < other ? -1 : 1));
    expect(byObject(told)).toEqual(byObject(granted));
  });
});
