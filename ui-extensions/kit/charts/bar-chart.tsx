import { ChartFrame, GridLines, seriesStyle, ValueAxis } from './chart-frame.tsx';
import { barShapes } from './shapes.ts';

/** One bar for each of a few things or periods: revenue by month. `format` writes a value, in the axis and in the table. */
export const BarChart = ({
  title,
  unit,
  bars,
  format,
}: {
  title: string;
  /** What the values are, as the heading of their column. */
  unit: string;
  bars: readonly { key: string; name: string; value: number }[];
  format: (value: number) => string;
}) => {
  const { bars: shapes, ticks } = barShapes(bars);
  return (
    <ChartFrame
      title={title}
      figures={{ columns: [unit], rows: bars.map(({ name, value }) => ({ name, values: [format(value)] })) }}
    >
      <ValueAxis ticks={ticks} format={format} />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={title} style={seriesStyle(0)}>
        <GridLines ticks={ticks} />
        {shapes.map(({ key, x, y, width, height }) => (
          <rect key={key} className="hotel-chart-bar" x={`${x}`} y={`${y}`} width={`${width}`} height={`${height}`} />
        ))}
      </svg>
      <div className="hotel-chart-names" aria-hidden="true">
        {bars.map(({ key, name }) => (
          <span key={key}>{name}</span>
        ))}
      </div>
    </ChartFrame>
  );
};
