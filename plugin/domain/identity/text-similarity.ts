const LONGEST = 64;
const takenInA = new Uint8Array(LONGEST);
const takenInB = new Uint8Array(LONGEST);

/**
 * Jaro–Winkler similarity of two words, 0 (nothing in common) to 1 (equal). Letters beyond the 64th are not looked at.
 * Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model", 1990, with his
 * prefix scale of 0.1 over at most four letters.
 *
 * `jaroWinkler('martha', 'marhta')` → 0.961…
 */
export const jaroWinkler = (one: string, other: string): number => {
  if (one === other) return 1;
  // Which letters are taken depends on the side one starts from; starting from the same side always makes it symmetric.
  const [a, b] = one < other ? [one, other] : [other, one];
  const lengthA = Math.min(a.length, LONGEST);
  const lengthB = Math.min(b.length, LONGEST);
  if (lengthA === 0 || lengthB === 0) return 0;
  const reach = Math.max(0, (Math.max(lengthA, lengthB) >> 1) - 1);
  takenInA.fill(0, 0, lengthA);
  takenInB.fill(0, 0, lengthB);

  let common = 0;
  for (let i = 0; i < lengthA; i++) {
    const letter = a.charCodeAt(i);
    const end = Math.min(lengthB - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= end; j++) {
      if (takenInB[j] === 1 || b.charCodeAt(j) !== letter) continue;
      takenInA[i] = 1;
      takenInB[j] = 1;
      common += 1;
      break;
    }
  }
  if (common === 0) return 0;

  let outOfPlace = 0;
  for (let i = 0, j = 0; i < lengthA; i++) {
    if (takenInA[i] === 0) continue;
    while (takenInB[j] === 0) j += 1;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) outOfPlace += 1;
    j += 1;
  }
  const jaro = (common / lengthA + common / lengthB + (common - outOfPlace / 2) / common) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < lengthA && prefix < lengthB && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
};

const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * Letters to insert, delete, replace or swap with a neighbour to turn one word into the other (Damerau–Levenshtein in
 * its optimal string alignment form). Stops at `limit + 1` as soon as the distance is larger than `limit`.
 *
 * `typingErrors('1980-02-01', '1980-01-02', 3)` → 2
 */
export const typingErrors = (a: string, b: string, limit: number): number => {
  if (a === b) return 0;
  const lengthA = Math.min(a.length, LONGEST);
  const lengthB = Math.min(b.length, LONGEST);
  if (Math.abs(lengthA - lengthB) > limit) return limit + 1;
  let [beforeLast, last, current]: [Uint8Array, Uint8Array, Uint8Array] = [rows[0], rows[1], rows[2]];
  for (let j = 0; j <= lengthB; j++) last[j] = j;
  for (let i = 1; i <= lengthA; i++) {
    current[0] = i;
    let least = i;
    for (let j = 1; j <= lengthB; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(last[j]! + 1, current[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[lengthB]!, limit + 1);
};
