import { toAscii } from '../transliteration.ts';
import { isSaidAs, pinyinNames, type PinyinName } from './pinyin.ts';

/**
 * What a text typed at the desk may mean. Each part that is not null is one way to find guests; a guest who is found in
 * one way is found.
 */
export type GuestSearch = {
  /** Starts of words of a name or an e-mail, all of them, without regard to accents. */
  words: string[] | null;
  /** A name in characters, cut into its two parts in every way. */
  characters: (readonly [string, string])[] | null;
  /** A name in pinyin. */
  pinyin: PinyinName[] | null;
  /** A part of an e-mail. */
  email: string | null;
  /** The last digits of a phone number, or all of them without leading zeros. */
  phone: string | null;
  /** The start of a guest number or confirmation number. */
  code: string | null;
  /** A room, for who is in it now. */
  room: string | null;
};

const NOTHING: GuestSearch = {
  words: null,
  characters: null,
  pinyin: null,
  email: null,
  phone: null,
  code: null,
  room: null,
};

/** Fewer last digits of a phone would find too many. */
const LEAST_PHONE_DIGITS = 4;
const LONGEST_ROOM = 6;
const LEAST_LETTERS = 2;
const LONGEST_NAME_IN_CHARACTERS = 6;

const DIGITS = /^[+\d()./\s-]+$/u;
const CHARACTERS = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々\s·・]+$/u;
const CODE = /^[\p{L}\p{N}/_.#-]+$/u;

/** Digits as they are compared: `+49 (0)30 12-34` → `49301234`, a national `030 1234` → `301234`. */
const phoneDigits = (text: string): string => text.replace(/\(0\)/u, '').replaceAll(/\D/gu, '').replace(/^0+/u, '');

const readDigits = (text: string): GuestSearch => {
  const digits = text.replaceAll(/\D/gu, '');
  const isPlain = digits === text;
  return {
    ...NOTHING,
    phone: digits.length >= LEAST_PHONE_DIGITS ? phoneDigits(text) || null : null,
    code: isPlain || CODE.test(text) ? text : null,
    room: isPlain && digits.length <= LONGEST_ROOM ? text : null,
  };
};

const readCharacters = (text: string): GuestSearch => {
  const parts = text.split(/[\s·・]+/u).filter(Boolean);
  const joined = [...parts.join('')].slice(0, LONGEST_NAME_IN_CHARACTERS);
  return {
    ...NOTHING,
    characters:
      parts.length === 2
        ? [[parts[0]!, parts[1]!]]
        : joined.length === 1
          ? [[joined[0]!, '']]
          : [
              [joined.join(''), ''],
              ...joined
                .slice(1)
                .map((_, cut) => [joined.slice(0, cut + 1).join(''), joined.slice(cut + 1).join('')] as const),
            ],
  };
};

/**
 * Reads what was typed: digits are the end of a phone, the start of a number, or a room; letters are names; what holds an @
 * is an e-mail; letters with digits are a number. Null where there is nothing to look for yet.
 */
export const readGuestSearch = (typed: string): GuestSearch | null => {
  const text = typed.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ');
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  if (text.includes('@')) return { ...NOTHING, email: text.toLowerCase() };
  if (DIGITS.test(text)) return readDigits(text);
  if (CHARACTERS.test(text)) return readCharacters(text);
  if ([...text].length < LEAST_LETTERS) return null;
  const isCode = CODE.test(text);
  if (isCode && /\p{N}/u.test(text))
    return { ...NOTHING, code: text, words: [text], room: text.length <= LONGEST_ROOM ? text : null };
  const words = text.split(/[\s,]+/u).filter(Boolean);
  const names = pinyinNames(words.map((word) => word.toLowerCase()));
  return { ...NOTHING, words, pinyin: names.length === 0 ? null : names, code: isCode ? text : null };
};

/** What of a guest a search looks at. Phones as the host keeps them: calling code with its plus, national number. */
export type Findable = {
  firstName: string;
  lastName: string;
  emails: readonly string[];
  phones: readonly { callingCode: string; number: string }[];
  guestNumber: string;
};

const folded = (text: string): string => toAscii(text).toLowerCase();
const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);

/**
 * Whether a guest is what a search means. The host finds phones by their last digits and pinyin by its first sound only,
 * and so more than was asked for.
 */
export const isMeant = (search: GuestSearch, guest: Findable): boolean => {
  const { words, characters, email, phone, code } = search;
  if (characters !== null) return true;
  if (email !== null) return guest.emails.some((address) => address.toLowerCase().includes(email));
  if (code !== null && folded(guest.guestNumber).includes(folded(code))) return true;
  if (phone !== null)
    return guest.phones.some(({ callingCode, number }) =>
      `${callingCode}${number}`.replaceAll(/\D/gu, '').endsWith(phone),
    );
  if (words === null) return false;
  const known = [guest.firstName, guest.lastName, ...guest.emails].flatMap(wordsOf);
  const wanted = words.flatMap(wordsOf);
  return wanted.every((word) => known.some((other) => other.startsWith(word))) || isSaidAs(words.map(folded), guest);
};
