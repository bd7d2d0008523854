import { isKindOfStreet } from '../cleanse/addresses.ts';
import { isReadElsewhere } from './full-name-comparison.ts';
import { bitsSet, hash } from './hashing.ts';
import type { NameReading } from '../cleanse/names.ts';
import type { FileStatistics, RatedProfile } from './rarity.ts';

/** Letters and pairs of letters of one part of the names, as bits, and the bits of information it carries at most. */
type NameSketch = { whole: Int32Array; letters: Int32Array; pairs: Int32Array; bits: Float64Array };

/** A hash and what it is worth when two profiles have the same, or share a bit of it. */
type ValueSketch = { value: Int32Array; bits: Float64Array };

/** One of 32 bits for each text, by five bits of its hash from the one given. */
const maskOf = (texts: readonly string[], from: number): number =>
  texts.reduce((mask, text) => mask | (1 << ((hash(text) >>> from) & 31)), 0);

const sketchName = (rated: readonly RatedProfile[], part: 'first' | 'last'): NameSketch => {
  const sketch: NameSketch = {
    whole: new Int32Array(rated.length),
    letters: new Int32Array(rated.length),
    pairs: new Int32Array(rated.length),
    bits: new Float64Array(rated.length),
  };
  const note = (index: number, { [part]: name }: NameReading): void => {
    for (let i = 0; i < name.length; i++) sketch.letters[index]! |= 1 << (name.charCodeAt(i) - 97);
    for (let i = 0; i + 1 < name.length; i++) sketch.pairs[index]! |= maskOf([name.slice(i, i + 2)], 0);
  };
  for (const [index, { profile, [part]: bits }] of rated.entries()) {
    for (const reading of profile.readings) note(index, reading);
    sketch.whole[index] = hash(profile.readings[0]?.[part] ?? '');
    // A name without vowels or by another reading has few letters in common with its Latin spelling, so it is taken to have all.
    if (profile.script === 'CONSONANTS' || isReadElsewhere(profile)) sketch.letters[index] = sketch.pairs[index] = -1;
    sketch.bits[index] = Math.max(0, ...bits);
  }
  return sketch;
};

const sketchValues = (
  rated: readonly RatedProfile[],
  value: (profile: RatedProfile) => number,
  bits: (profile: RatedProfile) => number,
): ValueSketch => ({
  value: Int32Array.from(rated, value),
  bits: Float64Array.from(rated, bits),
});

const UNLIKE_NAME = -4;
const OTHER_BIRTHDAY = -4;
/** What may still agree of a street, city or postcode that is not the same: a damaged part. */
const DAMAGED = { street: 3, city: 0, postcode: 0 };
/** Contacts that both have and do not share, or nationalities that differ. */
const OTHER_CONTACT = -1.3;
const OTHER_NATIONALITY = -2.5;
/** What is not sketched may add these: gender, suffix, a slip in a contact. */
const REST = 3;

/** Names that are not the same weigh no more than this. */
const MOST_OF_LIKE_NAMES = 6;

/** Two words are not alike without more than half of the letters and two fifths of the pairs of letters of the shorter. */
const mostOfNames = (one: NameSketch, a: number, other: NameSketch, b: number): number => {
  const lettersA = one.letters[a]!;
  const lettersB = other.letters[b]!;
  if (lettersA === 0 || lettersB === 0) return 0;
  if (2 * bitsSet(lettersA & lettersB) <= Math.min(bitsSet(lettersA), bitsSet(lettersB))) return UNLIKE_NAME;
  const bits = Math.min(one.bits[a]!, other.bits[b]!);
  if (one.whole[a] === other.whole[b]) return bits;
  const pairsA = one.pairs[a]!;
  const pairsB = other.pairs[b]!;
  const fewest = Math.min(bitsSet(pairsA), bitsSet(pairsB));
  if (5 * bitsSet(pairsA & pairsB) < (fewest > 3 ? 2 * fewest : 1)) return UNLIKE_NAME;
  return Math.min(bits, MOST_OF_LIKE_NAMES);
};

