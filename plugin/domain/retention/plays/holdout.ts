/** Parts of a per cent that a guest's place is told in. */
const PLACES = 10_000;

/** FNV-1a, 32 bits, over UTF-16 units: spreads neighbouring ids evenly (Fowler, Noll and Vo, 1991). */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  // A last mixing, because the final character alone would move only the low bits (Murmur3's finaliser, Appleby).
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/**
 * Whether a guest is held out of a play, for good: the same guest always is or never is while the per cent stay, and who
 * was held out at 5 % is at 10 %. Other plays hold out others.
 */
export const isHeldOut = (playCode: string, guestId: string, percent: number): boolean =>
  hash(`${playCode}:${guestId}`) % PLACES < (percent / 100) * PLACES;
