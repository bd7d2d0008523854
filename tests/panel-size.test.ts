import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildApp, outputFolder } from '../scripts/build-app.ts';

/** Bytes that a panel may have, React and the SDK included, so that it opens at once also on a hotel's old computers. */
const BUDGET = 400_000;

/** The SDK's build puts all texts of the app in all languages before each component, labels of the data model too. */
const CATALOGUE = /^globalThis\["__twentySdkFrontComponentTranslations__"\]=.*?\};\n?/u;

describe('a built component', () => {
  beforeAll(buildApp);

  it('stays within its budget, the texts not counted', () => {
    const sizes = globSync('ui-extensions/**/*.mjs', { cwd: outputFolder }).map((file): [string, number] => [
      file,
      Buffer.byteLength(readFileSync(join(outputFolder, file), 'utf8').replace(CATALOGUE, '')),
    ]);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(([, size]) => size > BUDGET)).toEqual([]);
  });

  it('has no parser of GraphQL in it: documents are strings', () => {
    const sources = globSync('ui-extensions/**/*.mjs.map', { cwd: outputFolder }).flatMap(
      (file) => (JSON.parse(readFileSync(join(outputFolder, file), 'utf8')) as { sources: string[] }).sources,
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => source.includes('/graphql/language/'))).toEqual([]);
  });
});
