import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { PassThrough, Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { fileProblem } from '../hotel/json-lines.ts';
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
    throw new UsageError(`${file} cannot be read: ${fileProblem(error)}.`);
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
      : `${file} cannot be read: ${fileProblem(error)}.`,
  );
};

/** What a first pass over a file says about it: its digest and how many lines follow the header. */
export type FileSummary = { digest: string; lines: number };

/**
 * Reads a file through once before anything is sent: it must be text in the encoding that the mapping names, must unpack
 * to its end, and the digest tells it apart from others. @throws UsageError with what to do.
 */
export const inspectFile = async (file: string, encoding: Mapping['file']['encoding']): Promise<FileSummary> => {
  const gzip = isGzip(await startOf(file));
  const hash: Hash = createHash('sha256');
  let newlines = 0;
  let bytes = 0;
  let last = 0;
  let holdsZero = false;
  let isUtf8 = true;
  const utf8 = encoding === 'utf8' ? new TextDecoder('utf-8', { fatal: true }) : undefined;
  const decode = (chunk?: Buffer): void => {
    try {
      if (isUtf8) utf8?.decode(chunk, { stream: chunk !== undefined });
    } catch {
      isUtf8 = false;
    }
  };
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) newlines += 1;
      holdsZero ||= bytes < 65_536 && chunk.includes(0);
      bytes += chunk.length;
      last = chunk.at(-1) ?? last;
      decode(chunk);
      done();
    },
  });
  try {
    await pipeline(openBytes(file, gzip), count, new PassThrough());
  } catch (error) {
    throw damaged(file, error);
  }
  decode();
  if (bytes === 0) throw new UsageError(`${file} is empty.`);
  if (holdsZero && encoding !== 'utf16le') throw new UsageError(`${file} is not a text file.`);
  if (!isUtf8)
    throw new UsageError(
      `${file} is not written in UTF-8. Say how it is in the mapping, such as file: { encoding: latin1 }.`,
    );
  return { digest: hash.digest('hex').slice(0, 16), lines: Math.max(0, newlines - (last === 10 ? 1 : 0)) };
};

/** A line whose cells cannot be told apart. */
export type BrokenLine = SourceLine & { broken: string };

/** A CSV file as it is read: its columns, and its lines without ever holding the file in memory. */
export type OpenFile = { header: string[]; lines: AsyncIterable<SourceLine | BrokenLine> };

/**
 * Opens a CSV file for a mapping. A quote within an unquoted cell is a character like any other.
 * @throws UsageError when a column that the mapping reads is missing or there twice; later, from `lines`, when the file
 * breaks off.
 */
export const openFile = async (file: string, mapping: Mapping): Promise<OpenFile> => {
  const gzip = isGzip(await startOf(file));
  const parser = parse({
    bom: true,
    delimiter: mapping.file.delimiter,
    encoding: mapping.file.encoding,
    skip_empty_lines: true,
    relax_quotes: true,
    relax_column_count: true,
  });
  const bytes = openBytes(file, gzip);
  bytes.on('error', (error) => parser.destroy(error));
  const records = (bytes.pipe(parser) as AsyncIterable<string[]>)[Symbol.asyncIterator]();
  let row = -1;
  const next = async (): Promise<SourceLine | BrokenLine | undefined> => {
    row += 1;
    try {
      const record = await records.next();
      return record.done ? undefined : { row, cells: record.value };
    } catch (error) {
      if ((error as { code?: string }).code !== 'CSV_QUOTE_NOT_CLOSED') throw damaged(file, error);
      return {
        row,
        cells: [],
        broken: 'opens a quote that is never closed, so that the rest of the file cannot be read',
      };
    }
  };
  const header = (await next())?.cells.map((name) => name.trim()) ?? [];
  const missing = columnsOf(mapping).filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new UsageError(
      `${file} has no column ${missing.join(', ')}, which the mapping ${mapping.name} reads. Its columns are ${header.join(', ')}.`,
    );
  const twice = columnsOf(mapping).filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice.length > 0)
    throw new UsageError(
      `${file} has more than one column ${twice.join(', ')}, which the mapping ${mapping.name} reads.`,
    );
  const lines = async function* (): AsyncGenerator<SourceLine | BrokenLine> {
    for (let line = await next(); line; line = await next()) {
      const { length } = line.cells;
      if ('broken' in line) return yield line;
      yield length === header.length
        ? line
        : { ...line, broken: `has ${length} ${length === 1 ? 'cell' : 'cells'} where the header has ${header.length}` };
    }
  };
  return { header, lines: lines() };
};
