import { UNKNOWN } from '../writing.ts';
import { ChartFrame, GridLines, seriesStyle, ValueAxis } from './chart-frame.tsx';
import { lineShapes } from './shapes.ts';

/** How something goes over time, at most five series over the same points; null is a point without a value. */
export const LineChart = ({
  title,
  points,
  series,
  format,
}: {
  title: string;
  points: readonly string[];
  series: readonly { name: string; values: readonly (number | null)[] }[];
  format: (value: number) => string;
}) => {
  const { paths, ticks } = lineShapes(series.map(({ values }) => values));
  return (
    <ChartFrame
      title={title}
      figures={{
        columns: series.map(({ name }) => name),
        rows: points.map((name, point) => ({
          name,
          values: series.map(({ values }) => {
            const value = values[point] ?? null;
            return value === null ? UNKNOWN : format(value);
          }),
        })),
      }}
    >
      {series.length > 1 && (
        <div className="hotel-chart-legend" aria-hidden="true">
          {series.map(({ name }, index) => (
            <span key={name} style={seriesStyle(index)}>
              {name}
            </span>
          ))}
        </div>
      )}
      <ValueAxis ticks={ticks} format={format} />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={title}>
        <GridLines ticks={ticks} />
        {paths.map((path, index) => (
          <path key={index} className="hotel-chart-line" style={seriesStyle(index)} d={path} />
        ))}
      </svg>
      <div className="hotel-chart-names hotel-chart-names-line" aria-hidden="true">
        {[...new Set([0, Math.floor((points.length - 1) / 2), points.length - 1])].map((point) => (
          <span key={point}>{points[point]}</span>
        ))}
      </div>
    </ChartFrame>
  );
};
