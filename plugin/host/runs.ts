import * as z from 'zod/mini';
import type { RowProblem } from '../domain/imports/reasons.ts';
import {
  RUN_KINDS,
  RUN_STATUSES,
  type RunCounts,
  type RunKindName,
  type RunProblem,
  type RunStatus,
} from '../domain/runs/run.ts';
import { BATCH_SIZE, batches, type Host } from './client.ts';
import { HostError } from './errors.ts';
import {
  CreateRunDocument,
  RunAndLanguagesDocument,
  RunResultDocument,
  RunsDocument,
  UpdateRunsDocument,
  UpsertRejectsDocument,
  type HotelRunFilterInput,
  type HotelRunUpdateInput,
} from './generated/documents.ts';
import { count, instant, read, recordId, records, text } from './rows.ts';

const run = read(
  z.object({
    id: recordId,
    key: z.string(),
    name: text,
    kind: z.enum(RUN_KINDS),
    status: z.enum(RUN_STATUSES),
    cursor: z.unknown(),
    readCount: count,
    writtenCount: count,
    unchangedCount: count,
    rejectedCount: count,
    startedAt: instant,
    startedBy: text,
    attempts: count,
    problem: z.unknown(),
    leaseOwner: text,
    leaseUntil: instant,
    updatedBy: z.nullish(z.object({ name: text })),
  }),
  ({ readCount, writtenCount, unchangedCount, rejectedCount, problem, updatedBy, ...rest }) => ({
    ...rest,
    counts: {
      read: readCount,
      written: writtenCount,
      unchanged: unchangedCount,
      rejected: rejectedCount,
    } satisfies RunCounts,
    // Written by `changeRuns` alone.
    problem: (problem ?? null) as RunProblem | null,
    lastWrittenBy: updatedBy?.name ?? '',
  }),
);

/**
 * A piece of long work as the host records it. `cursor` says where its next slice begins, `attempts` how often that
 * slice was taken up in a row; `leaseOwner` and `leaseUntil` say which slice holds the run, and until when.
 */
export type Run = z.infer<typeof run>;

/** What of a run is written. Texts are in the language of the hotel; `problem` is `error` as data. */
export type RunChanges = Partial<{
  name: string;
  status: RunStatus;
  cursor: unknown;
  counts: RunCounts;
  startedAt: Date;
  startedBy: string;
  finishedAt: Date | null;
  error: string;
  problem: RunProblem | null;
  attempts: number;
  nextTryAt: Date | null;
  leaseOwner: string;
  leaseUntil: Date | null;
  /** What the run came to, as JSON. */
  result: unknown;
}>;

const fieldsOf = ({
  counts,
  startedAt,
  finishedAt,
  nextTryAt,
  leaseUntil,
  ...rest
}: RunChanges): HotelRunUpdateInput => ({
  ...rest,
  ...(counts === undefined
    ? {}
    : {
        readCount: counts.read,
        writtenCount: counts.written,
        unchangedCount: counts.unchanged,
        rejectedCount: counts.rejected,
      }),
  ...Object.fromEntries(
    Object.entries({ startedAt, finishedAt, nextTryAt, leaseUntil }).flatMap(([name, at]) =>
      at === undefined ? [] : [[name, at?.toISOString() ?? null]],
    ),
  ),
});

/** Which runs a change is for, and the state in which it still may be made. */
export type RunGuard = {
  ids?: readonly string[];
  key?: string;
  status?: readonly RunStatus[];
  /** The slice that must hold the run. */
  owner?: string;
  /** No slice holds the run at this instant, and none is to wait. */
  freeAt?: Date;
  /** The source's rows of which one must be where the run stands. */
  standsAt?: readonly number[];
};

