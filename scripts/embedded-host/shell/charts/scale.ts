/** Pure geometry of the charts: ticks, positions and arcs in the units of the drawing. */

/** Round values from zero (or the smallest value, when negative) that cover the largest. */
export const niceTicks = (smallest: number, largest: number, wanted = 4): number[] => {
  const low = Math.min(0, smallest);
  const high = Math.max(0, largest);
  if (high === low) return [0, 1];
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step) - first;
  return Array.from({ length: count + 1 }, (_tick, index) => Number(((first + index) * step).toPrecision(12)));
};

/** The place of a value between two ends of the drawing. */
export const linear =
  (from: readonly [number, number], to: readonly [number, number]) =>
  (value: number): number =>
    to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);

const point = (share: number, radius: number): string => {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  return `${(Math.cos(angle) * radius).toFixed(2)} ${(Math.sin(angle) * radius).toFixed(2)}`;
};

/** A slice of a ring around the origin, from one share of the whole to another (0 to 1, from the top, clockwise). */
export const ringSlice = (start: number, end: number, outer: number, inner: number): string => {
  // A full circle has the same start and end, which an arc cannot draw; a hair less can.
  const stop = end - start >= 1 ? start + 0.99999 : end;
  const isLarge = stop - start > 0.5 ? 1 : 0;
  return `M${point(start, outer)}A${outer} ${outer} 0 ${isLarge} 1 ${point(stop, outer)}L${point(stop, inner)}A${inner} ${inner} 0 ${isLarge} 0 ${point(start, inner)}Z`;
};
