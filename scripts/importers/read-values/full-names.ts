import { isNameSuffix } from '../../../plugin/domain/identity/cleanse/names.ts';
import { toAscii } from '../../../plugin/domain/transliteration.ts';

/** A name kept whole in one cell, taken apart; a part that is not there is `''`. */
export type NameParts = { firstName: string; lastName: string };

const TITLES = new Set(
  'mr mrs ms miss mx mister sir dr prof professor herr frau dame lord lady monsieur madame mme mlle m señor señora sr sra srta don doña dom dona senhor senhora signor signora sig rev hon capt eng ing dott dra familie family famille familia famiglia fam'.split(
    ' ',
  ),
);
const DEGREES = new Set(['phd', 'md', 'mba']);
/** Titles and honorifics behind a name in characters. */
const HONORIFIC = /\s*(先生|女士|小姐|太太|夫人|様|さま|さん|님|씨)$/;
/** How two bearers of one name are told apart: `王伟（大）`. */
const TOLD_APART = /\s*[(（].[)）]$/;
/** What stands between the names of two guests. */
const AND = /\s*(?:&|\+|(?<=\s)(?:and|und|et)(?=\s))\s*/i;

const PARTICLES = new Set(
  'de da do das dos del della di du des la le lo las los van von vom zu zum zur den der ter ten te el al bin ibn abu bint ben san st af e y'.split(
    ' ',
  ),
);

/** Chinese surnames of two characters. */
const COMPOUND_SURNAMES = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 皇甫 慕容 令狐 夏侯 尉迟 尉遲 公孙 公孫 端木 独孤 獨孤 南宫 南宮 长孙 長孫 宇文 轩辕 軒轅 澹台 鲜于 鮮于 百里 呼延 东郭 東郭'.split(
    ' ',
  ),
);

const plain = (word: string): string => word.toLowerCase().replaceAll(/[.,()]/g, '');
const isSuffix = (word: string): boolean => isNameSuffix(toAscii(plain(word))) || DEGREES.has(plain(word));
const isTitle = (word: string): boolean => TITLES.has(plain(word));

const withoutTitles = (words: readonly string[]): string[] => {
  let [from, to] = [0, words.length];
  while (to - from > 1 && isTitle(words[from]!)) from += 1;
  while (to - from > 1 && /^(mr|mrs|ms|miss|mstr|dr)$/.test(plain(words[to - 1]!))) to -= 1;
  return words.slice(from, to);
};
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const joined = (text: string): string => withoutTitles(words(text)).join(' ');

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u;

const isCompoundSurname = (characters: readonly string[]): boolean =>
  COMPOUND_SURNAMES.has(characters.slice(0, 2).join(''));

const eastAsian = (written: string): NameParts => {
  const [apart = ''] = TOLD_APART.exec(written) ?? [];
  const text = written.slice(0, written.length - apart.length).replace(HONORIFIC, '');
  const [surname = '', ...given] = words(text);
  if (given.length > 0) return { lastName: surname, firstName: `${given.join(' ')}${apart}` };
  const characters = [...surname];
  // Kana run on without a sign where the surname ends.
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(surname)) return { lastName: surname, firstName: apart };
  const length = characters.length > 2 && (isCompoundSurname(characters) || characters.length === 4) ? 2 : 1;
  return { lastName: characters.slice(0, length).join(''), firstName: `${characters.slice(length).join('')}${apart}` };
};

