import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp, outputFolder, readManifest } from '../build-app.ts';
import type { EmbeddedHost } from './host.ts';
import type { AppManifest } from './metadata/manifest.ts';

/** Builds this repository's app if it changed, and installs it on a host. @returns its universal identifier. */
export const installBuiltApp = async (host: EmbeddedHost): Promise<string> => {
  await buildApp();
  const manifest = readManifest<AppManifest>();
  await host.installApp(manifest, (path) => readFile(join(outputFolder, path)));
  return manifest.application.universalIdentifier;
};
