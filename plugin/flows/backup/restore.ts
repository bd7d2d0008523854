import * as z from 'zod';
import { differences, written, type SavedRecord } from '../../domain/backup/compare.ts';
import { RUN_NAMES } from '../../words/runs.ts';
import { languageOfHotel } from '../properties/languages.ts';
import { batches, type Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import { binRecords, presentRecords, putRecords } from '../../host/saved-records.ts';
import { createRun } from '../../host/runs.ts';
import { apiName, savedObject, type ObjectField, type SavedObject } from './saved-object.ts';

/** Records that one request may carry; at 200 a mutation it keeps a logic function well inside its time. */
export const MOST_RECORDS = 1_000;

/**
 * Saved records of one object. `areNew` says that the object had no record before, so that nothing need be compared;
 * without `forGood` it is only told what is different.
 */
export const restoreRequest = z.strictObject({
  ...savedObject.shape,
  records: z.array(z.looseObject({ id: z.uuid(), deletedAt: z.string().nullable() })).max(MOST_RECORDS),
  areNew: z.boolean(),
  forGood: z.boolean(),
});
export type RestoreRequest = z.infer<typeof restoreRequest>;

/** What became of saved records: each is the same already, or else missing or different, and then written or refused. */
export type Restored = {
  same: number;
  missing: number;
  different: number;
  /** In how many records each field is different. */
  fields: Record<string, number>;
  written: number;
  /** Records that are on the host under another id, by what is unique of them. */
  underAnotherId: number;
  /** Fields that were emptied because the record they name is nowhere. */
  leadNowhere: number;
  /** Records that should be in the bin, where the host does not let the app put them. */
  notInBin: number;
  refused: { id: string; said: string }[];
};

type Linked = ObjectField & { of: NonNullable<ObjectField['of']> };

/** Empties what leads to records that are not there. One request for each object that is led to. */
const withoutDeadEnds = async (
  host: Host,
  fields: readonly ObjectField[],
  records: readonly SavedRecord[],
): Promise<{ records: SavedRecord[]; emptied: number }> => {
  const there = new Map<string, Set<string>>();
  const linked = fields.filter((one): one is Linked => one.of !== undefined);
  for (const [plural, pointing] of Map.groupBy(linked, ({ of }) => of.plural)) {
    const ids = new Set(
      records.flatMap((record) => pointing.map((one) => record[one.name])).filter((id) => typeof id === 'string'),
    );
    const present = new Set<string>();
    for (const batch of batches([...ids]))
      for (const id of (await presentRecords(host, { ...pointing[0]!.of, fields: [] }, batch)).keys()) present.add(id);
    there.set(plural, present);
  }
  let emptied = 0;
  const cleared = records.map((record) => {
    const dead = linked.filter(({ name: link, of }) => {
      const id = record[link];
      return typeof id === 'string' && !there.get(of.plural)!.has(id);
    });
    emptied += dead.length;
    return { ...record, ...Object.fromEntries(dead.map(({ name: link }) => [link, null])) };
  });
  return { records: cleared, emptied };
};

type Put = Awaited<ReturnType<typeof putRecords>>;

/** Writes records; where the host refuses a batch it is halved, until only what is refused is left over. */
const putWhatGoes = async (
  host: Host,
  object: SavedObject,
  records: readonly SavedRecord[],
): Promise<{ put: Put; refused: Restored['refused'] }> => {
  try {
    return {
      put: await putRecords(
        host,
        object,
        records.map((record) => written(object.fields, record)),
      ),
      refused: [],
    };
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== 'INVALID') throw error;
    if (records.length === 1) return { put: [], refused: [{ id: records[0]!.id, said: error.message }] };
    const half = Math.ceil(records.length / 2);
    const [one, other] = [
      await putWhatGoes(host, object, records.slice(0, half)),
      await putWhatGoes(host, object, records.slice(half)),
    ];
    return { put: [...one.put, ...other.put], refused: [...one.refused, ...other.refused] };
  }
};

const isRefusal = (error: unknown): boolean =>
  error instanceof HostError && (error.kind === 'INVALID' || error.kind === 'REFUSED');

