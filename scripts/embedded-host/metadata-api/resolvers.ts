import { GraphQLError } from 'graphql';
import { Repeater } from 'graphql-yoga';
import { schemaSdl } from '../dialect/schema.ts';
import { runHook, WORKSPACE_ID, type FunctionEngine } from '../functions/engine.ts';
import type { AppManifest } from '../metadata/manifest.ts';
import { runtimeId } from '../metadata/workspace-model.ts';
import type { Workspace } from '../workspace.ts';
import {
  connectionOf,
  describeApplication,
  describeField,
  describeFunction,
  describeObject,
  describeViews,
  matches,
  type Filter,
} from './describe.ts';
import { settling, signedIn, userInput, type MetadataContext } from './guards.ts';
import { openPackages } from './packages.ts';
import { keepMissing, planSync } from './plan.ts';
import { describeTools } from './tools.ts';
import { openRecordFiles } from './record-files.ts';
import type { Uploads } from './uploads.ts';

type FunctionLogs = {
  logs: string;
  id: string;
  name: string;
  universalIdentifier: string;
  applicationId: string;
  applicationUniversalIdentifier: string;
};
type RecordFiles = ReturnType<typeof openRecordFiles>;
type Paging = { first?: number | null };
type EnqueueInput = {
  logicFunctionUniversalIdentifier: string;
  payloads?: unknown[];
  jobs?: { payload?: unknown; jobId?: string }[];
  retryLimit?: number;
  delayMs?: number;
};

const MAX_JOBS = 200;
const instant = (text: string | null): number | null => (text === null ? null : Date.parse(text));

/** The app that a token speaks for, with the person it acts for. */
const callingApp = (context: MetadataContext): { applicationId: string; userWorkspaceId: string | null } => {
  const caller = signedIn(context);
  if (caller.kind === 'application') return { applicationId: caller.applicationId, userWorkspaceId: null };
  if (caller.kind === 'member' && caller.applicationId !== undefined)
    return { applicationId: caller.applicationId, userWorkspaceId: caller.userWorkspaceId };
  throw new GraphQLError('This endpoint requires an application access token', { extensions: { code: 'FORBIDDEN' } });
};

