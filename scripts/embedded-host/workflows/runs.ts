import * as z from 'zod';
import { fullAccess } from '../access/permissions.ts';
import type { RecordChange } from '../dialect/changes.ts';
import type { RequestContext } from '../dialect/context.ts';
import { createOne, one, updateMany } from '../dialect/mutations.ts';
import { eventsOf, type RecordEvent } from '../functions/events.ts';
import type { FunctionEngine } from '../functions/engine.ts';
import { tableOf } from '../storage/tables.ts';
import type { Workspace } from '../workspace.ts';
import { doStep, type Outcome } from './actions.ts';
import { matches } from './conditions.ts';
import { cronPattern, stepShape, triggerShape, type Flow, type Step } from './flow.ts';

type Version = { id: string; workflowId: string; name: string; flow: Flow };
export type WorkflowRuns = {
  isWatched: (object: string, action: RecordChange['action']) => boolean;
  onChange: (change: RecordChange) => void;
  /** Reads anew which versions are active. */
  reload: () => Promise<void>;
  /** Begins a run. @returns its id; the steps follow in the background. */
  start: (versionId: string, payload: unknown) => Promise<string>;
};

type StepInfo = {
  status: 'NOT_STARTED' | 'RUNNING' | 'SUCCESS' | 'STOPPED' | 'FAILED' | 'FAILED_SAFELY';
  result?: unknown;
  error?: string;
};
const versionShape = z.object({
  id: z.string(),
  workflowId: z.string(),
  name: z.string().nullable(),
  trigger: triggerShape,
  steps: z.array(stepShape).nullable(),
});

/** Objects that say which workflows are active. */
const KEPT = new Set(['workflow', 'workflowVersion']);

