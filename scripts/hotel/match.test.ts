import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { hotelCommand, temporaryFiles } from '../../tests/fixtures/hotel-command.ts';

const file = temporaryFiles();
const match = (lines: readonly unknown[], words: readonly string[] = []) => hotelCommand(['match', ...words], lines);

const INES = {
  firstName: 'Inês',
  lastName: 'Valadares',
  birthday: '1980-02-13',
  emails: ['ines.valadares@sapo.pt'],
  phones: ['912 345 678'],
  nationality: 'PRT',
};
const OTTO = {
  firstName: 'Otto',
  lastName: 'Kranz',
  birthday: '1957-11-26',
  emails: ['otto.kranz@gmx.de'],
  phones: ['+49 171 2345671'],
  nationality: 'DEU',
};

describe('hotel match', () => {
  it('prints the pairs in the order of ids, with score, decision and reasons', () => {
    const { exitCode, lines, said } = match([
      { id: '10', ...INES },
      { id: '3', ...OTTO, doNotRent: true },
      { id: '2', ...INES, firstName: 'INES' },
      { id: '1', ...OTTO },
      { id: '4' },
    ]);
    expect({ exitCode, said }).toEqual({ exitCode: 0, said: '' });
    expect(lines).toEqual([
      {
        a: '1',
        b: '3',
        score: expect.any(Number),
        decision: 'REVIEW',
        reasons: expect.arrayContaining(['Conflict: one of the two is marked do not rent']),
      },
      {
        a: '2',
        b: '10',
        score: expect.any(Number),
        decision: 'SAME',
        reasons: expect.arrayContaining([expect.stringMatching(/^Surname: the same .*\(\+\d+\.\d\)$/)]),
      },
    ]);
  });

  it('names fields that it does not read, once each', () => {
    const { exitCode, said } = match([
      { id: '1', ...INES, email: 'x' },
      { id: '2', email: 'y', first_name: 'Ana' },
    ]);
    expect({ exitCode, said }).toEqual({ exitCode: 0, said: 'These fields are not read: email, first_name.\n' });
  });

  it('words the reasons in the language asked for', () => {
    const two = [
      { id: '1', ...OTTO },
      { id: '2', ...OTTO, doNotRent: true },
    ];
    const reasonsIn = (language: string): string[] => match(two, ['--language', language]).lines[0].reasons;
    expect(reasonsIn('zh-CN')).toContain('冲突：其中一方标记为拒绝接待');
    expect(reasonsIn('zh-TW')).toContain('衝突：其中一方標記為拒絕接待');
    expect(reasonsIn('zh-CN')).toHaveLength(reasonsIn('en').length);
  });

  it('takes no birthday after the day of the look', () => {
    const two = [
      { id: '1', ...INES, birthday: '1999-01-01' },
      { id: '2', ...INES },
    ];
    expect(match(two, ['--as-of', '1998-12-31']).lines).toMatchObject([{ decision: 'SAME' }]);
    expect(match(two, ['--as-of', '1999-01-01']).lines).not.toMatchObject([{ decision: 'SAME' }]);
  });

  it('reads what systems make of ids, texts and birthdays', () => {
    const { lines } = match([
      { id: '1', ...INES, birthday: '1980-02-13T00:00:00Z' },
      { id: 2, ...INES, firstName: 'Inês\u200b', emails: 'Ines.Valadares@sapo.pt ' },
      { id: '3', ...INES, birthday: '29264' },
      { id: '2', ...OTTO },
    ]);
    expect(lines).toMatchObject([
      { id: '2', error: 'the id 2 has come before' },
      { a: '1', b: '2', decision: 'SAME' },
      { a: '1', b: '3', decision: 'SAME' },
      { a: '2', b: '3', decision: 'SAME' },
    ]);
  });

  it('answers a bad line with what is wrong, goes on, and exits with 1', () => {
    const { exitCode, lines } = match([
      { id: '1', ...INES },
      'oops',
      { firstName: 'Ana' },
      { id: '' },
      { id: {} },
      { id: '5', emails: { home: 'x' } },
      { id: '6', firstName: 7 },
      { id: '7', doNotRent: 'maybe' },
      { id: ' 1\u200b', ...OTTO },
      { id: '1', ...OTTO },
      { id: '2', ...INES },
    ]);
    expect(exitCode).toBe(1);
    expect(lines).toMatchObject([
      { id: null, error: 'line 2 is not JSON' },
      { id: null, error: 'id: is missing' },
      { id: '', error: 'id: is missing' },
      { id: {}, error: 'id: is neither text nor a number' },
      { id: '5', error: 'emails: is not a list of texts' },
      { id: '6', error: 'firstName: is not text' },
      { id: '7', error: 'doNotRent: is not true or false' },
      { id: ' 1\u200b', error: 'the id 1 has come before' },
      { id: '1', error: 'the id 1 has come before' },
      { a: '1', b: '2', decision: 'SAME' },
    ]);
  });

  it('takes null and missing fields, numbers for texts and one text for a list', () => {
    const { exitCode, lines } = match([
      {
        id: 1,
        ...INES,
        birthday: 19800213,
        emails: 'ines.valadares@sapo.pt',
        phones: [912345678, null],
        address: null,
        loyaltyNumber: 771,
      },
      { id: 2, ...INES, loyaltyNumber: '771' },
    ]);
    expect(exitCode).toBe(0);
    expect(lines).toMatchObject([{ a: '1', b: '2', decision: 'SAME' }]);
  });

  it('ends quietly when the reader has seen enough', () => {
    const input = Array.from({ length: 60 }, (_, id) => JSON.stringify({ id, ...INES })).join('\n');
    const run = spawnSync(
      'sh',
      ['-c', '("$0" scripts/hotel.ts match; echo "exit code $?" >&2) | head -n 1', process.execPath],
      { cwd: `${import.meta.dirname}/../..`, input, encoding: 'utf8' },
    );
    expect(run.stdout.split('\n')).toHaveLength(2);
    expect(run.stderr).toBe('exit code 0\n');
  });

  it('prints nothing for no profiles', () => expect(match([])).toEqual({ exitCode: 0, lines: [], said: '' }));

  it('takes further relay domains and what staff decided', () => {
    const hidden = (id: string) => ({
      id,
      firstName: 'Ana',
      lastName: 'Silva',
      emails: ['ana.silva.9@relay.channel.net'],
    });
    expect(match([hidden('1'), hidden('2')]).lines).toMatchObject([{ decision: 'SAME' }]);
    expect(match([hidden('1'), hidden('2')], ['--relay', 'relay.channel.net']).lines).not.toMatchObject([
      { decision: 'SAME' },
    ]);
    const decisions = file('decisions.jsonl', '{"a":"1","b":"2","status":"DIFFERENT"}\n');
    expect(
      match(
        [
          { id: '1', ...INES },
          { id: '2', ...INES },
        ],
        ['--decisions', decisions],
      ).lines,
    ).toEqual([]);
  });

  it.each([
    ['a threshold that is no share', ['--same', '1.5']],
    ['a review threshold above the other', ['--same', '0.5', '--review', '0.6']],
    ['a file that is not there', ['--decisions', 'nowhere.jsonl']],
    ['a day that does not exist', ['--as-of', '2026-02-30']],
    ['a language it does not speak', ['--language', 'fr']],
    ['an unknown option', ['--wrong']],
  ])('refuses %s', (_, args) => {
    const { exitCode, lines, said } = match([{ id: '1' }], args);
    expect(exitCode).toBe(2);
    expect(lines).toEqual([]);
    expect(said.trim()).not.toBe('');
    expect(said).not.toMatch(/^\s+at /m);
  });
});
