import type { Phrase } from './phrase.ts';
import { normalise, phraseTable } from './phrase-table.ts';
import { preferenceKey, type Polarity, type PreferenceCategory } from './preference.ts';
import { vocabularyOf } from './statements.ts';

/** What guests write in a hotel's own wording for a wish, and what it means, as staff entered it. */
export type Wording = {
  id: string;
  words: string;
  category: PreferenceCategory | null;
  value: string;
  polarity: Polarity;
};

/** Why a wording is not read. */
export type WordingProblem =
  | { code: 'WORDING_EMPTY' }
  | { code: 'WORDING_WITHOUT_MEANING' }
  | { code: 'WORDING_TOO_SHORT' }
  | { code: 'WORDING_TOO_LONG'; most: number }
  | { code: 'WORDING_OF_NUMBERS' }
  | { code: 'WORDING_KNOWN' }
  | { code: 'WORDING_TWICE' }
  | { code: 'WORDINGS_TOO_MANY'; most: number };

/** A wording of one character would be found in words that have nothing to do with it. */
const SHORTEST = 2;
const LONGEST = 60;
/** How many a hotel can have: as many as come in one request. */
export const MOST_WORDINGS = 200;

const BASE = phraseTable();

const phraseOf = ({ words, category, value, polarity }: Wording): Phrase | null => {
  if (category === null || value.trim() === '') return null;
  const meant = vocabularyOf(category, value, BASE);
  const avoids = (meant.polarity === 'AVOIDS') !== (polarity === 'AVOIDS');
  return { category, value: meant.value, words: [words], ...(avoids ? { polarity: 'AVOIDS' as const } : {}) };
};

const isSame = (one: Phrase, other: Phrase): boolean =>
  preferenceKey(one) === preferenceKey(other) && one.polarity === other.polarity && other.reading === undefined;

/** What keeps a wording from being read beside those that are; null where nothing does. `words` is what is looked for. */
const problemOf = (words: string, phrase: Phrase | null, read: ReadonlySet<string>): WordingProblem | null => {
  if (words === '') return { code: 'WORDING_EMPTY' };
  if (phrase === null) return { code: 'WORDING_WITHOUT_MEANING' };
  if (!/\p{L}/u.test(words)) return { code: 'WORDING_OF_NUMBERS' };
  const characters = [...words].length;
  if (characters < SHORTEST) return { code: 'WORDING_TOO_SHORT' };
  if (characters > LONGEST) return { code: 'WORDING_TOO_LONG', most: LONGEST };
  if (read.has(words)) return { code: 'WORDING_TWICE' };
  const known = BASE.phrases.get(words);
  if (known !== undefined && isSame(phrase, known)) return { code: 'WORDING_KNOWN' };
  return read.size >= MOST_WORDINGS ? { code: 'WORDINGS_TOO_MANY', most: MOST_WORDINGS } : null;
};

/**
 * What a hotel adds to the table that remarks are read with, in the order in which it was entered: of two with the same words
 * the first is read. What cannot be read says why.
 */
export const judgedWordings = (
  wordings: readonly Wording[],
): { phrases: Phrase[]; problems: Map<string, WordingProblem> } => {
  const phrases: Phrase[] = [];
  const problems = new Map<string, WordingProblem>();
  const read = new Set<string>();
  for (const one of wordings) {
    const words = normalise(one.words).trim();
    const phrase = phraseOf(one);
    const problem = problemOf(words, phrase, read);
    if (problem !== null) problems.set(one.id, problem);
    else {
      phrases.push(phrase!);
      read.add(words);
    }
  }
  return { phrases, problems };
};
