import { areVariantGivenNames, areVariantSurnames } from './name-variants.ts';
import { consonants } from './names.ts';
import { jaroWinkler, typingErrors } from './text-similarity.ts';

/**
 * How two first names or two surnames stand to each other. VARIANT: nickname, other language, some of several names.
 * CLOSE: as far apart as a slip of the pen. ALIKE: resembling. FAINT: resembling from afar. INITIAL and OTHER_INITIAL: one side gives a letter only.
 */
export type NameOutcome = 'SAME' | 'VARIANT' | 'INITIAL' | 'CLOSE' | 'ALIKE' | 'FAINT' | 'OTHER_INITIAL' | 'DIFFERENT' | 'UNKNOWN';

export type NamePart = 'first' | 'last';

/** From the strongest agreement to the strongest disagreement. */
const ORDER: readonly NameOutcome[] = ['SAME', 'VARIANT', 'INITIAL', 'CLOSE', 'ALIKE', 'FAINT', 'OTHER_INITIAL', 'DIFFERENT'];

const MISREAD = /rn|vv|cl|li/;
/** Letters that a scanner takes for one another, made one. */
const asScanned = (word: string): string => word.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd').replaceAll('li', 'h');

/** More errors than these are no slip, unless the words are long. */
const MOST_ERRORS = 4;
const LONG_WORD = 10;

const compareWords = (a: string, b: string, part: NamePart): NameOutcome => {
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'INITIAL' : 'OTHER_INITIAL';
  if (a === b) return 'SAME';
  if (part === 'first' ? areVariantGivenNames(a, b) : areVariantSurnames(a, b)) return 'VARIANT';
  const shortest = Math.min(a.length, b.length);
  if (shortest < 3) return 'DIFFERENT';
  if (part === 'first' && (a.startsWith(b) || b.startsWith(a))) return 'VARIANT';
  const errors = typingErrors(a, b);
  if (errors === 1) return shortest > 3 ? 'CLOSE' : 'ALIKE';
  if (errors > MOST_ERRORS && shortest < LONG_WORD) return 'DIFFERENT';
  const similarity = jaroWinkler(a, b);
  if (similarity >= 0.93 && shortest > 4) return 'CLOSE';
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
  const leftOutTheFirst = part === 'first' && ORDER.indexOf(compareWords(shorter[0]!, longer[0]!, part)) > ORDER.indexOf('CLOSE');
  return leftOutTheFirst || worst > ORDER.indexOf('INITIAL') ? 'ALIKE' : 'VARIANT';
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
  return ORDER.indexOf(listed) < ORDER.indexOf(joined) ? listed : joined;
};
