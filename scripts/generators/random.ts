/** A source of numbers from 0 up to, not including, 1. */
export type Random = () => number;

/** A source that gives the same numbers for the same seed (mulberry32). */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A whole number from 0 to `below` − 1. */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

export const chance = (random: Random, probability: number): boolean => random() < probability;

/** One of the values, each as likely as the others. */
export const pick = <T>(random: Random, values: readonly T[]): T => values[below(random, values.length)]!;

/** How flat the top of the list is: the likeliest of a thousand values is drawn one time in fifty. */
const ZIPF_OFFSET = 10;

/**
 * One of the values, the earlier ones likelier, by the Zipf–Mandelbrot law: the value in place k is drawn in
 * proportion to 1/(k + 10). Names of people and places are spread about like that.
 */
export const pickByZipf = <T>(random: Random, values: readonly T[]): T =>
  values[Math.min(values.length - 1, Math.floor(ZIPF_OFFSET * ((values.length / ZIPF_OFFSET + 1) ** random() - 1)))]!;

/** One of the keys, in proportion to its weight. */
export const pickWeighted = <K extends string>(random: Random, weights: Readonly<Record<K, number>>): K => {
  const entries = Object.entries(weights) as [K, number][];
  let total = 0;
  for (const [, weight] of entries) total += weight;
  let rest = random() * total;
  for (const [key, weight] of entries) {
    rest -= weight;
    if (rest < 0) return key;
  }
  return entries.at(-1)![0];
};