/** Puts into the bin what was there when it was saved. @returns how many the host does not let the app put there */
const binAgain = async (
  host: Host,
  object: SavedObject,
  records: readonly SavedRecord[],
  put: Put,
): Promise<number> => {
  const outside = new Set(put.flatMap(({ id, isInBin }) => (isInBin ? [] : [id])));
  const ids = records.flatMap(({ id, deletedAt }) => (deletedAt !== null && outside.has(id) ? [id] : []));
  if (ids.length === 0) return 0;
  try {
    await binRecords(host, object, ids);
    return 0;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return ids.length;
  }
};

const counted = (names: readonly string[], into: Record<string, number>): void => {
  for (const one of names) into[one] = (into[one] ?? 0) + 1;
};

/**
 * Puts saved records back under their ids, as the application, 200 a request, or tells what is different. What is as it was
 * saved is not written, so that doing it again changes nothing. One request for 200 records that are new, one more to
 * compare.
 */
export const restoreRecords = async (host: Host, request: RestoreRequest): Promise<Restored> => {
  const object: SavedObject = request;
  const sum: Restored = {
    same: 0,
    missing: 0,
    different: 0,
    fields: {},
    written: 0,
    underAnotherId: 0,
    leadNowhere: 0,
    notInBin: 0,
    refused: [],
  };
  for (const batch of batches(request.records as SavedRecord[])) {
    const present = request.areNew
      ? new Map<string, Record<string, unknown>>()
      : await presentRecords(
          host,
          object,
          batch.map(({ id }) => id),
        );
    const toWrite = batch.filter((record) => {
      const now = present.get(record.id);
      const differing = now === undefined ? [] : differences(object.fields, record, now);
      if (now === undefined) sum.missing += 1;
      else if (differing.length > 0) sum.different += 1;
      else sum.same += 1;
      counted(differing, sum.fields);
      return now === undefined || differing.length > 0;
    });
    if (!request.forGood || toWrite.length === 0) continue;
    const { put, refused, emptied } = await putWhole(host, request, toWrite);
    const answered = new Set(put.map(({ id }) => id));
    const refusedIds = new Set(refused.map(({ id }) => id));
    sum.written += put.length;
    sum.leadNowhere += emptied;
    sum.refused.push(...refused);
    sum.underAnotherId += toWrite.filter(({ id }) => !answered.has(id) && !refusedIds.has(id)).length;
    sum.notInBin += await binAgain(host, object, toWrite, put);
  }
  return sum;
};

/** Writes a batch at once; where something in it is refused, what leads nowhere is emptied and the rest is tried in parts. */
const putWhole = async (host: Host, request: RestoreRequest, records: readonly SavedRecord[]) => {
  try {
    const put = await putRecords(
      host,
      request,
      records.map((record) => written(request.fields, record)),
    );
    return { put, refused: [], emptied: 0 };
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== 'INVALID') throw error;
    const cleared = await withoutDeadEnds(host, request.fields, records);
    return { ...(await putWhatGoes(host, request, cleared.records)), emptied: cleared.emptied };
  }
};

const amount = z.int().min(0);
/** What a backup or a restore came to, for *Runs*. */
export const noteRequest = z.strictObject({
  kind: z.enum(['BACKUP', 'RESTORE']),
  startedAt: z.iso.datetime(),
  read: amount,
  written: amount,
  unchanged: amount,
  rejected: amount,
  /** Of each object how many records. */
  records: z.record(apiName, amount),
  isEncrypted: z.boolean(),
});

/** Says under *Runs* that records were saved or put back. Told again it is the same run. */
export const noteBackup = async (
  host: Host,
  { kind, startedAt, records, isEncrypted, ...counts }: z.infer<typeof noteRequest>,
  now: Date,
): Promise<{ runId: string }> => {
  const run = await createRun(
    host,
    { key: `${kind.toLowerCase()}:${startedAt}`, kind },
    {
      name: RUN_NAMES[kind][await languageOfHotel(host)],
      status: counts.rejected > 0 ? 'DONE_WITH_REJECTS' : 'DONE',
      counts,
      startedAt: new Date(startedAt),
      finishedAt: now,
      result: { records, isEncrypted },
    },
  );
  return { runId: run.id };
};
