import { once } from 'node:events';
import { createWriteStream, existsSync, readFileSync, rmSync, statSync, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { withoutCardNumbers } from '../../plugin/domain/imports/card-numbers.ts';
import type { RowProblem } from '../../plugin/domain/imports/reasons.ts';
import type { Language } from '../../plugin/words/language.ts';
import { OUTCOME_WORDS, sayRowProblems } from '../../plugin/words/imports.ts';
import { UsageError } from './usage-error.ts';

/** A row that did not come in, or of which something is to be said all the same. */
export type RejectedRow = {
  row: number;
  cells: readonly string[];
  problems: readonly RowProblem[];
  cameIn: boolean;
  /** The key that an earlier row has, where that is the problem. */
  repeats?: string | undefined;
};

const MARK = '\ufeff';
const OWN_COLUMNS = ['_row', '_field', '_reason', '_outcome', '_repeats'];

/** What is a file, and not one of rejects, is not written over. */
const isOther = (file: string): boolean =>
  existsSync(file) &&
  statSync(file).isFile() &&
  statSync(file).size > 0 &&
  !readFileSync(file).subarray(0, 64).toString().replace(MARK, '').startsWith('_row');

/**
 * The file of rejected rows: position, field and reason in a language, then the row as it came, so that it can be put right and
 * imported again with the same mapping. It is written in UTF-8 with its mark, which outweighs what a mapping says. Made
 * with the first reject, it takes the place of one of an earlier time, except for the rows up to `resumedAt`, which an
 * import that goes on does not look at again. Numbers of cards are masked; `phoneColumns` hold none.
 * @throws UsageError when another file is in its place.
 */
export const rejectsFile = (
  file: string,
  header: readonly string[],
  {
    delimiter,
    resumedAt,
    phoneColumns,
    language,
  }: { delimiter: string; resumedAt: number; phoneColumns: ReadonlySet<string>; language: Language },
) => {
  if (isOther(file))
    throw new UsageError(`${file} is there already, and it is no file of rejects. Name another with --rejects.`);
  const earlier = resumedAt > 0 && existsSync(file) ? rowsUpTo(resumedAt, readFileSync(file), delimiter) : [];
  if (resumedAt === 0 && existsSync(file) && statSync(file).isFile()) rmSync(file);
  let stream: WriteStream | undefined;
  let failure: Error | undefined;
  const own = header.map((name, at) => (name.startsWith('_') ? -1 : at)).filter((at) => at !== -1);
  const failed = (): UsageError =>
    new UsageError(
      `The rejects file ${file} cannot be written (${(failure as NodeJS.ErrnoException).code ?? 'unknown error'}). Make room or name another with --rejects, then run again with --resume.`,
    );
  const write = async (text: string): Promise<void> => {
    if (failure) throw failed();
    if (!stream!.write(text)) await once(stream!, 'drain').catch(() => undefined);
    if (failure) throw failed();
  };
  const writeLine = (cells: readonly string[]): Promise<void> => write(stringify([[...cells]], { delimiter }));
  // A phone number has 15 digits at most (E.164).
  const masked = (cell: string, at: number): string =>
    phoneColumns.has(header[at] ?? '') && cell.replaceAll(/\D/g, '').length <= 15 ? cell : withoutCardNumbers(cell);
  return {
    file,
    async add({ row, problems, cells, cameIn, repeats = '' }: RejectedRow): Promise<void> {
      if (stream === undefined) {
        stream = createWriteStream(file);
        stream.on('error', (error) => (failure = error));
        await write(MARK);
        await writeLine([...OWN_COLUMNS, ...own.map((at) => header[at] ?? '')]);
        for (const line of earlier) await writeLine(line);
      }
      const shown = cells.map(masked);
      await writeLine([
        String(row),
        [...new Set(problems.map(({ field }) => field))].join('; '),
        withoutCardNumbers(sayRowProblems(problems, language)),
        OUTCOME_WORDS[cameIn ? 'NOTED' : 'REJECTED'][language],
        repeats,
        ...own.map((at) => shown[at] ?? ''),
        ...shown.slice(header.length),
      ]);
    },
    /** Ends the file. @returns whether there is one. */
    async close(): Promise<boolean> {
      if (stream === undefined) return earlier.length > 0;
      stream.end();
      await finished(stream).catch((error: Error) => (failure = error));
      if (failure) throw failed();
      return true;
    },
  };
};

const rowsUpTo = (row: number, file: Buffer, delimiter: string): string[][] =>
  parse(file, { bom: true, delimiter, relax_column_count: true, from: 2 }).filter(
    ([position]) => Number(position) <= row,
  );
