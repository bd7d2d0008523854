import { v4 as randomId } from 'uuid';
import * as z from 'zod';
import { permissionDenied } from '../access/permissions.ts';
import { ApiError, badInput } from '../dialect/api-error.ts';
import type { Operation, RequestContext } from '../dialect/context.ts';
import { createOne, one, updateMany } from '../dialect/mutations.ts';
import { findOne } from '../dialect/read.ts';
import type { WorkflowRuns } from './runs.ts';
import { stepShape, type Step } from './flow.ts';

const versionShape = z.object({
  id: z.string(),
  workflowId: z.string(),
  status: z.string(),
  trigger: z.looseObject({ nextStepIds: z.array(z.string()).nullish() }).nullable(),
  steps: z.array(stepShape).nullable(),
});
type Version = z.infer<typeof versionShape>;
const idShape = z.object({ workflowVersionId: z.string() });
const newStepShape = z.object({
  input: z.object({
    workflowVersionId: z.string(),
    stepType: z.string(),
    parentStepId: z.string().nullish(),
    id: z.string().nullish(),
    defaultSettings: z.record(z.string(), z.unknown()).nullish(),
  }),
});
const stepInputShape = z.object({ input: z.object({ workflowVersionId: z.string(), step: stepShape }) });
const runShape = z.object({ input: z.object({ workflowVersionId: z.string(), payload: z.unknown() }) });

const ERROR_HANDLING = { retryOnFailure: { value: false }, continueOnFailure: { value: false } };

const readVersion = async (context: RequestContext, id: string): Promise<Version> =>
  versionShape.parse(
    await findOne(
      context,
      context.model.objects.get('workflowVersion')!,
      { filter: { id: { eq: id } } },
      { id: {}, workflowId: {}, status: {}, trigger: {}, steps: {} },
    ),
  );
const write = async (
  context: RequestContext,
  object: 'workflow' | 'workflowVersion',
  id: string,
  data: Record<string, unknown>,
): Promise<void> => {
  await one(updateMany)(context, context.model.objects.get(object)!, { id, data }, { id: {} });
};

/** Mutations with which an app or a person builds and runs workflows. API keys may not, as on Twenty (issue 26189). */
export const workflowOperations = (runs: WorkflowRuns): Map<string, Operation> => {
  const guarded =
    (operation: Operation): Operation =>
    async (context, args, selection) => {
      if (context.caller.kind === 'apiKey') throw new ApiError('Forbidden resource', { code: 'FORBIDDEN' });
      if (!context.access.allowsSetting('WORKFLOWS')) throw permissionDenied();
      try {
        return await operation(context, args, selection);
      } catch (error) {
        throw error instanceof z.ZodError ? badInput(z.prettifyError(error)) : error;
      }
    };
  const draft = async (context: RequestContext, id: string): Promise<Version> => {
    const version = await readVersion(context, id);
    if (version.status !== 'DRAFT') throw badInput('Workflow version is not in draft status');
    return version;
  };
  return new Map<string, Operation>([
    // Every new workflow has a first version to be worked on.
    [
      'createWorkflow',
      async (context, args, selection) => {
        const created = (await createOne(context, context.model.objects.get('workflow')!, args, {
          ...selection,
          id: {},
        })) as { id: string };
        await createOne(
          context,
          context.model.objects.get('workflowVersion')!,
          { data: { name: 'v1', status: 'DRAFT', workflowId: created.id } },
          { id: {} },
        );
        await write(context, 'workflow', created.id, { statuses: ['DRAFT'] });
        return created;
      },
    ],
    [
      'createWorkflowVersionStep',
      guarded(async (context, args) => {
        const { workflowVersionId, stepType, parentStepId, id, defaultSettings } = newStepShape.parse(args).input;
        const { trigger, steps } = await draft(context, workflowVersionId);
        const step = {
          id: id ?? randomId(),
          name: stepType,
          type: stepType,
          valid: false,
          settings: { input: {}, outputSchema: {}, errorHandlingOptions: ERROR_HANDLING, ...defaultSettings },
          nextStepIds: [],
        };
        const follows = (ids: string[] | null | undefined): string[] => [...(ids ?? []), step.id];
        const parents = (steps ?? []).map((other): Step =>
          other.id === parentStepId ? { ...other, nextStepIds: follows(other.nextStepIds) } : other,
        );
        await write(context, 'workflowVersion', workflowVersionId, {
          steps: [...parents, step],
          ...(parentStepId === 'trigger' && trigger !== null
            ? { trigger: { ...trigger, nextStepIds: follows(trigger.nextStepIds) } }
            : {}),
        });
        return { triggerDiff: [], stepsDiff: [{ type: 'CREATE', path: ['steps', parents.length], value: step }] };
      }),
    ],
    [
      'updateWorkflowVersionStep',
      guarded(async (context, args) => {
        const { workflowVersionId, step } = stepInputShape.parse(args).input;
        const { steps } = await draft(context, workflowVersionId);
        if (steps?.some(({ id }) => id === step.id) !== true) throw badInput('Step not found');
        await write(context, 'workflowVersion', workflowVersionId, {
          steps: steps.map((other) => (other.id === step.id ? step : other)),
        });
        return step;
      }),
    ],
    [
      'activateWorkflowVersion',
      guarded(async (context, args) => {
        const { id, workflowId, trigger } = await readVersion(context, idShape.parse(args).workflowVersionId);
        if (trigger === null) throw badInput('Workflow version does not contain trigger');
        await updateMany(
          context,
          context.model.objects.get('workflowVersion')!,
          { filter: { workflowId: { eq: workflowId }, status: { eq: 'ACTIVE' } }, data: { status: 'ARCHIVED' } },
          { id: {} },
        );
        await write(context, 'workflowVersion', id, { status: 'ACTIVE' });
        await write(context, 'workflow', workflowId, { statuses: ['ACTIVE'], lastPublishedVersionId: id });
        await runs.reload();
        return true;
      }),
    ],
    [
      'deactivateWorkflowVersion',
      guarded(async (context, args) => {
        const { id, workflowId } = await readVersion(context, idShape.parse(args).workflowVersionId);
        await write(context, 'workflowVersion', id, { status: 'DEACTIVATED' });
        await write(context, 'workflow', workflowId, { statuses: ['DEACTIVATED'] });
        await runs.reload();
        return true;
      }),
    ],
    [
      'runWorkflowVersion',
      guarded(async (context, args) => {
        const { workflowVersionId, payload } = runShape.parse(args).input;
        return { workflowRunId: await runs.start((await readVersion(context, workflowVersionId)).id, payload ?? {}) };
      }),
    ],
  ]);
};