export const createMetadataResolvers = (
  workspace: Workspace,
  engine: FunctionEngine,
  uploads: Uploads,
  baseUrl: () => string,
) => {
  const recordFiles = openRecordFiles(workspace);
  const packages = openPackages(workspace, engine, uploads, baseUrl);
  const manifestOf = (wanted: (manifest: AppManifest) => boolean): AppManifest => {
    const found = workspace.apps().find(({ manifest }) => wanted(manifest));
    if (found === undefined) throw new GraphQLError('Application not found', { extensions: { code: 'NOT_FOUND' } });
    return found.manifest;
  };
  const version = (manifest: AppManifest): string =>
    workspace.packageVersion(manifest.application.universalIdentifier) ?? '0.0.0';

  const enqueue = async (context: MetadataContext, input: EnqueueInput): Promise<{ ids: string[]; added: number }> => {
    const { applicationId, userWorkspaceId } = callingApp(context);
    const items =
      input.jobs ?? (input.payloads ?? []).map((payload): { payload?: unknown; jobId?: string } => ({ payload }));
    if (items.length > MAX_JOBS) throw userInput(`Cannot enqueue more than ${MAX_JOBS} jobs at once`);
    if (
      !engine
        .functions()
        .some(
          (target) =>
            target.applicationId === applicationId &&
            target.manifest.universalIdentifier === input.logicFunctionUniversalIdentifier,
        )
    )
      throw new GraphQLError('Logic function not found', { extensions: { code: 'NOT_FOUND' } });
    const now = workspace.clock.now();
    const runAt = new Date(now.getTime() + (input.delayMs ?? 0)).toISOString();
    const added = await engine.jobs.add(
      items.map(({ payload = {} }) => ({
        applicationId,
        functionId: input.logicFunctionUniversalIdentifier,
        payload,
        userWorkspaceId,
        retryLimit: input.retryLimit ?? 0,
        enqueuedAt: now.toISOString(),
        runAt,
      })),
      items.map(({ jobId }) => jobId),
    );
    engine.wake();
    return added;
  };

  const sync = async (raw: unknown, dryRun: boolean, inferDeletion: boolean): Promise<unknown> => {
    if (typeof raw !== 'object' || raw === null || !('application' in raw))
      throw userInput('The manifest has no application.');
    const given = raw as AppManifest;
    const applicationId = given.application.universalIdentifier;
    const installed = workspace.app(applicationId)?.manifest;
    const manifest = inferDeletion ? given : keepMissing(installed, given);
    try {
      workspace.checkManifest(manifest);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new GraphQLError(message, {
        extensions: { code: 'METADATA_VALIDATION_FAILED', userFriendlyMessage: message },
      });
    }
    const actions = planSync(installed, manifest);
    if (!dryRun) {
      await workspace.applyManifest(manifest);
      engine.reload();
    }
    return { applicationUniversalIdentifier: applicationId, actions };
  };

  return {
    Query: {
      currentWorkspace: (_: unknown, __: unknown, context: MetadataContext) => {
        signedIn(context);
        return {
          id: WORKSPACE_ID,
          displayName: 'Embedded host',
          activationStatus: 'ACTIVE',
          workspaceUrls: { subdomainUrl: baseUrl(), customUrl: null },
        };
      },
      objects: (_: unknown, { filter, paging }: { filter?: Filter; paging?: Paging }, context: MetadataContext) => {
        signedIn(context);
        const model = workspace.model();
        return connectionOf(
          [...model.objects.values()]
            .map((object) => describeObject(model, object))
            .filter((object) => matches(object, filter)),
          paging?.first,
        );
      },
      fields: (_: unknown, { filter, paging }: { filter?: Filter; paging?: Paging }, context: MetadataContext) => {
        signedIn(context);
        const model = workspace.model();
        const fields = [...model.objects.values()].flatMap((object) =>
          [...object.fields.values()].map((field) => describeField(model, object, field)),
        );
        return connectionOf(
          fields.filter((field) => matches(field, filter)),
          paging?.first,
        );
      },
      getViews: (_: unknown, { objectMetadataId }: { objectMetadataId?: string }, context: MetadataContext) => {
        signedIn(context);
        return describeViews(workspace).filter(
          (view) => objectMetadataId === undefined || view['objectMetadataId'] === objectMetadataId,
        );
      },
      findManyLogicFunctions: (_: unknown, __: unknown, context: MetadataContext) => {
        signedIn(context);
        return workspace
          .apps()
          .flatMap(({ manifest }) =>
            manifest.logicFunctions.map((logicFunction) =>
              describeFunction(manifest.application.universalIdentifier, logicFunction),
            ),
          );
      },
      getToolIndex: (_: unknown, __: unknown, context: MetadataContext) => {
        signedIn(context);
        return describeTools(workspace);
      },
      getToolInputSchema: (_: unknown, { toolName }: { toolName: string }, context: MetadataContext) => {
        signedIn(context);
        return describeTools(workspace).find(({ name }) => name === toolName)?.inputSchema ?? null;
      },
      findManyApplications: (_: unknown, __: unknown, context: MetadataContext) => {
        settling(context, 'APPLICATIONS');
        return workspace.apps().map(({ manifest }) => describeApplication(workspace, manifest, version(manifest)));
      },
      findOneApplication: (
        _: unknown,
        { id, universalIdentifier }: { id?: string; universalIdentifier?: string },
        context: MetadataContext,
      ) => {
        settling(context, 'APPLICATIONS');
        const manifest = manifestOf(
          ({ application }) =>
            application.universalIdentifier === universalIdentifier ||
            runtimeId(application.universalIdentifier) === id,
        );
        return describeApplication(workspace, manifest, version(manifest));
      },
      findApplicationRegistrationByUniversalIdentifier: (
        _: unknown,
        { universalIdentifier }: { universalIdentifier: string },
        context: MetadataContext,
      ) => {
        settling(context, 'APPLICATIONS');
        const manifest = workspace.app(universalIdentifier)?.manifest;
        return manifest === undefined
          ? null
          : {
              id: runtimeId(universalIdentifier),
              universalIdentifier,
              name: manifest.application.displayName,
              oAuthClientId: runtimeId(universalIdentifier),
            };
      },
      applicationCoreGraphqlSchema: (_: unknown, __: unknown, context: MetadataContext) => {
        settling(context, 'APPLICATIONS');
        return schemaSdl(workspace.model());
      },
      timelineActivityTypes: (_: unknown, __: unknown, context: MetadataContext) => {
        signedIn(context);
        return workspace.apps().flatMap(({ manifest }) =>
          (manifest.timelineActivityTypes ?? []).map((type) => ({
            ...type,
            id: runtimeId(type.universalIdentifier),
            isActive: true,
          })),
        );
      },
      getJobs: async (_: unknown, { jobIds }: { jobIds: string[] }, context: MetadataContext) => {
        const jobs = await engine.jobs.find(callingApp(context).applicationId, jobIds);
        return jobs.map((job) => ({
          ...job,
          enqueuedAt: instant(job.enqueuedAt),
          startedAt: instant(job.startedAt),
          finishedAt: instant(job.finishedAt),
        }));
      },
      appKeyValue: (_: unknown, { key, scope }: { key: string; scope?: string }, context: MetadataContext) =>
        workspace.installation.readValue(callingApp(context).applicationId, scope ?? 'WORKSPACE', key),
      appConnections: (_: unknown, __: unknown, context: MetadataContext) => {
        callingApp(context);
        return [];
      },
    },
    Mutation: {
      createApplicationRegistration: (
        _: unknown,
        { input }: { input: { name: string; universalIdentifier?: string } },
        context: MetadataContext,
      ) => {
        settling(context, 'APPLICATIONS');
        const universalIdentifier = input.universalIdentifier ?? runtimeId(input.name);
        const id = runtimeId(universalIdentifier);
        return {
          applicationRegistration: { id, universalIdentifier, name: input.name, oAuthClientId: id },
          clientSecret: '',
        };
      },
      createDevelopmentApplication: (
        _: unknown,
        { universalIdentifier }: { universalIdentifier: string },
        context: MetadataContext,
      ) => {
        settling(context, 'APPLICATIONS');
        return { id: runtimeId(universalIdentifier), universalIdentifier };
      },
      createApplicationFileUploads: (
        _: unknown,
        {
          applicationUniversalIdentifier,
          files,
        }: { applicationUniversalIdentifier: string; files: { filePath: string }[] },
        context: MetadataContext,
      ) => {
        settling(context, 'APPLICATIONS');
        return {
          targets: uploads.open(
            applicationUniversalIdentifier,
            files.map(({ filePath }) => filePath),
            baseUrl(),
          ),
          errors: [],
        };
      },
      completeApplicationFileUploads: (_: unknown, { fileIds }: { fileIds: string[] }, context: MetadataContext) => {
        settling(context, 'APPLICATIONS');
        return uploads.complete(fileIds);
      },
      createFileUpload: (_: unknown, input: Parameters<RecordFiles['announce']>[0], context: MetadataContext) => {
        if (input.fileFolder === 'AppTarball') {
          settling(context, 'APPLICATIONS');
          return packages.announce(input);
        }
        settling(context, 'UPLOAD_FILE');
        return recordFiles.announce(input);
      },
      completeAppTarballUpload: (_: unknown, { fileId }: { fileId: string }, context: MetadataContext) => {
        settling(context, 'APPLICATIONS');
        return packages.register(fileId);
      },
      installApplication: (
        _: unknown,
        { universalIdentifier }: { universalIdentifier: string },
        context: MetadataContext,
      ) => {
        settling(context, 'APPLICATIONS');
        return packages.install(universalIdentifier);
      },
      completeFileUpload: (_: unknown, { fileId }: { fileId: string }, context: MetadataContext) => {
        settling(context, 'UPLOAD_FILE');
        return recordFiles.confirm(fileId);
      },
      uploadFilesFieldFile: (
        _: unknown,
        { file, ...field }: { file: File; fieldMetadataId: string },
        context: MetadataContext,
      ) => {
        settling(context, 'UPLOAD_FILE');
        return recordFiles.take(field, file);
      },
      uploadFilesFieldFileByUniversalIdentifier: (
        _: unknown,
        { file, ...field }: { file: File; fieldMetadataUniversalIdentifier: string },
        context: MetadataContext,
      ) => {
        settling(context, 'UPLOAD_FILE');
        return recordFiles.take(field, file);
      },
      syncApplication: (
        _: unknown,
        {
          manifest,
          dryRun,
          inferDeletionFromMissingEntities,
        }: { manifest: unknown; dryRun?: boolean; inferDeletionFromMissingEntities?: boolean },
        context: MetadataContext,
      ) => {
        settling(context, 'APPLICATIONS');
        return sync(manifest, dryRun === true, inferDeletionFromMissingEntities !== false);
      },
      uninstallApplication: async (
        _: unknown,
        { universalIdentifier }: { universalIdentifier: string },
        context: MetadataContext,
      ) => {
        settling(context, 'APPLICATIONS');
        const manifest = manifestOf(({ application }) => application.universalIdentifier === universalIdentifier);
        // The hook is told, but cannot hold the uninstall up.
        await runHook(engine, manifest, 'uninstallLogicFunction', { version: version(manifest) }).catch(
          (error: unknown) => {
            process.stderr.write(`${String(error)}\n`);
          },
        );
        await workspace.removeApp(universalIdentifier);
        engine.reload();
        return true;
      },
      updateOneApplicationVariable: async (
        _: unknown,
        { key, value, applicationId }: { key: string; value: string; applicationId?: string },
        context: MetadataContext,
      ) => {
        const caller = settling(context, 'APPLICATIONS');
        const manifest = manifestOf(({ application }) =>
          applicationId === undefined
            ? 'applicationId' in caller && caller.applicationId === application.universalIdentifier
            : runtimeId(application.universalIdentifier) === applicationId,
        );
        if (manifest.application.applicationVariables?.[key] === undefined)
          throw new GraphQLError('Application variable not found', { extensions: { code: 'NOT_FOUND' } });
        await workspace.setVariable(manifest.application.universalIdentifier, key, value);
        return true;
      },
      executeOneLogicFunction: async (
        _: unknown,
        { input: { id, payload } }: { input: { id: string; payload: unknown } },
        context: MetadataContext,
      ) => {
        const caller = settling(context, 'WORKFLOWS');
        const target = engine.functions().find(({ manifest }) => runtimeId(manifest.universalIdentifier) === id);
        if (target === undefined)
          throw new GraphQLError(`Logic function with id ${id} not found`, { extensions: { code: 'NOT_FOUND' } });
        const {
          data,
          logs,
          duration,
          status,
          error = null,
        } = await engine.call(target, payload, 'call', caller.kind === 'member' ? caller.userWorkspaceId : null);
        return { data, logs, duration, status, error };
      },
      enqueueJob: async (
        _: unknown,
        {
          input,
        }: {
          input: {
            logicFunctionUniversalIdentifier: string;
            payload?: unknown;
            jobId?: string;
            retryLimit?: number;
            delayMs?: number;
          };
        },
        context: MetadataContext,
      ) => {
        const { payload = {}, jobId, ...rest } = input;
        const { ids } = await enqueue(context, {
          ...rest,
          jobs: [{ payload, ...(jobId === undefined ? {} : { jobId }) }],
        });
        return {
          enqueued: true,
          logicFunctionUniversalIdentifier: input.logicFunctionUniversalIdentifier,
          jobId: ids[0],
        };
      },
      enqueueJobs: async (_: unknown, { input }: { input: EnqueueInput }, context: MetadataContext) => {
        const { ids, added } = await enqueue(context, input);
        return {
          enqueued: true,
          logicFunctionUniversalIdentifier: input.logicFunctionUniversalIdentifier,
          enqueuedJobsCount: added,
          jobIds: ids,
        };
      },
      setAppKeyValue: async (
        _: unknown,
        { input: { key, value, scope = 'WORKSPACE' } }: { input: { key: string; value?: unknown; scope?: string } },
        context: MetadataContext,
      ) => {
        await workspace.installation.writeValue(callingApp(context).applicationId, scope, key, value ?? null);
        return { key, value, scope };
      },
      deleteAppKeyValue: (_: unknown, { key, scope }: { key: string; scope?: string }, context: MetadataContext) =>
        workspace.installation.deleteValue(callingApp(context).applicationId, scope ?? 'WORKSPACE', key),
    },
    Subscription: {
      logicFunctionLogs: {
        subscribe: (_: unknown, { input }: { input: Partial<FunctionLogs> }, context: MetadataContext) => {
          settling(context, 'WORKFLOWS');
          const wanted = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
          return new Repeater<{ logicFunctionLogs: FunctionLogs }>(async (push, stop) => {
            const forget = engine.onExecution(
              ({ applicationId, manifest: { universalIdentifier, name } }, { logs }) => {
                const told = {
                  logs,
                  id: runtimeId(universalIdentifier),
                  name,
                  universalIdentifier,
                  applicationId: runtimeId(applicationId),
                  applicationUniversalIdentifier: applicationId,
                };
                if (wanted.every(([key, value]) => told[key as keyof FunctionLogs] === value))
                  void push({ logicFunctionLogs: told });
              },
            );
            await stop;
            forget();
          });
        },
      },
    },
  };
};
