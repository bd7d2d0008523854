import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseMapping } from './mapping.ts';
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
  for await (const line of (await openFile(written(content), mapping)).lines)
    lines.push(`${line.row}: ${line.cells.join('|')}${'broken' in line ? ` (${line.broken})` : ''}`);
  return lines;
};

describe('the lines of a file', () => {
  it.each<[string, string, string[]]>([
    ['a byte order mark and line ends of Windows', '\uFEFFid,last\r\n1,Lee\r\n', ['1: 1|Lee']],
    ['empty lines, which have no position', 'id,last\n1,Lee\n\n\n2,Ng\n', ['1: 1|Lee', '2: 2|Ng']],
    ['quotes within a cell', 'id,last\n1,Inn "Old "Oak""\n2,Ng\n', ['1: 1|Inn "Old "Oak""', '2: 2|Ng']],
    ['a word after a quoted one', 'id,last\n1,"Oak" Inn\n2,Ng\n', ['1: 1|"Oak" Inn', '2: 2|Ng']],
    ['a line break within quotes', 'id,last\n1,"a\nb"\n2,Ng\n', ['1: 1|a\nb', '2: 2|Ng']],
    ['a cell too few', 'id,last\n1\n2,Ng\n', ['1: 1 (has 1 cell where the header has 2)', '2: 2|Ng']],
    ['a cell too many', 'id,last\n1,Lee,Ann\n2,Ng\n', ['1: 1|Lee|Ann (has 3 cells where the header has 2)', '2: 2|Ng']],
    [
      'a quote that is never closed',
      'id,last\n1,Lee\n2,"Ng\n3,Oh\n',
      ['1: 1|Lee', '2:  (opens a quote that is never closed, so that the rest of the file cannot be read)'],
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

  it.each([
    ['utf8', Buffer.from('id,last\n1,Müller\n', 'latin1'), 'is not written in UTF-8'],
    ['utf8', Buffer.from('id,last\n1,Müller').subarray(0, 12), 'is not written in UTF-8'],
    ['utf8', Buffer.from('id,last\n1,\0\n'), 'is not a text file'],
    ['latin1', Buffer.alloc(0), 'is empty'],
  ] as const)('as %s: %j', async (encoding, content, reason) => {
    await expect(inspectFile(written(content), encoding)).rejects.toThrow(reason);
  });

  it.each([
    ['utf8', 'utf8'],
    ['latin1', 'latin1'],
    ['utf16le', 'utf16le'],
  ] as const)('is none where %s is said and written', async (encoding, way) => {
    expect(await inspectFile(written(Buffer.from('id,last\n1,Müller\n', way)), encoding)).toHaveProperty('digest');
  });
});
