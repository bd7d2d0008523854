import { z } from 'zod';
import { withoutCardNumbers } from '../../domain/imports/card-numbers.ts';
import { PERSONAL_FIELDS, readRow, type ImportKind } from '../../domain/imports/rows.ts';
import type { Host } from '../../host/client.ts';
import type { RunCounts, RunRefusal } from '../../domain/runs/run.ts';
import { saveRejects, type Run } from '../../host/runs.ts';
import { beginSlice, endSlice, failSlice, type Slice } from '../runs/run.ts';
import { companiesImport } from './companies.ts';
import { guestsImport } from './guests.ts';
import { staysImport } from './stays.ts';
import { importRows, type ImportSliceResult, type KindOfImport } from './write-rows.ts';

const countsSoFar: z.ZodType<RunCounts, RunCounts> = z.object({
  read: z.number().int().min(0),
  written: z.number().int().min(0),
  unchanged: z.number().int().min(0),
  rejected: z.number().int().min(0),
});

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
  run: z.object({ key: z.string().min(1), name: z.string() }),
  /** The sender goes on with an import that had ended: only then is one gone on with that a person cancelled. */
  resumes: z.boolean().default(false),
  before: countsSoFar,
  read: z.number().int().min(0),
  rows: z.array(z.object({ row: z.number().int(), value: z.unknown() })).max(MAX_SLICE_ROWS),
  rejects: z.array(z.object({ row: z.number().int(), sourceLine: z.string(), reasons: z.string() })),
  isLast: z.boolean(),
});
export type ImportSliceRequest = z.input<typeof importSliceRequest>;

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

const rejectRecords = (
  { run, rows, rejects }: ImportSliceRequest,
  { id }: Run,
  rejected: ImportSliceResult['rejected'],
) => {
  const values = new Map(rows.map(({ row, value }) => [row, value]));
  return [
    ...rejects,
    ...rejected.map(({ row, problems }) => ({
      row,
      sourceLine: '',
      reasons: withoutPersonal(problems.map(({ field, reason }) => `${field} ${reason}`).join('; '), values.get(row)),
    })),
  ].map(({ row, sourceLine, reasons }) => ({
    key: `${run.key}:${row}`,
    name: `Row ${row}`,
    rowNumber: row,
    runId: id,
    sourceLine: withoutCardNumbers(sourceLine),
    reasons: withoutCardNumbers(reasons),
    status: 'OPEN' as const,
  }));
};

/**
 * Brings one slice of an import into the host: rows whose source has nothing new are left alone, the others are upserted
 * 200 at a time, and the run's record is moved on. Sending a slice again, or after it was cut off half-way, ends the same.
 * The run is taken up before the first row, so that who may not import is refused before anything is written.
 * @returns a refusal where the run was cancelled or stands elsewhere; then nothing counts.
 * @throws HostError when the host cannot take the slice at all.
 */
export const importSlice = async (
  host: Host,
  request: ImportSliceRequest,
  slice: Slice,
): Promise<ImportSliceResult | { refused: RunRefusal }> => {
  const { kind, dryRun, before, read, rejects, isLast, resumes = false } = request;
  if (dryRun) return KINDS[kind](host, request.rows, dryRun);
  const begun = await beginSlice(host, { ...request.run, before, read, resumes }, slice);
  if ('refused' in begun) return begun;
  const { run } = begun;
  try {
    const result = await KINDS[kind](host, request.rows, dryRun);
    await saveRejects(host, rejectRecords(request, run, result.rejected));
    const counts = {
      read,
      written: result.written,
      unchanged: result.unchanged,
      rejected: rejects.length + result.rejected.length,
    };
    const ended = await endSlice(host, run, { before, counts, isLast }, slice);
    return 'refused' in ended ? ended : result;
  } catch (error) {
    await failSlice(host, run, error, slice);
    throw error;
  }
};
