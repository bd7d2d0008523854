import { describe, expect, it } from 'vitest';
import { cleanseNames, plainWords, type NameFields } from './names.ts';

const readingsOf = (fields: NameFields): string[] =>
  cleanseNames(fields).readings.map(({ firstWords, lastWords }) => `${firstWords.join(' ')}|${lastWords.join(' ')}`);

describe('words of a name', () => {
  it.each([
    ['accents', 'José Ângelo', ['jose', 'angelo']],
    ['letters that are no accents', 'Łukasz Søren Straße', ['lukasz', 'soren', 'strasse']],
    ['an apostrophe joins', 'O’Brien', ['obrien']],
    ['a hyphen separates', 'Anne-Marie', ['anne', 'marie']],
    ['the Arabic article joins', 'Al-Harbi', ['alharbi']],
    ['the Arabic article apart joins', 'Al Harbi', ['alharbi']],
    ['no letters', ' 12 – ', []],
  ])('%s', (_, text, words) => expect(plainWords(text)).toEqual(words));
});

describe('cleansing of names', () => {
  it.each<[string, NameFields, string[]]>([
    ['case and blanks', { firstName: '  ANA ', lastName: 'silva' }, ['ana|silva']],
    ['particles', { firstName: 'Jan', lastName: 'van der Berg' }, ['jan|berg']],
    ['a surname of a particle alone stays', { firstName: 'Amy', lastName: 'Van' }, ['amy|van']],
    ['title in the first name', { firstName: 'Mr. José', lastName: 'da Silva' }, ['jose|silva']],
    ['two titles', { firstName: 'Herr Dr. Otto', lastName: 'Kranz' }, ['otto|kranz']],
    ['title in the surname', { firstName: 'Ana', lastName: 'Mrs Silva' }, ['ana|silva']],
    ['middle name', { firstName: 'Ana', middleName: 'Rita', lastName: 'Silva' }, ['ana rita|silva']],
    ['surname, comma, name in one field', { lastName: 'Silva, Ana' }, ['ana|silva']],
    ['a whole name in one field is read both ways', { lastName: 'Ana Silva' }, ['|ana silva', 'ana|silva']],
    ['Cyrillic', { firstName: 'Иван', lastName: 'Петров' }, ['ivan|petrov']],
    ['Greek', { firstName: 'Ελένη', lastName: 'Μάνου' }, ['eleni|manoy']],
    ['Chinese in one field, surname first', { lastName: '王小明' }, ['xiaoming|wang']],
    ['Chinese with a surname of two characters', { lastName: '欧阳小明' }, ['xiaoming|ouyang']],
    ['no name at all', {}, []],
    ['placeholder `unknown`', { firstName: 'Unknown', lastName: 'UNKNOWN' }, []],
    ['placeholder `N/A`', { firstName: 'N/A', lastName: 'n.a.' }, []],
    ['placeholder `test`', { firstName: 'test', lastName: 'Test' }, []],
    ['one letter repeated', { firstName: 'aaa', lastName: 'xxx' }, []],
    ['a placeholder beside a name', { firstName: 'Guest', lastName: 'Silva' }, ['|silva']],
    ['an e-mail address in the name', { firstName: 'ana@sapo.pt', lastName: 'Silva' }, ['|silva']],
  ])('%s', (_, fields, readings) => expect(readingsOf(fields)).toEqual(readings));

  it.each<[string, NameFields, string | null]>([
    ['in the surname', { firstName: 'John', lastName: 'Mill Jr.' }, 'jr'],
    ['in the first name', { firstName: 'John III', lastName: 'Mill' }, 'iii'],
    ['in its own field', { firstName: 'John', lastName: 'Mill', suffix: 'Senior' }, 'sr'],
    ['none', { firstName: 'John', lastName: 'Mill' }, null],
  ])('suffix %s', (_, fields, suffix) =>
    expect(cleanseNames(fields)).toMatchObject({ suffix, readings: [{ first: 'john', last: 'mill' }] }),
  );

  it.each<[string, NameFields, string | null]>([
    ['Mr', { firstName: 'Mr Kim', lastName: 'Lee' }, 'M'],
    ['Frau in the title field', { title: 'Frau', firstName: 'Kim', lastName: 'Lee' }, 'F'],
    ['Dr says nothing', { title: 'Dr', firstName: 'Kim', lastName: 'Lee' }, null],
  ])('gender by title: %s', (_, fields, gender) => expect(cleanseNames(fields).gender).toBe(gender));

  it.each<[string, string, string]>([
    ['Arabic', 'محمد', 'CONSONANTS'],
    ['Hebrew', 'דוד', 'CONSONANTS'],
    ['Chinese characters', '大輔', 'CHARACTERS'],
    ['Hangul', '지훈', 'LETTERS'],
    ['Latin', 'David', 'LETTERS'],
  ])('script: %s', (_, firstName, script) => expect(cleanseNames({ firstName, lastName: '' }).script).toBe(script));
});
