import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { RowProblem } from '../../plugin/domain/imports/reasons.ts';
import { rejectsFile } from './rejects-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'hotel-rejects-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PLAIN = { delimiter: ',', phoneColumns: new Set<string>(), language: 'en' as const };
const MISSING = [{ field: 'lastName', code: 'MISSING' }] as const satisfies RowProblem[];
const reject = async (
  name: string,
  resumedAt: number,
  rows: Record<number, string[]>,
): Promise<{ made: boolean; content: string[] }> => {
  const file = join(folder, name);
  const rejects = rejectsFile(file, ['id', 'last'], { ...PLAIN, resumedAt });
  for (const [row, cells] of Object.entries(rows))
    await rejects.add({ row: Number(row), problems: MISSING, cells, cameIn: false });
  const made = await rejects.close();
  return { made, content: made ? readFileSync(file, 'utf8').replace('\ufeff', '').trim().split('\n') : [] };
};
const HEADER = '_row,_field,_reason,_outcome,_repeats,id,last';

it('is not made without a reject', async () => {
  expect(await reject('none', 0, {})).toEqual({ made: false, content: [] });
});

it('holds position, field, reason and the row as it came, cells beyond the header too', async () => {
  expect((await reject('rows', 0, { 3: ['7', ''], 4: ['8'], 5: ['9', 'Lee', 'Ann'] })).content).toEqual([
    HEADER,
    '3,lastName,Last name is missing,rejected,,7,',
    '4,lastName,Last name is missing,rejected,,8,',
    '5,lastName,Last name is missing,rejected,,9,Lee,Ann',
  ]);
});

it('replaces that of an earlier import', async () => {
  await reject('again', 0, { 1: ['1', ''] });
  expect((await reject('again', 0, { 2: ['2', ''] })).content).toEqual([
    HEADER,
    '2,lastName,Last name is missing,rejected,,2,',
  ]);
});

it('keeps the rows before the one where an import goes on', async () => {
  await reject('resumed', 0, { 1: ['1', ''], 2: ['2', ''], 3: ['3', ''] });
  expect((await reject('resumed', 2, { 3: ['3', ''] })).content).toEqual([
    HEADER,
    ...[1, 2, 3].map((row) => `${row},lastName,Last name is missing,rejected,,${row},`),
  ]);
  expect(await reject('resumed', 3, {})).toMatchObject({ made: true });
});

it('is gone when a later import rejects nothing', async () => {
  await reject('gone', 0, { 1: ['1', ''] });
  expect(await reject('gone', 0, {})).toMatchObject({ made: false });
  expect(existsSync(join(folder, 'gone'))).toBe(false);
});

it('takes the place of no other file', () => {
  const file = join(folder, 'guests.csv');
  writeFileSync(file, 'id,last\n1,Lee\n');
  expect(() => rejectsFile(file, ['id', 'last'], { ...PLAIN, resumedAt: 0 })).toThrow('it is no file of rejects');
  expect(readFileSync(file, 'utf8')).toBe('id,last\n1,Lee\n');
});

it('begins with the mark of UTF-8, by the delimiter of the mapping', async () => {
  const file = join(folder, 'semicolons');
  for (const row of [1, 2]) {
    const rejects = rejectsFile(file, ['id', 'last'], { ...PLAIN, delimiter: ';', resumedAt: row - 1 });
    await rejects.add({
      row,
      problems: [{ field: 'status', code: 'NOT_IN_TABLE', written: 'ß; bad' }],
      cells: ['7', 'Müller'],
      cameIn: row === 2,
      repeats: row === 2 ? 'A;7' : undefined,
    });
    await rejects.close();
  }
  expect(readFileSync(file, 'utf8')).toBe(
    [
      '\ufeff_row;_field;_reason;_outcome;_repeats;id;last',
      '1;status;"Status ""ß; bad"" is not in the table of values";rejected;;7;Müller',
      '2;status;"Status ""ß; bad"" is not in the table of values";came in with a note;"A;7";7;Müller',
      '',
    ].join('\n'),
  );
});

it('masks the numbers of cards, but no phone numbers', async () => {
  const file = join(folder, 'cards');
  const rejects = rejectsFile(file, ['note', 'phone'], { ...PLAIN, phoneColumns: new Set(['phone']), resumedAt: 0 });
  const problems: RowProblem[] = [{ field: 'status', code: 'NOT_IN_TABLE', written: '4111111111111111' }];
  await rejects.add({ row: 1, problems, cells: ['card 4111 1111 1111 1111', '+30 5693 0902 5904'], cameIn: false });
  await rejects.add({ row: 2, problems: MISSING, cells: ['', '4111 1111 1111 1111'], cameIn: false });
  await rejects.close();
  expect(readFileSync(file, 'utf8').split('\n').slice(1, 3)).toEqual([
    '1,status,"Status ""•••"" is not in the table of values",rejected,,card •••,+30 5693 0902 5904',
    '2,lastName,Last name is missing,rejected,,,•••',
  ]);
});
