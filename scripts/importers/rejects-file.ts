import { createWriteStream, existsSync, readFileSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { RowProblem } from '../../plugin/domain/imports/rows.ts';
import type { Mapping } from './mapping.ts';
import { UsageError } from './usage-error.ts';

/**
 * The file of rejected rows: position, field and reason, then the row as it came, so that it can be put right and
 * imported again with the same mapping: `written` says how both files are. It is made with the first reject; one of an
 * earlier time is replaced, except for the rows up to `resumedAt`, which an import that goes on does not look at again.
 */
export const rejectsFile = (file: string, header: readonly string[], written: Mapping['file'], resumedAt: number) => {
  const earlier = resumedAt > 0 && existsSync(file) ? rowsUpTo(resumedAt, readFileSync(file), written) : [];
  let stream: WriteStream | undefined;
  let failure: Error | undefined;
  const own = header.map((name, at) => (name.startsWith('_') ? -1 : at)).filter((at) => at !== -1);
  const failed = (): UsageError =>
    new UsageError(
      `The rejects file ${file} cannot be written (${(failure as NodeJS.ErrnoException).code ?? 'unknown error'}). Make room or name another with --rejects, then run again with --resume.`,
    );
  const write = async (cells: string[]): Promise<void> => {
    if (failure) throw failed();
    const line = stringify([cells], { delimiter: written.delimiter });
    if (!stream!.write(Buffer.from(line, written.encoding))) await once(stream!, 'drain').catch(() => undefined);
    if (failure) throw failed();
  };
  return {
    file,
    async add(row: number, problems: readonly RowProblem[], cells: readonly string[]): Promise<void> {
      if (stream === undefined) {
        stream = createWriteStream(file);
        stream.on('error', (error) => (failure = error));
        await write(['_row', '_field', '_reason', ...own.map((at) => header[at] ?? '')]);
        for (const line of earlier) await write(line);
      }
      await write([
        String(row),
        problems.map(({ field }) => field).join('; '),
        problems.map(({ field, reason }) => `${field} ${reason}`).join('; '),
        ...own.map((at) => cells[at] ?? ''),
        ...cells.slice(header.length),
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

const rowsUpTo = (row: number, file: Buffer, written: Mapping['file']): string[][] =>
  parse(file, { ...written, relax_column_count: true, from: 2 }).filter(([position]) => Number(position) <= row);
