import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  PERSONAL_FIELDS,
  readRow,
  withoutCardNumbers,
  type ImportKind,
  type RowProblem,
} from '../domain/stays/import-rows.ts';
import { BATCH_SIZE, batches, type Host } from '../host/client.ts';
import { HostError } from '../host/errors.ts';
import { saveRejects, saveRun } from '../host/runs.ts';
import { companiesImport } from './import-companies.ts';
import { guestsImport } from './import-guests.ts';
import { staysImport } from './import-stays.ts';

const counts = z.object({
  read: z.number().int().min(0),
  written: z.number().int().min(0),
  unchanged: z.number().int().min(0),
  rejected: z.number().int().min(0),
});

/** How far an import is: rows read, and what became of them. */
export type ImportCounts = z.infer<typeof counts>;

/** Rows that one slice may carry; at 200 a mutation it keeps a logic function well inside its time. */
export const MAX_SLICE_ROWS = 5_000;

/**
 * A slice of an import. `before` is where the import stood before it, so that repeating a slice counts nothing twice;
 * `read` is how many rows of the source the slice covers, the rejected ones included. `sourceLine` of a reject comes
 * with personal data masked.
 */
export const importSliceRequest = z.object({
  kind: z.enum(['stays', 'guests', 'companies']),
  dryRun: z.boolean(),
  run: z.object({ key: z.string().min(1), name: z.string(), startedAt: z.iso.datetime() }),
  before: counts,
  read: z.number().int().min(0),
  rows: z.array(z.object({ row: z.number().int(), value: z.unknown() })).max(MAX_SLICE_ROWS),
  rejects: z.array(z.object({ row: z.number().int(), sourceLine: z.string(), reasons: z.string() })),
  isLast: z.boolean(),
});
export type ImportSliceRequest = z.infer<typeof importSliceRequest>;

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

const importRows = async <Row extends object, Stored extends { importFingerprint: string | null }, Record>(
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

const KINDS: {
  [Kind in ImportKind]: (host: Host, rows: ImportSliceRequest['rows'], dryRun: boolean) => Promise<ImportSliceResult>;
} = {
  stays: (host, rows, dryRun) => importValid(host, 'stays', staysImport, rows, dryRun),
  guests: (host, rows, dryRun) => importValid(host, 'guests', guestsImport, rows, dryRun),
  companies: (host, rows, dryRun) => importValid(host, 'companies', companiesImport, rows, dryRun),
};

type RowOf<Kind extends ImportKind> = Extract<ReturnType<typeof readRow<Kind>>, { ok: true }>['row'];

const importValid = async <Kind extends ImportKind, Stored extends { importFingerprint: string | null }, Record>(
  host: Host,
  name: Kind,
  kind: KindOfImport<RowOf<Kind>, Stored, Record>,
  rows: ImportSliceRequest['rows'],
  dryRun: boolean,
): Promise<ImportSliceResult> => {
  const read = rows.map(({ row, value }) => ({ row, result: readRow(name, value) }));
  const result = await importRows(
    host,
    kind,
    read.flatMap(({ row, result: parsed }) => (parsed.ok ? [{ row, value: parsed.row }] : [])),
    dryRun,
  );
  const invalid = read.flatMap(({ row, result: parsed }) => (parsed.ok ? [] : [{ row, problems: parsed.problems }]));
  return { ...result, rejected: [...invalid, ...result.rejected] };
};

/** A host names the value that it refuses; this takes those out that say who the row is about. */
const withoutPersonal = (text: string, row: unknown): string =>
  Object.entries(row ?? {})
    .filter(([field, value]) => PERSONAL_FIELDS.has(field) && typeof value === 'string' && value.length > 2)
    .reduce((masked, [, value]) => masked.replaceAll(String(value), '•••'), text);

/**
 * Brings one slice of an import into the host: rows whose source has nothing new are left alone, the others are upserted
 * 200 at a time, and the run's record is moved on. Sending a slice again, or after it was cut off half-way, ends the same.
 * The run is recorded before the first row, so that who may not import is refused before anything is written.
 * @throws HostError when the host cannot take the slice at all.
 */
export const importSlice = async (host: Host, request: ImportSliceRequest, now: Date): Promise<ImportSliceResult> => {
  const { kind, dryRun, run, before, rejects, isLast } = request;
  const started = { key: run.key, name: run.name, kind: 'IMPORT', startedAt: run.startedAt } as const;
  const isFirst = before.read === 0;
  if (isFirst && !dryRun) await saveRun(host, { ...started, status: 'RUNNING', cursor: { rows: 0 }, finishedAt: null });
  const result = await KINDS[kind](host, request.rows, dryRun);
  if (dryRun) return result;
  const rejectedCount = before.rejected + rejects.length + result.rejected.length;
  const saved = await saveRun(host, {
    ...started,
    status: isLast ? (rejectedCount > 0 ? 'DONE_WITH_REJECTS' : 'DONE') : 'RUNNING',
    cursor: { rows: before.read + request.read },
    readCount: before.read + request.read,
    writtenCount: before.written + result.written,
    unchangedCount: before.unchanged + result.unchanged,
    rejectedCount,
    finishedAt: isLast ? now.toISOString() : null,
  });
  const values = new Map(request.rows.map(({ row, value }) => [row, value]));
  await saveRejects(
    host,
    [
      ...rejects,
      ...result.rejected.map(({ row, problems }) => ({
        row,
        sourceLine: '',
        reasons: withoutPersonal(problems.map(({ field, reason }) => `${field} ${reason}`).join('; '), values.get(row)),
      })),
    ].map(({ row, sourceLine, reasons }) => ({
      key: `${run.key}:${row}`,
      name: `Row ${row}`,
      rowNumber: row,
      runId: saved.id,
      sourceLine: withoutCardNumbers(sourceLine),
      reasons: withoutCardNumbers(reasons),
      status: 'OPEN' as const,
    })),
  );
  return result;
};
