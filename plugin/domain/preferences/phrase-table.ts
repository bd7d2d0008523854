import { CHINESE_PHRASES, SIMPLIFIED } from './chinese-phrases.ts';
import { ENGLISH_PHRASES } from './english-phrases.ts';
import { FLOOR_PHRASES } from './floor-phrases.ts';
import type { FoundPhrase, Phrase } from './phrase.ts';
import { preferenceKey } from './preference.ts';

export type PhraseTable = {
  pattern: RegExp;
  phrases: ReadonlyMap<string, Phrase>;
  /** Every `category:value` that some wording stands for. */
  values: ReadonlySet<string>;
};

const IDEOGRAPHS = /\p{Script=Han}/u;

/** One spelling for a text: full width, case, accents, hyphens and traditional characters no longer matter. */
export const normalise = (text: string): string =>
  [
    ...text
      .normalize('NFKD')
      .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ß', 'ss'),
  ]
    .map((character) => SIMPLIFIED.get(character) ?? character)
    .join('')
    .replace(/[’`]/g, "'")
    .replace(/[-_‐‑–]/g, ' ')
    .replace(/[^\S\n]+/g, ' ');

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The table a hotel reads remarks with: its own phrases before those that come with the product, so that a hotel adds
 * wordings or gives a wording another meaning. The longest wording wins.
 */
export const phraseTable = (hotelPhrases: readonly Phrase[] = []): PhraseTable => {
  const phrases = new Map<string, Phrase>();
  for (const phrase of [...hotelPhrases, ...ENGLISH_PHRASES, ...CHINESE_PHRASES, ...FLOOR_PHRASES])
    for (const words of phrase.words) {
      const wording = normalise(words).trim();
      if (wording !== '' && !phrases.has(wording)) phrases.set(wording, phrase);
    }
  const wordings = [...phrases.keys()]
    .sort((a, b) => b.length - a.length)
    .map((words) => (IDEOGRAPHS.test(words) ? escaped(words) : `\\b${escaped(words)}\\b`));
  const values = new Set([...phrases.values()].map(preferenceKey));
  return { pattern: new RegExp(wordings.join('|'), 'gu'), phrases, values };
};

/** The phrases of the table in a normalised text, from left to right, none overlapping. */
export const findPhrases = (text: string, table: PhraseTable): FoundPhrase[] =>
  [...text.matchAll(table.pattern)].map((match) => ({
    phrase: table.phrases.get(match[0])!,
    start: match.index,
    end: match.index + match[0].length,
  }));
