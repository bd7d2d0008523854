import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseTable } from './phrase-table.ts';
import { readStatements } from './remarks.ts';
import { judgedWordings, MOST_WORDINGS, type Wording, type WordingProblem } from './wordings.ts';

const wording = (over: Partial<Wording>, id = 'a'): Wording => ({
  id,
  words: 'lighthouse side',
  category: 'VIEW',
  value: 'SEA',
  polarity: 'WANTS',
  ...over,
});
const problemOf = (over: Partial<Wording>): WordingProblem['code'] | null =>
  judgedWordings([wording(over)]).problems.get('a')?.code ?? null;

describe('a wording of the hotel’s own', () => {
  it.each<[string, Partial<Wording>, WordingProblem['code'] | null]>([
    ['is read', {}, null],
    ['in Chinese is read', { words: '灯塔那侧' }, null],
    ['may mean something of the hotel’s own', { words: 'the red desk', category: 'AMENITY', value: 'Red desk' }, null],
    ['may give a known wording another meaning', { words: 'high floor', category: 'VIEW', value: 'SEA' }, null],
    ['without words', { words: '  ' }, 'WORDING_EMPTY'],
    ['without a category', { category: null }, 'WORDING_WITHOUT_MEANING'],
    ['without a value', { value: ' ' }, 'WORDING_WITHOUT_MEANING'],
    ['of one letter', { words: 'x' }, 'WORDING_TOO_SHORT'],
    ['of two letters is read', { words: 'xy' }, null],
    ['of 60 characters is read', { words: 'x'.repeat(60) }, null],
    ['of 61 characters', { words: 'x'.repeat(61) }, 'WORDING_TOO_LONG'],
    ['of numbers only', { words: '12 - 14' }, 'WORDING_OF_NUMBERS'],
    ['that is read so already', { words: 'High Floor', category: 'FLOOR', value: 'high' }, 'WORDING_KNOWN'],
    [
      'that is read so already, refused',
      { words: 'high floor', category: 'FLOOR', value: 'HIGH', polarity: 'AVOIDS' },
      null,
    ],
  ])('%s', (_, over, code) => expect(problemOf(over)).toBe(code));

  it('is read in remarks, where it says wants, avoids or no by itself', () => {
    const { phrases } = judgedWordings([
      wording({}),
      wording({ words: 'away from the mill', category: 'LOCATION', value: 'MILL', polarity: 'AVOIDS' }, 'b'),
      wording({ words: '灯塔那侧' }, 'c'),
    ]);
    const table = phraseTable(phrases);
    const read = (text: string) =>
      readStatements(text, table).map(({ category, value, polarity }) => [category, value, polarity]);
    expect(read('Lighthouse side please')).toEqual([['VIEW', 'SEA', 'WANTS']]);
    expect(read('room away from the mill')).toEqual([['LOCATION', 'MILL', 'AVOIDS']]);
    expect(read('希望住灯塔那侧')).toEqual([['VIEW', 'SEA', 'WANTS']]);
  });

  it('is read as the one that was entered first, where there are two', () => {
    const { phrases, problems } = judgedWordings([
      wording({}),
      wording({ words: 'Lighthouse-side', value: 'CITY' }, 'b'),
    ]);
    expect(phrases.map(({ value }) => value)).toEqual(['SEA']);
    expect(problems.get('b')).toEqual({ code: 'WORDING_TWICE' });
  });

  it('is read or says why not, each of them, and never more than there may be', () => {
    const any = fc.record({
      words: fc.string({ unit: fc.constantFrom(...'ab静1. '), maxLength: 4 }),
      category: fc.constantFrom('VIEW' as const, null),
      value: fc.constantFrom('SEA', 'Own', ''),
      polarity: fc.constantFrom('WANTS' as const, 'AVOIDS' as const),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: MOST_WORDINGS + 50 }), (given) => {
        const wordings = given.map((one, index) => ({ ...one, id: String(index) }));
        const { phrases, problems } = judgedWordings(wordings);
        expect(phrases.length + problems.size).toBe(wordings.length);
        expect(phrases.length).toBeLessThanOrEqual(MOST_WORDINGS);
      }),
    );
  });
});
