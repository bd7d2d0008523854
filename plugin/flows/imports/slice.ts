import * as z from 'zod';
import { latestToday } from '../../domain/calendar-dates.ts';
import { withoutCardNumbers } from '../../domain/imports/card-numbers.ts';
import { rowProblem, withoutCards, withoutWritten, type RowProblem } from '../../domain/imports/reasons.ts';
import { IMPORT_KINDS, PERSONAL_FIELDS, readRow, type ImportKind, type ImportRow } from '../../domain/imports/rows.ts';
import type { Host } from '../../host/client.ts';
import type { RunCounts, RunRefusal } from '../../domain/runs/run.ts';
import { saveRejects, type ImportRejectWrite, type Run } from '../../host/runs.ts';
import { rowName, sayRowProblems } from '../../words/imports.ts';
import { beginSlice, endSlice, failSlice, type Slice } from '../runs/run.ts';
import { languagesOfProperties } from '../properties/languages.ts';
import { companiesImport } from './companies.ts';
import { guestsImport } from './guests.ts';
import { membershipsImport } from './memberships.ts';
import { staysImport } from './stays.ts';
import {
  importRows,
  sortOutUnchanged,
  type ImportSliceResult,
  type KindOfImport,
  type Positioned,
} from './write-rows.ts';

const countsSoFar: z.ZodType<RunCounts, RunCounts> = z.object({
  read: z.number().int().min(0),
  written: z.number().int().min(0),
  unchanged: z.number().int().min(0),
  rejected: z.number().int().min(0),
});

const notedRow = z.object({
  row: z.number().int(),
  sourceLine: z.string(),
  problems: z.array(rowProblem),
  /** The code of the property that the row is about, as far as it can be read. */
  property: z.string().optional(),
});

/** Rows that one slice may carry; at 200 a mutation it keeps a logic function well inside its time. */
export const MAX_SLICE_ROWS = 5_000;

/**
 * A slice of an import. `before` is where the import stood before it, so that repeating a slice counts nothing twice;
 * `read` is how many rows of the source the slice covers, the rejected ones included. `sourceLine` of a reject comes
 * with personal data masked.
 */
export const importSliceRequest = z.object({
  kind: z.enum(IMPORT_KINDS),
  dryRun: z.boolean(),
  run: z.object({ key: z.string().min(1), name: z.string() }),
  /** The sender goes on with an import that had ended: only then is one gone on with that a person cancelled. */
  resumes: z.boolean().default(false),
  before: countsSoFar,
  read: z.number().int().min(0),
  rows: z.array(z.object({ row: z.number().int(), value: z.unknown() })).max(MAX_SLICE_ROWS),
  rejects: z.array(notedRow),
  /** Rows of the slice that come in, and of which something is to be said: what was left out, what was made of it. */
  notes: z.array(notedRow).default([]),
  isLast: z.boolean(),
  /** The sender stops before the end, because too many rows were rejected. */
  givenUp: z.object({ read: z.number().int(), rejected: z.number().int() }).optional(),
});
export type ImportSliceRequest = z.input<typeof importSliceRequest>;

type Import = (
  host: Host,
  rows: ImportSliceRequest['rows'],
  options: { dryRun: boolean; now: Date },
) => Promise<ImportSliceResult>;

const imports =
  <Kind extends ImportKind, Stored extends { importFingerprint: string | null }, Record>(
    kind: KindOfImport<Kind, Stored, Record>,
  ): Import =>
  async (host, rows, { dryRun, now }) => {
    const today = latestToday(now);
    const valid: Positioned<ImportRow[Kind]>[] = [];
    const [rejected, leftOut]: [ImportSliceResult['rejected'], ImportSliceResult['leftOut']] = [[], []];
    const { unchanged, rest, absent } = await sortOutUnchanged(host, kind, rows);
    for (const { row, value } of rest) {
      const read = readRow(kind.kind, value, today);
      if (!read.ok) rejected.push({ row, problems: read.problems });
      else {
        valid.push({ row, value: read.row });
        if (read.leftOut.length > 0) leftOut.push({ row, problems: read.leftOut });
      }
    }
    const result = await importRows(host, kind, valid, { dryRun, now, absent });
    return {
      ...result,
      unchanged: unchanged + result.unchanged,
      rejected: [...rejected, ...result.rejected],
      leftOut: [...leftOut, ...result.leftOut],
    };
  };

const KINDS: Record<ImportKind, Import> = {
  stays: imports(staysImport),
  guests: imports(guestsImport),
  companies: imports(companiesImport),
  memberships: imports(membershipsImport),
};

type Noted = z.infer<typeof notedRow>;

/** What of a problem may be kept: nothing of the values that say who the row is about, and no number of a card. */
const kept = (problem: RowProblem, row: unknown): RowProblem => {
  const shown = withoutCards(PERSONAL_FIELDS.has(problem.field) ? withoutWritten(problem) : problem);
  if (shown.code !== 'HOST_REFUSED') return shown;
  const said = Object.entries(row ?? {})
    .filter(([field, value]) => PERSONAL_FIELDS.has(field) && typeof value === 'string' && value.length > 2)
    .reduce((masked, [, value]) => masked.replaceAll(String(value), '•••'), shown.said);
  return { ...shown, said };
};

/** What the app's own check of the rows found, as the sender's: one entry a row, because a booking's rooms share one. */
const asNoted = (found: ImportSliceResult['rejected'], rows: ImportSliceRequest['rows']): Noted[] => {
  const values = new Map(rows.map(({ row, value }) => [row, value]));
  return [...Map.groupBy(found, ({ row }) => row)].map(([row, all]) => {
    const value = values.get(row);
    const property = (value as { propertyCode?: unknown } | undefined)?.propertyCode;
    return {
      row,
      sourceLine: '',
      problems: all.flatMap(({ problems }) => problems.map((problem) => kept(problem, value))),
      ...(typeof property === 'string' ? { property } : {}),
    };
  });
};

/** Records rejected rows and rows of which something is to be said, under the unique key `run:row`. */
const recordRejects = async (
  host: Host,
  { run, rows, rejects, notes = [] }: ImportSliceRequest,
  { id }: Run,
  { rejected, leftOut }: ImportSliceResult,
): Promise<void> => {
  const found: [ImportRejectWrite['status'], Noted[]][] = [
    ['NOTED', [...notes, ...asNoted(leftOut, rows)]],
    ['OPEN', [...rejects, ...asNoted(rejected, rows)]],
  ];
  if (found.every(([, noted]) => noted.length === 0)) return;
  const languageOf = await languagesOfProperties(host);
  const records = new Map<string, ImportRejectWrite>();
  for (const [status, all] of found)
    for (const { row, sourceLine, property, ...noted } of all) {
      const language = languageOf(property);
      const problems = noted.problems.map((problem) => kept(problem, null));
      records.set(`${run.key}:${row}`, {
        key: `${run.key}:${row}`,
        name: rowName(row, language),
        rowNumber: row,
        runId: id,
        sourceLine: withoutCardNumbers(sourceLine),
        reasons: sayRowProblems(problems, language),
        problems,
        status,
      });
    }
  await saveRejects(host, [...records.values()]);
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
  const options = { dryRun, now: slice.clock() };
  if (dryRun) return KINDS[kind](host, request.rows, options);
  const begun = await beginSlice(host, { ...request.run, before, read, resumes }, slice);
  if ('refused' in begun) return begun;
  const { run } = begun;
  try {
    const result = await KINDS[kind](host, request.rows, options);
    await recordRejects(host, request, run, result);
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
