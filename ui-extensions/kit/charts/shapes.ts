import { scaleBand, scaleLinear, scaleQuantize } from 'd3-scale';

/** The drawing's own measure in both directions; it is stretched to the frame. Up is less, as in SVG. */
export const SIDE = 100;

/** A line of the grid: its value and how far up it stands, 0 to 100. */
export type Tick = { value: number; up: number };

/** From the least value, or 0, to the greatest, rounded outwards; 0 to 1 where there is nothing. */
const valueScale = (values: readonly number[]) => {
  const [least, greatest] = [Math.min(0, ...values), Math.max(0, ...values)];
  return scaleLinear()
    .domain(least === greatest ? [0, 1] : [least, greatest])
    .nice(4)
    .range([0, SIDE]);
};
const ticksOf = (scale: ReturnType<typeof valueScale>): Tick[] =>
  scale.ticks(4).map((value) => ({ value, up: scale(value) }));

export type BarShape = { key: string; x: number; y: number; width: number; height: number };

/** Bars beside each other from the zero line, with a grid: a negative value hangs below it. */
export const barShapes = (bars: readonly { key: string; value: number }[]): { bars: BarShape[]; ticks: Tick[] } => {
  const up = valueScale(bars.map(({ value }) => value));
  const across = scaleBand()
    .domain(bars.map(({ key }) => key))
    .range([0, SIDE])
    .padding(0.25);
  return {
    ticks: ticksOf(up),
    bars: bars.map(({ key, value }) => ({
      key,
      x: across(key) ?? 0,
      y: SIDE - Math.max(up(value), up(0)),
      width: across.bandwidth(),
      height: Math.abs(up(value) - up(0)),
    })),
  };
};

const twoDigits = (value: number): number => Math.round(100 * value) / 100;

/** The path of each series over the same points, broken where a value is not known. */
export const lineShapes = (series: readonly (readonly (number | null)[])[]): { paths: string[]; ticks: Tick[] } => {
  const up = valueScale(series.flat().filter((value) => value !== null));
  const across = scaleLinear()
    .domain([0, Math.max(1, ...series.map(({ length }) => length - 1))])
    .range([0, SIDE]);
  const at = (value: number, index: number): string => [across(index), SIDE - up(value)].map(twoDigits).join(',');
  // d3-shape would bring all its shapes into each panel: 18 KB for this line.
  const draw = (values: readonly (number | null)[]): string =>
    values
      .map((value, index) => {
        if (value === null) return '';
        const isStart = (values[index - 1] ?? null) === null;
        const isAlone = isStart && (values[index + 1] ?? null) === null;
        return `${isStart ? 'M' : 'L'}${at(value, index)}${isAlone ? 'Z' : ''}`;
      })
      .join('');
  return { ticks: ticksOf(up), paths: series.map((values) => draw(values)) };
};

/** How strongly each value of a heat grid is coloured, 0 to 5 from the least to the greatest; null for unknown. */
export const heatSteps = (values: readonly (readonly (number | null)[])[]): (number | null)[][] => {
  const known = values.flat().filter((value) => value !== null);
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  const step = scaleQuantize<number>().domain([least, greatest]).range([0, 1, 2, 3, 4, 5]);
  return values.map((row) => row.map((value) => (value === null ? null : least === greatest ? 3 : step(value))));
};
