import { createHash } from 'node:crypto';
import type { RowProblem } from '../../domain/imports/reasons.ts';
import { KEY_FIELD, rowKey, type ImportKind, type ImportRow } from '../../domain/imports/rows.ts';
import { BATCH_SIZE, batches, type Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';

type RowProblems = { row: number; problems: RowProblem[] };

/**
 * What became of a slice. `rejected` are rows that the rules or the host refused, beside those the sender rejected;
 * `leftOut` is what was left out of rows that came in; `mutations` counts the requests that carried the records.
 */
export type ImportSliceResult = {
  written: number;
  unchanged: number;
  mutations: number;
  rejected: RowProblems[];
  leftOut: RowProblems[];
};

/** What is particular to importing one kind of record. */
export type KindOfImport<Kind extends ImportKind, Stored extends { importFingerprint: string | null }, Record> = {
  kind: Kind;
  /** The fingerprints of what the host has under up to 200 keys, where they are less to ask for than `stored`. */
  fingerprints?(host: Host, keys: readonly string[]): Promise<Map<string, string | null>>;
  /** What the host has under up to 200 keys. */
  stored(host: Host, keys: readonly string[]): Promise<Map<string, Stored>>;
  /** Why a row is not to be applied to what the host has. */
  refusal?(row: ImportRow[Kind], stored: Stored): RowProblem | null;
  /** Looks up what the rows refer to and returns how a row becomes a record. */
  prepare(
    host: Host,
    rows: readonly ImportRow[Kind][],
    options: { dryRun: boolean; now: Date },
  ): Promise<(row: ImportRow[Kind], fingerprint: string, stored: Stored | undefined) => Record>;
  /** Writes up to 200 records. */
  write(host: Host, records: readonly Record[]): Promise<void>;
};

/** Drops fields without a value: they say nothing and leave what the host has. */
export const withoutUndefined = <Item extends object>(item: { [Key in keyof Item]: Item[Key] | undefined }): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Item;

/** A digest of a row as read; an equal digest means that the source has nothing new to say. */
export const fingerprintOf = (row: object): string =>
  createHash('sha256')
    .update(JSON.stringify(row, Object.keys(row).toSorted()))
    .digest('base64url')
    .slice(0, 22);

/** Thrown by what makes a record of a row when the row refers to something that is not there. */
export class RowRefused extends Error {
  readonly problem: RowProblem;
  constructor(problem: RowProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

type Write<Record> = { row: number; record: Record };

/** Rows that are tried alone before a batch is taken for refused as a whole. */
const PROBES = 5;

/** At most `count` items, from the first to the last. */
const spread = <Item>(items: readonly Item[], count: number): Item[] => {
  const step = Math.max(1, (items.length - 1) / (count - 1));
  return items.filter((_, index) => index % step < 1);
};

const asInvalid = (error: unknown): HostError => {
  if (error instanceof HostError && error.kind === 'INVALID') return error;
  throw error;
};

/**
 * Writes a batch; when the host finds something wrong in it, halves it until the rows at fault stand alone, so that one
 * bad row does not hold up the others. When a handful of rows, spread over the batch, fail alone and all for the same
 * reason, the fault is not in the rows.
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
  /** The host's words name no value that was sent, so two rows with the same kind of fault are refused alike. */
  const isRefusedAlike = async (rows: readonly Write<Record>[]): Promise<boolean> => {
    const reasons = new Set<string | undefined>();
    for (const row of rows) {
      reasons.add((await refusal([row]))?.message);
      if (reasons.size > 1 || reasons.has(undefined)) return false;
    }
    return true;
  };
  const isolate = async (rows: readonly Write<Record>[]): Promise<ImportSliceResult['rejected']> => {
    const error = await refusal(rows);
    if (error === null) return [];
    if (rows.length === 1)
      return [{ row: rows[0]!.row, problems: [{ field: 'row', code: 'HOST_REFUSED', said: error.message }] }];
    const half = Math.ceil(rows.length / 2);
    return [...(await isolate(rows.slice(0, half))), ...(await isolate(rows.slice(half)))];
  };

  const error = await refusal(batch);
  if (error === null) return [];
  if (batch.length > 2 && (await isRefusedAlike(spread(batch, PROBES)))) throw error;
  return isolate(batch);
};

/** A row of a source, by its position. */
export type Positioned<Row> = { row: number; value: Row };

/** Rows by their keys; of several with one key the first stands, and the others are rejected. */
const firstOfEachKey = <Kind extends ImportKind>(kind: Kind, rows: readonly Positioned<ImportRow[Kind]>[]) => {
  const byKey = new Map<string, Positioned<ImportRow[Kind]>>();
  const rejected: RowProblems[] = [];
  for (const { row, value } of rows) {
    const key = rowKey[kind](value);
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, { row, value });
    else rejected.push({ row, problems: [{ field: KEY_FIELD[kind], code: 'REPEATS_ROW', firstRow: first.row }] });
  }
  return { byKey, rejected };
};

/** Rows as they came, sorted out before they are checked. */
type SortedOut<Row> = {
  /** How many say word for word what the host has from their source already. */
  unchanged: number;
  rest: Row[];
  /** Keys of which it is known that the host has nothing under them. */
  absent: ReadonlySet<string>;
};

/**
 * Sorts rows out that the host has as they are: it has checked them when it took them. Of several with one key none is,
 * because only one of them can stand.
 */
export const sortOutUnchanged = async <
  Kind extends ImportKind,
  Stored extends { importFingerprint: string | null },
  Record,
  Row extends { value?: unknown },
>(
  host: Host,
  kind: KindOfImport<Kind, Stored, Record>,
  rows: readonly Row[],
): Promise<SortedOut<Row>> => {
  const { fingerprints } = kind;
  if (fingerprints === undefined) return { unchanged: 0, rest: [...rows], absent: new Set() };
  // Not checked yet: a key made of anything else is a key that nothing is under.
  const byKey = Map.groupBy(rows, ({ value }) =>
    typeof value === 'object' && value !== null ? rowKey[kind.kind](value as ImportRow[Kind]) : '',
  );
  const found = await Promise.all(batches([...byKey.keys()]).map((keys) => fingerprints(host, keys)));
  const known = new Map(found.flatMap((some) => [...some]));
  const unchanged = new Set<Row>();
  for (const [key, [row, another]] of byKey)
    if (another === undefined && known.has(key) && known.get(key) === fingerprintOf(row!.value as object))
      unchanged.add(row!);
  return {
    unchanged: unchanged.size,
    rest: rows.filter((row) => !unchanged.has(row)),
    absent: new Set([...byKey.keys()].filter((key) => !known.has(key))),
  };
};

/**
 * Brings rows of a kind into the host that have been checked: those with something new are written, 200 at a time.
 * @param absent keys of which it is known that the host has nothing under them.
 */
export const importRows = async <Kind extends ImportKind, Stored extends { importFingerprint: string | null }, Record>(
  host: Host,
  kind: KindOfImport<Kind, Stored, Record>,
  rows: readonly Positioned<ImportRow[Kind]>[],
  { dryRun = false, now, absent = new Set() }: { dryRun?: boolean; now: Date; absent?: ReadonlySet<string> },
): Promise<ImportSliceResult> => {
  const { byKey, rejected } = firstOfEachKey(kind.kind, rows);
  const result: ImportSliceResult = { written: 0, unchanged: 0, mutations: 0, rejected, leftOut: [] };
  /** Nobody can mend the row of a guest who was erased: it is dropped, and said to be. */
  const refuse = (row: number, problem: RowProblem): void => {
    if (problem.code !== 'ERASED') rejected.push({ row, problems: [problem] });
    else {
      result.unchanged += 1;
      result.leftOut.push({ row, problems: [problem] });
    }
  };
  const changed: (Positioned<ImportRow[Kind]> & { fingerprint: string; stored: Stored | undefined })[] = [];
  // Asked for together: nothing is written before all are known.
  const asked = batches([...byKey.keys()].filter((key) => !absent.has(key)));
  const known = new Map((await Promise.all(asked.map((keys) => kind.stored(host, keys)))).flatMap((some) => [...some]));
  for (const [key, { row, value }] of byKey) {
    const fingerprint = fingerprintOf(value);
    const before = known.get(key);
    const refusal = before === undefined ? null : (kind.refusal?.(value, before) ?? null);
    if (before?.importFingerprint === fingerprint) result.unchanged += 1;
    else if (refusal !== null) refuse(row, refusal);
    else changed.push({ row, value, fingerprint, stored: before });
  }
  if (changed.length === 0) return result;
  const recordOf = await kind.prepare(
    host,
    changed.map(({ value }) => value),
    { dryRun, now },
  );
  const writes = changed.flatMap(({ row, value, fingerprint, stored }) => {
    try {
      return [{ row, record: recordOf(value, fingerprint, stored) }];
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      refuse(row, error.problem);
      return [];
    }
  });
  let refused = 0;
  if (!dryRun)
    for (const batch of batches(writes, BATCH_SIZE)) {
      const refusals = await writeIsolating((records) => {
        result.mutations += 1;
        return kind.write(host, records);
      }, batch);
      refused += refusals.length;
      rejected.push(...refusals);
    }
  result.written = writes.length - refused;
  return result;
};
