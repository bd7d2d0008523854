import { basename } from 'node:path';
import { latestToday } from '../../plugin/domain/calendar-dates.ts';
import { withoutCards, withoutWritten, type RowProblem } from '../../plugin/domain/imports/reasons.ts';
import { KEY_FIELD, PERSONAL_FIELDS, readRow, rowKey } from '../../plugin/domain/imports/rows.ts';
import { addCounts, NOTHING_COUNTED, type RunCounts } from '../../plugin/domain/runs/run.ts';
import type { ImportSliceRequest } from '../../plugin/flows/imports/slice.ts';
import type { ImportSliceResult } from '../../plugin/flows/imports/write-rows.ts';
import type { Run } from '../../plugin/host/runs.ts';
import type { Language } from '../../plugin/words/language.ts';
import { fieldType, mapper } from './apply-mapping.ts';
import { columnsOf, startColumns, type Mapping } from './mapping.ts';
import { inspectFile, openFile } from './read-file.ts';
import { rejectsFile, type RejectedRow } from './rejects-file.ts';
import { RowKeys } from './row-keys.ts';
import { skipsLine } from './skipped-rows.ts';
import { UsageError } from './usage-error.ts';

/** Rows in one slice: large enough that what a slice looks up beforehand hardly counts. */
export const SLICE_ROWS = 2_000;

/** So many rows are looked at before it is said that a mapping does not fit its file. */
const FEWEST_TO_JUDGE = 1_000;

const number = new Intl.NumberFormat('en-US');

/** Files without numbers of guests tell them apart by an address or a phone number. */
const isAddressOrPhone = (value: string): boolean => /@|^\s*\+|^(?:\D{0,2}\d){9,}\D*$/.test(value);

/**
 * What of a line may be shown: the columns that only fields without personal data read, as text, and the others only by
 * name, without the addresses and phone numbers that guests are told apart by; and of a problem the value only where its
 * field reads no other columns than those.
 */
const masking = (mapping: Mapping, header: readonly string[]) => {
  const read = Object.entries(mapping.fields).map(([field, source]) => ({ field, columns: startColumns(source) }));
  const hidden = new Set(read.flatMap(({ field, columns }) => (PERSONAL_FIELDS.has(field) ? columns : [])));
  const shown = new Set(read.flatMap(({ columns }) => columns.filter((column) => !hidden.has(column))));
  const personal = new Set(
    read.flatMap(({ field, columns }) =>
      PERSONAL_FIELDS.has(field) || columns.some((column) => hidden.has(column)) ? [field] : [],
    ),
  );
  const tellsGuests = (field: string, value: string): boolean =>
    value.includes('@') || (field === 'guestNumber' && isAddressOrPhone(value));
  const ofGuests = new Set(read.flatMap(({ field, columns }) => (field === 'guestNumber' ? columns : [])));
  const isShown = (column: string, value: string): boolean =>
    shown.has(column) && !tellsGuests(ofGuests.has(column) ? 'guestNumber' : '', value);
  return {
    line: (cells: readonly string[]): string =>
      cells.length !== header.length
        ? ''
        : cells
            .map((value, at) => `${header[at]}=${isShown(header[at] ?? '', value) ? value : '•••'}`)
            .join(', ')
            .slice(0, 1_000),
    problem: (problem: RowProblem): RowProblem =>
      withoutCards(
        personal.has(problem.field) || ('written' in problem && tellsGuests(problem.field, problem.written ?? ''))
          ? withoutWritten(problem)
          : problem,
      ),
  };
};

export type ImportOptions = {
  file: string;
  mapping: Mapping;
  rejects: string;
  /** That of the reasons in the file of rejects. */
  language: Language;
  dryRun: boolean;
  /** The share of rejected rows above which an import stops, from 0 to 1. */
  stopAbove: number;
  /** The run of this file to go on with, by its key; null to begin at the first row. */
  resume: (key: string) => Promise<Run | null>;
  /** Time zones (IANA) of the host's properties by their codes; asked for where the file gives times without one. */
  timeZones: () => Promise<Map<string, string>>;
  send: (request: ImportSliceRequest) => Promise<ImportSliceResult>;
  now: Date;
  /** Told after each slice, with how many rows there are in all. */
  onProgress: (counts: RunCounts, total: number) => void;
};

/**
 * What an import came to. `skipped` are lines that are no rows, `noted` rows that came in without something; the two and
 * the rejects are in `rejectsFile`, which is null when there are none.
 */
export type ImportSummary = RunCounts & {
  skipped: number;
  noted: number;
  resumedAt: number;
  rejectsFile: string | null;
};

