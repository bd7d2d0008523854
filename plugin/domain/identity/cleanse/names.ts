import { placeholderNames } from '../../impossible-values.ts';
import { toAscii } from '../../transliteration.ts';

/** One way of reading a profile's names. Lower-case ASCII; a part is `''` when it is not known. */
export type NameReading = {
  first: string;
  firstWords: readonly string[];
  last: string;
  lastWords: readonly string[];
};

export type Gender = 'M' | 'F';
export type NameSuffix = 'jr' | 'sr' | 'ii' | 'iii' | 'iv';

/**
 * CONSONANTS: Arabic or Hebrew, which leave vowels out, so that only consonants can be compared with Latin letters.
 * CHARACTERS: Chinese characters, here read as pinyin; a bearer from elsewhere spells them by another reading.
 */
export type Script = 'LETTERS' | 'CONSONANTS' | 'CHARACTERS';

/** What is left of a profile's names after cleansing. */
export type CleansedNames = {
  /** The names as the fields say; where one field holds a whole name also that name taken apart. None when unknown. */
  readings: readonly NameReading[];
  script: Script;
  suffix: NameSuffix | null;
  gender: Gender | null;
};

export type NameFields = {
  firstName?: string | null | undefined;
  middleName?: string | null | undefined;
  lastName?: string | null | undefined;
  title?: string | null | undefined;
  suffix?: string | null | undefined;
};

const TITLE_GENDER: Record<string, Gender | null> = {
  mr: 'M', mister: 'M', herr: 'M', monsieur: 'M', senor: 'M', sr: 'M', signor: 'M', sig: 'M', sir: 'M', lord: 'M',
  mrs: 'F', ms: 'F', miss: 'F', frau: 'F', madame: 'F', mme: 'F', mlle: 'F', senora: 'F', sra: 'F', srta: 'F',
  signora: 'F', lady: 'F', dame: 'F', mevr: 'F', dhr: 'M', mx: null, dr: null, prof: null, ing: null, dott: null,
  dipl: null, rev: null, hon: null, capt: null, eng: null, engr: null, mag: null, phd: null, mba: null, md: null,
  xiansheng: 'M', nvshi: 'F', nushi: 'F', xiaojie: 'F', gospodin: 'M', gospozha: 'F',
}; // prettier-ignore

const SUFFIXES: Record<string, NameSuffix> = {
  jr: 'jr', junior: 'jr', jnr: 'jr', sr: 'sr', senior: 'sr', snr: 'sr', ii: 'ii', iii: 'iii', iv: 'iv',
}; // prettier-ignore

const PARTICLES = new Set(
  'de da do das dos del della di du des la le lo las los van von vom zu zum zur den der ter ten te y e el bin ibn abu san st af'.split(' '),
); // prettier-ignore

