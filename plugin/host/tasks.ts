import * as z from 'zod/mini';
import { batches, type Host } from './client.ts';
import {
  CreateTasksDocument,
  DeleteTasksDocument,
  OpenTasksByDocument,
  type TaskCreateInput,
  type TaskTargetCreateInput,
} from './generated/documents.ts';
import { recordId, records } from './rows.ts';

/** A task of the app's own making. `dueAt` is ISO 8601, `body` Markdown. */
export type NewTask = { id: string; title: string; body: string; dueAt: string; assigneeId?: string | null };

/** A task in the form in which a host takes it. */
export const taskInput = ({ id, title, body, dueAt, assigneeId = null }: NewTask): TaskCreateInput => ({
  id,
  title,
  bodyV2: { markdown: body },
  dueAt,
  ...(assigneeId === null ? {} : { assigneeId }),
});

/** Makes tasks, before whatever points at them. Upserts by id, so that doing it twice does it once. */
export const createTasks = async (host: Host, tasks: readonly NewTask[]): Promise<void> => {
  for (const batch of batches(tasks)) await host.request(CreateTasksDocument, { tasks: batch.map(taskInput) });
};

/** What hangs tasks on the guests that they are about, `targetId` being the id of the link; of a task without a guest nothing. */
export const targetsOf = (
  tasks: readonly { id: string; targetId: string; guestId: string | null }[],
): TaskTargetCreateInput[] =>
  tasks.flatMap(({ id, targetId, guestId }) =>
    guestId === null ? [] : [{ id: targetId, taskId: id, targetPersonId: guestId }],
  );

const taskIds = records(z.object({ id: recordId }));

/** Up to 200 tasks that an app has made, under the name it has in Twenty, and that are not done. */
export const openTasksBy = async (host: Host, appName: string): Promise<string[]> =>
  taskIds.parse((await host.request(OpenTasksByDocument, { name: appName })).tasks).map(({ id }) => id);

/** Puts up to 200 tasks into the bin. */
export const deleteTasks = async (host: Host, ids: readonly string[]): Promise<void> => {
  await host.request(DeleteTasksDocument, { ids: [...ids] });
};
