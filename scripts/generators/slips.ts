import { below, chance, pick, type Random } from './random.ts';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890'];

/** Letters that stand beside or above a letter on a QWERTY keyboard. */
const neighbours = (letter: string): string[] => {
  for (const [i, row] of ROWS.entries()) {
    const at = row.indexOf(letter);
    if (at < 0) continue;
    return [row[at - 1], row[at + 1], ROWS[i - 1]?.[at], ROWS[i + 1]?.[at]].filter(
      (key) => key !== undefined && /\d/.test(key) === /\d/.test(letter),
    ) as string[];
  }
  return [];
};

/** What a scanner takes for what. */
const LOOKALIKES: [string, string][] = [
  ['m', 'rn'], ['rn', 'm'], ['cl', 'd'], ['d', 'cl'], ['li', 'h'], ['vv', 'w'], ['w', 'vv'], ['nn', 'm'], ['o', 'c'], ['e', 'c'], ['h', 'b'],
  ['l', 'i'], ['i', 'l'], ['u', 'v'], ['g', 'q'], ['f', 't'], ['0', '8'], ['1', '7'], ['5', '6'], ['8', '3'], ['3', '8'],
]; // prettier-ignore

/** What an ear takes for what. */
const SOUNDALIKES: [string, string][] = [
  ['ph', 'f'], ['f', 'ph'], ['ck', 'k'], ['k', 'ck'], ['c', 'k'], ['z', 's'], ['s', 'z'], ['ie', 'y'], ['y', 'i'], ['i', 'y'], ['ee', 'ea'],
  ['ea', 'ee'], ['th', 't'], ['t', 'tt'], ['ll', 'l'], ['l', 'll'], ['nn', 'n'], ['n', 'nn'], ['ai', 'ay'], ['ei', 'ai'], ['ou', 'u'], ['oo', 'u'],
  ['w', 'v'], ['v', 'w'], ['x', 'ks'], ['qu', 'kw'], ['sch', 'sh'], ['tz', 'z'], ['dt', 't'], ['d', 't'], ['e', 'a'], ['a', 'e'],
]; // prettier-ignore

const replaceOne = (random: Random, text: string, table: readonly [string, string][]): string => {
  const fitting = table.filter(([from]) => text.includes(from));
  if (fitting.length === 0) return text;
  const [from, to] = pick(random, fitting);
  return text.replace(from, to);
};

const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';
const randomLetter = (random: Random, like: string): string =>
  String.fromCharCode(isDigit(like) ? 48 + below(random, 10) : 97 + below(random, 26));

/** Errors fall behind the middle of a word more often than at its beginning (Febrl's data generator assumes the same). */
const position = (random: Random, length: number): number =>
  Math.min(length - 1, Math.max(0, Math.round(length / 2 + 1 + (random() + random() + random() - 1.5) * 2)));

/** A keyboard slip: the key beside the one meant, or any. */
export const substitute = (random: Random, text: string): string => {
  if (text === '') return text;
  const at = position(random, text.length);
  const near = neighbours(text[at]!);
  const letter = near.length > 0 && chance(random, 0.7) ? pick(random, near) : randomLetter(random, text[at]!);
  return text.slice(0, at) + letter + text.slice(at + 1);
};

export const insert = (random: Random, text: string): string => {
  if (text === '') return text;
  const at = position(random, text.length);
  return text.slice(0, at) + randomLetter(random, text[at]!) + text.slice(at);
};

export const remove = (random: Random, text: string): string => {
  if (text.length < 2) return text;
  const at = position(random, text.length);
  return text.slice(0, at) + text.slice(at + 1);
};

export const transpose = (random: Random, text: string): string => {
  if (text.length < 2) return text;
  const at = Math.min(text.length - 2, position(random, text.length));
  return text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2);
};

export const misread = (random: Random, text: string): string => replaceOne(random, text, LOOKALIKES);
export const mishear = (random: Random, text: string): string => replaceOne(random, text, SOUNDALIKES);

export const insertBlank = (random: Random, text: string): string => {
  if (text.length < 3) return text;
  const at = 1 + below(random, text.length - 1);
  return `${text.slice(0, at)} ${text.slice(at)}`;
};

export const removeBlank = (random: Random, text: string): string => {
  const blanks = [...text.matchAll(/ /g)].map((match) => match.index);
  if (blanks.length === 0) return text;
  const at = pick(random, blanks);
  return text.slice(0, at) + text.slice(at + 1);
};

/** Two neighbouring words change places. */
export const swapWords = (random: Random, text: string): string => {
  const words = text.split(' ');
  if (words.length < 2) return text;
  const at = below(random, words.length - 1);
  [words[at], words[at + 1]] = [words[at + 1]!, words[at]!];
  return words.join(' ');
};
