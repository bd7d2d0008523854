import { runHook, type FunctionEngine } from './functions/engine.ts';
import type { AppManifest } from './metadata/manifest.ts';
import type { Workspace } from './workspace.ts';

/** Built files that the host runs or serves: functions and components. */
const builtFiles = ({ logicFunctions, frontComponents }: AppManifest): string[] => [
  ...logicFunctions.map(({ builtHandlerPath }) => builtHandlerPath),
  ...frontComponents.map((component) => String(component['builtComponentPath'])),
  'package.json',
];

type ReadFile = (path: string) => Promise<Buffer>;

/** Puts an app's files, tables and roles there, with nothing of it run. */
export const putInPlace = async (workspace: Workspace, manifest: AppManifest, readFile: ReadFile): Promise<void> => {
  const applicationId = manifest.application.universalIdentifier;
  for (const path of builtFiles(manifest))
    await workspace.installation.saveFile(applicationId, path, await readFile(path));
  await workspace.applyManifest(manifest);
};

/** What an app does when it has just come. */
export const runInstallHooks = async (engine: FunctionEngine, manifest: AppManifest): Promise<void> => {
  const payload = { newVersion: '0.0.0' };
  await runHook(engine, manifest, 'preInstallLogicFunction', payload);
  await runHook(engine, manifest, 'postInstallLogicFunction', payload);
};

/** Installs an app, or another version of it, from its manifest and built files; its install hooks run the first time. */
export const installApp = async (
  workspace: Workspace,
  engine: FunctionEngine,
  manifest: AppManifest,
  readFile: ReadFile,
): Promise<void> => {
  const isNew = workspace.app(manifest.application.universalIdentifier) === undefined;
  await putInPlace(workspace, manifest, readFile);
  engine.reload();
  if (isNew) await runInstallHooks(engine, manifest);
};