const isShouted = (word: string): boolean => /^[\p{Lu}'’.-]{2,}$/u.test(word) && !isSuffix(word);

/** A surname and what stands behind the comma: `Silva, Ana`, `SILVA/ANA MRS`, `García (hijo), José`, `Smith, John, Jr.`. */
const separated = (text: string, separator: string, options: NameOptions, onSeveral: () => void): NameParts => {
  const [last = '', first = '', ...more] = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (EAST_ASIAN.test(text.replaceAll(/[,，、/]/g, '')) && [...last].length > 1 && !isCompoundSurname([...last])) {
    onSeveral();
    return nameParts(last, options);
  }
  if (isSuffix(first)) return nameParts(`${last} ${first}`, options);
  const suffix = more.find(isSuffix);
  const rest = more.filter((part) => part !== suffix);
  const [bearer = '', ...others] = first.split(AND);
  if (rest.length > 1 || others.length > 0) onSeveral();
  const given = rest.length === 1 ? `${bearer} ${rest[0]!}` : bearer;
  return { firstName: joined(given), lastName: [joined(last), suffix].filter(Boolean).join(' ') };
};

/** The first of several guests in one cell: `Mr & Mrs Smith`, `John & Jane Smith`, `John Smith and Jane Doe`. */
const firstOfSeveral = (text: string, options: NameOptions, onSeveral: () => void): NameParts => {
  const [bearer = '', ...others] = text.split(AND);
  const other = others.join(' & ');
  if (words(bearer).every(isTitle)) return nameParts(other, options, onSeveral);
  onSeveral();
  const alone = nameParts(bearer, options);
  return alone.firstName === '' ? { firstName: alone.lastName, lastName: nameParts(other, options).lastName } : alone;
};

type NameOptions = { surnameFirst?: boolean };

/**
 * Takes a whole name apart: `Silva, Ana`, `SILVA/ANA MRS`, `Ana da Silva`, `DUPONT Jean`, `王小明`, `欧阳修`. Titles are left
 * out. Without a sign of the order the last word with its particles is the surname, or the first with `surnameFirst`. Of
 * several guests the first is taken, and `onSeveral` is told.
 */
export const nameParts = (
  written: string,
  { surnameFirst = false }: NameOptions = {},
  onSeveral: () => void = () => undefined,
): NameParts => {
  const text = written
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
  const [one = '', ...others] = text.split(/\s*;\s*/).filter((part) => part !== '');
  if (others.length > 0) {
    onSeveral();
    return nameParts(one, { surnameFirst });
  }
  const separator = /^[^,，、/]+[,，、/]/.exec(text)?.[0].slice(-1);
  if (separator !== undefined) return separated(text, separator, { surnameFirst }, onSeveral);
  const dotted = /^(\p{Script=Han}+)[·•・‧](.*\p{Script=Han})$/u.exec(text);
  if (dotted) return { firstName: dotted[1]!, lastName: dotted[2]! };
  if (EAST_ASIAN.test(text.replace(TOLD_APART, ''))) return eastAsian(text);
  if (AND.test(text)) return firstOfSeveral(text, { surnameFirst }, onSeveral);

  const all = withoutTitles(words(text));
  if (all.length < 2) return { firstName: '', lastName: all.join(' ') };
  const shouted = all.map(isShouted);
  if (shouted.includes(true) && shouted.includes(false)) {
    const isSurname = (at: number): boolean =>
      shouted[at]! || (PARTICLES.has(plain(all[at]!)) && (shouted[at + 1] ?? false));
    const lastName = all.filter((_, at) => isSurname(at)).join(' ');
    return { firstName: all.filter((_, at) => !isSurname(at)).join(' '), lastName };
  }
  const isParticle = (word: string | undefined): boolean => word !== undefined && PARTICLES.has(plain(word));
  if (surnameFirst) {
    let end = 1;
    while (end < all.length - 1 && isParticle(all[end - 1])) end += 1;
    return { lastName: all.slice(0, end).join(' '), firstName: all.slice(end).join(' ') };
  }
  let begin = all.length - 1;
  if (begin > 1 && isSuffix(all[begin]!)) begin -= 1;
  while (begin > 1 && isParticle(all[begin - 1])) begin -= 1;
  // Written small, the first word too is part of the surname: `van Gogh`, but not `Ben Smith`.
  if (begin === 1 && isParticle(all[0]) && /^\p{Ll}/u.test(all[0]!)) begin = 0;
  return { firstName: all.slice(0, begin).join(' '), lastName: all.slice(begin).join(' ') };
};
