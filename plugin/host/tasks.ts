import { batches, type Host } from './client.ts';
import { CreateTasksDocument } from './generated/documents.ts';

/** A task of the app's own making. `dueAt` is ISO 8601, `body` Markdown. */
export type NewTask = { id: string; title: string; body: string; dueAt: string; assigneeId?: string | null };

/** Makes tasks, before whatever points at them. Upserts by id, so that doing it twice does it once. */
export const createTasks = async (host: Host, tasks: readonly NewTask[]): Promise<void> => {
  for (const batch of batches(tasks))
    await host.request(CreateTasksDocument, {
      tasks: batch.map(({ id, title, body, dueAt, assigneeId = null }) => ({
        id,
        title,
        bodyV2: { markdown: body },
        dueAt,
        ...(assigneeId === null ? {} : { assigneeId }),
      })),
    });
};
