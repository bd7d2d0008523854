import type { CSSProperties, ReactNode } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import type { Tick } from './shapes.ts';
import './charts.css';

/** The same in figures, for those who cannot see a drawing and those who want to know exactly. */
type Figures = { columns: readonly string[]; rows: readonly { name: string; values: readonly string[] }[] };

/** What every chart has around its drawing: a heading, and its figures as a table to open. */
export const ChartFrame = ({ title, figures, children }: { title: string; figures: Figures; children: ReactNode }) => {
  const { t } = useTranslate();
  return (
    <figure className="hotel-chart">
      <figcaption>{title}</figcaption>
      {children}
      <details className="hotel-reasons">
        <summary>{t('Show the figures')}</summary>
        <table aria-label={title}>
          <thead>
            <tr>
              <td />
              {figures.columns.map((column) => (
                <th key={column}>{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.rows.map(({ name, values }, row) => (
              <tr key={row}>
                <th>{name}</th>
                {values.map((value, index) => (
                  <td key={index}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
};

/** The values of the grid, beside the drawing. */
export const ValueAxis = ({ ticks, format }: { ticks: readonly Tick[]; format: (value: number) => string }) => {
  const texts = ticks.map(({ value }) => format(value));
  const widest = texts.reduce((one, other) => (other.length > one.length ? other : one), '');
  return (
    <div className="hotel-chart-values" aria-hidden="true">
      <span className="hotel-chart-value-widest">{widest}</span>
      {ticks.map(({ value, up }, index) => (
        <span key={value} className="hotel-chart-value" style={{ bottom: `${up}%` }}>
          {texts[index]}
        </span>
      ))}
    </div>
  );
};

export const GridLines = ({ ticks }: { ticks: readonly Tick[] }) =>
  ticks.map(({ value, up }) => (
    <line key={value} className="hotel-chart-grid" x1="0" x2="100" y1={`${100 - up}`} y2={`${100 - up}`} />
  ));

/** Colours of series, far apart also for eyes that tell red from green badly; more than these in one chart cannot be told apart. */
const SERIES = ['blue', 'orange', 'turquoise', 'purple', 'gray'] as const;
export const seriesStyle = (index: number): CSSProperties =>
  ({ '--hotel-series': `var(--t-color-${SERIES[index % SERIES.length]})` }) as CSSProperties;
