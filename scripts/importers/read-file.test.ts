import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { columnsOf, parseMapping } from './mapping.ts';
import { inspectFile, openFile } from './read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'hotel-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mapping = parseMapping(
  'name: test\nkind: guests\nfields: { guestNumber: { column: id }, lastName: { column: last } }',
  'm.yaml',
);
const written = (content: string | Buffer): string => {
  const file = join(folder, 'guests.csv');
  writeFileSync(file, content);
  return file;
};
const linesOf = async (content: string): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of (await openFile(written(content), mapping, columnsOf(mapping))).lines)
    lines.push(`${line.row}: ${line.cells.join('|')}${'broken' in line ? ` (${JSON.stringify(line.broken)})` : ''}`);
  return lines;
};

describe('the lines of a file', () => {
  it.each<[string, string, string[]]>([
    ['a byte order mark and line ends of Windows', '\uFEFFid,last\r\n1,Lee\r\n', ['1: 1|Lee']],
    ['empty lines, which have no position', 'id,last\n1,Lee\n\n\n2,Ng\n', ['1: 1|Lee', '2: 2|Ng']],
    ['quotes within a cell', 'id,last\n1,Inn "Old "Oak""\n2,Ng\n', ['1: 1|Inn "Old "Oak""', '2: 2|Ng']],
    ['a word after a quoted one', 'id,last\n1,"Oak" Inn\n2,Ng\n', ['1: 1|"Oak" Inn', '2: 2|Ng']],
    ['a line break within quotes', 'id,last\n1,"a\nb"\n2,Ng\n', ['1: 1|a\nb', '2: 2|Ng']],
    ['a cell too few', 'id,last\n1\n2,Ng\n', ['1: 1 ({"code":"CELLS_MISSING","cells":1,"columns":2})', '2: 2|Ng']],
    [
      'a cell too many',
      'id,last\n1,Lee,Ann\n2,Ng\n',
      ['1: 1|Lee|Ann ({"code":"CELLS_MISSING","cells":3,"columns":2})', '2: 2|Ng'],
    ],
    [
      'a quote that is never closed',
      'id,last\n1,Lee\n2,"Ng\n3,Oh\n',
      ['1: 1|Lee', '2:  ({"code":"QUOTE_NEVER_CLOSED"})'],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await linesOf(content)).toEqual(expected);
  });

  it('come in the order of the file, broken ones too', async () => {
    const content = ['id,last', ...Array.from({ length: 200 }, (_, at) => (at % 7 === 0 ? `${at}` : `${at},Lee`))].join(
      '\n',
    );
    expect((await linesOf(content)).map((line) => Number.parseInt(line, 10))).toEqual(
      Array.from({ length: 200 }, (_, at) => at + 1),
    );
  });
});

describe('a file that cannot be used', () => {
  it('has a column twice that the mapping reads', async () => {
    await expect(linesOf('id,last,last\n1,Lee,Ng\n')).rejects.toThrow('more than one column last');
  });

  it('may have another column twice', async () => {
    expect(await linesOf('id,last,note,note\n1,Lee,,\n')).toEqual(['1: 1|Lee||']);
  });

  const inEncoding = (encoding: string) => ({ ...mapping, file: { ...mapping.file, encoding } });
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

  it.each<[string, Buffer, string]>([
    ['utf8', Buffer.from('id,last\n1,Müller\n', 'latin1'), 'is not written in UTF-8'],
    ['utf8', Buffer.from('id,last\n1,Müller').subarray(0, 12), 'is not written in UTF-8'],
    ['utf8', Buffer.from('id,last\n1,\0\n'), 'is not a text file'],
    ['utf8', utf16('id,last\n1,Müller\n'), 'is written in UTF-16; say encoding: utf16le'],
    ['latin1', utf16('id,last\n1,Müller\n'), 'is written in UTF-16; say encoding: utf16le'],
    ['utf8', utf16('id,last\n1,Müller\n').swap16(), 'is written in UTF-16; say encoding: utf16be'],
    ['shift_jis', Buffer.from([0x69, 0x64, 0x0a, 0x81, 0x0a]), 'is not written in SHIFT_JIS'],
    ['latin1', Buffer.alloc(0), 'is empty'],
  ])('as %s: %j', async (encoding, content, reason) => {
    await expect(inspectFile(written(content), inEncoding(encoding))).rejects.toThrow(reason);
  });

  it.each([
    ['utf8', 'utf8'],
    ['latin1', 'latin1'],
    ['utf16le', 'utf16le'],
  ] as const)('is none where %s is said and written', async (encoding, way) => {
    expect(await inspectFile(written(Buffer.from('id,last\n1,Müller\n', way)), inEncoding(encoding))).toHaveProperty(
      'digest',
    );
  });
});

