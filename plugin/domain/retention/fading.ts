import type { BgNbd, RepeatHistory } from './bg-nbd.ts';

/**
 * A guest is at risk when the chance of a return has fallen to so much of what it was on the day of leaving, and lost when
 * it has fallen to so much (our choice): whoever was sure to return is then likely to at most, and unlikely. Shares and not
 * probabilities, because most guests of one stay have never been likely to.
 */
export const FADED = { atRisk: 0.8, lost: 0.4 };

/** Steps of Newton's method; three or four are enough, and each ends on the later side of the day. */
const MOST_STEPS = 20;
/** A step so small, as a share of the time, leaves an error of about its square: far less than a day. */
const NEAR = 1e-6;

/**
 * The age from which a guest's chance to return within the horizon is `share` (0 to 1) of what it was on the day of the
 * last stay, if he does not come again; times in the model's unit. It falls all the time: with P(u) of `probabilityOfReturn`
 * at u = alpha + age, log P is concave and falling in log u, so that Newton's method comes down to the age from above. It
 * begins where the chance to be still a guest alone, or the chance of a stay of one who is, would have fallen so far.
 */
export const ageFadedTo = (
  { r, alpha, a, b }: BgNbd,
  { frequency: x, recency }: RepeatHistory,
  share: number,
  horizon: number,
): number => {
  const s = r + x;
  const from = alpha + recency;
  // Odds of having left, on the day of the last stay.
  const left = x === 0 ? 0 : a / (b + x - 1);
  const staysAway = Math.exp(s * Math.log(from / (from + horizon)));
  const wanted = Math.log(share) + Math.log1p(-staysAway) - Math.log1p(left);
  const whileAlive = Math.log1p(-share * (1 - staysAway)) / s;
  let u = (horizon * Math.exp(whileAlive)) / -Math.expm1(whileAlive);
  if (left > 0) u = Math.min(u, from * Math.exp(Math.log(((1 + left) / share - 1) / left) / s));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const away = Math.exp(s * Math.log(u / (u + horizon)));
    const gone = left === 0 ? 0 : left * Math.exp(s * Math.log(u / from));
    const over = Math.log1p(-away) - Math.log1p(gone) - wanted;
    const falls = s * ((away * (horizon / (u + horizon))) / (1 - away) + gone / (1 + gone));
    const back = over / falls;
    u *= Math.exp(back);
    if (Math.abs(back) < NEAR) break;
  }
  return u - alpha;
};
