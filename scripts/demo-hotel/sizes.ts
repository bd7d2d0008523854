/** How much of everything a demo hotel has. */
export type Size = {
  guests: number;
  /** How often the two houses are repeated, so that many guests find room. */
  pairs: number;
  /** Whether crews, tour series and allotments fill the houses up to a usual occupancy. Their stays have no guest. */
  contractBusiness: boolean;
  groups: number;
  /** Days before today for which bills are itemised. */
  folioDays: number;
};

export const SIZES: Record<string, Size> = {
  tiny: { guests: 50, pairs: 1, contractBusiness: false, groups: 8, folioDays: 200 },
  normal: { guests: 4_000, pairs: 1, contractBusiness: true, groups: 60, folioDays: 21 },
  large: { guests: 100_000, pairs: 5, contractBusiness: false, groups: 150, folioDays: 3 },
};

/** @throws Error in plain words for a size that there is not. */
export const sizeNamed = (name: string): Size => {
  const size = SIZES[name];
  if (size === undefined)
    throw new Error(`There is no demo hotel of size "${name}". Sizes are ${Object.keys(SIZES).join(', ')}.`);
  return size;
};
