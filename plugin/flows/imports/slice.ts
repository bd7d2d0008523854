import { z } from 'zod';
import { latestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import { withoutCardNumbers } from '../../domain/imports/card-numbers.ts';
import { PERSONAL_FIELDS, readRow, type ImportKind, type ImportRow } from '../../domain/imports/rows.ts';
import type { Host } from '../../host/client.ts';
import type { RunCounts, RunRefusal } from '../../domain/runs/run.ts';
import { saveRejects, type ImportRejectWrite, type Run } from '../../host/runs.ts';
import { beginSlice, endSlice, failSlice, type Slice } from '../runs/run.ts';
import { companiesImport } from './companies.ts';
import { guestsImport } from './guests.ts';
import { staysImport } from './stays.ts';
import { importRows, type ImportSliceResult, type KindOfImport, type Positioned } from './write-rows.ts';

const countsSoFar: z.ZodType<RunCounts, RunCounts> = z.object({
  read: z.number().int().min(0),
  written: z.number().int().min(0),
  unchanged: z.number().int().min(0),
  rejected: z.number().int().min(0),
});

const notedRow = z.object({ row: z.number().int(), sourceLine: z.string(), reasons: z.string() });

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
  rejects: z.array(notedRow),
  /** Rows of the slice that come in without something; `reasons` say what was left out. */
  notes: z.array(notedRow).default([]),
  isLast: z.boolean(),
  /** The sender stops before the end, because too many rows were rejected. */
  givenUp: z.object({ read: z.number().int(), rejected: z.number().int() }).optional(),
});
export type ImportSliceRequest = z.input<typeof importSliceRequest>;

type Import = (
  host: Host,
  rows: ImportSliceRequest['rows'],
  options: { dryRun: boolean; today: CalendarDate },
) => Promise<ImportSliceResult>;

const imports =
  <Kind extends ImportKind, Stored extends { importFingerprint: string | null }, Record>(
    kind: KindOfImport<Kind, Stored, Record>,
  ): Import =>
  async (host, rows, { dryRun, today }) => {
    const valid: Positioned<ImportRow[Kind]>[] = [];
    const [rejected, leftOut]: [ImportSliceResult['rejected'], ImportSliceResult['leftOut']] = [[], []];
    for (const { row, value } of rows) {
      const read = readRow(kind.kind, value, today);
      if (!read.ok) rejected.push({ row, problems: read.problems });
      else {
        valid.push({ row, value: read.row });
        if (read.leftOut.length > 0) leftOut.push({ row, problems: read.leftOut });
      }
    }
    const result = await importRows(host, kind, valid, dryRun);
    return { ...result, rejected: [...rejected, ...result.rejected], leftOut };
  };

const KINDS: Record<ImportKind, Import> = {
  stays: imports(staysImport),
  guests: imports(guestsImport),
  companies: imports(companiesImport),
};

/** A host names the value that it refuses; this takes those out that say who the row is about. */
const withoutPersonal = (text: string, row: unknown): string =>
  Object.entries(row ?? {})
    .filter(([field, value]) => PERSONAL_FIELDS.has(field) && typeof value === 'string' && value.length > 2)
    .reduce((masked, [, value]) => masked.replaceAll(String(value), '•••'), text);

type Noted = z.infer<typeof notedRow>;

/** What the app's own check of the rows found, as the sender's: one entry a row, because a booking's rooms share one. */
const asNoted = (found: ImportSliceResult['rejected'], rows: ImportSliceRequest['rows']): Noted[] => {
  const values = new Map(rows.map(({ row, value }) => [row, value]));
  const byRow = new Map<number, Set<string>>();
  for (const { row, problems } of found) {
    const reasons = byRow.get(row) ?? new Set();
    for (const { field, reason } of problems) reasons.add(`${field} ${reason}`);
    byRow.set(row, reasons);
  }
  return [...byRow].map(([row, reasons]) => ({
    row,
    sourceLine: '',
    reasons: withoutPersonal([...reasons].join('; '), values.get(row)),
  }));
};

/** Rejected rows and rows that came in without something, as records under the unique key `run:row`. */
const rejectRecords = (
  { run, rows, rejects, notes = [] }: ImportSliceRequest,
  { id }: Run,
  { rejected, leftOut }: ImportSliceResult,
) => {
  const records = new Map<string, ImportRejectWrite>();
  const add = (status: ImportRejectWrite['status'], noted: readonly Noted[]): void => {
    for (const { row, sourceLine, reasons } of noted)
      records.set(`${run.key}:${row}`, {
        key: `${run.key}:${row}`,
        name: `Row ${row}`,
        rowNumber: row,
        runId: id,
        sourceLine: withoutCardNumbers(sourceLine),
        reasons: withoutCardNumbers(reasons),
        status,
      });
  };
  add('NOTED', [...notes, ...asNoted(leftOut, rows)]);
  add('OPEN', [...rejects, ...asNoted(rejected, rows)]);
  return [...records.values()];
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
  const { kind, dryRun, before, read, rejects, isLast, givenUp, resumes = false } = request;
  const options = { dryRun, today: latestToday(slice.clock()) };
  if (dryRun) return KINDS[kind](host, request.rows, options);
  const begun = await beginSlice(host, { ...request.run, before, read, resumes }, slice);
  if ('refused' in begun) return begun;
  const { run } = begun;
  try {
    const result = await KINDS[kind](host, request.rows, options);
    await saveRejects(host, rejectRecords(request, run, result));
    const counts = {
      read,
      written: result.written,
      unchanged: result.unchanged,
      rejected: rejects.length + result.rejected.length,
    };
    const ended = await endSlice(host, run, { before, counts, isLast, givenUp }, slice);
    return 'refused' in ended ? ended : result;
  } catch (error) {
    await failSlice(host, run, error, slice);
    throw error;
  }
};
