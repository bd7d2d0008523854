import { UNKNOWN } from '../writing.ts';
import { ChartFrame } from './chart-frame.tsx';
import { heatSteps } from './shapes.ts';

/** Share of the full colour at each step; the first can still be told from an unknown cell. */
const SHARES = [10, 24, 40, 58, 78, 100];
const GAP = 0.04;

/** Values by two things at once, such as occupancy by week and day of the week: the stronger the colour, the more. */
export const HeatGrid = ({
  title,
  columns,
  rows,
  format,
}: {
  title: string;
  columns: readonly string[];
  rows: readonly { name: string; values: readonly (number | null)[] }[];
  format: (value: number) => string;
}) => {
  const height = `${rows.length * 24}px`;
  return (
    <ChartFrame
      title={title}
      figures={{
        columns,
        rows: rows.map(({ name, values }) => ({
          name,
          values: values.map((value) => (value === null ? UNKNOWN : format(value))),
        })),
      }}
    >
      <div className="hotel-heat-names" aria-hidden="true">
        {rows.map(({ name }) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <svg
        viewBox={`0 0 ${columns.length} ${rows.length}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={title}
        style={{ height }}
      >
        {heatSteps(rows.map(({ values }) => values)).map((steps, row) =>
          steps.map((step, column) => (
            <rect
              key={`${row} ${column}`}
              className={step === null ? 'hotel-heat-unknown' : undefined}
              x={`${column + GAP}`}
              y={`${row + GAP}`}
              width={`${1 - 2 * GAP}`}
              height={`${1 - 2 * GAP}`}
              style={
                step === null ? {} : { fill: `color-mix(in srgb, var(--t-color-blue) ${SHARES[step]}%, transparent)` }
              }
            />
          )),
        )}
      </svg>
      <div className="hotel-chart-names" aria-hidden="true">
        {columns.map((column) => (
          <span key={column}>{column}</span>
        ))}
      </div>
    </ChartFrame>
  );
};