const filterOf = ({ ids, key, status, owner, freeAt, standsAt }: RunGuard): HotelRunFilterInput => {
  const isOver = (field: 'leaseUntil' | 'nextTryAt', at: Date): HotelRunFilterInput => ({
    or: [{ [field]: { is: 'NULL' } }, { [field]: { lte: at.toISOString() } }],
  });
  return {
    and: [
      // The host's filtered updates reach what is in the bin too.
      { deletedAt: { is: 'NULL' } },
      ...(ids === undefined ? [] : [{ id: { in: [...ids] } }]),
      ...(key === undefined ? [] : [{ key: { eq: key } }]),
      ...(status === undefined ? [] : [{ status: { in: [...status] } }]),
      ...(owner === undefined ? [] : [{ leaseOwner: { eq: owner } }]),
      ...(freeAt === undefined ? [] : [isOver('leaseUntil', freeAt), isOver('nextTryAt', freeAt)]),
      ...(standsAt === undefined ? [] : [{ readCount: { in: [...standsAt] } }]),
    ],
  };
};

const runsWhere = async (host: Host, guard: RunGuard, first: number): Promise<Run[]> => {
  const { hotelRuns } = await host.request(RunsDocument, { filter: filterOf(guard), first });
  return records(run).parse(hotelRuns);
};

/** The run of a key, or null when there has been none. */
export const findRun = async (host: Host, key: string): Promise<Run | null> =>
  (await runsWhere(host, { key }, 1))[0] ?? null;

const languageGroup = read(
  z.object({ groupByDimensionValues: z.tuple([z.nullable(z.string())]) }),
  ({ groupByDimensionValues: [language] }) => language,
);

/** The run of a key, and the languages of the properties, each once, as tags such as `ZH_TW`: one request. */
export const findRunAndLanguages = async (
  host: Host,
  key: string,
): Promise<{ run: Run | null; languages: (string | null)[] }> => {
  const answer = await host.request(RunAndLanguagesDocument, { filter: filterOf({ key }) });
  return {
    run: records(run).parse(answer.hotelRuns)[0] ?? null,
    languages: z.array(languageGroup).parse(answer.hotelPropertiesGroupBy ?? []),
  };
};

/** What a run came to; null when it has not come to anything, and undefined when there is no such run. */
export const resultOfRun = async (host: Host, id: string): Promise<unknown> => {
  const { hotelRuns } = await host.request(RunResultDocument, { id });
  const [found] = records(z.object({ result: z.unknown() })).parse(hotelRuns);
  return found === undefined ? undefined : (found.result ?? null);
};

/** Up to 200 runs by their ids. */
export const runsById = (host: Host, ids: readonly string[]): Promise<Run[]> => runsWhere(host, { ids }, BATCH_SIZE);

/** Runs under way that no slice holds, at most 20, the one that was started first in front. */
export const runsToContinue = (host: Host, now: Date): Promise<Run[]> =>
  runsWhere(host, { status: ['RUNNING'], freeAt: now }, 20);

/**
 * Changes runs that are still as `guard` says, and answers those alone: the host reads and writes in one step, so that of
 * several that try the same at once one succeeds.
 */
export const changeRuns = async (host: Host, guard: RunGuard, changes: RunChanges): Promise<Run[]> => {
  const { updateHotelRuns } = await host.request(UpdateRunsDocument, {
    filter: filterOf(guard),
    data: fieldsOf(changes),
  });
  return (updateHotelRuns ?? []).map((node) => run.parse(node));
};

/** Records a run under a key that is unique; the run that is there when another was quicker. */
export const createRun = async (
  host: Host,
  { key, kind }: { key: string; kind: RunKindName },
  changes: RunChanges,
): Promise<Run> => {
  try {
    const { createHotelRun } = await host.request(CreateRunDocument, { data: { ...fieldsOf(changes), key, kind } });
    return run.parse(createHotelRun);
  } catch (error) {
    const quicker = error instanceof HostError && error.kind === 'INVALID' ? await findRun(host, key) : null;
    if (quicker === null) throw error;
    return quicker;
  }
};

/** A row of a source that did not come in, or is NOTED because something is to be said of it all the same. */
export type ImportRejectWrite = {
  key: string;
  name: string;
  rowNumber: number;
  runId: string;
  sourceLine: string;
  /** In the language of the property; `problems` is the same as data. */
  reasons: string;
  problems: readonly RowProblem[];
  status: 'OPEN' | 'NOTED';
};

/** Records rejected rows. An upsert on the unique key `run:row`. */
export const saveRejects = async (host: Host, data: readonly ImportRejectWrite[]): Promise<void> => {
  for (const batch of batches(data)) await host.request(UpsertRejectsDocument, { data: batch });
};
