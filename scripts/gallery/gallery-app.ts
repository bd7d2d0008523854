import { build } from 'esbuild';
import { join } from 'node:path';
import { getFrontComponentBuildPlugins } from 'twenty-sdk/front-component-renderer/build';
import { v5 as uuidFromName } from 'uuid';
import { buildApp, readManifest } from '../build-app.ts';
import type { EmbeddedHost } from '../embedded-host/host.ts';
import type { AppManifest } from '../embedded-host/metadata/manifest.ts';

/**
 * An app of its own for those who work on the kit: one page that shows every piece of it, in the sandbox of a host.
 * Hotels never get it.
 */
const APP = 'b6a2f3a8-9d2e-4a53-8f4e-0c7d5b1e6a90';
const id = (name: string): string => uuidFromName(name, APP);
const BUILT = 'gallery.mjs';

/** The page's address on a host that has it. */
export const GALLERY_PAGE = `/page/${id('page')}`;

const MANIFEST: AppManifest = {
  application: { universalIdentifier: APP, displayName: 'Gallery', defaultRoleUniversalIdentifier: id('role') },
  roles: [{ universalIdentifier: id('role'), label: 'Gallery' }],
  objects: [],
  fields: [],
  indexes: [],
  logicFunctions: [],
  views: [],
  viewFields: [],
  pageLayoutTabs: [],
  pageLayoutWidgets: [],
  commandMenuItems: [],
  frontComponents: [{ universalIdentifier: id('gallery'), name: 'gallery', builtComponentPath: BUILT }],
  pageLayouts: [
    {
      universalIdentifier: id('page'),
      name: 'Gallery',
      type: 'STANDALONE_PAGE',
      tabs: [
        {
          universalIdentifier: id('tab'),
          title: 'Pieces',
          position: 0,
          layoutMode: 'VERTICAL_LIST',
          widgets: [
            {
              universalIdentifier: id('widget'),
              title: 'Gallery',
              type: 'FRONT_COMPONENT',
              heightBehavior: 'TAB_VIEWPORT',
              configuration: {
                configurationType: 'FRONT_COMPONENT',
                frontComponentUniversalIdentifier: id('gallery'),
              },
            },
          ],
        },
      ],
    },
  ],
  navigationMenuItems: [],
};

/** Bundled as the SDK bundles a component, with the texts of the hotel's app before it. */
const bundle = async (): Promise<Buffer> => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'gallery.tsx')],
    write: false,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: getFrontComponentBuildPlugins(),
  });
  const { translations = {} } = readManifest<AppManifest>();
  const texts = `globalThis["__twentySdkFrontComponentTranslations__"]=${JSON.stringify(translations)};\n`;
  return Buffer.concat([Buffer.from(texts), ...outputFiles.map(({ contents }) => contents)]);
};

/** Builds the gallery and installs it on a host beside the hotel's app. */
export const installGallery = async (host: EmbeddedHost): Promise<void> => {
  await buildApp();
  const built = await bundle();
  await host.installApp(MANIFEST, async (path) =>
    path === BUILT ? built : Buffer.from(JSON.stringify({ name: 'gallery', version: '1.0.0', type: 'module' })),
  );
};
