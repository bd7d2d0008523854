import { linear, niceTicks } from './scale.ts';
import type { Chart, FormatValue } from './series.ts';

const WIDTH = 640;
const HEIGHT = 260;
const EDGE = { left: 56, right: 12, top: 12, bottom: 30 };
const LABEL_WIDTH = 64;
const SIDEWAYS_ROW = 26;
const SIDEWAYS_LABEL = 150;

type Props = {
  chart: Chart;
  format: FormatValue;
  title: string;
  kind: 'bar' | 'line';
  isStacked: boolean;
  isSideways: boolean;
};
const fill = (color: string): string => `var(--t-color-${color}, var(--t-color-blue))`;

export const AxisChart = (props: Props) =>
  props.kind === 'bar' && props.isSideways ? <SidewaysBars {...props} /> : <UprightChart {...props} />;

const UprightChart = ({ chart: { categories, series }, format, title, kind, isStacked }: Props) => {
  const sums = categories.map((_category, index) => series.reduce((sum, { values }) => sum + values[index]!, 0));
  const all = series.flatMap(({ values }) => values);
  const isPiled = isStacked && kind === 'bar';
  const ticks = niceTicks(Math.min(...all), Math.max(...(isPiled ? sums : all)));
  const y = linear([ticks[0]!, ticks.at(-1)!], [HEIGHT - EDGE.bottom, EDGE.top]);
  const step = (WIDTH - EDGE.left - EDGE.right) / categories.length;
  const x = (index: number): number => EDGE.left + step * (index + 0.5);
  const labelled = Math.ceil(LABEL_WIDTH / step);
  const bar = Math.min(step * 0.7, 48) / (isPiled ? 1 : series.length);
  return (
    <>
      <svg className="chart-drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} className="chart-line" />
            <text x={EDGE.left - 8} y={y(tick) + 4} textAnchor="end" className="chart-label">
              {format(tick, true)}
            </text>
          </g>
        ))}
        {categories.map(({ key, label }, index) =>
          index % labelled === 0 ? (
            <text key={String(key)} x={x(index)} y={HEIGHT - 10} textAnchor="middle" className="chart-label">
              {shortened(label, step * labelled)}
            </text>
          ) : null,
        )}
        {kind === 'line'
          ? series.map(({ name, color, values }) => (
              <g key={name}>
                <polyline
                  points={values.map((value, index) => `${x(index)},${y(value)}`).join(' ')}
                  fill="none"
                  stroke={fill(color)}
                  strokeWidth={2}
                />
                {values.map((value, index) => (
                  <circle
                    key={String(categories[index]!.key)}
                    cx={x(index)}
                    cy={y(value)}
                    r={categories.length > 40 ? 1.5 : 3}
                    fill={fill(color)}
                  >
                    <title>{`${categories[index]!.label} ${name} ${format(value)}`}</title>
                  </circle>
                ))}
              </g>
            ))
          : series.map(({ name, color, values }, place) =>
              values.map((value, index) => {
                const below = isPiled
                  ? series.slice(0, place).reduce((sum, other) => sum + other.values[index]!, 0)
                  : 0;
                const left = isPiled ? x(index) - bar / 2 : x(index) - (bar * series.length) / 2 + bar * place;
                return (
                  <rect
                    key={`${name}${String(categories[index]!.key)}`}
                    x={left}
                    width={Math.max(bar - 1, 0.5)}
                    y={Math.min(y(below), y(below + value))}
                    height={Math.abs(y(below) - y(below + value))}
                    rx={2}
                    fill={fill(color)}
                  >
                    <title>{`${categories[index]!.label} ${name} ${format(value)}`}</title>
                  </rect>
                );
              }),
            )}
      </svg>
      {series.length > 1 ? <Legend entries={series.map(({ name, color }) => ({ name, color }))} /> : null}
    </>
  );
};

const SidewaysBars = ({ chart: { categories, series }, format, title }: Props) => {
  const sums = categories.map((_category, index) => series.reduce((sum, { values }) => sum + values[index]!, 0));
  const x = linear([0, Math.max(...sums, 1)], [SIDEWAYS_LABEL, WIDTH - 90]);
  return (
    <>
      <svg
        className="chart-drawing"
        viewBox={`0 0 ${WIDTH} ${categories.length * SIDEWAYS_ROW + 8}`}
        role="img"
        aria-label={title}
      >
        {categories.map(({ key, label }, index) => (
          <g key={String(key)} transform={`translate(0 ${index * SIDEWAYS_ROW + 4})`}>
            <text x={SIDEWAYS_LABEL - 8} y={16} textAnchor="end" className="chart-label">
              {shortened(label, SIDEWAYS_LABEL)}
            </text>
            {series.map(({ name, color, values }, place) => {
              const before = series.slice(0, place).reduce((sum, other) => sum + other.values[index]!, 0);
              return (
                <rect
                  key={name}
                  x={x(before)}
                  width={Math.max(x(before + values[index]!) - x(before), 0.5)}
                  y={3}
                  height={SIDEWAYS_ROW - 8}
                  rx={2}
                  fill={fill(color)}
                >
                  <title>{`${label} ${name} ${format(values[index]!)}`}</title>
                </rect>
              );
            })}
            <text x={x(sums[index]!) + 6} y={16} className="chart-label">
              {format(sums[index]!, true)}
            </text>
          </g>
        ))}
      </svg>
      {series.length > 1 ? <Legend entries={series.map(({ name, color }) => ({ name, color }))} /> : null}
    </>
  );
};

const PIXELS_A_LETTER = 6.5;
const shortened = (label: string, width: number): string => {
  const letters = Math.max(3, Math.floor(width / PIXELS_A_LETTER));
  return label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
};

export const Legend = ({ entries }: { entries: { name: string; color: string; figure?: string }[] }) => (
  <ul className="legend" data-value="">
    {entries.map(({ name, color, figure }) => (
      <li key={name}>
        <span className="legend-mark" style={{ background: fill(color) }} />
        {name}
        {figure === undefined ? null : <span className="legend-figure">{figure}</span>}
      </li>
    ))}
  </ul>
);
