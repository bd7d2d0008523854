import type { Host } from '../../host/client.ts';
import { deleteTasks, openTasksBy } from '../../host/tasks.ts';
import { deleteWorkflows, workflowsNamed } from '../../host/workflows.ts';
import { RECIPES, stepIdsOf } from '../../workflows/recipes.ts';

/**
 * Puts into the bin what would be left without meaning when the app goes: the workflows that it has set up, whose steps are
 * its functions, and its own open tasks. Workflows and tasks of staff, and what was done, stay. Doing it twice does it once.
 */
export const leaveTidy = async (host: Host, appName: string): Promise<void> => {
  const ours = new Set(RECIPES.flatMap(stepIdsOf));
  const { versions } = await workflowsNamed(
    host,
    RECIPES.map(({ name }) => name),
  );
  const workflowIds = versions.flatMap(({ workflowId, steps }) =>
    workflowId !== null && steps.some(({ id }) => ours.has(id)) ? [workflowId] : [],
  );
  await deleteWorkflows(host, [...new Set(workflowIds)]);
  for (;;) {
    const open = await openTasksBy(host, appName);
    if (open.length === 0) return;
    await deleteTasks(host, open);
  }
};
