import { digamma, logGamma } from './gamma-function.ts';
import { LEAST_REPEAT_GUESTS } from './bg-nbd-fit.ts';
import { minimise } from './minimise.ts';

/**
 * The Gamma-Gamma model of what a stay is worth: a guest's stays vary around a mean of his own (Gamma with shape p),
 * means vary between guests (q, v). v is in the money of the values, p and q have no unit.
 * P. Fader, B. Hardie, "The Gamma-Gamma Model of Monetary Value", brucehardie.com/notes/025, 2013.
 */
export type GammaGamma = { p: number; q: number; v: number };

/** `repeats` repeat stays that were paid for, worth `value` each on average. */
export type RepeatValue = { repeats: number; value: number };

/**
 * Why there is no model of value. VALUES_TOO_VARIED: so much varies between guests that there is no mean (q is not above
 * 1). VALUES_TOO_ALIKE: guests do not differ. VALUES_NOT_SETTLED: the data leave open how much a guest's own stays vary.
 */
export type ValueLimit =
  | { code: 'TOO_FEW_PAID_REPEATS'; guests: number; least: number }
  | { code: 'VALUES_TOO_VARIED' }
  | { code: 'VALUES_TOO_ALIKE' }
  | { code: 'VALUES_NOT_SETTLED' };

export type GammaGammaFit =
  | { kind: 'fitted'; estimate: GammaGamma & { logLikelihood: number } }
  | { kind: 'too-little-data'; reason: ValueLimit };

/** Means of guests with so large a q differ by less than a hundredth: the coefficient of variation is 1/√(q − 2). */
const MOST_ALIKE = 10_000;

/** Log-likelihood of one guest's average value. */
export const logLikelihood = ({ p, q, v }: GammaGamma, { repeats, value }: RepeatValue): number => {
  const shape = p * repeats;
  const total = repeats * value;
  return (
    logGamma(shape + q) -
    logGamma(shape) -
    logGamma(q) +
    q * Math.log(v) +
    shape * Math.log(total) -
    Math.log(value) -
    (shape + q) * Math.log(v + total)
  );
};

/**
 * Value of a stay expected of a guest: between his own average and that of all guests, nearer to his own the more
 * repeat stays there are. Without repeats (`repeats` 0) that of all guests, which needs q above 1.
 */
export const expectedValue = ({ p, q, v }: GammaGamma, { repeats, value }: RepeatValue): number =>
  (p * (v + repeats * value)) / (p * repeats + q - 1);

/** Minus the log-likelihood with its gradient, at the logarithms of p, q, v; the gamma functions depend on the repeats alone. */
const negativeLogLikelihood = (guests: readonly RepeatValue[]) => {
  const counts = new Map<number, number>();
  let logTotals = 0;
  for (const { repeats, value } of guests) {
    counts.set(repeats, (counts.get(repeats) ?? 0) + 1);
    logTotals += Math.log(value);
  }
  return (logarithms: number[]) => {
    const [p, q, v] = logarithms.map(Math.exp) as [number, number, number];
    let value = guests.length * (q * Math.log(v) - logGamma(q)) - logTotals;
    let byP = 0;
    let byQ = guests.length * (Math.log(v) - digamma(q));
    let byV = (guests.length * q) / v;
    for (const [repeats, count] of counts) {
      const shape = p * repeats;
      value += count * (logGamma(shape + q) - logGamma(shape));
      byP += count * repeats * (digamma(shape + q) - digamma(shape));
      byQ += count * digamma(shape + q);
    }
    for (const { repeats, value: mean } of guests) {
      const total = repeats * mean;
      const logSum = Math.log(v + total);
      const logTotal = Math.log(total);
      value += p * repeats * (logTotal - logSum) - q * logSum;
      byP += repeats * (logTotal - logSum);
      byQ -= logSum;
      byV -= (p * repeats + q) / (v + total);
    }
    return { value: -value, gradient: [-byP * p, -byQ * q, -byV * v] };
  };
};

/** Fits the Gamma-Gamma model by maximum likelihood to guests with at least one repeat stay of a value above 0. */
export const fitGammaGamma = (guests: readonly RepeatValue[]): GammaGammaFit => {
  const tooLittle = (reason: ValueLimit): GammaGammaFit => ({ kind: 'too-little-data', reason });
  if (guests.length < LEAST_REPEAT_GUESTS)
    return tooLittle({ code: 'TOO_FEW_PAID_REPEATS', guests: guests.length, least: LEAST_REPEAT_GUESTS });
  const scale = guests.reduce((sum, guest) => sum + guest.value, 0) / guests.length;
  const scaled = guests.map(({ repeats, value }) => ({ repeats, value: value / scale }));
  const { at, value, converged } = minimise(negativeLogLikelihood(scaled), [1, 1, 0]);
  const [p, q, v] = at.map(Math.exp) as [number, number, number];
  // Where the search ran to a border, the side on which q stands still tells why.
  if (q <= 1) return tooLittle({ code: 'VALUES_TOO_VARIED' });
  if (!converged) return tooLittle({ code: q > MOST_ALIKE ? 'VALUES_TOO_ALIKE' : 'VALUES_NOT_SETTLED' });
  return {
    kind: 'fitted',
    estimate: { p, q, v: v * scale, logLikelihood: -value - guests.length * Math.log(scale) },
  };
};

/** Correlation of value with the number of repeats. The model takes them as independent: a value far from 0 says it does not hold. */
export const correlationWithRepeats = (guests: readonly RepeatValue[]): number => {
  const meanOf = (of: (guest: RepeatValue) => number): number =>
    guests.reduce((sum, guest) => sum + of(guest), 0) / guests.length;
  const [repeats, value] = [meanOf((guest) => guest.repeats), meanOf((guest) => guest.value)];
  const covariance = meanOf((guest) => (guest.repeats - repeats) * (guest.value - value));
  return (
    covariance /
    Math.sqrt(meanOf((guest) => (guest.repeats - repeats) ** 2) * meanOf((guest) => (guest.value - value) ** 2))
  );
};