describe('the encoding of a file', () => {
  it.each<[string, number[], string]>([
    ['latin1', [0x8a, 0x6b, 0x6f, 0x64, 0x61], 'Škoda'],
    ['latin1', [0x4f, 0x92, 0x42], 'O’B'],
    ['windows-1252', [0x42, 0x9c, 0x75, 0x66], 'Bœuf'],
    ['gb18030', [0xcd, 0xf5, 0xd0, 0xa1, 0xc3, 0xf7], '王小明'],
    ['windows-1251', [0xcf, 0xe5, 0xf2, 0xf0, 0xee, 0xe2], 'Петров'],
    ['windows-1250', [0x4e, 0x6f, 0x76, 0xe1, 0x6b, 0x20, 0x4a, 0x69, 0xf8, 0xed], 'Novák Jiří'],
    ['big5', [0xa4, 0xfd], '王'],
    ['shift_jis', [0x93, 0x63, 0x92, 0x86], '田中'],
    ['utf16le', [0x69, 0, 0x64, 0], ''],
  ])('%s: %j', async (encoding, bytes, expected) => {
    const file =
      encoding === 'utf16le'
        ? written(Buffer.from('\ufeffid,last\n1,Müller\n', 'utf16le'))
        : written(Buffer.concat([Buffer.from('id,last\n1,'), Buffer.from(bytes), Buffer.from('\n')]));
    const lines: string[] = [];
    for await (const { cells } of (
      await openFile(file, { ...mapping, file: { ...mapping.file, encoding } }, columnsOf(mapping))
    ).lines)
      lines.push(cells[1]!);
    expect(lines).toEqual([expected || 'Müller']);
  });

  it('is UTF-8 where the mark of that stands in front, whatever the mapping says', async () => {
    const file = written('\ufeffid,last\n1,Müller\n');
    const { lines } = await openFile(
      file,
      { ...mapping, file: { ...mapping.file, encoding: 'latin1' } },
      columnsOf(mapping),
    );
    for await (const { cells } of lines) expect(cells).toEqual(['1', 'Müller']);
  });
});

describe('what stands before the header', () => {
  it.each([
    ['a title and a date', 'Guest list\nPrinted 01.03.2026\n\nid,last\n1,Lee\n'],
    ['the separator, as a spreadsheet names it', 'sep=,\nid,last\n1,Lee\n'],
    ['another separator than the mapping has', 'sep=;\nid;last\n1;Lee\n'],
    ['a tabulator as separator', '\ufeffsep=\t\r\nid\tlast\r\n1\tLee\r\n'],
  ])('%s is no row', async (_, content) => {
    expect(await linesOf(content)).toEqual(['1: 1|Lee']);
  });

  it('is looked through for a hundred lines, and the line that comes nearest is named', async () => {
    await expect(linesOf(`${'a,b\n'.repeat(99)}id,last\n1,Lee\n`)).resolves.toEqual(['1: 1|Lee']);
    await expect(linesOf('Guest list\nid,name\n1,Lee\n')).rejects.toThrow(
      'has no column last, which the mapping test reads. Its columns are id, name.',
    );
  });
});
