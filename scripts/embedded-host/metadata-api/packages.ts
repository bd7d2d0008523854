import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import * as z from 'zod';
import { installApp } from '../installing.ts';
import type { FunctionEngine } from '../functions/engine.ts';
import type { AppManifest } from '../metadata/manifest.ts';
import { runtimeId } from '../metadata/workspace-model.ts';
import type { Workspace } from '../workspace.ts';
import { userInput } from './guards.ts';
import type { Uploads } from './uploads.ts';

const LARGEST_PACKAGE_BYTES = 100 * 1024 ** 2;
const packageShape = z.object({ application: z.object({ universalIdentifier: z.string(), displayName: z.string() }) });

type Package = { manifest: AppManifest; files: ReadonlyMap<string, Buffer> };

/** The files of a package as `npm pack` writes it, by their paths below its folder. */
const filesOf = async (content: Buffer): Promise<Map<string, Buffer>> => {
  const files = new Map<string, Buffer>();
  const archive = Readable.from([await promisify(gunzip)(content)]).pipe(extract());
  for await (const entry of archive) {
    const parts: Buffer[] = [];
    for await (const part of entry) parts.push(part as Buffer);
    files.set(entry.header.name.replace(/^package\//, ''), Buffer.concat(parts));
  }
  return files;
};

/** The host's own registry: packages that were sent to it, from which apps are installed. Kept until the host stops. */
export const openPackages = (workspace: Workspace, engine: FunctionEngine, uploads: Uploads, baseUrl: () => string) => {
  const packages = new Map<string, Package>();
  return {
    announce: ({ filename, size }: { filename: string; size: number }) => {
      if (size <= 0 || size > LARGEST_PACKAGE_BYTES)
        throw userInput(`Invalid file size ${size} (max ${LARGEST_PACKAGE_BYTES} bytes)`);
      return uploads.open('', [filename], baseUrl())[0]!;
    },
    register: async (fileId: string): Promise<{ id: string; universalIdentifier: string; name: string }> => {
      const content = uploads.take(fileId);
      if (content === undefined) throw userInput(`File ${fileId} has not been uploaded to storage yet`);
      const files = await filesOf(content).catch(() => {
        throw userInput('The file is no package.');
      });
      const manifest = files.get('manifest.json');
      if (manifest === undefined) throw userInput('manifest.json not found in the package.');
      const parsed: unknown = JSON.parse(manifest.toString('utf8'));
      const { universalIdentifier, displayName } = packageShape.parse(parsed).application;
      packages.set(universalIdentifier, { manifest: parsed as AppManifest, files });
      return { id: runtimeId(universalIdentifier), universalIdentifier, name: displayName };
    },
    install: async (universalIdentifier: string): Promise<{ id: string }> => {
      const found = packages.get(universalIdentifier);
      if (found === undefined) throw userInput('There is no package of this application.');
      workspace.checkManifest(found.manifest);
      await installApp(workspace, engine, found.manifest, (path) => {
        const file = found.files.get(path);
        return file === undefined
          ? Promise.reject(userInput(`${path} not found in the package.`))
          : Promise.resolve(file);
      });
      return { id: runtimeId(universalIdentifier) };
    },
  };
};
