export type Evaluation = { value: number; gradient: number[] };

/** `hessian` is that at the minimum; `converged` is false when the search ran to the border of the parameters. */
export type Minimum = { at: number[]; value: number; hessian: number[][]; converged: boolean };

const MOST_STEPS = 200;
const LONGEST_STEP = 2;
const BORDER = 12;
const DIFFERENCE = 1e-4;

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
  const columns = hessian.map((_, i) => solve(hessian, hessian.map((__, j) => (i === j ? 1 : 0))));
  return columns.every((column) => column !== null) ? columns.map((column, i) => column[i]!) : null;
};

const hessianAt = (objective: (at: number[]) => Evaluation, at: readonly number[]): number[][] => {
  const shifted = (i: number, by: number): number[] => objective(at.map((value, k) => (k === i ? value + by : value))).gradient;
  const rows = at.map((_, i) => {
    const [up, down] = [shifted(i, DIFFERENCE), shifted(i, -DIFFERENCE)];
    return up.map((value, j) => (value - down[j]!) / (2 * DIFFERENCE));
  });
  return rows.map((row, i) => row.map((value, j) => (value + rows[j]![i]!) / 2));
};

/**
 * Minimises a smooth function of a few parameters by Newton's method with Levenberg–Marquardt damping, the Hessian
 * taken from differences of the gradient. Meant for logarithms of positive parameters: a step is at most 2 and the
 * search stays within ±12 of 0. Deterministic.
 */
export const minimise = (objective: (at: number[]) => Evaluation, start: readonly number[]): Minimum => {
  let at = [...start];
  let { value, gradient } = objective(at);
  let hessian = hessianAt(objective, at);
  let damping = 1e-3;
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
      const moved = Math.max(...next.map((entry, i) => Math.abs(entry - at[i]!)));
      ({ value, gradient } = trial);
      at = next;
      hessian = hessianAt(objective, at);
      damping = Math.max(damping / 10, 1e-12);
      if (gained <= 1e-13 * Math.abs(value) && moved < 1e-4) break;
    } else {
      if (damping > 1e8) break;
      damping *= 10;
    }
  }
  return { at, value, hessian, converged: at.every((entry) => Math.abs(entry) < BORDER) };
};
