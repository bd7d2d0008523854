import * as z from 'zod/mini';
import { batches, type Host } from './client.ts';
import {
  RunByKeyDocument,
  RunningRunsDocument,
  UpsertRejectsDocument,
  UpsertRunDocument,
  type HotelRunCreateInput,
  type ImportRejectCreateInput,
} from './generated/documents.ts';
import { count, recordId, instant, records } from './rows.ts';

export const RUN_KINDS = ['IMPORT', 'RECALCULATION'] as const;
export const RUN_STATUSES = ['RUNNING', 'DONE', 'DONE_WITH_REJECTS', 'FAILED', 'INTERRUPTED'] as const;

const run = z.object({
  id: recordId,
  key: z.string(),
  kind: z.enum(RUN_KINDS),
  status: z.enum(RUN_STATUSES),
  cursor: z.unknown(),
  readCount: count,
  writtenCount: count,
  unchangedCount: count,
  rejectedCount: count,
  startedAt: instant,
  updatedAt: z.string(),
});

/** A piece of long work as the host records it. `cursor` says where its next slice begins. */
export type Run = z.infer<typeof run>;

/** The run of a key, or null when there has been none. */
export const findRun = async (host: Host, key: string): Promise<Run | null> => {
  const { hotelRuns } = await host.request(RunByKeyDocument, { key });
  return records(run).parse(hotelRuns)[0] ?? null;
};

/** Runs of a kind that are under way, or were when something stopped them. */
export const runningRuns = async (host: Host, kind: Run['kind']): Promise<Run[]> => {
  const { hotelRuns } = await host.request(RunningRunsDocument, { kind });
  return records(run).parse(hotelRuns);
};

/** Saves a run. An upsert on its unique key. */
export const saveRun = async (host: Host, data: HotelRunCreateInput & { key: string }): Promise<Run> => {
  const { createHotelRun } = await host.request(UpsertRunDocument, { data });
  return run.parse(createHotelRun);
};

/** Records rejected rows. An upsert on the unique key `run:row`. */
export const saveRejects = async (host: Host, data: readonly ImportRejectCreateInput[]): Promise<void> => {
  for (const batch of batches(data)) await host.request(UpsertRejectsDocument, { data: batch });
};
