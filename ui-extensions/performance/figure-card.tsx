import type { ReactNode } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import './performance.css';

/** A number, what it is held against, its definition and what it was counted from. */
export type Explained = {
  label: string;
  value: string;
  against: readonly (string | null)[];
  definition: string;
  counted: string;
};

/** One number with what it is held against; it opens to its definition and, as `children`, to the records behind it. */
export const FigureCard = ({
  label,
  value,
  against,
  definition,
  counted,
  children,
}: Explained & { children?: ReactNode }) => {
  const { t } = useTranslate();
  return (
    <div className="hotel-performance-figure">
      <h4>{label}</h4>
      <p className="hotel-performance-value">{value}</p>
      {against.map((line, index) =>
        line === null ? null : (
          <p key={index} className="hotel-performance-against">
            {line}
          </p>
        ),
      )}
      <details className="hotel-reasons">
        <summary>{t('How it is counted')}</summary>
        <p>{definition}</p>
        {counted !== '' && <p>{counted}</p>}
        {children}
      </details>
    </div>
  );
};
