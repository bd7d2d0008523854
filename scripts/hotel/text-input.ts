import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';

/** By its byte order mark, which spreadsheets and the shells of Windows put in front; UTF-8 without one. */
const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

const textOf = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);

/** The text of a file, or of standard input when no file is named, without a byte order mark. */
export const readText = async (file: string | undefined): Promise<string> =>
  textOf(file === undefined ? await buffer(process.stdin) : await readFile(file));

/** The same for a file that is read before anything else happens. */
export const readTextSync = (file: string): string => textOf(readFileSync(file));

async function* decoded(input: Readable): AsyncGenerator<string> {
  let start = Buffer.alloc(0);
  let decoder: TextDecoder | undefined;
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    if (decoder) {
      yield decoder.decode(bytes, { stream: true });
      continue;
    }
    start = Buffer.concat([start, bytes]);
    if (start.length < 2) continue;
    decoder = new TextDecoder(encodingOf(start));
    yield decoder.decode(start, { stream: true });
  }
  yield decoder ? decoder.decode() : textOf(start);
}

/** The text of a stream, chunk by chunk, without a byte order mark. */
export const textStream = (input: Readable): Readable => Readable.from(decoded(input));
