import type { ReactNode } from 'react';

/** Figures side by side, as many in a line as fit. */
export const Figures = ({ children }: { children: ReactNode }) => <dl className="hotel-figures">{children}</dl>;

/** One number that matters with what it counts; `note` says since when, of how many, or against what. */
export const Figure = ({ label, value, note }: { label: string; value: string; note?: string }) => (
  <div className="hotel-figure">
    <dt>{label}</dt>
    <dd className="hotel-figure-value">{value}</dd>
    {note !== undefined && <dd className="hotel-figure-note">{note}</dd>}
  </div>
);
