import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { temporaryFiles } from '../../tests/fixtures/hotel-command.ts';
import { readText, readTextSync, textStream } from './text-input.ts';

const MARK = '\u{feff}';
const LINE = '{"name":"Åsa 王 🛎"}\n';
const bigEndian = (words: string): Buffer => Buffer.from(words, 'utf16le').swap16();

const writings: [string, Buffer][] = [
  ['UTF-8', Buffer.from(LINE)],
  ['UTF-8 with a mark', Buffer.from(MARK + LINE)],
  ['UTF-16 as Windows writes it', Buffer.from(MARK + LINE, 'utf16le')],
  ['UTF-16 the other way round', bigEndian(MARK + LINE)],
];

describe('text from outside', () => {
  const file = temporaryFiles();
  it.each(writings)('a file in %s', async (name, bytes) => {
    const path = file(`${name}.jsonl`, bytes);
    expect([readTextSync(path), await readText(path)]).toEqual([LINE, LINE]);
  });

  it.each(writings)('a stream in %s, whole and byte by byte', async (_name, bytes) => {
    expect(await text(textStream(Readable.from([bytes])))).toBe(LINE);
    expect(await text(textStream(Readable.from([...bytes].map((byte) => Buffer.of(byte)))))).toBe(LINE);
  });

  it.each([
    ['nothing', Buffer.alloc(0), ''],
    ['one byte', Buffer.from('1'), '1'],
    ['a mark alone', Buffer.from(MARK), ''],
    ['a mark that is not at the start', Buffer.from(`a${MARK}`), `a${MARK}`],
  ])('%s', async (_name, bytes, expected) => {
    expect(await text(textStream(Readable.from([bytes], { objectMode: true })))).toBe(expected);
  });
});
