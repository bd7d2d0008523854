import { isKindOfStreet } from './addresses.ts';
import type { RatedProfile } from './rarity.ts';
import { jaroWinkler, typingErrors } from './text-similarity.ts';

/** How the streets, house numbers and places of two addresses stand to each other. */
export type StreetOutcome = 'SAME' | 'CLOSE' | 'ALIKE' | 'DIFFERENT' | 'UNKNOWN';
export type NumberOutcome = 'SAME' | 'CLOSE' | 'DIFFERENT' | 'UNKNOWN';
export type PlaceOutcome = 'SAME' | 'CLOSE' | 'MIXED' | 'DIFFERENT' | 'UNKNOWN';

/** An outcome with the bits it weighs against two strangers. */
export type Weighed<Outcome> = { outcome: Outcome; bits: number };

const KIND_BITS = 1;
const ALMOST = 0.8;

const areAlmostEqual = (a: string, b: string): boolean => {
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4) return false;
  return typingErrors(a, b, shortest > 7 ? 2 : 1) <= (shortest > 7 ? 2 : 1) || (shortest > 4 && jaroWinkler(a, b) >= 0.93);
};

const bitsOfWord = (word: string, bits: number): number => (isKindOfStreet(word) ? KIND_BITS : bits);

/** Compares the words of two streets in any order, the rarer ones counting more. */
export const compareStreets = (a: RatedProfile, b: RatedProfile): Weighed<StreetOutcome> => {
  const one = a.profile.address;
  const other = b.profile.address;
  if (one.words.length === 0 || other.words.length === 0) return { outcome: 'UNKNOWN', bits: 0 };
  const bestOfB = other.words.map(() => 0);
  let sharedByA = 0;
  let totalA = 0;
  let totalB = 0;
  let strongest = 0;
  for (const [i, word] of one.words.entries()) {
    const worth = bitsOfWord(word, a.words[i]!);
    totalA += worth;
    let best = 0;
    for (const [j, counterpart] of other.words.entries()) {
      let agreed = 0;
      if (word === counterpart) agreed = worth;
      else if (areAlmostEqual(word, counterpart)) agreed = ALMOST * Math.min(worth, bitsOfWord(counterpart, b.words[j]!));
      best = Math.max(best, agreed);
      bestOfB[j] = Math.max(bestOfB[j]!, agreed);
    }
    sharedByA += best;
    strongest = Math.max(strongest, best);
  }
  let sharedByB = 0;
  for (const [j, word] of other.words.entries()) {
    totalB += bitsOfWord(word, b.words[j]!);
    sharedByB += bestOfB[j]!;
  }
  const shared = Math.min(sharedByA, sharedByB);
  let likeness = shared / Math.min(totalA, totalB);
  const overall = (2 * shared) / (totalA + totalB);
  if (overall < 0.75) {
    const joined = typingErrors(one.street, other.street, 3) <= Math.min(3, one.street.length >> 2) || jaroWinkler(one.street, other.street) >= 0.88;
    if (joined) {
      likeness = 1;
      strongest = Math.max(strongest, 0.9 * Math.max(...a.words, ...b.words));
    }
  }
  if (likeness >= 0.78) return { outcome: overall >= 0.98 ? 'SAME' : 'CLOSE', bits: strongest };
  if (likeness >= 0.45) return { outcome: 'ALIKE', bits: Math.min(4, 0.4 * strongest) };
  return { outcome: 'DIFFERENT', bits: -2 };
};

/** Compares house and flat numbers; what the agreement is worth depends on whether the streets agree. */
export const compareNumbers = (a: RatedProfile, b: RatedProfile, street: StreetOutcome): Weighed<NumberOutcome> => {
  const one = a.profile.address.numbers;
  const other = b.profile.address.numbers;
  if (one.length === 0 || other.length === 0 || street === 'UNKNOWN') return { outcome: 'UNKNOWN', bits: 0 };
  const sameStreet = street === 'SAME' || street === 'CLOSE';
  let shared = 0;
  for (const [i, number] of one.entries()) if (other.includes(number)) shared = Math.max(shared, a.numbers[i]!);
  if (shared > 0) return { outcome: 'SAME', bits: sameStreet ? Math.max(3, shared) : 0.4 * shared };
  const close = one.some((x) => other.some((y) => typingErrors(x, y, 1) === 1));
  if (close) return { outcome: 'CLOSE', bits: 0 };
  return { outcome: 'DIFFERENT', bits: sameStreet ? -2.5 : -0.5 };
};

const comparePostcodes = (a: string, b: string): 'SAME' | 'CLOSE' | 'DIFFERENT' => {
  if (a === b) return 'SAME';
  if (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))) return 'CLOSE';
  return a.length > 3 && typingErrors(a, b, 1) === 1 ? 'CLOSE' : 'DIFFERENT';
};

/** How much of the lesser evidence counts beside the greater, since a postcode already says which city. */
const SECOND_PLACE = 0.4;

/** Compares city and postcode together. */
export const comparePlaces = (a: RatedProfile, b: RatedProfile): Weighed<PlaceOutcome> => {
  const one = a.profile.address;
  const other = b.profile.address;
  let city: number | null = null;
  if (one.city && other.city) {
    if (one.city === other.city) city = a.city;
    else if (areAlmostEqual(one.city, other.city)) city = Math.min(a.city, b.city) - 1.5;
    else city = one.city.includes(other.city) || other.city.includes(one.city) ? 1 : -1;
  }
  let postcode: number | null = null;
  if (one.postcode && other.postcode) {
    const outcome = comparePostcodes(one.postcode, other.postcode);
    postcode = outcome === 'SAME' ? a.postcode : outcome === 'CLOSE' ? 3 : -1;
  }
  if (city === null && postcode === null) {
    const differ = one.country !== null && other.country !== null && one.country !== other.country;
    return differ ? { outcome: 'DIFFERENT', bits: -2 } : { outcome: 'UNKNOWN', bits: 0 };
  }
  const most = Math.max(city ?? postcode!, postcode ?? city!);
  const least = Math.min(city ?? postcode!, postcode ?? city!);
  if (most < 0) return { outcome: 'DIFFERENT', bits: city !== null && postcode !== null ? -2.5 : -2 };
  if (city === null || postcode === null) return { outcome: 'SAME', bits: most };
  if (least < 0) return { outcome: 'MIXED', bits: most - 1.5 };
  return { outcome: 'SAME', bits: most + SECOND_PLACE * least };
};
