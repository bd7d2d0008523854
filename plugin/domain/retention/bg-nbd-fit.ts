import type { BgNbd, RepeatHistory } from './bg-nbd.ts';
import { minimise, variances } from './minimise.ts';

export type BgNbdEstimate = BgNbd & {
  logLikelihood: number;
  /** Null when the data do not pin the parameters down. */
  standardErrors: BgNbd | null;
};

export type BgNbdFit =
  | { kind: 'fitted'; estimate: BgNbdEstimate }
  | { kind: 'too-little-data'; reason: { code: 'TOO_FEW_RETURNED'; guests: number; least: number } };

/** Fewer returning guests than this say next to nothing about four parameters (our choice). */
export const LEAST_REPEAT_GUESTS = 30;

type Weighted = RepeatHistory & { weight: number };

const aggregated = (histories: Iterable<RepeatHistory>): Weighted[] => {
  const rows = new Map<string, Weighted>();
  for (const { frequency, recency, age } of histories) {
    const key = `${frequency} ${recency} ${age}`;
    const row = rows.get(key);
    if (row) row.weight += 1;
    else rows.set(key, { frequency, recency, age, weight: 1 });
  }
  return [...rows.values()];
};

/** Sums of 1/(c+i), i below n, for every n up to `most`: differences of digamma at whole steps. */
const reciprocalSums = (c: number, most: number): Float64Array => {
  const sums = new Float64Array(most + 1);
  for (let n = 0; n < most; n += 1) sums[n + 1] = sums[n]! + 1 / (c + n);
  return sums;
};

/** Minus the log-likelihood of all rows with its gradient, at the logarithms of r, alpha, a, b. */
const negativeLogLikelihood = (rows: readonly Weighted[]) => {
  const most = rows.reduce((highest, row) => Math.max(highest, row.frequency), 0);
  return (logarithms: number[]) => {
    const [r, alpha, a, b] = logarithms.map(Math.exp) as [number, number, number, number];
    const logAlpha = Math.log(alpha);
    const overR = reciprocalSums(r, most);
    const overB = reciprocalSums(b, most);
    const overAb = reciprocalSums(a + b, most);
    const products = new Float64Array(most + 1);
    const leaving = new Float64Array(most + 1);
    for (let n = 0; n < most; n += 1) {
      products[n + 1] = products[n]! + Math.log(((r + n) * (b + n)) / (a + b + n));
      leaving[n + 1] = Math.log(a / (b + n));
    }
    let value = 0;
    let [byR, byAlpha, byA, byB] = [0, 0, 0, 0];
    for (const { frequency: x, recency, age, weight } of rows) {
      const logAge = Math.log(alpha + age);
      let logSum = -(r + x) * logAge;
      let logTime = logAge;
      let inverseTime = 1 / (alpha + age);
      if (x > 0) {
        const logRecency = Math.log(alpha + recency);
        const difference = leaving[x]! + (r + x) * (logAge - logRecency);
        const smaller = Math.exp(-Math.abs(difference));
        const left = (difference > 0 ? 1 : smaller) / (1 + smaller);
        logSum += Math.max(difference, 0) + Math.log1p(smaller);
        logTime += left * (logRecency - logAge);
        inverseTime += left * (1 / (alpha + recency) - inverseTime);
        byA += weight * (left / a - overAb[x]!);
        byB += weight * (overB[x]! - overAb[x]! - left / (b + x - 1));
      }
      value += weight * (products[x]! + r * logAlpha + logSum);
      byR += weight * (overR[x]! + logAlpha - logTime);
      byAlpha += weight * (r / alpha - (r + x) * inverseTime);
    }
    return { value: -value, gradient: [-byR * r, -byAlpha * alpha, -byA * a, -byB * b] };
  };
};

/**
 * Fits the BG/NBD model by maximum likelihood. Times may be in any one unit; alpha comes out in it. Standard errors are
 * those of the parameters themselves, from the curvature of the likelihood.
 */
export const fitBgNbd = (histories: Iterable<RepeatHistory>): BgNbdFit => {
  const rows = aggregated(histories);
  let [guests, repeatGuests, repeats, ages] = [0, 0, 0, 0];
  for (const { frequency, age, weight } of rows) {
    guests += weight;
    ages += weight * age;
    repeats += weight * frequency;
    if (frequency > 0) repeatGuests += weight;
  }
  if (repeatGuests < LEAST_REPEAT_GUESTS)
    return {
      kind: 'too-little-data',
      reason: { code: 'TOO_FEW_RETURNED', guests: repeatGuests, least: LEAST_REPEAT_GUESTS },
    };
  // Ages are divided by their mean, so that the search starts in the same place whatever the unit.
  const scale = ages / guests;
  for (const row of rows) {
    row.recency /= scale;
    row.age /= scale;
  }
  const { at, value, hessian } = minimise(negativeLogLikelihood(rows), [0, 0, 0, 1]);
  const [r, scaledAlpha, a, b] = at.map(Math.exp) as [number, number, number, number];
  const alpha = scaledAlpha * scale;
  const ofLogarithms = variances(hessian);
  const standardErrors = ofLogarithms && {
    r: r * Math.sqrt(ofLogarithms[0]!),
    alpha: alpha * Math.sqrt(ofLogarithms[1]!),
    a: a * Math.sqrt(ofLogarithms[2]!),
    b: b * Math.sqrt(ofLogarithms[3]!),
  };
  // The likelihood is a density in the time of each repeat stay, hence per unit of time.
  return {
    kind: 'fitted',
    estimate: { r, alpha, a, b, logLikelihood: -value - repeats * Math.log(scale), standardErrors },
  };
};
