import * as z from 'zod/mini';
import { batches, type Host } from './client.ts';
import {
  KnownNoticesDocument,
  LinkedTasksDocument,
  SaveReviewDocument,
  WithdrawNoticesDocument,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import { programInput, type NoticeWrite, type ProgramWrite, type WelcomeWrite } from './loyalty.ts';
import { recordId, records, text } from './rows.ts';
import { targetsOf, taskInput } from './tasks.ts';

/** Touches that were never planned before, deleted ones included: one request for each 200. */
export const neverPlanned = async (host: Host, notices: readonly NoticeWrite[]): Promise<NoticeWrite[]> => {
  const known = new Set<string>();
  for (const batch of batches(notices)) {
    const answer = await host.request(KnownNoticesDocument, { keys: batch.map(({ key }) => key) });
    for (const { key } of records(z.object({ key: text })).parse(answer.retentionTouches)) known.add(key);
  }
  return notices.filter(({ key }) => !known.has(key));
};

/** Takes planned touches back that nobody has to send any more. */
export const withdrawNotices = async (host: Host, keys: readonly string[], because: string): Promise<void> => {
  for (const batch of batches(keys)) await host.request(WithdrawNoticesDocument, { keys: batch, because });
};

const linkedTask = z.object({ groupByDimensionValues: z.tuple([recordId]) });

/** Which of these tasks were made and linked before, deleted ones included: one request, none for no tasks. */
const linkedTasks = async (host: Host, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  const { taskTargetsGroupBy } = await host.request(LinkedTasksDocument, {
    filter: {
      and: [{ taskId: { in: [...ids] } }, { or: [{ deletedAt: { is: 'NULL' } }, { deletedAt: { is: 'NOT_NULL' } }] }],
    },
    limit: ids.length,
  });
  return new Set(
    z
      .array(linkedTask)
      .parse(taskTargetsGroupBy ?? [])
      .map(({ groupByDimensionValues: [id] }) => id),
  );
};

/**
 * Writes what a review ends with: what programs say of their members, and tasks about guests that were never there before.
 * One request for each 200 tasks and one more, in which links follow the tasks of the request before; a request to look
 * which tasks there are. Tasks and links are upserts by id, so that doing it twice does it once.
 */
export const saveReview = async (
  host: Host,
  { programs, tasks }: { programs: readonly ProgramWrite[]; tasks: readonly WelcomeWrite[] },
): Promise<void> => {
  const known = await linkedTasks(
    host,
    tasks.map(({ id }) => id),
  );
  let earlier: readonly WelcomeWrite[] = [];
  for (const [at, batch] of [...batches(tasks.filter(({ id }) => !known.has(id))), []].entries()) {
    await requestIncluded(host, SaveReviewDocument, {
      programs: at === 0 ? programs.map(programInput) : [],
      countsMembers: at === 0 && programs.length > 0,
      tasks: batch.map(taskInput),
      makesTasks: batch.length > 0,
      linksOfEarlier: targetsOf(earlier),
      linksTasks: earlier.length > 0,
    });
    earlier = batch;
  }
};
