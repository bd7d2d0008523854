import { describe, expect, it } from 'vitest';
import { areTwoNames, compareNames, type NameOutcome, type NamePart } from './name-comparison.ts';

const compare = (a: string, b: string, part: NamePart, consonantsOnly = false): NameOutcome[] => {
  const [one, other] = [a.split(' '), b.split(' ')];
  return [
    compareNames(one.join(''), one, other.join(''), other, part, consonantsOnly),
    compareNames(other.join(''), other, one.join(''), one, part, consonantsOnly),
  ];
};

describe('first names', () => {
  it.each<[string, string, string, NameOutcome]>([
    ['equal', 'ines', 'ines', 'SAME'],
    ['a second name left out', 'jose', 'jose maria', 'PARTIAL'],
    ['the first of two left out', 'maria', 'jose maria', 'ALIKE'],
    ['two names in another order', 'jose maria', 'maria jose', 'VARIANT'],
    ['of two names one differs', 'maria joao', 'maria ines', 'FAINT'],
    ['written together', 'annelie', 'anne lie', 'SAME'],
    ['a nickname', 'robert', 'bob', 'VARIANT'],
    ['another language', 'ivan', 'john', 'VARIANT'],
    ['the beginning of the other', 'bartholomew', 'barth', 'VARIANT'],
    ['an initial that fits', 'r', 'robert', 'INITIAL'],
    ['an initial that does not', 's', 'robert', 'DIFFERENT'],
    ['one slip', 'matilde', 'matikde', 'CLOSE'],
    ['one slip in three letters', 'rui', 'rua', 'ALIKE'],
    ['a slip at the beginning', 'matilde', 'natilde', 'ALIKE'],
    ['the first two letters swapped', 'matilde', 'amtilde', 'CLOSE'],
    ['nothing alike', 'otto', 'ines', 'DIFFERENT'],
    ['not known', '', 'ines', 'UNKNOWN'],
  ])('%s', (_, a, b, outcome) => expect(compare(a, b, 'first')).toEqual([outcome, outcome]));
});

describe('surnames', () => {
  it.each<[string, string, string, NameOutcome]>([
    ['a slip at the beginning', 'valadares', 'baladares', 'CLOSE'],
    ['one of two left out', 'garcia lopez', 'garcia', 'PARTIAL'],
    ['of two the second differs, as with parent and child', 'garcia lopez', 'garcia niela', 'FAINT'],
    ['spellings of one Chinese surname', 'wong', 'huang', 'VARIANT'],
    ['a Korean surname of one letter', 'i', 'lee', 'VARIANT'],
    ['as a scanner reads it', 'bernard', 'bemard', 'CLOSE'],
    ['not the beginning of the other', 'mont', 'montenegro', 'DIFFERENT'],
  ])('%s', (_, a, b, outcome) => expect(compare(a, b, 'last')).toEqual([outcome, outcome]));

  it('of a script without vowels are compared by consonants', () => {
    expect(compare('alhrby', 'alharbi', 'last', true)).toEqual(['VARIANT', 'VARIANT']);
    expect(compare('alhrby', 'alotaibi', 'last', true)).not.toContain('VARIANT');
  });
});

describe('two names or one mistyped', () => {
  const bearers = (counts: Record<string, number>) => new Map(Object.entries(counts));
  it.each<[string, string, string, Record<string, number>, boolean]>([
    ['a feminine ending', 'daniel', 'daniela', {}, true],
    ['a feminine ending after a doubled letter', 'michel', 'michelle', {}, true],
    ['masculine and feminine', 'mario', 'maria', {}, true],
    ['a form that nobody else bears, of a name that 19 bear', 'emma', 'emm', { emma: 19, emm: 1 }, true],
    ['that 20 bear', 'emma', 'emm', { emma: 20, emm: 1 }, false],
    ['a form that two bear', 'emma', 'emm', { emma: 20, emm: 2 }, true],
    ['a letter doubled', 'alyssa', 'alysa', {}, false],
    ['listed names', 'hayden', 'jayden', {}, true],
    ['a nickname', 'anna', 'anne', {}, false],
    ['a spelling that three bear', 'zilda', 'zelda', { zilda: 50, zelda: 3 }, false],
    ['a spelling that four bear', 'zilda', 'zelda', { zilda: 50, zelda: 4 }, true],
    ['fewer than three of a hundred', 'zilda', 'zelda', { zilda: 134, zelda: 4 }, false],
    ['three of a hundred', 'zilda', 'zelda', { zilda: 133, zelda: 4 }, true],
    ['the same', 'zilda', 'zilda', { zilda: 50 }, false],
    ['an initial', 'z', 'zilda', { z: 50, zilda: 50 }, false],
  ])('%s: %s and %s', (_, a, b, counts, two) =>
    expect([areTwoNames(a, b, bearers(counts)), areTwoNames(b, a, bearers(counts))]).toEqual([two, two]),
  );
});
