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
/** What tells bearers of one name in a family apart; NETO and SOBRINHO bear that of a grandfather and of an uncle. */
export type NameSuffix = 'jr' | 'sr' | 'ii' | 'iii' | 'iv' | 'neto' | 'bisneto' | 'sobrinho';

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

const TITLE_GENDER = new Map<string, Gender | null>(Object.entries({
  mr: 'M', mister: 'M', herr: 'M', monsieur: 'M', senor: 'M', sr: 'M', signor: 'M', sig: 'M', sir: 'M', lord: 'M',
  mrs: 'F', ms: 'F', miss: 'F', frau: 'F', madame: 'F', mme: 'F', mlle: 'F', senora: 'F', sra: 'F', srta: 'F',
  signora: 'F', lady: 'F', dame: 'F', mevr: 'F', dhr: 'M', mx: null, dr: null, prof: null, ing: null, dott: null,
  dipl: null, rev: null, hon: null, capt: null, eng: null, engr: null, mag: null, phd: null, mba: null, md: null,
  xiansheng: 'M', nvshi: 'F', nushi: 'F', xiaojie: 'F', gospodin: 'M', gospozha: 'F',
})); // prettier-ignore

/** Words behind a name, in plain letters, in the languages of hotels. */
const SUFFIXES = new Map<string, NameSuffix>(
  Object.entries({
    jr: 'jr junior jnr jun filho hijo fils figlio mlodszy mladsi mladshii',
    sr: 'sr senior snr sen pai padre pere starszy starsi starshii',
    ii: 'ii segundo',
    iii: 'iii terceiro tercero',
    iv: 'iv quarto',
    neto: 'neto netto nieto nipote',
    bisneto: 'bisneto bisnieto',
    sobrinho: 'sobrinho sobrino',
  } satisfies Record<NameSuffix, string>).flatMap(([suffix, words]) =>
    words.split(' ').map((word) => [word, suffix as NameSuffix] as const),
  ),
);

/** Whether a word, in plain small letters, tells bearers of one name apart when it stands behind it: `filho`, `hijo`, `iii`. */
export const isNameSuffix = (word: string): boolean => SUFFIXES.has(word);

/** Behind a first name these are suffixes, which others are not: `Sr` is a title there, Pere and Segundo are names. */
const SUFFIXES_OF_FIRST_NAMES = /^(jr|junior|jnr|jun|filho|hijo|fils|snr|senior|sen|ii|iii|iv)$/;

/** Two of one name as hotels in China and Japan tell them apart: `王伟（大）` and `王伟（小）`, `田中二世`. */
const SUFFIXES_IN_CHARACTERS: readonly (readonly [RegExp, NameSuffix])[] = [
  [/\s*[(（]\s*[大老父母]\s*[)）]\s*$/, 'sr'],
  [/\s*[(（]\s*[小少子女]\s*[)）]\s*$/, 'jr'],
  [/\s*ジュニア\s*$/, 'jr'],
  [/\s*二世\s*$/, 'ii'],
  [/\s*三世\s*$/, 'iii'],
  [/\s*四世\s*$/, 'iv'],
];

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

/** A text without a suffix in characters behind it, and that suffix. */
const withoutCharacters = (text: string | null | undefined): [string | null | undefined, NameSuffix | null] => {
  if (!text || !EAST_ASIAN.test(text)) return [text, null];
  const found = SUFFIXES_IN_CHARACTERS.find(([pattern]) => pattern.test(text));
  return found === undefined ? [text, null] : [text.replace(found[0], ''), found[1]];
};

/**
 * The words of a name without a suffix, and that suffix: behind a surname of two words or more, at either end of a first
 * name (`Mill, Jr., John`).
 */
const withoutSuffix = (words: string[], isSuffix: (word: string) => boolean): [string[], NameSuffix | null] => {
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (words.length > 1 && isSuffix(last)) return [words.slice(0, -1), SUFFIXES.get(last) ?? null];
  if (words.length > 1 && SUFFIXES_OF_FIRST_NAMES.test(first) && isSuffix(first))
    return [words.slice(1), SUFFIXES.get(first) ?? null];
  return [words, null];
};

/**
 * Cleanses names: titles, suffixes, accents, other scripts, placeholders, a whole name in one field, `Surname, Name`.
 * Latin letters by any-ascii; Chinese characters become pinyin.
 *
 * `cleanseNames({ firstName: 'Mr. José', lastName: 'da Silva Jr.' })` → one reading `jose` / `silva`, suffix `jr`, gender `M`
 */
export const cleanseNames = (fields: NameFields): CleansedNames => {
  const none = placeholderNames(fields);
  let [firstName, suffixOfFirst] = withoutCharacters(none.firstName ? null : fields.firstName);
  let [lastName, suffix] = withoutCharacters(none.lastName ? null : fields.lastName);
  suffix ??= suffixOfFirst;
  for (const word of wordsOf(fields.suffix)) suffix ??= SUFFIXES.get(word) ?? null;
  const only = firstName?.trim() ? (lastName?.trim() ? null : firstName) : lastName;
  let eastAsian: { last: string[]; first: string[] } | null = null;
  if (only?.includes(',')) {
    const comma = only.indexOf(',');
    const behind = wordsOf(only.slice(comma + 1));
    lastName = only.slice(0, comma);
    // `John Mill, Jr.` is no surname before a first name.
    if (behind.length > 0 && behind.every((word) => SUFFIXES.has(word))) {
      firstName = null;
      suffix ??= SUFFIXES.get(behind[0]!) ?? null;
    } else firstName = only.slice(comma + 1);
  } else if (only && EAST_ASIAN.test(only)) eastAsian = eastAsianParts(only);

  let firstWords = eastAsian?.first ?? [...wordsOf(firstName), ...wordsOf(fields.middleName)];
  let lastWords = eastAsian?.last ?? wordsOf(lastName);
  let gender: Gender | null = null;
  for (const word of wordsOf(fields.title)) gender ??= TITLE_GENDER.get(word) ?? null;

  const total = firstWords.length + lastWords.length;
  // In a whole name of two words the second one is the surname, though Neto and Filho are suffixes elsewhere.
  const isWhole = firstWords.length === 0 && lastWords.length === 2;
  const [surname, ofSurname] = withoutSuffix(lastWords, (word) =>
    isWhole ? SUFFIXES_OF_FIRST_NAMES.test(word) : SUFFIXES.has(word),
  );
  const [name, ofName] = ofSurname
    ? [firstWords, null]
    : withoutSuffix(firstWords, (word) => SUFFIXES_OF_FIRST_NAMES.test(word));
  lastWords = surname;
  firstWords = name;
  suffix ??= ofSurname ?? ofName;
  const dropTitles = (words: string[]): string[] => {
    let at = 0;
    while (at < words.length && TITLE_GENDER.has(words[at] ?? '') && (at + 1 < words.length || total > words.length)) {
      gender ??= TITLE_GENDER.get(words[at]!) ?? null;
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
