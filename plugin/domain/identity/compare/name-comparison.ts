import { areVariantGivenNames, areVariantSurnames, isListedGivenName } from './name-variants.ts';
import { consonants } from '../cleanse/names.ts';
import { jaroWinkler, typingErrors } from './text-similarity.ts';

/**
 * How two first names or two surnames stand to each other. VARIANT: nickname or other language. PARTIAL: the same, one
 * side leaves out some of several names.
 * CLOSE: as far apart as a slip of the pen. ALIKE: resembling. FAINT: resembling from afar. OTHER_NAME: resembling, but
 * two names in use, such as Daniel and Daniela. INITIAL: one side gives the initial only, and it fits.
 */
export type NameOutcome =
  | 'SAME'
  | 'PARTIAL'
  | 'VARIANT'
  | 'INITIAL'
  | 'CLOSE'
  | 'ALIKE'
  | 'FAINT'
  | 'OTHER_NAME'
  | 'DIFFERENT'
  | 'UNKNOWN';

export type NamePart = 'first' | 'last';

/** From the strongest agreement to the strongest disagreement. */
const ORDER: readonly NameOutcome[] = [
  'SAME',
  'PARTIAL',
  'VARIANT',
  'INITIAL',
  'CLOSE',
  'ALIKE',
  'FAINT',
  'OTHER_NAME',
  'DIFFERENT',
];

const MISREAD = /rn|vv|cl|li/;
/** Letters that a scanner takes for one another, made one. */
const asScanned = (word: string): string =>
  word.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd').replaceAll('li', 'h');

/** More errors than these are no slip, unless the words are long. */
const MOST_ERRORS = 4;
const LONG_WORD = 10;

const compareWords = (a: string, b: string, part: NamePart): NameOutcome => {
  // Some Korean surnames have one letter.
  if (part === 'last' && areVariantSurnames(a, b)) return 'VARIANT';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'INITIAL' : 'DIFFERENT';
  if (a === b) return 'SAME';
  if (part === 'first' && areVariantGivenNames(a, b)) return 'VARIANT';
  const shortest = Math.min(a.length, b.length);
  if (shortest < 3) return 'DIFFERENT';
  if (part === 'first' && (a.startsWith(b) || b.startsWith(a))) return 'VARIANT';
  const errors = typingErrors(a, b);
  // Few slips hit the first letter, but many first names are told apart by it.
  const beginAlike = part === 'last' || a[0] === b[0] || a[0] === b[1];
  if (errors === 1) return shortest > 3 && beginAlike ? 'CLOSE' : 'ALIKE';
  if (errors > MOST_ERRORS && shortest < LONG_WORD) return 'DIFFERENT';
  const similarity = jaroWinkler(a, b);
  if (similarity >= 0.93 && shortest > 4 && beginAlike) return 'CLOSE';
  if (similarity >= 0.84) return 'ALIKE';
  if (similarity < 0.7 || errors > MOST_ERRORS || shortest < 4) return 'DIFFERENT';
  return MISREAD.test(a + b) && asScanned(a) === asScanned(b) ? 'CLOSE' : 'FAINT';
};

/** Several names on a side: each word of the shorter list finds its best counterpart in the longer. */
const compareLists = (a: readonly string[], b: readonly string[], part: NamePart): NameOutcome => {
  const inOrder = a.length < b.length || (a.length === b.length && a.join(' ') < b.join(' '));
  const [shorter, longer] = inOrder ? [a, b] : [b, a];
  const free = [...longer];
  let worst = 0;
  let agreed = 0;
  for (const word of shorter) {
    let best = ORDER.length - 1;
    let at = -1;
    for (const [i, other] of free.entries()) {
      const order = ORDER.indexOf(compareWords(word, other, part));
      if (order < best) [best, at] = [order, i];
    }
    if (at >= 0) free.splice(at, 1);
    if (best <= ORDER.indexOf('CLOSE')) agreed += 1;
    worst = Math.max(worst, best);
  }
  if (agreed < shorter.length) return agreed > 0 ? 'FAINT' : 'DIFFERENT';
  if (shorter.length === longer.length) return ORDER[Math.max(worst, ORDER.indexOf('VARIANT'))]!;
  // Relatives often share a second given name; guests who leave one out mostly leave out the second.
  const leftOutTheFirst =
    part === 'first' && ORDER.indexOf(compareWords(shorter[0]!, longer[0]!, part)) > ORDER.indexOf('CLOSE');
  if (worst === 0) return leftOutTheFirst ? 'ALIKE' : 'PARTIAL';
  return leftOutTheFirst || worst > ORDER.indexOf('INITIAL') ? 'ALIKE' : 'VARIANT';
};

/** Without a feminine or masculine ending: `daniela`, `daniele` and `daniel` leave the same, as do `mario` and `maria`. */
const withoutEnding = (name: string): string => name.replace(/(?<=.{2})[aeo]$/, '');
const withoutDoubles = (name: string): string => name.replace(/(.)\1+/g, '$1');

/** As many profiles must bear a name, and as many for a hundred that bear the other, for it to be a name and no slip. */
const FEWEST_BEARERS = 4;
const FEWEST_IN_A_HUNDRED = 3;
/** So many that the other form of the name, where there is one, is borne by more than one guest. */
const MANY_BEARERS = 20;

/**
 * Whether two first names that look alike are two names rather than one mistyped: they differ in the ending that tells
 * men's from women's, unless many bear the one and nobody else the other, or both are in use. A slip of the pen gives a spelling that hardly anybody bears.
 * @param bearers how many profiles bear each first name
 */
export const areTwoNames = (a: string, b: string, bearers: ReadonlyMap<string, number>): boolean => {
  if (a === b || a.length < 2 || b.length < 2 || areVariantGivenNames(a, b)) return false;
  const [x, y] = [withoutDoubles(a), withoutDoubles(b)];
  const [one, other] = [bearers.get(a) ?? 0, bearers.get(b) ?? 0];
  const isInUse = (name: string, times: number, otherTimes: number): boolean =>
    isListedGivenName(name) || (times >= FEWEST_BEARERS && 100 * times >= FEWEST_IN_A_HUNDRED * otherTimes);
  if (isInUse(a, one, other) && isInUse(b, other, one)) return true;
  if (x === y || withoutEnding(x) !== withoutEnding(y)) return false;
  // Beside a name that many bear, one that nobody else does is a slip: Emma and Emm.
  return Math.max(one, other) < MANY_BEARERS || Math.min(one, other) > 1;
};

/**
 * Compares two cleansed first names or surnames, each given joined and as words.
 * @param consonantsOnly one side comes from a script without vowels
 */
export const compareNames = (
  a: string,
  aWords: readonly string[],
  b: string,
  bWords: readonly string[],
  part: NamePart,
  consonantsOnly: boolean,
): NameOutcome => {
  if (a === '' || b === '') return 'UNKNOWN';
  if (a === b) return a.length > 1 ? 'SAME' : 'INITIAL';
  if (consonantsOnly) {
    const skeleton = consonants(a);
    if (skeleton.length > 1 && skeleton === consonants(b)) return 'VARIANT';
  }
  const joined = compareWords(a, b, part);
  if ((aWords.length === 1 && bWords.length === 1) || joined === 'CLOSE') return joined;
  const listed = compareLists(aWords, bWords, part);
  // Of two surnames each, parent and child share one: García López and García Ruiz.
  if (part === 'last' && listed === 'FAINT' && aWords.length > 1 && bWords.length > 1) return listed;
  return ORDER.indexOf(listed) < ORDER.indexOf(joined) ? listed : joined;
};
