import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import type { RowProblem } from '../../plugin/domain/stays/import-rows.ts';
import { UsageError } from './usage-error.ts';

/**
 * The file of rejected rows: position, field and reason, then the row as it came, so that it can be put right and
 * imported again with the same mapping. It is made with the first reject; one of an earlier time is replaced.
 */
export const rejectsFile = (file: string, header: readonly string[]) => {
  let stream: WriteStream | undefined;
  let failure: Error | undefined;
  const own = header.map((name, at) => (name.startsWith('_') ? -1 : at)).filter((at) => at !== -1);
  const failed = (): UsageError =>
    new UsageError(
      `The rejects file ${file} cannot be written (${(failure as NodeJS.ErrnoException).code ?? 'unknown error'}). Make room or name another with --rejects, then run again with --resume.`,
    );
  const write = async (cells: string[]): Promise<void> => {
    if (failure) throw failed();
    if (!stream!.write(stringify([cells]))) await once(stream!, 'drain').catch(() => undefined);
    if (failure) throw failed();
  };
  return {
    file,
    async add(row: number, problems: readonly RowProblem[], cells: readonly string[]): Promise<void> {
      if (stream === undefined) {
        stream = createWriteStream(file);
        stream.on('error', (error) => (failure = error));
        await write(['_row', '_field', '_reason', ...own.map((at) => header[at] ?? '')]);
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
      if (stream === undefined) return false;
      stream.end();
      await finished(stream).catch((error: Error) => (failure = error));
      if (failure) throw failed();
      return true;
    },
  };
};
