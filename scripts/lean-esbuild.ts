import * as esbuild from 'esbuild';

export * from 'esbuild';

/** What declarations import, and what Node can load from `node_modules` as it is. */
const PACKAGES = ['twenty-sdk', 'zod', 'react', 'react-dom', 'graphql', 'graphql-request'];

/**
 * esbuild for the SDK. To read the 340 declarations of an app the SDK bundles each of them, in memory and as CommonJS,
 * with all of itself, zod and React inside: two thirds of the time of a build. Here these bundles load the packages
 * instead; what they declare is the same, and what is written to disk is bundled in full. The maps beside it, half a
 * gigabyte with every source in each, name the sources instead.
 */
export const build = ((options: esbuild.BuildOptions) =>
  esbuild.build(
    options.write === false && options.format === 'cjs'
      ? { ...options, external: [...(options.external ?? []), ...PACKAGES] }
      : { ...options, sourcesContent: false },
  )) as typeof esbuild.build;
