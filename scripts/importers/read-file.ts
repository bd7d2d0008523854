import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { PassThrough, Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { SourceLine } from './apply-mapping.ts';
import { columnsOf, type Mapping } from './mapping.ts';
import { UsageError } from './usage-error.ts';

const GZIP_MAGIC = [0x1f, 0x8b];

const startOf = async (file: string): Promise<Buffer> => {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(4_096), 0, 4_096, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}.`);
  }
};

const isGzip = (start: Buffer): boolean => start[0] === GZIP_MAGIC[0] && start[1] === GZIP_MAGIC[1];

/** The file's text as bytes; a gzip file is unpacked on the way. */
const openBytes = (file: string, gzip: boolean): Readable => {
  const bytes = createReadStream(file);
  if (!gzip) return bytes;
  const unpacked = createGunzip();
  bytes.on('error', (error) => unpacked.destroy(error));
  return bytes.pipe(unpacked);
};

const damaged = (file: string, error: unknown): UsageError => {
  const code = (error as NodeJS.ErrnoException).code;
  return new UsageError(
    code === 'Z_BUF_ERROR' || code === 'Z_DATA_ERROR'
      ? `${file} is damaged or cut off: it does not unpack. Fetch it again; nothing has been imported from it.`
      : `${file} cannot be read: ${code ?? (error as Error).message}.`,
  );
};

/** What a first pass over a file says about it: its digest and how many lines follow the header. */
export type FileSummary = { digest: string; lines: number };

/**
 * Reads a file through once before anything is sent: it must be text, must unpack to its end, and the digest tells it
 * apart from others. @throws UsageError with what to do.
 */
export const inspectFile = async (file: string, encoding: Mapping['file']['encoding']): Promise<FileSummary> => {
  const gzip = isGzip(await startOf(file));
  const hash: Hash = createHash('sha256');
  let newlines = 0;
  let bytes = 0;
  let last = 0;
  let holdsZero = false;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) newlines += 1;
      holdsZero ||= bytes < 65_536 && chunk.includes(0);
      bytes += chunk.length;
      last = chunk.at(-1) ?? last;
      done();
    },
  });
  try {
    await pipeline(openBytes(file, gzip), count, new PassThrough());
  } catch (error) {
    throw damaged(file, error);
  }
  if (bytes === 0) throw new UsageError(`${file} is empty.`);
  if (holdsZero && encoding !== 'utf16le') throw new UsageError(`${file} is not a text file.`);
  return { digest: hash.digest('hex').slice(0, 16), lines: Math.max(0, newlines - (last === 10 ? 1 : 0)) };
};

/** A line that the CSV reader could not take apart. */
export type BrokenLine = { row: number; broken: string };

/** A CSV file as it is read: its columns, and its lines without ever holding the file in memory. */
export type OpenFile = { header: string[]; lines: AsyncIterable<SourceLine | BrokenLine> };

/**
 * Opens a CSV file for a mapping.
 * @throws UsageError when a column that the mapping reads is missing; later, from `lines`, when the file breaks off.
 */
export const openFile = async (file: string, mapping: Mapping): Promise<OpenFile> => {
  const gzip = isGzip(await startOf(file));
  const broken: BrokenLine[] = [];
  // The reader runs ahead of whoever takes the records, so each one's position is noted as it is read.
  const positions: number[] = [];
  let row = -1;
  const parser = parse({
    bom: true,
    delimiter: mapping.file.delimiter,
    encoding: mapping.file.encoding,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      row += 1;
      broken.push({ row, broken: error?.message ?? 'the line cannot be read' });
      return undefined;
    },
    on_record: (cells: string[]) => {
      row += 1;
      positions.push(row);
      return cells;
    },
  });
  const bytes = openBytes(file, gzip);
  bytes.on('error', (error) => parser.destroy(error));
  const records = (bytes.pipe(parser) as AsyncIterable<string[]>)[Symbol.asyncIterator]();
  const next = async () => {
    try {
      const record = await records.next();
      return record.done ? undefined : { row: positions.shift()!, cells: record.value };
    } catch (error) {
      throw damaged(file, error);
    }
  };
  const first = await next();
  const header = first?.cells.map((name) => name.trim()) ?? [];
  const missing = columnsOf(mapping).filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new UsageError(
      `${file} has no column ${missing.join(', ')}, which the mapping ${mapping.name} reads. Its columns are ${header.join(', ')}.`,
    );
  const lines = async function* (): AsyncGenerator<SourceLine | BrokenLine> {
    for (let line = await next(); line; line = await next()) {
      yield* broken.splice(0);
      yield line;
    }
    yield* broken.splice(0);
  };
  return { header, lines: lines() };
};
