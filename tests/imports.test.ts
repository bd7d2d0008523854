import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"\n]+)['"]/g)].map(
    (match) => (match[1]!.startsWith('.') ? relative(root, join(root, dirname(file), match[1]!)) : match[1]!),
  );
const filesIn = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file));

const outsideHost = (file: string): boolean => !file.startsWith('plugin/host/');

/** What a domain module may take from outside itself: libraries that are pure functions over values. */
const DOMAIN_LIBRARIES =
  /^(@date-fns\/utc|date-fns(\/.*)?|zod(\/mini)?|libphonenumber-js(\/.*)?|munkres|fraction\.js|any-ascii|luxon|uuid|i18n-iso-countries(\/index\.js)?|csv-parse\/sync|fast-xml-parser)$/;

describe('imports point one way', () => {
  it.each(filesIn('plugin/domain/**/*.ts'))('%s imports the domain and pure libraries only', (file) => {
    const foreign = importsOf(file).filter(
      (name) => !name.startsWith('plugin/domain/') && !DOMAIN_LIBRARIES.test(name),
    );
    expect(foreign).toEqual([]);
  });

  const ROOMS_OF_IDENTITY: [string, string][] = [
    ['cleanse', 'cleanse'],
    ['compare', 'cleanse|compare'],
    ['decide', 'cleanse|compare|decide'],
    ['merge', 'cleanse|merge'],
  ];
  it.each(ROOMS_OF_IDENTITY)('identity/%s imports of the rooms of identity %s only', (room, allowed) => {
    const outside = filesIn(`plugin/domain/identity/${room}/*.ts`).flatMap((file) =>
      importsOf(file).filter((name) => new RegExp(`^plugin/domain/identity/(?!(${allowed})/)`).test(name)),
    );
    expect(outside).toEqual([]);
  });

  it.each(filesIn('plugin/words/**/*.ts'))('%s imports the domain and other words only', (file) => {
    expect(importsOf(file).filter((name) => !/^plugin\/(domain|words)\//.test(name))).toEqual([]);
  });

  it.each(filesIn('plugin/host/**/*.ts'))('%s knows no flow, trigger, panel or script', (file) => {
    expect(importsOf(file).filter((name) => /^(plugin\/(flows|triggers)|ui-extensions|scripts)\//.test(name))).toEqual(
      [],
    );
  });

  it.each(filesIn('plugin/flows/**/*.ts'))('%s knows no trigger, panel or script', (file) => {
    expect(importsOf(file).filter((name) => /^(plugin\/triggers|ui-extensions|scripts)\//.test(name))).toEqual([]);
  });

  it.each(filesIn('plugin/**/*.ts', 'ui-extensions/**/*.{ts,tsx}', 'objects/**/*.ts').filter(outsideHost))(
    '%s leaves GraphQL, and the types made from its documents, to plugin/host',
    (file) => {
      expect(importsOf(file).filter((name) => /graphql|host\/generated/.test(name))).toEqual([]);
    },
  );
});

describe('imports run in no circle, types included', () => {
  const graph = new Map(
    filesIn('{plugin,objects,ui-extensions,scripts}/**/*.{ts,tsx}').map((file) => [file, importsOf(file)]),
  );

  /** What a file imports, and what that imports, and so on. */
  const reachOf = (file: string): Set<string> => {
    const reach = new Set<string>();
    const waiting = [...(graph.get(file) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      if (!reach.has(next)) {
        reach.add(next);
        waiting.push(...(graph.get(next) ?? []));
      }
    return reach;
  };

  it('from any file back to itself', () => {
    const reaches = new Map([...graph.keys()].map((file) => [file, reachOf(file)]));
    const circles = new Set(
      [...reaches]
        .filter(([file, reach]) => reach.has(file))
        .map(([file, reach]) =>
          [...reach]
            .filter((other) => reaches.get(other)?.has(file) === true)
            .toSorted()
            .join(' ↔ '),
        ),
    );
    expect([...circles]).toEqual([]);
  });

  // Its object `z` holds all of it: each bundle would carry 500 kB that nothing in it uses.
  it.each(filesIn('plugin/**/*.ts', 'objects/**/*.ts'))('%s takes of zod what it names', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/import (type )?(z\b|\{[^}]*\bz\b[^}]*\}) from 'zod/);
  });
});
