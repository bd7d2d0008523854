import type { ReactNode } from 'react';
import './kit.css';

/** What surrounds a page or panel of ours: its title with short facts beside it, its commands, and the sections below. */
export const Frame = ({
  title,
  facts,
  actions,
  children,
}: {
  title?: string;
  facts?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) => (
  <div className="hotel-frame">
    <div className="hotel-column">
      {title !== undefined && (
        <header className="hotel-head">
          <h2>{title}</h2>
          {facts}
          {actions !== undefined && <div className="hotel-head-actions">{actions}</div>}
        </header>
      )}
      {children}
    </div>
  </div>
);

/** A part of a page with its heading; `aside` stands at the heading's end, such as a count. */
export const Section = ({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) => (
  <section className="hotel-section">
    <div className="hotel-section-head">
      <h3>{title}</h3>
      {aside}
    </div>
    {children}
  </section>
);

/** A section set apart by a border. Two of them stand side by side in a `Pair`, below each other on a phone. */
export const Card = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="hotel-section hotel-card">
    <h3>{title}</h3>
    {children}
  </section>
);

export const Pair = ({ children }: { children: ReactNode }) => <div className="hotel-pair">{children}</div>;
