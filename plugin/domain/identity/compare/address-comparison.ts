import type { RatedProfile } from './rarity.ts';
import { jaroWinkler, typingErrors } from './text-similarity.ts';

/** How the streets, house numbers and places of two addresses stand to each other. */
export type StreetOutcome = 'SAME' | 'CLOSE' | 'ALIKE' | 'DIFFERENT' | 'UNKNOWN';
export type NumberOutcome = 'SAME' | 'CLOSE' | 'DIFFERENT' | 'UNKNOWN';
export type PlaceOutcome = 'SAME' | 'CLOSE' | 'MIXED' | 'DIFFERENT' | 'UNKNOWN';

/** An outcome with the bits it weighs against two strangers. */
export type Weighed<Outcome> = { outcome: Outcome; bits: number };

const ALMOST = 0.8;

const areAlmostEqual = (a: string, b: string): boolean => {
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4) return false;
  const errors = typingErrors(a, b);
  return errors <= (shortest > 7 ? 2 : 1) || (errors < 4 && shortest > 4 && jaroWinkler(a, b) >= 0.93);
};

/**
 * How alike two streets are word by word, in bits: what is shared, what has no counterpart on the side with less of
 * it and in all, and the most telling of the shared words. A mistyped word looks rare, so it counts as the other side's.
 */
const shareWords = (
  a: RatedProfile,
  b: RatedProfile,
): { shared: number; leastAlone: number; alone: number; strongest: number } => {
  const one = a.profile.address.words;
  const other = b.profile.address.words;
  const bestOfB = new Float64Array(other.length);
  let shared = 0;
  let aloneInA = 0;
  let aloneInB = 0;
  let strongest = 0;
  let damage = 0;
  for (let i = 0; i < one.length; i++) {
    let best = 0;
    for (let j = 0; j < other.length; j++) {
      let agreed = 0;
      if (one[i] === other[j]) agreed = a.words[i]!;
      else if (areAlmostEqual(one[i]!, other[j]!)) agreed = ALMOST * Math.min(a.words[i]!, b.words[j]!);
      if (agreed > best) best = agreed;
      if (agreed > bestOfB[j]!) bestOfB[j] = agreed;
    }
    shared += best;
    aloneInA += best === 0 ? a.words[i]! : 0;
    damage += best > 0 && !other.includes(one[i]!) ? best : 0;
    if (best > strongest) strongest = best;
  }
  for (let j = 0; j < other.length; j++) if (bestOfB[j] === 0) aloneInB += b.words[j]!;
  return { shared, leastAlone: Math.min(aloneInA, aloneInB), alone: aloneInA + aloneInB + damage, strongest };
};

/** A street to which the other side adds the part of town begins like it. */
const SHORTEST_BEGINNING = 8;

/** Blanks lost or gained, and streets too damaged to be compared word by word. */
const areAlikeJoined = (a: string, b: string): boolean => {
  const errors = typingErrors(a, b);
  const shortest = Math.min(a.length, b.length);
  if (errors <= Math.min(3, shortest >> 2) || (errors < 8 && jaroWinkler(a, b) >= 0.88)) return true;
  return (
    shortest >= SHORTEST_BEGINNING &&
    typingErrors(a.slice(0, shortest), b.slice(0, shortest)) <= Math.min(3, shortest >> 2)
  );
};

/** Compares the words of two streets in any order, the rarer ones counting more. */
export const compareStreets = (a: RatedProfile, b: RatedProfile): Weighed<StreetOutcome> => {
  const one = a.profile.address.street;
  const other = b.profile.address.street;
  if (one === '' || other === '') return { outcome: 'UNKNOWN', bits: 0 };
  if (one === other) return { outcome: 'SAME', bits: Math.min(a.wordsMost, b.wordsMost) };
  const { shared, leastAlone, alone, strongest } = shareWords(a, b);
  const likeness = shared === 0 ? 0 : shared / (shared + leastAlone);
  const overall = (2 * shared) / (2 * shared + alone);
  if (likeness >= 0.78) return { outcome: overall >= 0.98 ? 'SAME' : 'CLOSE', bits: strongest };
  if (areAlikeJoined(one, other)) return { outcome: 'CLOSE', bits: 0.9 * Math.min(a.wordsMost, b.wordsMost) };
  return likeness >= 0.45
    ? { outcome: 'ALIKE', bits: Math.min(4, 0.4 * strongest) }
    : { outcome: 'DIFFERENT', bits: -2 };
};

/** Compares house and flat numbers; what the agreement is worth depends on whether the streets agree. */
export const compareNumbers = (a: RatedProfile, b: RatedProfile, street: StreetOutcome): Weighed<NumberOutcome> => {
  const one = a.profile.address.numbers;
  const other = b.profile.address.numbers;
  if (one.length === 0 || other.length === 0 || street === 'UNKNOWN') return { outcome: 'UNKNOWN', bits: 0 };
  const sameStreet = street === 'SAME' || street === 'CLOSE';
  let shared = 0;
  for (let i = 0; i < one.length; i++) if (other.includes(one[i]!)) shared = Math.max(shared, a.numbers[i]!);
  if (shared > 0) return { outcome: 'SAME', bits: sameStreet ? Math.max(3, shared) : 0.4 * shared };
  if (!sameStreet) return { outcome: 'UNKNOWN', bits: 0 };
  const close = one.some((x) => other.some((y) => typingErrors(x, y) === 1));
  if (close) return { outcome: 'CLOSE', bits: 0 };
  return { outcome: 'DIFFERENT', bits: -2.5 };
};

const comparePostcodes = (a: string, b: string): 'SAME' | 'CLOSE' | 'NEAR' | 'DIFFERENT' => {
  if (a === b) return 'SAME';
  if (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))) return 'CLOSE';
  const errors = a.length > 3 ? typingErrors(a, b) : a.length;
  if (errors === 1) return 'CLOSE';
  return errors === 2 ? 'NEAR' : 'DIFFERENT';
};

/** What postcodes that are not the same weigh. */
const POSTCODE_BITS: Record<string, number> = { CLOSE: 3, NEAR: 0, DIFFERENT: -1 };

/** From this similarity on two cities may be one, badly written. */
const FAINTLY_ALIKE = 0.82;

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
    else if (one.city.includes(other.city) || other.city.includes(one.city)) city = 1;
    else city = jaroWinkler(one.city, other.city) >= FAINTLY_ALIKE ? Math.min(2, a.city, b.city) : -1;
  }
  let postcode: number | null = null;
  if (one.postcode && other.postcode) {
    const outcome = comparePostcodes(one.postcode, other.postcode);
    postcode = POSTCODE_BITS[outcome] ?? a.postcode;
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
