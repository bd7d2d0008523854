import { Legend } from './axis-chart.tsx';
import { ringSlice } from './scale.ts';
import type { Chart, FormatValue } from './series.ts';

const OUTER = 100;
const INNER = 62;

export const PieChart = ({
  chart: { categories, series },
  format,
  title,
}: {
  chart: Chart;
  format: FormatValue;
  title: string;
}) => {
  const values = series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + value, 0);
  const startOf = (index: number): number =>
    values.slice(0, index).reduce((sum, value) => sum + value, 0) / (total || 1);
  return (
    <div className="pie">
      <svg className="pie-drawing" viewBox="-104 -104 208 208" role="img" aria-label={title}>
        {categories.map(({ key, label, color }, index) => (
          <path
            key={String(key)}
            d={ringSlice(startOf(index), startOf(index + 1), OUTER, INNER)}
            fill={`var(--t-color-${color}, var(--t-color-blue))`}
            stroke="var(--t-background-primary)"
          >
            <title>{`${label} ${format(values[index]!)}`}</title>
          </path>
        ))}
        <text textAnchor="middle" y={8} className="pie-total">
          {format(total, true)}
        </text>
      </svg>
      <Legend
        entries={categories.map(({ label, color }, index) => ({ name: label, color, figure: format(values[index]!) }))}
      />
    </div>
  );
};