/** Birthdays as YYYYMMDD, negative for a day that does not exist, 0 when not known. */
const mostOfBirthdays = (one: number, other: number, bits: number, close: number, near: number): number => {
  if (one === 0 || other === 0) return 0;
  if (one === other) return bits;
  const a = Math.abs(one);
  const b = Math.abs(other);
  const [dayA, dayB] = [a % 100, b % 100];
  const [monthA, monthB] = [Math.trunc(a / 100) % 100, Math.trunc(b / 100) % 100];
  const sameYear = Math.trunc(a / 10_000) === Math.trunc(b / 10_000);
  if (sameYear && dayA === monthB && monthA === dayB) return close;
  const parts = Number(sameYear) + Number(monthA === monthB) + Number(dayA === dayB) + (one < 0 || other < 0 ? 1 : 0);
  if (parts >= 2) return close;
  return parts === 1 ? near : OTHER_BIRTHDAY;
};

const mostOfValues = (
  { value, bits }: ValueSketch,
  a: number,
  b: number,
  same: (one: number, other: number) => boolean,
  otherwise: number,
): number => {
  const one = value[a]!;
  const other = value[b]!;
  if (one === 0 || other === 0) return 0;
  const most = Math.min(bits[a]!, bits[b]!);
  return same(one, other) ? most : Math.min(otherwise, most);
};

const equal = (one: number, other: number): boolean => one === other;
const shareABit = (one: number, other: number): boolean => (one & other) !== 0;

/**
 * A glance at two profiles by index that share no e-mail, phone or other key: how many bits against two strangers all
 * but the names can come to; null when even with the names they cannot reach `least`. Most candidate pairs cannot, and
 * a few numbers side by side in memory tell so for a hundredth of what a comparison costs. It may miss pairs that reach
 * it by nicknames or damaged parts alone.
 */
export const glance = (
  rated: readonly RatedProfile[],
  { birthdayClose, birthdayNear }: FileStatistics,
): ((a: number, b: number, least: number) => number | null) => {
  const first = sketchName(rated, 'first');
  const last = sketchName(rated, 'last');
  const birthday = sketchValues(
    rated,
    ({ profile }) =>
      profile.birthday === null ? 0 : Number(profile.birthday.digits) * (profile.birthday.exists ? 1 : -1),
    (profile) => profile.birthday,
  );
  const street = sketchValues(
    rated,
    ({ profile }) =>
      maskOf(
        profile.address.words.filter((word) => !isKindOfStreet(word)),
        0,
      ),
    ({ wordsMost }) => wordsMost,
  );
  const streetAgain = Int32Array.from(rated, ({ profile }) => maskOf(profile.address.words, 5));
  const number = sketchValues(
    rated,
    ({ profile }) => maskOf(profile.address.numbers, 0),
    ({ numbers }) => Math.max(0, ...numbers),
  );
  const city = sketchValues(
    rated,
    ({ profile }) => hash(profile.address.city),
    (profile) => profile.city,
  );
  const postcode = sketchValues(
    rated,
    ({ profile }) => hash(profile.address.postcode),
    (profile) => profile.postcode,
  );

  const contacts = Uint8Array.from(
    rated,
    ({ profile }) => Number(profile.emails.length > 0) + 2 * Number(profile.phones.length > 0),
  );
  const nationality = Int32Array.from(rated, ({ profile }) => hash(profile.nationality ?? ''));

  return (a, b, least) => {
    const nations =
      nationality[a] !== nationality[b] && nationality[a] !== 0 && nationality[b] !== 0 ? OTHER_NATIONALITY : 0;
    const others =
      REST +
      nations +
      OTHER_CONTACT * bitsSet(contacts[a]! & contacts[b]!) +
      mostOfBirthdays(birthday.value[a]!, birthday.value[b]!, birthday.bits[a]!, birthdayClose, birthdayNear) +
      (shareABit(streetAgain[a]!, streetAgain[b]!)
        ? mostOfValues(street, a, b, shareABit, DAMAGED.street)
        : Math.min(street.bits[a]!, street.bits[b]!, DAMAGED.street)) +
      mostOfValues(number, a, b, shareABit, 0) +
      mostOfValues(city, a, b, equal, DAMAGED.city) +
      mostOfValues(postcode, a, b, equal, DAMAGED.postcode);
    if (others + mostOfNames(first, a, first, b) + mostOfNames(last, a, last, b) >= least) return others;
    return others + mostOfNames(first, a, last, b) + mostOfNames(last, a, first, b) >= least ? others : null;
  };
};