/** Runs native workflows: active versions on events and cron patterns, any version when it is asked for. */
export const openWorkflowRuns = async (workspace: Workspace, engine: FunctionEngine): Promise<WorkflowRuns> => {
  let active: Version[] = [];

  const read = async (condition: string, parameters: unknown[]): Promise<Version[]> => {
    const table = (name: string): string => tableOf(workspace.model().objects.get(name)!);
    const rows = await workspace.database.query(
      `SELECT v."id", v."workflowId", w."name", v."trigger", v."steps" FROM ${table('workflowVersion')} v JOIN ${table('workflow')} w ON w."id" = v."workflowId"
       WHERE v."deletedAt" IS NULL AND w."deletedAt" IS NULL AND ${condition}`,
      parameters,
    );
    return rows.flatMap((row) => {
      const version = versionShape.safeParse(row);
      if (!version.success) return [];
      const { id, workflowId, name, trigger, steps } = version.data;
      return [{ id, workflowId, name: name ?? 'Workflow', flow: { trigger, steps: steps ?? [] } }];
    });
  };
  const reload = async (): Promise<void> => {
    active = await read(`v."status" = 'ACTIVE'`, []);
  };
  const actingFor = ({ name }: Version): RequestContext => workspace.contextFor({ kind: 'workflow', name }, fullAccess);
  const save = async (context: RequestContext, id: string, data: Record<string, unknown>): Promise<void> => {
    await one(updateMany)(context, context.model.objects.get('workflowRun')!, { id, data }, { id: {} });
  };
  const instant = (): string => workspace.clock.now().toISOString();

  const enqueue = async (version: Version, payload: unknown): Promise<string> => {
    const context = actingFor(version);
    const object = context.model.objects.get('workflowRun')!;
    const [last] = await context.database.query(
      `SELECT "name" FROM ${tableOf(object)} WHERE "workflowId" = $1 ORDER BY "createdAt" DESC, "position" LIMIT 1`,
      [version.workflowId],
    );
    const number = Number(/#(\d+)/.exec(String(last?.['name'] ?? ''))?.[1] ?? 0) + 1;
    const infos: Record<string, StepInfo> = Object.fromEntries(
      version.flow.steps.map(({ id }) => [id, { status: 'NOT_STARTED' }]),
    );
    infos['trigger'] = { status: 'NOT_STARTED', result: payload };
    const data = {
      name: `#${number} - ${version.name}`,
      workflowId: version.workflowId,
      workflowVersionId: version.id,
      status: 'ENQUEUED',
      enqueuedAt: instant(),
      state: { flow: version.flow, stepInfos: infos },
    };
    const { id } = (await createOne(context, object, { data }, { id: {} })) as { id: string };
    engine.inBackground(() => run(context, id, version.flow, infos));
    return id;
  };

  const run = async (
    context: RequestContext,
    id: string,
    flow: Flow,
    infos: Record<string, StepInfo>,
  ): Promise<void> => {
    const state = (error?: string): Record<string, unknown> => ({
      flow,
      stepInfos: infos,
      ...(error === undefined ? {} : { workflowRunError: error }),
    });
    infos['trigger'] = { ...infos['trigger'], status: 'SUCCESS' };
    await save(context, id, { status: 'RUNNING', startedAt: instant(), state: state() });
    const results: Record<string, unknown> = { trigger: infos['trigger'].result };
    const waiting = [...(flow.trigger.nextStepIds ?? [])];
    for (let stepId = waiting.shift(); stepId !== undefined; stepId = waiting.shift()) {
      const step = flow.steps.find((candidate) => candidate.id === stepId);
      if (step === undefined || infos[stepId]?.status !== 'NOT_STARTED') continue;
      const outcome = await attempt(context, step, results);
      if (outcome.kind === 'failed') {
        const mayGoOn = step.settings.errorHandlingOptions?.continueOnFailure?.value === true;
        infos[stepId] = { status: mayGoOn ? 'FAILED_SAFELY' : 'FAILED', error: outcome.error };
        if (!mayGoOn) return save(context, id, { status: 'FAILED', endedAt: instant(), state: state(outcome.error) });
      } else {
        infos[stepId] = { status: outcome.kind === 'stop' ? 'STOPPED' : 'SUCCESS', result: outcome.result };
        results[stepId] = outcome.result;
      }
      if (outcome.kind !== 'stop')
        waiting.push(...((outcome.kind === 'done' ? outcome.next : undefined) ?? step.nextStepIds ?? []));
      await save(context, id, { state: state() });
    }
    return save(context, id, { status: 'COMPLETED', endedAt: instant(), state: state() });
  };
  const attempt = async (context: RequestContext, step: Step, results: Record<string, unknown>): Promise<Outcome> => {
    try {
      return await doStep(context, engine, step, results);
    } catch (error) {
      return { kind: 'failed', error: error instanceof Error ? error.message : String(error) };
    }
  };

  const isMeant = ({ flow: { trigger } }: Version, event: RecordEvent): boolean => {
    if (trigger.type !== 'DATABASE_EVENT') return false;
    const { fields, filter, eventName } = trigger.settings;
    if (
      eventName.endsWith('.updated') &&
      fields?.length &&
      !fields.some((field) => event.properties.updatedFields?.includes(field))
    )
      return false;
    return !filter || matches(filter, { trigger: event });
  };
  engine.alsoByCron(() =>
    active.flatMap((version) =>
      version.flow.trigger.type === 'CRON'
        ? [
            {
              pattern: cronPattern(version.flow.trigger.settings),
              run: async () => {
                await enqueue(version, {});
              },
            },
          ]
        : [],
    ),
  );
  await reload();
  // A host that was killed does not know how far its runs had come.
  await workspace.database.query(
    `UPDATE ${tableOf(workspace.model().objects.get('workflowRun')!)} SET "status" = 'FAILED', "endedAt" = $1::timestamptz,
     "state" = jsonb_set("state", '{workflowRunError}', '"The host was stopped while the workflow ran"') WHERE "status" IN ('ENQUEUED', 'RUNNING')`,
    [instant()],
  );

  return {
    reload,
    isWatched: (object, action) =>
      KEPT.has(object) ||
      active.some(
        ({ flow: { trigger } }) =>
          trigger.type === 'DATABASE_EVENT' && trigger.settings.eventName === `${object}.${action}`,
      ),
    onChange: (change) => {
      if (KEPT.has(change.object)) engine.inBackground(reload);
      const name = `${change.object}.${change.action}`;
      const listening = active.filter(
        ({ flow: { trigger } }) => trigger.type === 'DATABASE_EVENT' && trigger.settings.eventName === name,
      );
      const object = workspace.model().objects.get(change.object);
      if (object === undefined || listening.length === 0) return;
      for (const event of eventsOf(object, change, {}))
        for (const version of listening)
          if (isMeant(version, event))
            engine.inBackground(async () => {
              await enqueue(version, event);
            });
    },
    start: async (versionId, payload) => {
      const [version] = await read(`v."id" = $1`, [versionId]);
      if (version === undefined) throw new Error('Workflow version not found');
      return enqueue(version, payload);
    },
  };
};
