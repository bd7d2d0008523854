export const segments = ['VIP', 'KEY', 'REGULAR', 'OCCASIONAL'] as const;
/** The customer pyramid by what guests bring. */
export type Segment = (typeof segments)[number];

/** The least revenue of each class, and the average, which VIP and KEY guests are above. */
export type PyramidCuts = { vip: number; key: number; regular: number; average: number };

/**
 * Shares of the hotel's revenue, from the guest who brings most downwards: VIP guests bring the first 20 %, KEY guests
 * those up to 50 %, REGULAR those up to 80 %. The cuts are those of Zeithaml, Rust and Lemon ("The Customer Pyramid",
 * California Management Review 43(4), 2001, as usually quoted), taken of revenue instead of heads.
 */
const SHARES = { vip: 0.2, key: 0.5, regular: 0.8 };

/** The cuts of a hotel's guests, given what each has brought. Guests who bring the same stand in the same class. */
export const pyramidCuts = (revenues: readonly number[]): PyramidCuts => {
  const descending = Float64Array.from(revenues.filter((amount) => amount > 0))
    .sort()
    .toReversed();
  const total = descending.reduce((sum, amount) => sum + amount, 0);
  const cuts: PyramidCuts = {
    vip: Infinity,
    key: Infinity,
    regular: Infinity,
    average: total / Math.max(descending.length, 1),
  };
  let above = 0;
  for (let i = 0; i < descending.length;) {
    const amount = descending[i]!;
    if (above < SHARES.vip * total) cuts.vip = amount;
    if (above < SHARES.key * total) cuts.key = amount;
    if (above < SHARES.regular * total) cuts.regular = amount;
    for (; i < descending.length && descending[i] === amount; i += 1) above += amount;
  }
  return cuts;
};

/** The class of a guest by what he has brought. Nobody is VIP or KEY without bringing more than the average. */
export const segmentOf = (amount: number, cuts: PyramidCuts): Segment => {
  if (amount <= 0 || amount < cuts.regular) return 'OCCASIONAL';
  if (amount <= cuts.average || amount < cuts.key) return 'REGULAR';
  return amount < cuts.vip ? 'KEY' : 'VIP';
};
