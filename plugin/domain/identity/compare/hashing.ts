/**
 * A 32-bit hash of a text (FNV-1a with its last step spread over all bits), never 0 for a text that is not empty.
 * Two texts that fall together only cost a comparison.
 */
export const hash = (text: string): number => {
  if (text === '') return 0;
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0 || 1;
};

/** The hash of several hashes in their order. */
export const hashOfAll = (...hashes: readonly number[]): number => {
  let value = 0x9e3779b9;
  for (const each of hashes) {
    value = Math.imul(value ^ each, 0x85ebca6b);
    value ^= value >>> 15;
  }
  return value >>> 0;
};

/** How many of 32 bits are set. */
export const bitsSet = (mask: number): number => {
  let value = mask - ((mask >>> 1) & 0x55555555);
  value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
  return Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
