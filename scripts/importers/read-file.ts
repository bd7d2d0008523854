import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { PassThrough, Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { RowReason } from '../../plugin/domain/imports/reasons.ts';
import { fileProblem } from '../hotel/json-lines.ts';
import type { SourceLine } from './apply-mapping.ts';
import { encodingLabel, type Mapping } from './mapping.ts';
import { UsageError } from './usage-error.ts';

const GZIP_MAGIC = [0x1f, 0x8b];
const START_BYTES = 65_536;

const isGzip = async (file: string): Promise<boolean> => {
  try {
    const handle = await open(file);
    try {
      const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
      return buffer[0] === GZIP_MAGIC[0] && buffer[1] === GZIP_MAGIC[1];
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${fileProblem(error)}.`);
  }
};

/** The file's text as bytes; a gzip file is unpacked on the way. */
const openBytes = async (file: string): Promise<Readable> => {
  const gzip = await isGzip(file);
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

/** The first bytes of a file's text. @throws UsageError when it cannot be read or is empty. */
export const startOfFile = async (file: string): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  const bytes = await openBytes(file);
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= START_BYTES) break;
    }
  } catch (error) {
    throw damaged(file, error);
  } finally {
    bytes.destroy();
  }
  if (length === 0) throw new UsageError(`${file} is empty.`);
  return Buffer.concat(chunks).subarray(0, START_BYTES);
};

/** The encoding that the mark at the start of a text tells, null without one. */
export const markedEncoding = (start: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | null => {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return null;
};

/** How a file is written: the mark of UTF-8 outweighs what the mapping says, as a file of rejects always has it. */
const encodingOf = (file: string, start: Buffer, mapping: Pick<Mapping, 'file'>): string => {
  const marked = markedEncoding(start);
  const said = new TextDecoder(encodingLabel(mapping.file.encoding)).encoding;
  if (marked === 'utf-8' || marked === said) return marked ?? said;
  if (marked !== null)
    throw new UsageError(
      `${file} is written in UTF-16; say encoding: ${marked.replace('utf-16', 'utf16')} in the mapping.`,
    );
  if (start.includes(0) && !said.startsWith('utf-16'))
    throw new UsageError(
      `${file} is not a text file. Where it is one in UTF-16, say encoding: utf16le in the mapping.`,
    );
  return said;
};

/** What a first pass over a file says about it: its digest and how many lines follow the header. */
export type FileSummary = { digest: string; lines: number };

/**
 * Reads a file through once before anything is sent: it must be text in the encoding that the mapping names, must unpack
 * to its end, and the digest tells it apart from others. @throws UsageError with what to do.
 */
export const inspectFile = async (file: string, mapping: Mapping): Promise<FileSummary> => {
  const encoding = encodingOf(file, await startOfFile(file), mapping);
  const hash = createHash('sha256');
  let newlines = 0;
  let last = 0;
  let isInEncoding = true;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Buffer): void => {
    try {
      if (isInEncoding) decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      isInEncoding = false;
    }
  };
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) newlines += 1;
      last = chunk.at(-1) ?? last;
      decode(chunk);
      done();
    },
  });
  try {
    await pipeline(await openBytes(file), count, new PassThrough());
  } catch (error) {
    throw damaged(file, error);
  }
  decode();
  if (!isInEncoding)
    throw new UsageError(
      `${file} is not written in ${encoding.toUpperCase()}. Say how it is in the mapping, such as file: { encoding: windows-1252 }.`,
    );
  return { digest: hash.digest('hex').slice(0, 16), lines: Math.max(0, newlines - (last === 10 ? 1 : 0)) };
};

/** Bytes of an encoding as bytes of UTF-8, which is what the parser reads. */
const asUtf8 = (encoding: string): Transform => {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, Buffer.from(decoder.decode(chunk, { stream: true })));
    },
    flush(done) {
      done(null, Buffer.from(decoder.decode()));
    },
  });
};

/** A line whose cells cannot be told apart. */
export type BrokenLine = SourceLine & { broken: RowReason };

/** A CSV file as it is read: its columns, and its lines without ever holding the file in memory. */
export type OpenFile = { header: string[]; lines: AsyncIterable<SourceLine | BrokenLine> };

/** Printed lists begin with a title, a date, an address: the header is looked for in so many lines. */
const MOST_LINES_BEFORE_HEADER = 100;

/**
 * Opens a CSV file for a mapping, which reads the columns `wanted`. The header is the first line that has every one of
 * them; what stands before it is no row. A line `sep=;` at the start, as spreadsheets write it, names the delimiter. A quote within an
 * unquoted cell is a character like any other.
 * @throws UsageError when a column that the mapping reads is missing or there twice; later, from `lines`, when the file
 * breaks off.
 */
export const openFile = async (
  file: string,
  mapping: Pick<Mapping, 'name' | 'file'>,
  wanted: readonly string[],
): Promise<OpenFile> => {
  const start = await startOfFile(file);
  const encoding = encodingOf(file, start, mapping);
  const [, separator] = /^\ufeff?"?sep=(.|\\t)"?\r?\n/i.exec(new TextDecoder(encoding).decode(start)) ?? [];
  const parser = parse({
    bom: true,
    delimiter: separator?.replace('\\t', '\t') ?? mapping.file.delimiter,
    skip_empty_lines: true,
    relax_quotes: true,
    relax_column_count: true,
  });
  const bytes = await openBytes(file);
  bytes.on('error', (error) => parser.destroy(error));
  const text = encoding === 'utf-8' ? bytes : bytes.pipe(asUtf8(encoding));
  const records = (text.pipe(parser) as AsyncIterable<string[]>)[Symbol.asyncIterator]();
  const next = async (): Promise<{ cells: string[]; broken?: RowReason } | undefined> => {
    try {
      const record = await records.next();
      return record.done ? undefined : { cells: record.value };
    } catch (error) {
      if ((error as { code?: string }).code !== 'CSV_QUOTE_NOT_CLOSED') throw damaged(file, error);
      return { cells: [], broken: { code: 'QUOTE_NEVER_CLOSED' } };
    }
  };

  const missingIn = (names: readonly string[]): string[] => wanted.filter((column) => !names.includes(column));
  let header: string[] = [];
  let nearest: string[] | undefined;
  for (let line = 0; line < MOST_LINES_BEFORE_HEADER; line += 1) {
    const read = await next();
    if (read === undefined) break;
    header = read.cells.map((name) => name.trim());
    if (missingIn(header).length === 0) break;
    nearest = nearest === undefined || missingIn(header).length < missingIn(nearest).length ? header : nearest;
  }
  const missing = missingIn(header);
  if (missing.length > 0) {
    bytes.destroy();
    const columns = nearest ?? header;
    throw new UsageError(
      `${file} has no column ${missingIn(columns).join(', ')}, which the mapping ${mapping.name} reads. Its columns are ${columns.join(', ')}.`,
    );
  }
  const twice = wanted.filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice.length > 0)
    throw new UsageError(
      `${file} has more than one column ${twice.join(', ')}, which the mapping ${mapping.name} reads.`,
    );
  const lines = async function* (): AsyncGenerator<SourceLine | BrokenLine> {
    let row = 0;
    for (let read = await next(); read; read = await next()) {
      row += 1;
      const { cells, broken } = read;
      if (broken !== undefined) return yield { row, cells, broken };
      const { length } = cells;
      yield length === header.length
        ? { row, cells }
        : { row, cells, broken: { code: 'CELLS_MISSING', cells: length, columns: header.length } };
    }
  };
  return { header, lines: lines() };
};

/** What stands in columns of a file, each text once, in the order of the file; at most `most` of a column. */
export const textsIn = async (
  file: string,
  mapping: Pick<Mapping, 'name' | 'file'>,
  columns: readonly string[],
  most: number,
): Promise<Map<string, Set<string>>> => {
  const { header, lines } = await openFile(file, mapping, columns);
  const found = new Map(columns.map((column) => [column, new Set<string>()]));
  for await (const { cells } of lines)
    for (const [column, texts] of found) {
      const text = cells[header.indexOf(column)]?.trim() ?? '';
      if (text !== '' && texts.size < most) texts.add(text);
    }
  return found;
};
