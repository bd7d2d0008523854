import { Cron } from 'croner';
import type { Caller } from '../access/caller.ts';
import type { RecordChange } from '../dialect/changes.ts';
import type { AppManifest, LogicFunctionManifest } from '../metadata/manifest.ts';
import { runtimeId } from '../metadata/workspace-model.ts';
import type { Workspace } from '../workspace.ts';
import { eventsOf, isTriggeredBy, relevantEvents } from './events.ts';
import { openJobStore, type Job, type JobStore } from './jobs.ts';
import { createRunner, type Execution } from './runner.ts';

export const WORKSPACE_ID = '20202020-1c25-4d02-bf25-6aeccf7ea419';
/** Events that one call of a function gets at most. */
const EVENTS_PER_CALL = 200;
const DEFAULT_TIMEOUT_SECONDS = 300;
const MAX_RETRIES = 3;
const RETRY_DELAY_MS = 1_000;
const TOKEN_SECONDS = 1_800;
const KEPT_EXECUTIONS = 500;

export type InstalledFunction = { applicationId: string; manifest: LogicFunctionManifest };
export type LoggedExecution = Execution & { name: string; trigger: Trigger; at: string };
export type Trigger = 'event' | 'workflow' | 'cron' | 'route' | 'job' | 'call' | 'hook';

export type Scheduled = { pattern: string; run: () => Promise<void> };

export type FunctionEngine = {
  functions: () => InstalledFunction[];
  jobs: JobStore;
  /** Reads the installed apps anew. */
  reload: () => void;
  call: (
    target: InstalledFunction,
    payload: unknown,
    trigger: Trigger,
    userWorkspaceId: string | null,
  ) => Promise<Execution>;
  onChange: (change: RecordChange) => void;
  isWatched: (object: string, action: RecordChange['action']) => boolean;
  /** Does work that nobody waits for but `idle`. */
  inBackground: (work: () => Promise<void>) => void;
  /** Work beside the functions that cron patterns set off. */
  alsoByCron: (source: () => Scheduled[]) => void;
  /** Looks for jobs that are due. */
  wake: () => void;
  /** Resolves when no event, job or cron call is under way any more. */
  idle: () => Promise<void>;
  /** Runs what is due at this minute. */
  runCron: () => void;
  /** The next moment at which a cron pattern or a delayed job is due. */
  nextDue: () => Promise<Date | undefined>;
  executions: () => LoggedExecution[];
  /** Hears of every execution when it is over. @returns how to hear no more. */
  onExecution: (listener: (target: InstalledFunction, execution: Execution) => void) => () => void;
  close: () => Promise<void>;
};