type Noted = ImportSliceRequest['rejects'][number];
type Slice = Pick<ImportSliceRequest, 'rows' | 'rejects' | 'read'> & {
  notes: Noted[];
  lines: Map<number, readonly string[]>;
};
const emptySlice = (): Slice => ({ rows: [], rejects: [], notes: [], read: 0, lines: new Map() });

/**
 * Imports a file: reads, maps and checks it line by line, and sends slices. While the host works on one slice the next
 * is read, so two slices are in memory at a time, and of the rest the keys alone, whatever the size of the file.
 * @throws UsageError for a file or mapping that cannot be used, or where more rows than `stopAbove` are rejected;
 * HostError when the host cannot be had.
 */
export const importFile = async (options: ImportOptions): Promise<ImportSummary> => {
  const { file, mapping, send, dryRun, stopAbove } = options;
  const { kind } = mapping;
  const { digest, lines: total } = await inspectFile(file, mapping);
  const key = `import:${kind}:${mapping.name}:${digest}`;
  const { header, lines } = await openFile(file, mapping, columnsOf(mapping));
  const readsTimes = Object.keys(mapping.fields).some((field) => fieldType(field) === 'instant');
  const zones = readsTimes && mapping.timeZone === undefined ? await options.timeZones() : new Map<string, string>();
  const earlier = await options.resume(key);
  const resumedAt = earlier?.counts.read ?? 0;
  let counts = earlier?.counts ?? NOTHING_COUNTED;
  let resumes = earlier !== null;
  const run = { key, name: `${basename(file)} · ${mapping.name}` };
  const phoneColumns = new Set(
    Object.entries(mapping.fields).flatMap(([field, source]) =>
      fieldType(field) === 'phone' ? startColumns(source) : [],
    ),
  );
  const rejects = rejectsFile(options.rejects, header, {
    delimiter: mapping.file.delimiter,
    resumedAt,
    phoneColumns,
    language: options.language,
  });
  const today = latestToday(options.now);
  const map = mapper(mapping, header, { today, zoneOf: (property) => zones.get(property) });
  const masked = masking(mapping, header);
  const isNoRow = skipsLine(mapping, header);
  const keys = new RowKeys();
  // A file of rejects says which rows had the key of another: unchanged, one would take that other's place.
  const repeatsAt = header.indexOf('_repeats');
  const looked = { at: 0, rejected: 0, skipped: 0, noted: 0 };

  type Checked =
    | { outcome: 'ROWS'; values: Record<string, unknown>[]; leftOut: RowProblem[]; property: string | undefined }
    | { outcome: 'REPEATED'; leftOut: RowProblem[]; property: string | undefined }
    | { outcome: 'REJECTED'; problems: RowProblem[]; repeats?: string; property: string | undefined };

  const check = (row: number, cells: readonly string[]): Checked => {
    const keyOf = rowKey[kind] as (row: object) => string;
    const mapped = map({ row, cells });
    if (!mapped.ok) return { outcome: 'REJECTED', problems: mapped.problems, property: mapped.property };
    const { propertyCode } = mapped.values[0] ?? {};
    const property = typeof propertyCode === 'string' ? propertyCode : undefined;
    const leftOut = [...mapped.leftOut];
    const values: Record<string, unknown>[] = [];
    for (const value of mapped.values) {
      const read = readRow(kind, value, today);
      if (!read.ok) return { outcome: 'REJECTED', problems: [...mapped.leftOut, ...read.problems], property };
      leftOut.push(...read.leftOut);
      const wrong = new Set(read.leftOut.map(({ field }) => field));
      values.push(
        wrong.size === 0 ? value : Object.fromEntries(Object.entries(value).filter(([field]) => !wrong.has(field))),
      );
      const rowsKey = keyOf(read.row);
      const first = keys.firstRowOf(rowsKey, row);
      const field = KEY_FIELD[kind];
      const saysTheSame =
        mapping.rows.repeats === 'skip' &&
        (keys.firstRowOf(`${rowsKey} ${JSON.stringify(values.at(-1))}`, row) ?? row) === (first ?? row);
      if (saysTheSame && first !== null && first !== row) return { outcome: 'REPEATED', leftOut: [], property };
      const problem: RowProblem | null =
        first !== null && first !== row
          ? { field, code: 'REPEATS_ROW', firstRow: first }
          : repeatsAt !== -1 && cells[repeatsAt] === rowsKey
            ? { field, code: 'STILL_REPEATS' }
            : null;
      if (problem !== null) return { outcome: 'REJECTED', problems: [problem], repeats: rowsKey, property };
    }
    return { outcome: 'ROWS', values, leftOut, property };
  };

  const noted = ({ row, problems, cells }: RejectedRow, property: string | undefined): Noted => ({
    row,
    sourceLine: masked.line(cells),
    problems: [...problems],
    ...(property === undefined ? {} : { property }),
  });

  let stopped = false;
  const isHopeless = (): boolean => looked.at >= FEWEST_TO_JUDGE && looked.rejected > stopAbove * looked.at;

  const slices = async function* (): AsyncGenerator<Slice> {
    let slice = emptySlice();
    for await (const line of lines) {
      const { row, cells } = line;
      const isNew = row > resumedAt;
      if (isNew) slice.read += 1;
      // What stands behind a quote that is never closed has no cells, and is no empty line.
      const skip = 'broken' in line && cells.length === 0 ? null : isNoRow(cells);
      if (skip === 'NO_ROW' || (skip === 'BY_VALUE' && !('broken' in line))) looked.skipped += 1;
      else {
        looked.at += 1;
        const checked: Checked =
          'broken' in line
            ? { outcome: 'REJECTED', problems: [{ field: 'row', ...line.broken }], property: undefined }
            : check(row, cells);
        const problems = (checked.outcome === 'REJECTED' ? checked.problems : checked.leftOut).map(masked.problem);
        const entry: RejectedRow = { row, cells, problems, cameIn: checked.outcome === 'ROWS' };
        if (checked.outcome === 'REJECTED') looked.rejected += 1;
        else if (checked.outcome === 'REPEATED') looked.skipped += 1;
        else if (problems.length > 0) looked.noted += 1;
        if (isNew && checked.outcome === 'REJECTED') {
          await rejects.add({ ...entry, repeats: checked.repeats });
          slice.rejects.push(noted(entry, checked.property));
        } else if (isNew && checked.outcome === 'ROWS') {
          if (problems.length > 0) {
            await rejects.add(entry);
            slice.notes.push(noted(entry, checked.property));
          }
          for (const value of checked.values) slice.rows.push({ row, value });
          slice.lines.set(row, cells);
        }
        if (isHopeless()) {
          stopped = true;
          return;
        }
      }
      if (slice.read === SLICE_ROWS || slice.rows.length >= SLICE_ROWS) {
        yield slice;
        slice = emptySlice();
      }
    }
    if (slice.read > 0) yield slice;
  };

  const sendSlice = async (
    { lines: linesOfSlice, ...slice }: Slice,
    end: Pick<ImportSliceRequest, 'isLast' | 'givenUp'>,
  ): Promise<void> => {
    const result = await send({ kind, dryRun, run, before: counts, resumes, ...slice, ...end });
    resumes = false;
    const problemsByRow = Map.groupBy(result.rejected, ({ row }) => row);
    for (const [row, found] of problemsByRow)
      await rejects.add({
        row,
        problems: found.flatMap(({ problems }) => problems.map(masked.problem)),
        cells: linesOfSlice.get(row) ?? [],
        cameIn: false,
      });
    looked.rejected += problemsByRow.size;
    counts = addCounts(counts, {
      read: slice.read,
      written: result.written,
      unchanged: result.unchanged,
      rejected: slice.rejects.length + result.rejected.length,
    });
    options.onProgress(counts, total);
  };

  /** Says what was done and what was not. A run that the host knows of ends there too, where its last slice ended. */
  const giveUp = async (): Promise<never> => {
    const { at: read, rejected } = looked;
    await rejects.close();
    if (counts.read > 0 && !dryRun) await sendSlice(emptySlice(), { isLast: true, givenUp: { read, rejected } });
    throw new UsageError(
      [
        `Stopped: ${number.format(rejected)} of the first ${number.format(read)} rows were rejected, more than ${number.format(stopAbove * 100)} %.`,
        counts.written > 0
          ? `${number.format(counts.written)} records from the first ${number.format(counts.read)} rows ${dryRun ? 'would have been' : 'have been'} written and stay.`
          : 'Nothing has been written.',
        `The rejected rows and the reasons are in ${rejects.file}. Put the mapping right and run again, or set the limit with --stop-above.`,
      ].join(' '),
    );
  };

  const reader = slices();
  let current = await reader.next();
  while (!current.done) {
    const next = reader.next();
    // Its failure is met by the await below; until then it must not count as unhandled.
    next.catch(() => undefined);
    await sendSlice(current.value, { isLast: false });
    current = await next;
    stopped ||= !current.done && isHopeless();
    if (stopped) return giveUp();
  }
  if (stopped) return giveUp();
  // Only now is it known that nothing follows: this closes the run.
  await sendSlice(emptySlice(), { isLast: true });
  return {
    ...counts,
    skipped: looked.skipped,
    noted: looked.noted,
    resumedAt,
    rejectsFile: (await rejects.close()) ? rejects.file : null,
  };
};
