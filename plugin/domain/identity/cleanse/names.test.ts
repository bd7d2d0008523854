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
    ['Portuguese, son', { firstName: 'John', lastName: 'Mill Filho' }, 'jr'],
    ['Portuguese, junior with an accent', { firstName: 'John', lastName: 'Mill Júnior' }, 'jr'],
    ['Portuguese, grandson', { firstName: 'John', lastName: 'Mill Neto' }, 'neto'],
    ['Portuguese, nephew', { firstName: 'John', lastName: 'Mill Sobrinho' }, 'sobrinho'],
    ['Spanish, son', { firstName: 'John', lastName: 'Mill hijo' }, 'jr'],
    ['Spanish, father', { firstName: 'John', lastName: 'Mill (padre)' }, 'sr'],
    ['French, son', { firstName: 'John', lastName: 'Mill fils' }, 'jr'],
    ['French, father', { firstName: 'John', lastName: 'Mill père' }, 'sr'],
    ['German, the younger', { firstName: 'John', lastName: 'Mill jun.' }, 'jr'],
    ['German, the elder', { firstName: 'John', lastName: 'Mill sen.' }, 'sr'],
    ['Italian, son', { firstName: 'John', lastName: 'Mill figlio' }, 'jr'],
    ['Polish, the younger', { firstName: 'John', lastName: 'Mill młodszy' }, 'jr'],
    ['between surname and first name', { lastName: 'Mill, Jr., John' }, 'jr'],
    ['none', { firstName: 'John', lastName: 'Mill' }, null],
  ])('suffix %s', (_, fields, suffix) =>
    expect(cleanseNames(fields)).toMatchObject({ suffix, readings: [{ first: 'john', last: 'mill' }] }),
  );

  it.each<[string, NameFields, string | null, string[]]>([
    ['behind a whole name', { lastName: 'John Mill, Jr.' }, 'jr', ['|john mill', 'john|mill']],
    ['behind a whole name of three words', { lastName: 'João Silva Neto' }, 'neto', ['|joao silva', 'joao|silva']],
    ['Neto as the surname of a whole name', { lastName: 'João Neto' }, null, ['|joao neto', 'joao|neto']],
    ['Filho as the surname', { firstName: 'João', lastName: 'Filho' }, null, ['joao|filho']],
    ['Pere as a first name', { firstName: 'Joan Pere', lastName: 'Mill' }, null, ['joan pere|mill']],
    ['the elder of two, in Chinese', { lastName: '王小明（大）' }, 'sr', ['xiaoming|wang']],
    ['the younger of two, in Chinese', { firstName: '小明(小)', lastName: '王' }, 'jr', ['xiaoming|wang']],
    ['the second, in Chinese', { lastName: '王小明二世' }, 'ii', ['xiaoming|wang']],
    ['a Chinese name that ends so without brackets', { lastName: '王小大' }, null, ['xiaoda|wang']],
    [
      'a word that every object has',
      { firstName: 'Ana', lastName: 'Silva Constructor' },
      null,
      ['ana|silva constructor'],
    ],
  ])('suffix: %s', (_, fields, suffix, readings) => {
    expect(cleanseNames(fields).suffix).toBe(suffix);
    expect(readingsOf(fields)).toEqual(readings);
  });

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
