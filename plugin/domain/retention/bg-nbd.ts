/**
 * The BG/NBD model: a guest returns at random at a rate of his own and after each repeat stay may leave for good.
 * Rates vary between guests as Gamma(r, alpha), chances of leaving as Beta(a, b).
 * P. Fader, B. Hardie, K. L. Lee, "Counting Your Customers the Easy Way", Marketing Science 24(2), 2005, 275–284.
 */
export type BgNbd = { r: number; alpha: number; a: number; b: number };

/**
 * What the model needs of a guest, times in one unit (weeks or days): `frequency` is the number of repeat stays,
 * `recency` the time from the first stay to the last, `age` that from the first stay to the day of the look.
 */
export type RepeatHistory = { frequency: number; recency: number; age: number };

/** Log-likelihood of one guest's history; finite for hundreds of repeats and decades of age. */
export const logLikelihood = ({ r, alpha, a, b }: BgNbd, { frequency: x, recency, age }: RepeatHistory): number => {
  let products = r * Math.log(alpha);
  for (let i = 0; i < x; i += 1) products += Math.log(((r + i) * (b + i)) / (a + b + i));
  const alive = -(r + x) * Math.log(alpha + age);
  if (x === 0) return products + alive;
  const left = Math.log(a / (b + x - 1)) - (r + x) * Math.log(alpha + recency);
  const larger = Math.max(alive, left);
  return products + larger + Math.log1p(Math.exp(-Math.abs(alive - left)));
};

/** Probability that a guest with this history is still one. 1 without repeats: he had no occasion to leave. */
export const probabilityAlive = ({ r, alpha, a, b }: BgNbd, { frequency: x, recency, age }: RepeatHistory): number =>
  x === 0 ? 1 : 1 / (1 + (a / (b + x - 1)) * Math.exp((r + x) * Math.log((alpha + age) / (alpha + recency))));

// Reached only when a horizon is a hundred thousand times as long as alpha and the age together.
const MOST_TERMS = 1_000_000;

/** Sum of the terms whose first is `term` (at `n`) and whose quotients are (A+n)(B+n)z / ((C+n)(1+n)). */
const hypergeometricSum = (term: number, n: number, A: number, B: number, C: number, z: number): number => {
  let sum = term;
  for (let k = n; k < MOST_TERMS; k += 1) {
    term *= (((A + k) * (B + k)) / ((C + k) * (1 + k))) * z;
    sum += term;
    // What is left is about a geometric series with quotient z.
    if (Math.abs(term) * z <= 1e-14 * (1 - z) * Math.abs(sum)) break;
  }
  return sum;
};

/**
 * Repeat stays expected in the next `time` of a guest who is alive. The paper's Gauss function is summed in whichever of Euler's two
 * forms stays bounded, and multiplied out so that a = 1 and a + b = 1 need no exception.
 */
const expectedWhileAlive = ({ r, alpha, a, b }: BgNbd, x: number, age: number, time: number): number => {
  if (time === 0) return 0;
  const z = time / (alpha + age + time);
  const log = Math.log1p(-z);
  const A = a - 1;
  const C = a + b + x - 1;
  if (A > r + x) return (C / A) * (1 - Math.exp((r + x) * log) * hypergeometricSum(1, 0, r + x, b + x, C, z));
  const B = C - r - x;
  const share = A === 0 ? log : Math.expm1(A * log) / A;
  return -C * share - Math.exp(A * log) * (B === 0 ? 0 : hypergeometricSum(B * z, 1, A, B, C, z));
};

/** Repeat stays expected of a guest with this history in the next `time`, in the unit of the history. */
export const expectedStays = (model: BgNbd, history: RepeatHistory, time: number): number => {
  const alive = probabilityAlive(model, history);
  return alive === 0 ? 0 : alive * expectedWhileAlive(model, history.frequency, history.age, time);
};

/** Repeat stays expected of a guest of whom nothing is known in the `time` after the first stay. */
export const expectedStaysOfNewGuest = (model: BgNbd, time: number): number => expectedWhileAlive(model, 0, 0, time);

/** Probability that a guest with this history stays at least once in the next `time`. */
export const probabilityOfReturn = (model: BgNbd, history: RepeatHistory, time: number): number => {
  const waiting = model.alpha + history.age;
  return (
    -Math.expm1((model.r + history.frequency) * Math.log(waiting / (waiting + time))) * probabilityAlive(model, history)
  );
};

/** Probability that a new guest has `count` repeat stays in the `time` after the first stay. */
export const probabilityOfCount = ({ r, alpha, a, b }: BgNbd, count: number, time: number): number => {
  const z = time / (alpha + time);
  // Terms of the negative binomial distribution: the chance of j stays by `time` of somebody who never leaves.
  let term = (alpha / (alpha + time)) ** r;
  let fewer = 0;
  let stayed = 1;
  for (let j = 0; j < count; j += 1) {
    fewer += term;
    term *= ((r + j) / (j + 1)) * z;
    stayed *= (b + j) / (a + b + j);
  }
  if (count === 0) return term;
  const leftNow = stayed * (a / (b + count - 1));
  return stayed * term + leftNow * (1 - fewer);
};
