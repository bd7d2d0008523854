// Stirling's series, exact to the last digits of a double from this argument upwards.
const LARGE = 10;

/** ln Γ(x) for x > 0. */
export const logGamma = (x: number): number => {
  let product = 1;
  let y = x;
  while (y < LARGE) {
    product *= y;
    y += 1;
  }
  const inverse = 1 / y;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 -
      square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360_360)))));
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
};

/** The derivative of ln Γ(x) for x > 0. */
export const digamma = (x: number): number => {
  let sum = 0;
  let y = x;
  while (y < LARGE) {
    sum -= 1 / y;
    y += 1;
  }
  const square = 1 / (y * y);
  const series =
    square *
    (1 / 12 -
      square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132 - (square * 691) / 32_760)))));
  return sum + Math.log(y) - 0.5 / y - series;
};
