import type { WorkflowOutcome, WorkflowRefusal } from '../../domain/workflows.ts';
import type { Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import { buildWorkflow, createWorkflow, functionIds, workflowsNamed } from '../../host/workflows.ts';
import { identifier } from '../../identifiers.ts';
import { RECIPES, stepIdsOf } from '../../workflows/recipes.ts';

export type SetUpResult =
  | { said: WorkflowOutcome[]; data: { made: string[]; there: string[] } }
  | { refused: WorkflowRefusal };

/**
 * Sets up the workflows of the app, as the administrator who asked: the host lets nobody else build steps. One that is there
 * is never made twice and never changed: its steps are told by their ids, whatever staff call it by now, and a workflow of
 * staff's own under its name is left alone. One that was left half-built by a failure is finished.
 */
export const setUpWorkflows = async (asPerson: Host, metadata: Host): Promise<SetUpResult> => {
  try {
    const [found, functions] = [
      await workflowsNamed(
        asPerson,
        RECIPES.map(({ name }) => name),
      ),
      await functionIds(metadata),
    ];
    const made: string[] = [];
    const there: string[] = [];
    for (const recipe of RECIPES) {
      const ids = stepIdsOf(recipe);
      const named = found.workflows.filter(({ name }) => name === recipe.name).map(({ id }) => id);
      const ours = found.versions.filter(({ steps }) => steps.some(({ id }) => ids.includes(id)));
      const unfinished = found.versions.find(
        ({ status, workflowId, steps }) =>
          status === 'DRAFT' &&
          workflowId !== null &&
          named.includes(workflowId) &&
          steps.every(({ id }) => ids.includes(id)) &&
          !found.versions.some((other) => other.workflowId === workflowId && other.status !== 'DRAFT'),
      );
      if (unfinished === undefined && (ours.length > 0 || named.length > 0)) {
        there.push(recipe.name);
        continue;
      }
      const draft = unfinished ?? (await createWorkflow(asPerson, recipe.name));
      const functionId = (name: string): string => functions.get(identifier(name)) ?? '';
      const steps = recipe.steps(functionId);
      if (draft === null || steps.some(({ settings }) => JSON.stringify(settings).includes('"logicFunctionId":""')))
        return { refused: { code: 'WORKFLOWS_NOT_OFFERED' } };
      await buildWorkflow(asPerson, draft, recipe.trigger(steps[0]!.id), steps);
      made.push(recipe.name);
    }
    const said: WorkflowOutcome[] = [
      ...(made.length > 0 ? [{ code: 'WORKFLOWS_SET_UP' as const, names: made }] : []),
      ...(there.length > 0 ? [{ code: 'WORKFLOWS_THERE' as const, names: there }] : []),
    ];
    return { said, data: { made, there } };
  } catch (error) {
    if (error instanceof HostError && error.kind === 'REFUSED') return { refused: { code: 'WORKFLOWS_NOT_ALLOWED' } };
    // Newer hosts keep workflows elsewhere, and do not know these calls.
    if (error instanceof HostError && error.kind === 'INVALID') return { refused: { code: 'WORKFLOWS_NOT_OFFERED' } };
    throw error;
  }
};