const COMPOUND_CHINESE_SURNAMES = new Set([
  'ouyang', 'sima', 'zhuge', 'shangguan', 'situ', 'dongfang', 'huangfu', 'murong', 'linghu', 'xiahou', 'duanmu', 'gongsun',
]); // prettier-ignore

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}]/u;
const CHARACTERS = /\p{Script=Han}/u;
const WITHOUT_VOWELS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Lower-case ASCII letters of a text; anything between words becomes one blank. `Łukasz O’Brien` → `lukasz obrien`. */
export const plainWords = (text: string): string[] =>
  toAscii(text)
    .toLowerCase()
    .replace(/['`´’.]/g, (mark) => (mark === '.' ? ' ' : ''))
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .join(' ')
    // The Arabic article is written apart, hyphenated or joined: Al Harbi, Al-Harbi, Alharbi.
    .replace(/\bal (?=[a-z]{3})/g, 'al')
    .split(' ')
    .filter((word) => word !== '');

/** The consonants of a word, doubled ones once: what a name written in Arabic or Hebrew has in common with its Latin spelling. */
export const consonants = (word: string): string => word.replace(/[aeiouwy]/g, '').replace(/(.)\1+/g, '$1');

/** Surname and given name of a name written in Chinese characters or Hangul in one field, surname first. */
const eastAsianParts = (text: string): { last: string[]; first: string[] } => {
  const syllables = toAscii(text)
    .split(/(?=[A-Z])|\s+/)
    .map((syllable) => syllable.toLowerCase())
    .filter((syllable) => /^[a-z]+$/.test(syllable));
  const separated = text.trim().split(/\s+/);
  const surnameLength =
    separated.length > 1
      ? [...separated[0]!].length
      : COMPOUND_CHINESE_SURNAMES.has(syllables.slice(0, 2).join('')) && syllables.length > 2
        ? 2
        : 1;
  return {
    last: [syllables.slice(0, surnameLength).join('')],
    first: [syllables.slice(surnameLength).join('')].filter((word) => word !== ''),
  };
};

const scriptOf = (text: string): Script =>
  WITHOUT_VOWELS.test(text) ? 'CONSONANTS' : CHARACTERS.test(text) ? 'CHARACTERS' : 'LETTERS';

const wordsOf = (text: string | null | undefined): string[] => {
  if (text === null || text === undefined || text.includes('@')) return [];
  if (EAST_ASIAN.test(text)) return [plainWords(text).join('')].filter((word) => word !== '');
  return plainWords(text);
};

// Copies of lists take no more room than they need, which counts where a hundred thousand profiles are held.
const reading = (firstWords: readonly string[], lastWords: readonly string[]): NameReading => ({
  first: firstWords.join(''),
  firstWords: [...firstWords],
  last: lastWords.join(''),
  lastWords: [...lastWords],
});

/** Without particles, unless nothing else is left: `van der berg` → `berg`. */
const withoutParticles = (words: readonly string[]): readonly string[] => {
  const core = words.filter((word) => !PARTICLES.has(word));
  return core.length > 0 ? core : words;
};

/** A name kept whole in one field, taken apart: the last word that is not a particle is the surname. */
const takenApart = (words: readonly string[]): NameReading | null => {
  const core = withoutParticles(words);
  return core.length < 2 ? null : reading(core.slice(0, -1), core.slice(-1));
};

/**
 * Cleanses names: titles, suffixes, accents, other scripts, placeholders, a whole name in one field, `Surname, Name`.
 * Latin letters by any-ascii; Chinese characters become pinyin.
 *
 * `cleanseNames({ firstName: 'Mr. José', lastName: 'da Silva Jr.' })` → one reading `jose` / `silva`, suffix `jr`, gender `M`
 */
export const cleanseNames = (fields: NameFields): CleansedNames => {
  const none = placeholderNames(fields);
  let firstName = none.firstName ? null : fields.firstName;
  let lastName = none.lastName ? null : fields.lastName;
  const only = firstName?.trim() ? (lastName?.trim() ? null : firstName) : lastName;
  let eastAsian: { last: string[]; first: string[] } | null = null;
  if (only?.includes(',')) {
    const comma = only.indexOf(',');
    lastName = only.slice(0, comma);
    firstName = only.slice(comma + 1);
  } else if (only && EAST_ASIAN.test(only)) eastAsian = eastAsianParts(only);

  let firstWords = eastAsian?.first ?? [...wordsOf(firstName), ...wordsOf(fields.middleName)];
  let lastWords = eastAsian?.last ?? wordsOf(lastName);
  let gender: Gender | null = null;
  for (const word of wordsOf(fields.title)) gender ??= TITLE_GENDER[word] ?? null;
  let suffix: NameSuffix | null = null;
  for (const word of wordsOf(fields.suffix)) suffix ??= SUFFIXES[word] ?? null;

  const total = firstWords.length + lastWords.length;
  const lastWord = lastWords.at(-1) ?? '';
  if (lastWords.length > 1 && lastWord in SUFFIXES) {
    suffix ??= SUFFIXES[lastWord] ?? null;
    lastWords = lastWords.slice(0, -1);
  } else if (firstWords.length > 1 && (firstWords.at(-1) ?? '') in SUFFIXES && firstWords.at(-1) !== 'sr') {
    suffix ??= SUFFIXES[firstWords.at(-1)!] ?? null;
    firstWords = firstWords.slice(0, -1);
  }
  const dropTitles = (words: string[]): string[] => {
    let at = 0;
    while (at < words.length && (words[at] ?? '') in TITLE_GENDER && (at + 1 < words.length || total > words.length)) {
      gender ??= TITLE_GENDER[words[at]!] ?? null;
      at += 1;
    }
    return words.slice(at);
  };
  firstWords = dropTitles(firstWords);
  lastWords = dropTitles(lastWords);
  const noneAfterTitles = placeholderNames({ firstName: firstWords.join(' '), lastName: lastWords.join(' ') });
  if (noneAfterTitles.firstName) firstWords = [];
  if (noneAfterTitles.lastName) lastWords = [];

  const readings: NameReading[] = [];
  if (firstWords.length > 0 || lastWords.length > 0)
    readings.push(reading(withoutParticles(firstWords), withoutParticles(lastWords)));
  if (firstWords.length === 0 || lastWords.length === 0) {
    const parts = takenApart(firstWords.length === 0 ? lastWords : firstWords);
    if (parts) readings.push(parts);
  }
  return { readings: [...readings], script: scriptOf(`${firstName ?? ''}${lastName ?? ''}`), suffix, gender };
};
