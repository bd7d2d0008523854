import { z } from 'zod';
import type { Host } from '../host/client.ts';
import { peoplePage } from '../host/people.ts';
import { findRun, saveRun, type Run } from '../host/runs.ts';
import { earliestToday, refreshGuestTotals } from './guest-totals.ts';

const ALL_GUESTS = 'recalculation:all-guests';
const cursor = z.object({ after: z.string().nullable() });

/** Rebuilds the totals of named guests from their stays. */
export const recalculateGuests = async (
  host: Host,
  guestIds: readonly string[],
  now: Date,
): Promise<{ guestsWritten: number }> => ({
  guestsWritten: await refreshGuestTotals(host, guestIds, earliestToday(now)),
});

/**
 * Starts rebuilding the totals of everyone, as a run that people can watch. A run that is under way is gone on with
 * instead: there is one such run at a time, under one key.
 */
export const startRecalculation = async (host: Host, now: Date): Promise<Run> => {
  const current = await findRun(host, ALL_GUESTS);
  if (current?.status === 'RUNNING') return current;
  return saveRun(host, {
    key: ALL_GUESTS,
    name: 'Totals of all guests',
    kind: 'RECALCULATION',
    status: 'RUNNING',
    cursor: { after: null },
    readCount: 0,
    writtenCount: 0,
    unchangedCount: 0,
    rejectedCount: 0,
    startedAt: now.toISOString(),
    finishedAt: null,
  });
};

/**
 * Goes on with a recalculation, page by page, until it is through or `isTimeUp` says to leave the rest to the next
 * slice. The cursor is saved after each page, so a run that is killed repeats one page at most, which changes nothing.
 */
export const continueRecalculation = async (
  host: Host,
  run: Run,
  { clock, isTimeUp }: { clock: () => Date; isTimeUp: () => boolean },
): Promise<Run> => {
  let current = run;
  let { after } = cursor.catch({ after: null }).parse(run.cursor);
  do {
    const page = await peoplePage(host, after);
    const guestIds = page.edges.map(({ node }) => node);
    const written = await refreshGuestTotals(host, guestIds, earliestToday(clock()));
    after = page.pageInfo.endCursor ?? after;
    const done = !page.pageInfo.hasNextPage;
    current = await saveRun(host, {
      key: current.key,
      cursor: { after },
      readCount: current.readCount + guestIds.length,
      writtenCount: current.writtenCount + written,
      unchangedCount: current.unchangedCount + guestIds.length - written,
      ...(done ? { status: 'DONE', finishedAt: clock().toISOString() } : {}),
    });
  } while (current.status === 'RUNNING' && !isTimeUp());
  return current;
};
