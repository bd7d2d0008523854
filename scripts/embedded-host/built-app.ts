import { globSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp, manifestFile, outputFolder, readManifest } from '../build-app.ts';
import { drivenClock } from './clock.ts';
import { startEmbeddedHost, type EmbeddedHost, type HostOptions } from './host.ts';
import { putInPlace, runInstallHooks } from './installing.ts';
import type { AppManifest } from './metadata/manifest.ts';
import { keep, openInMemory } from './storage/database.ts';
import { openWorkspace } from './workspace.ts';

const readBuilt = (path: string): Promise<Buffer> => readFile(join(outputFolder, path));

/** Builds this repository's app if it changed, and installs it on a host. @returns its universal identifier. */
export const installBuiltApp = async (host: EmbeddedHost): Promise<string> => {
  await buildApp();
  const manifest = readManifest<AppManifest>();
  await host.installApp(manifest, readBuilt);
  return manifest.application.universalIdentifier;
};

/**
 * Starts a host in memory with this repository's app just installed. Tables and files of an app are put in place once for
 * each build and copied from then on: it takes ten seconds, and dozens of suites want a host of their own.
 */
export const startWithBuiltApp = async (options: Omit<HostOptions, 'database'>): Promise<EmbeddedHost> => {
  await buildApp();
  const host = await startEmbeddedHost({ ...options, database: { kind: 'memory', copyOf: await databaseWithApp() } });
  await runInstallHooks(host.engine, readManifest<AppManifest>());
  return host;
};

const databaseWithApp = async (): Promise<Buffer<ArrayBuffer>> => {
  const file = join(outputFolder, '../database-with-app.tar');
  const madeAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = [manifestFile, ...globSync(`${import.meta.dirname}/**/*.ts`)];
  if (sources.every((source) => statSync(source).mtimeMs < madeAt)) return readFileSync(file);
  const database = await openInMemory();
  const workspace = await openWorkspace(database, drivenClock(new Date('2020-01-01')), '', () => '');
  await putInPlace(workspace, readManifest<AppManifest>(), readBuilt);
  const content = await database.copied();
  await database.close();
  keep(file, content);
  return content;
};
