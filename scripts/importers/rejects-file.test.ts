import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { rejectsFile } from './rejects-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'hotel-rejects-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PLAIN = { delimiter: ',', encoding: 'utf8' } as const;
const reject = async (
  name: string,
  resumedAt: number,
  rows: Record<number, string[]>,
): Promise<{ made: boolean; content: string[] }> => {
  const file = join(folder, name);
  const rejects = rejectsFile(file, ['id', 'last'], PLAIN, resumedAt);
  for (const [row, cells] of Object.entries(rows))
    await rejects.add(Number(row), [{ field: 'last', reason: 'is missing' }], cells);
  const made = await rejects.close();
  return { made, content: made ? readFileSync(file, 'utf8').trim().split('\n') : [] };
};
const HEADER = '_row,_field,_reason,id,last';

it('is not made without a reject', async () => {
  expect(await reject('none', 0, {})).toEqual({ made: false, content: [] });
});

it('holds position, field, reason and the row as it came, cells beyond the header too', async () => {
  expect((await reject('rows', 0, { 3: ['7', ''], 4: ['8'], 5: ['9', 'Lee', 'Ann'] })).content).toEqual([
    HEADER,
    '3,last,last is missing,7,',
    '4,last,last is missing,8,',
    '5,last,last is missing,9,Lee,Ann',
  ]);
});

it('replaces that of an earlier import', async () => {
  await reject('again', 0, { 1: ['1', ''] });
  expect((await reject('again', 0, { 2: ['2', ''] })).content).toEqual([HEADER, '2,last,last is missing,2,']);
});

it('keeps the rows before the one where an import goes on', async () => {
  await reject('resumed', 0, { 1: ['1', ''], 2: ['2', ''], 3: ['3', ''] });
  expect((await reject('resumed', 2, { 3: ['3', ''] })).content).toEqual([
    HEADER,
    ...[1, 2, 3].map((row) => `${row},last,last is missing,${row},`),
  ]);
  expect(await reject('resumed', 3, {})).toMatchObject({ made: true });
});

it('is written as the file was, so that the mapping fits it', async () => {
  const file = join(folder, 'semicolons');
  const [written, lines] = [{ delimiter: ';', encoding: 'latin1' } as const, [] as string[]];
  for (const row of [1, 2]) {
    const rejects = rejectsFile(file, ['id', 'last'], written, row - 1);
    await rejects.add(row, [{ field: 'last', reason: 'is "ß"; bad' }], ['7', 'Müller']);
    await rejects.close();
    lines.push(`${row};last;"last is ""ß""; bad";7;Müller`);
  }
  expect(readFileSync(file, 'latin1').trim().split('\n')).toEqual(['_row;_field;_reason;id;last', ...lines]);
});
