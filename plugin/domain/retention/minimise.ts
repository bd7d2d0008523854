export type Evaluation = { value: number; gradient: number[] };

/** `hessian` is that at the minimum; `converged` is false when the search ran to the border of the parameters. */
export type Minimum = { at: number[]; value: number; hessian: number[][]; converged: boolean };

const MOST_STEPS = 200;
const LONGEST_STEP = 2;
const BORDER = 12;
const DIFFERENCE = 1e-4;
const ROUGH_DIFFERENCE = 1e-6;
// One step without gain may be due to the damping; several are the end, also where the function only levels off.
const FLAT_STEPS = 3;
const NEXT_TO_NOTHING = 1e-11;

/** Solves `matrix · x = right` for a symmetric positive definite matrix by Cholesky; null when it is not one. */
const solve = (matrix: readonly number[][], right: readonly number[]): number[] | null => {
  const size = right.length;
  const lower = matrix.map((row) => [...row]);
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let sum = lower[i]![j]!;
      for (let k = 0; k < j; k += 1) sum -= lower[i]![k]! * lower[j]![k]!;
      if (i !== j) lower[i]![j] = sum / lower[j]![j]!;
      else if (sum > 0) lower[i]![i] = Math.sqrt(sum);
      else return null;
    }
  const x = [...right];
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
};

/** The diagonal of the inverse of a Hessian: variances of the estimates; null when the data leave a direction open. */
export const variances = (hessian: readonly number[][]): number[] | null => {
  const columns = hessian.map((_, i) =>
    solve(
      hessian,
      hessian.map((__, j) => (i === j ? 1 : 0)),
    ),
  );
  return columns.every((column) => column !== null) ? columns.map((column, i) => column[i]!) : null;
};

const gradientBeside = (
  objective: (at: number[]) => Evaluation,
  at: readonly number[],
  i: number,
  by: number,
): number[] => objective(at.map((value, k) => (k === i ? value + by : value))).gradient;

const symmetric = (rows: readonly number[][]): number[][] =>
  rows.map((row, i) => row.map((value, j) => (value + rows[j]![i]!) / 2));

/** Good enough to step by, at half the price of the exact one. */
const roughHessian = (
  objective: (at: number[]) => Evaluation,
  at: readonly number[],
  gradient: readonly number[],
): number[][] =>
  symmetric(
    at.map((_, i) =>
      gradientBeside(objective, at, i, ROUGH_DIFFERENCE).map((value, j) => (value - gradient[j]!) / ROUGH_DIFFERENCE),
    ),
  );

const exactHessian = (objective: (at: number[]) => Evaluation, at: readonly number[]): number[][] =>
  symmetric(
    at.map((_, i) => {
      const [up, down] = [gradientBeside(objective, at, i, DIFFERENCE), gradientBeside(objective, at, i, -DIFFERENCE)];
      return up.map((value, j) => (value - down[j]!) / (2 * DIFFERENCE));
    }),
  );

/**
 * Minimises a smooth function of a few parameters by Newton's method with Levenberg–Marquardt damping, the Hessian
 * taken from differences of the gradient. Meant for logarithms of positive parameters: a step is at most 2 and the
 * search stays within ±12 of 0. Deterministic.
 */
export const minimise = (objective: (at: number[]) => Evaluation, start: readonly number[]): Minimum => {
  let at = [...start];
  let { value, gradient } = objective(at);
  let hessian = roughHessian(objective, at, gradient);
  let damping = 1e-3;
  let flatSteps = 0;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const scale = Math.max(...hessian.map((row, i) => Math.abs(row[i]!)), ...gradient.map(Math.abs), Number.MIN_VALUE);
    const damped = hessian.map((row, i) => row.map((entry, j) => (i === j ? entry + damping * scale : entry)));
    const direction = solve(damped, gradient);
    const length = direction === null ? Infinity : Math.max(...direction.map(Math.abs));
    const shrink = Math.min(1, LONGEST_STEP / length);
    const next = direction && at.map((entry, i) => Math.max(-BORDER, Math.min(BORDER, entry - shrink * direction[i]!)));
    const trial = next && objective(next);
    if (next && trial && trial.value <= value) {
      const gained = value - trial.value;
      ({ value, gradient } = trial);
      at = next;
      hessian = roughHessian(objective, at, gradient);
      damping = Math.max(damping / 10, 1e-12);
      flatSteps = gained <= NEXT_TO_NOTHING * Math.abs(value) ? flatSteps + 1 : 0;
      if (flatSteps === FLAT_STEPS) break;
    } else {
      if (damping > 1e8) break;
      damping *= 10;
    }
  }
  return { at, value, hessian: exactHessian(objective, at), converged: at.every((entry) => Math.abs(entry) < BORDER) };
};
