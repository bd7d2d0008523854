import { createHash } from 'node:crypto';
import type { RowProblem } from '../../domain/imports/rows.ts';
import { BATCH_SIZE, batches, type Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';

/**
 * What became of a slice. `rejected` are rows that the rules or the host refused, beside those the sender rejected;
 * `mutations` counts the requests that carried the records.
 */
export type ImportSliceResult = {
  written: number;
  unchanged: number;
  mutations: number;
  rejected: { row: number; problems: RowProblem[] }[];
};

/** What is particular to importing one kind of record. */
export type KindOfImport<Row, Stored extends { importFingerprint: string | null }, Record> = {
  keyOf(row: Row): string;
  /** Two rows of one key in one slice, the later one second. */
  merge(earlier: Row, later: Row): Row;
  /** What the host has under up to 200 keys. */
  stored(host: Host, keys: readonly string[]): Promise<Map<string, Stored>>;
  /** Looks up what the rows refer to and returns how a row becomes a record. */
  prepare(
    host: Host,
    rows: readonly Row[],
    options: { dryRun: boolean },
  ): Promise<(row: Row, fingerprint: string, stored: Stored | undefined) => Record>;
  /** Writes up to 200 records. */
  write(host: Host, records: readonly Record[]): Promise<void>;
};

/** Drops fields without a value: they say nothing and leave what the host has. */
export const withoutUndefined = <Item extends object>(item: { [Key in keyof Item]: Item[Key] | undefined }): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Item;

/** A digest of a row as read; an equal digest means that the source has nothing new to say. */
const fingerprintOf = (row: object): string =>
  createHash('sha256')
    .update(JSON.stringify(row, Object.keys(row).toSorted()))
    .digest('base64url')
    .slice(0, 22);

type Write<Record> = { row: number; record: Record };

const asInvalid = (error: unknown): HostError => {
  if (error instanceof HostError && error.kind === 'INVALID') return error;
  throw error;
};

/**
 * Writes a batch; when the host finds something wrong in it, halves it until the rows at fault stand alone, so that one
 * bad row does not hold up the others. When the first and the last row of a batch fail alone and for the same reason,
 * the fault is not in the rows.
 * @throws HostError when nothing of the batch can be written, or the host cannot be had.
 */
const writeIsolating = async <Record>(
  write: (records: readonly Record[]) => Promise<void>,
  batch: readonly Write<Record>[],
): Promise<ImportSliceResult['rejected']> => {
  const refusal = async (rows: readonly Write<Record>[]): Promise<HostError | null> => {
    try {
      await write(rows.map(({ record }) => record));
      return null;
    } catch (error) {
      return asInvalid(error);
    }
  };
  const isolate = async (rows: readonly Write<Record>[]): Promise<ImportSliceResult['rejected']> => {
    const error = await refusal(rows);
    if (error === null) return [];
    if (rows.length === 1) return [{ row: rows[0]!.row, problems: [{ field: 'row', reason: error.message }] }];
    const half = Math.ceil(rows.length / 2);
    return [...(await isolate(rows.slice(0, half))), ...(await isolate(rows.slice(half)))];
  };

  const error = await refusal(batch);
  if (error === null) return [];
  if (batch.length > 2) {
    const [first, last] = [await refusal(batch.slice(0, 1)), await refusal(batch.slice(-1))];
    if (first !== null && first.message === last?.message) throw error;
  }
  return isolate(batch);
};

export const importRows = async <Row extends object, Stored extends { importFingerprint: string | null }, Record>(
  host: Host,
  kind: KindOfImport<Row, Stored, Record>,
  rows: readonly { row: number; value: Row }[],
  dryRun: boolean,
): Promise<ImportSliceResult> => {
  const byKey = new Map<string, { row: number; value: Row }>();
  for (const { row, value } of rows) {
    const key = kind.keyOf(value);
    const earlier = byKey.get(key);
    byKey.set(key, { row, value: earlier ? kind.merge(earlier.value, value) : value });
  }
  const result: ImportSliceResult = { written: 0, unchanged: rows.length - byKey.size, mutations: 0, rejected: [] };
  const changed: { row: number; value: Row; fingerprint: string; stored: Stored | undefined }[] = [];
  for (const batch of batches([...byKey])) {
    const stored = await kind.stored(
      host,
      batch.map(([key]) => key),
    );
    for (const [key, { row, value }] of batch) {
      const fingerprint = fingerprintOf(value);
      if (stored.get(key)?.importFingerprint === fingerprint) result.unchanged += 1;
      else changed.push({ row, value, fingerprint, stored: stored.get(key) });
    }
  }
  if (changed.length === 0) return result;
  const recordOf = await kind.prepare(
    host,
    changed.map(({ value }) => value),
    { dryRun },
  );
  const writes = changed.map(({ row, value, fingerprint, stored }) => ({
    row,
    record: recordOf(value, fingerprint, stored),
  }));
  if (!dryRun)
    for (const batch of batches(writes, BATCH_SIZE))
      result.rejected.push(
        ...(await writeIsolating((records) => {
          result.mutations += 1;
          return kind.write(host, records);
        }, batch)),
      );
  result.written = writes.length - result.rejected.length;
  return result;
};
