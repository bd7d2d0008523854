import { basename } from 'node:path';
import { PERSONAL_FIELDS, readRow, type RowProblem } from '../../plugin/domain/imports/rows.ts';
import { addCounts, NOTHING_COUNTED, type RunCounts } from '../../plugin/domain/runs/run.ts';
import type { ImportSliceRequest } from '../../plugin/flows/imports/slice.ts';
import type { ImportSliceResult } from '../../plugin/flows/imports/write-rows.ts';
import type { Run } from '../../plugin/host/runs.ts';
import { mapper } from './apply-mapping.ts';
import { placeholders, type Mapping } from './mapping.ts';
import { inspectFile, openFile } from './read-file.ts';
import { rejectsFile } from './rejects-file.ts';

/** Rows in one slice: large enough that what a slice looks up beforehand hardly counts. */
export const SLICE_ROWS = 2_000;

/** The columns of a line that only fields without personal data read, as text; the others only by name. */
const masked = (mapping: Mapping, header: readonly string[], cells: readonly string[]): string => {
  const read = Object.entries(mapping.fields).map(([field, { column, template }]) => ({
    personal: PERSONAL_FIELDS.has(field),
    columns: [...(column === undefined ? [] : [column]), ...placeholders(template ?? '')],
  }));
  const hidden = new Set(read.flatMap(({ personal, columns }) => (personal ? columns : [])));
  const shown = new Set(read.flatMap(({ columns }) => columns.filter((column) => !hidden.has(column))));
  return cells
    .map((value, at) => `${header[at]}=${shown.has(header[at] ?? '') ? value : '•••'}`)
    .join(', ')
    .slice(0, 1_000);
};

/** A reason as the host may keep it: without the value, which stands in front in quotes, where that is personal. */
const shownReason = ({ field, reason }: RowProblem): string =>
  `${field} ${PERSONAL_FIELDS.has(field) ? reason.replace(/^".*" /s, '') : reason}`;

export type ImportOptions = {
  file: string;
  mapping: Mapping;
  rejects: string;
  dryRun: boolean;
  /** The run of this file to go on with, by its key; null to begin at the first row. */
  resume: (key: string) => Promise<Run | null>;
  send: (request: ImportSliceRequest) => Promise<ImportSliceResult>;
  now: Date;
  /** Told after each slice, with how many rows there are in all. */
  onProgress: (counts: RunCounts, total: number) => void;
};

/** What an import came to. `rejectsFile` is null when no row was rejected. */
export type ImportSummary = RunCounts & { resumedAt: number; rejectsFile: string | null };

type Slice = Pick<ImportSliceRequest, 'rows' | 'rejects' | 'read'> & { lines: Map<number, readonly string[]> };

/**
 * Imports a file: reads, maps and checks it line by line, and sends slices. While the host works on one slice the next
 * is read, so two slices are in memory at a time, whatever the size of the file.
 * @throws UsageError for a file or mapping that cannot be used, HostError when the host cannot be had.
 */
export const importFile = async (options: ImportOptions): Promise<ImportSummary> => {
  const { file, mapping, send, dryRun } = options;
  const { digest, lines: total } = await inspectFile(file, mapping.file.encoding);
  const key = `import:${mapping.name}:${digest}`;
  const earlier = await options.resume(key);
  const resumedAt = earlier?.counts.read ?? 0;
  let counts = earlier?.counts ?? NOTHING_COUNTED;
  let resumes = earlier !== null;
  const run = { key, name: `${basename(file)} as ${mapping.name}` };
  const { header, lines } = await openFile(file, mapping);
  const rejects = rejectsFile(options.rejects, header, mapping.file, resumedAt);
  const map = mapper(mapping, header);

  const slices = async function* (): AsyncGenerator<Slice> {
    let slice: Slice = { rows: [], rejects: [], read: 0, lines: new Map() };
    const reject = async (row: number, problems: RowProblem[], cells: readonly string[]): Promise<void> => {
      await rejects.add(row, problems, cells);
      slice.rejects.push({
        row,
        sourceLine: cells.length === header.length ? masked(mapping, header, cells) : '',
        reasons: problems.map(shownReason).join('; '),
      });
    };
    for await (const line of lines) {
      if (line.row <= resumedAt) continue;
      slice.read += 1;
      if ('broken' in line) await reject(line.row, [{ field: 'row', reason: line.broken }], line.cells);
      else {
        const mapped = map(line);
        const checked = mapped.ok ? readRow(mapping.kind, mapped.value) : mapped;
        if (checked.ok && mapped.ok) {
          slice.rows.push({ row: line.row, value: mapped.value });
          slice.lines.set(line.row, line.cells);
        } else if (!checked.ok) await reject(line.row, checked.problems, line.cells);
      }
      if (slice.read === SLICE_ROWS) {
        yield slice;
        slice = { rows: [], rejects: [], read: 0, lines: new Map() };
      }
    }
    if (slice.read > 0) yield slice;
  };

  const sendSlice = async ({ lines: linesOfSlice, ...slice }: Slice, isLast: boolean): Promise<void> => {
    const result = await send({ kind: mapping.kind, dryRun, run, before: counts, isLast, resumes, ...slice });
    resumes = false;
    for (const { row, problems } of result.rejected) await rejects.add(row, problems, linesOfSlice.get(row) ?? []);
    counts = addCounts(counts, {
      read: slice.read,
      written: result.written,
      unchanged: result.unchanged,
      rejected: slice.rejects.length + result.rejected.length,
    });
    options.onProgress(counts, total);
  };

  const reader = slices();
  let current = await reader.next();
  while (!current.done) {
    const next = reader.next();
    // Its failure is met by the await below; until then it must not count as unhandled.
    next.catch(() => undefined);
    await sendSlice(current.value, false);
    current = await next;
  }
  // Only now is it known that nothing follows: this closes the run.
  await sendSlice({ rows: [], rejects: [], read: 0, lines: new Map() }, true);
  return { ...counts, resumedAt, rejectsFile: (await rejects.close()) ? rejects.file : null };
};
