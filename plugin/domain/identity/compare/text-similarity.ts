/** Letters beyond this one are not looked at: a set of places in a word fits into one 32-bit number. */
const LONGEST = 31;

/** For each character code below 128, at which places of a word it stands, as bits. Cleared after each use. */
const places = new Int32Array(128);

const lengthOf = (word: string): number => (word.length < LONGEST ? word.length : LONGEST);

const notePlaces = (word: string, length: number): void => {
  for (let i = 0; i < length; i++) places[word.charCodeAt(i) & 127]! |= 1 << i;
};
const clearPlaces = (word: string, length: number): void => {
  for (let i = 0; i < length; i++) places[word.charCodeAt(i) & 127] = 0;
};

/**
 * Jaro–Winkler similarity of two words of ASCII, 0 (nothing in common) to 1 (equal); 31 letters are looked at.
 * Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model", 1990, with his
 * prefix scale of 0.1 over at most four letters.
 *
 * `jaroWinkler('martha', 'marhta')` → 0.961…
 */
export const jaroWinkler = (one: string, other: string): number => {
  if (one === other) return 1;
  // Which letters are taken depends on the side one starts from; starting from the same side always makes it symmetric.
  const a = one < other ? one : other;
  const b = one < other ? other : one;
  const lengthA = lengthOf(a);
  const lengthB = lengthOf(b);
  if (lengthA === 0 || lengthB === 0) return 0;
  const reach = Math.max(0, (Math.max(lengthA, lengthB) >> 1) - 1);
  notePlaces(b, lengthB);
  let takenInA = 0;
  let takenInB = 0;
  let common = 0;
  for (let i = 0; i < lengthA; i++) {
    const from = i > reach ? i - reach : 0;
    const upTo = i + reach + 1;
    const window = (upTo >= LONGEST ? -1 : (1 << upTo) - 1) & ~((1 << from) - 1);
    const free = places[a.charCodeAt(i) & 127]! & window & ~takenInB;
    if (free === 0) continue;
    takenInB |= free & -free;
    takenInA |= 1 << i;
    common += 1;
  }
  clearPlaces(b, lengthB);
  if (common === 0) return 0;

  let outOfPlace = 0;
  for (let i = 0, j = 0; i < lengthA; i++) {
    if ((takenInA & (1 << i)) === 0) continue;
    while ((takenInB & (1 << j)) === 0) j += 1;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) outOfPlace += 1;
    j += 1;
  }
  const jaro = (common / lengthA + common / lengthB + (common - outOfPlace / 2) / common) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < lengthA && prefix < lengthB && a.charCodeAt(prefix) === b.charCodeAt(prefix))
    prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
};

/**
 * Letters to insert, delete, replace or swap with a neighbour to turn one word of ASCII into the other
 * (Damerau–Levenshtein as optimal string alignment); 31 letters are looked at. All cells of a row at once, as bits:
 * Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances", Nordic Journal of Computing 10, 2003.
 *
 * `typingErrors('martha', 'marhta')` → 1
 */
export const typingErrors = (a: string, b: string): number => {
  if (a === b) return 0;
  const lengthA = lengthOf(a);
  const lengthB = lengthOf(b);
  if (lengthA === 0 || lengthB === 0) return Math.max(lengthA, lengthB);
  notePlaces(a, lengthA);
  const last = 1 << (lengthA - 1);
  let up = -1;
  let down = 0;
  let diagonal = 0;
  let before = 0;
  let errors = lengthA;
  for (let j = 0; j < lengthB; j++) {
    const here = places[b.charCodeAt(j) & 127]!;
    const swapped = ((~diagonal & here) << 1) & before;
    diagonal = ((((here & up) + up) | 0) ^ up) | here | down | swapped;
    let right = down | ~(diagonal | up);
    let left = diagonal & up;
    if ((right & last) !== 0) errors += 1;
    if ((left & last) !== 0) errors -= 1;
    right = (right << 1) | 1;
    left <<= 1;
    up = left | ~(diagonal | right);
    down = right & diagonal;
    before = here;
  }
  clearPlaces(a, lengthA);
  return errors;
};