export const openFunctionEngine = async (workspace: Workspace, baseUrl: () => string): Promise<FunctionEngine> => {
  const runner = createRunner(workspace.clock.now);
  const jobs = await openJobStore(workspace.database);
  const pending = new Set<Promise<void>>();
  const executions: LoggedExecution[] = [];
  const listeners = new Set<(target: InstalledFunction, execution: Execution) => void>();
  let installed: InstalledFunction[] = [];
  let isDraining = false;

  /** Work after the answer; a failure is a line in the log of executions and never reaches the request. */
  const inBackground = (work: () => Promise<void>): void => {
    const promise = work().catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    });
    pending.add(promise);
    void promise.finally(() => pending.delete(promise));
  };

  const environment = async (
    applicationId: string,
    userWorkspaceId: string | null,
  ): Promise<Record<string, string>> => {
    const application = await workspace.tokens.issue({ type: 'APPLICATION_ACCESS', applicationId }, TOKEN_SECONDS);
    const acting =
      userWorkspaceId === null
        ? application
        : await workspace.tokens.issue({ type: 'APPLICATION_ACCESS', applicationId, userWorkspaceId }, TOKEN_SECONDS);
    return {
      ...workspace.app(applicationId)?.variables,
      TWENTY_API_URL: baseUrl(),
      TWENTY_FUNCTIONS_URL: `${baseUrl()}/s`,
      TWENTY_APP_ACCESS_TOKEN: acting,
      TWENTY_APP_APPLICATION_ACCESS_TOKEN: application,
      TWENTY_API_KEY: acting,
      APPLICATION_ID: runtimeId(applicationId),
    };
  };

  const execute = async (
    target: InstalledFunction,
    payload: unknown,
    trigger: Trigger,
    userWorkspaceId: string | null,
    retryCount: number,
    maxRetries: number,
  ): Promise<Execution> => {
    const { manifest, applicationId } = target;
    const member = workspace.members().find((candidate) => candidate.userWorkspaceId === userWorkspaceId);
    const context = {
      retryCount,
      maxRetries,
      workspaceId: WORKSPACE_ID,
      userWorkspaceId,
      workspaceMemberId: member?.id ?? null,
    };
    const file = await runner.fileOf(
      applicationId,
      manifest.builtHandlerPath,
      manifest.builtHandlerChecksum,
      async () => {
        const content = await workspace.installation.readFile(applicationId, manifest.builtHandlerPath);
        if (content === undefined) throw new Error(`The function ${manifest.name} has no built file.`);
        return content;
      },
    );
    const env = await environment(applicationId, userWorkspaceId);
    const at = workspace.clock.now().toISOString();
    const execution = await runner.run(
      { file, handlerName: manifest.handlerName, payload, context, env },
      (manifest.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS) * 1_000,
    );
    executions.push({ ...execution, name: manifest.name, trigger, at });
    if (executions.length > KEPT_EXECUTIONS) executions.shift();
    for (const listener of listeners) listener(target, execution);
    return execution;
  };

  /** A plain error is final; the SDK's retryable one is tried again. */
  const executeWithRetries = async (
    target: InstalledFunction,
    payload: unknown,
    trigger: Trigger,
    userWorkspaceId: string | null,
  ): Promise<void> => {
    for (let retry = 0; retry <= MAX_RETRIES; retry += 1) {
      const execution = await execute(target, payload, trigger, userWorkspaceId, retry, MAX_RETRIES);
      if (execution.error?.isRetryable !== true) return;
    }
  };

  const onChange = (change: RecordChange): void => {
    const object = workspace.model().objects.get(change.object);
    const targets = installed.filter(({ manifest }) => isTriggeredBy(manifest, change.object, change.action));
    if (object === undefined || targets.length === 0) return;
    const user = userOf(workspace, change.caller);
    const events = eventsOf(object, change, user);
    const { id, universalIdentifier, nameSingular, namePlural, labelSingular, labelPlural, icon, isCustom, isSystem } =
      object;
    const batch = {
      name: `${change.object}.${change.action}`,
      workspaceId: WORKSPACE_ID,
      objectMetadata: {
        id,
        universalIdentifier,
        nameSingular,
        namePlural,
        labelSingular,
        labelPlural,
        icon,
        isCustom,
        isSystem,
        workspaceId: WORKSPACE_ID,
      },
    };
    const userWorkspaceId = change.caller.kind === 'member' ? change.caller.userWorkspaceId : null;
    for (const target of targets) {
      const relevant = relevantEvents(target.manifest, change.action, events);
      const payloads =
        target.manifest.databaseEventTriggerSettings?.batchMode === true
          ? chunks(relevant, EVENTS_PER_CALL).map((part) => ({ ...batch, events: part }))
          : relevant.map((event) => ({ ...batch, ...event }));
      for (const payload of payloads) inBackground(() => executeWithRetries(target, payload, 'event', userWorkspaceId));
    }
  };

  const runJob = async (job: Job): Promise<void> => {
    const target = installed.find(
      ({ applicationId, manifest }) =>
        applicationId === job.applicationId && manifest.universalIdentifier === job.functionId,
    );
    if (target === undefined)
      return jobs.settle(job, { state: 'FAILED' }, 'Logic function not found', workspace.clock.now());
    const execution = await execute(target, job.payload, 'job', job.userWorkspaceId, job.attemptsMade, job.retryLimit);
    const now = workspace.clock.now();
    if (execution.error === undefined) return jobs.settle(job, { state: 'COMPLETED' }, null, now);
    const runAt = new Date(now.getTime() + RETRY_DELAY_MS * 2 ** job.attemptsMade).toISOString();
    const mayRetry = execution.error.isRetryable === true && job.attemptsMade < job.retryLimit;
    return jobs.settle(
      job,
      mayRetry ? { state: 'DELAYED', runAt } : { state: 'FAILED' },
      execution.error.errorMessage,
      now,
    );
  };
  /** One after the other: jobs have the lowest priority. */
  const wake = (): void => {
    if (isDraining) return;
    isDraining = true;
    inBackground(async () => {
      try {
        for (
          let job = await jobs.takeDue(workspace.clock.now());
          job !== undefined;
          job = await jobs.takeDue(workspace.clock.now())
        )
          await runJob(job);
      } finally {
        isDraining = false;
      }
    });
  };

  const reload = (): void => {
    installed = workspace.apps().flatMap(({ manifest }) =>
      manifest.logicFunctions.map((logicFunction) => ({
        applicationId: manifest.application.universalIdentifier,
        manifest: logicFunction,
      })),
    );
  };
  let otherCrons: () => Scheduled[] = () => [];
  const crons = (): Scheduled[] => [
    ...otherCrons(),
    ...installed.flatMap((target): Scheduled[] => {
      const pattern = target.manifest.cronTriggerSettings?.pattern;
      return pattern === undefined ? [] : [{ pattern, run: () => executeWithRetries(target, {}, 'cron', null) }];
    }),
  ];
  reload();

  return {
    functions: () => installed,
    jobs,
    reload,
    onChange,
    wake,
    inBackground,
    alsoByCron: (source) => {
      otherCrons = source;
    },
    call: (target, payload, trigger, userWorkspaceId) => execute(target, payload, trigger, userWorkspaceId, 0, 0),
    isWatched: (object, action) => installed.some(({ manifest }) => isTriggeredBy(manifest, object, action)),
    idle: async () => {
      while (pending.size > 0) await Promise.all(pending);
    },
    runCron: () => {
      const now = workspace.clock.now();
      for (const { pattern, run } of crons()) if (new Cron(pattern, { timezone: 'UTC' }).match(now)) inBackground(run);
    },
    nextDue: async () => {
      const now = workspace.clock.now();
      const times = crons().flatMap(({ pattern }) => new Cron(pattern, { timezone: 'UTC' }).nextRun(now) ?? []);
      const job = await jobs.nextRunAt();
      return [...times, ...(job === undefined ? [] : [new Date(job)])].sort(
        (one, other) => one.getTime() - other.getTime(),
      )[0];
    },
    executions: () => executions,
    onExecution: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => runner.close(),
  };
};

const userOf = (workspace: Workspace, caller: Caller): { userId?: string } => {
  const member =
    caller.kind === 'member' ? workspace.members().find(({ id }) => id === caller.workspaceMemberId) : undefined;
  return member === undefined ? {} : { userId: member.userId };
};

const chunks = <Item>(items: Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** Runs a hook of the manifest, if it has one. @throws Error when the hook fails. */
export const runHook = async (
  engine: FunctionEngine,
  manifest: AppManifest,
  hook: 'preInstallLogicFunction' | 'postInstallLogicFunction' | 'uninstallLogicFunction',
  payload: unknown,
): Promise<void> => {
  const wanted = manifest.application[hook];
  const target = engine
    .functions()
    .find((candidate) => candidate.manifest.universalIdentifier === wanted?.universalIdentifier);
  if (wanted === undefined || target === undefined) return;
  const { error } = await engine.call(target, payload, 'hook', null);
  if (error !== undefined) throw new Error(error.errorMessage);
};
