/**
 * The look of our panels, on the host's theme tokens, so that it follows light and dark. Class names are prefixed because
 * the host injects styles unscoped.
 */
export const PANEL_CSS = `
.hotel-panel { container-type: inline-size; font-family: var(--t-font-family, Inter, sans-serif); font-size: var(--t-font-size-md, 13px);
  color: var(--t-font-color-primary); display: flex; flex-direction: column; gap: var(--t-spacing-4, 16px); padding: var(--t-spacing-4, 16px); box-sizing: border-box; }
.hotel-panel h2, .hotel-panel h3, .hotel-panel p, .hotel-panel dl, .hotel-panel dd, .hotel-panel ul { margin: 0; padding: 0; }
.hotel-panel h2 { font-size: var(--t-font-size-lg, 16px); font-weight: 600; }
.hotel-panel h3 { font-size: var(--t-font-size-sm, 12px); font-weight: 500; color: var(--t-font-color-secondary); margin-bottom: var(--t-spacing-2, 8px); }
.hotel-muted { color: var(--t-font-color-secondary); }
.hotel-head { display: flex; align-items: baseline; flex-wrap: wrap; gap: var(--t-spacing-2, 8px); }
.hotel-figures { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: var(--t-spacing-2, 8px); }
.hotel-figure { background: var(--t-background-secondary); border: 1px solid var(--t-border-color-light); border-radius: var(--t-border-radius-md, 8px);
  padding: var(--t-spacing-2, 8px) var(--t-spacing-3, 12px); }
.hotel-figure dt { color: var(--t-font-color-secondary); font-size: var(--t-font-size-sm, 12px); }
.hotel-figure dd { font-size: var(--t-font-size-lg, 18px); font-weight: 600; font-variant-numeric: tabular-nums; }
.hotel-pair { display: grid; grid-template-columns: 1fr 1fr; gap: var(--t-spacing-2, 8px); }
.hotel-card { border: 1px solid var(--t-border-color-light); border-radius: var(--t-border-radius-md, 8px); padding: var(--t-spacing-3, 12px); }
.hotel-stays { list-style: none; display: flex; flex-direction: column; }
.hotel-stay { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) 104px 80px; align-items: center; gap: var(--t-spacing-3, 12px);
  padding: var(--t-spacing-2, 8px) 0; border-bottom: 1px solid var(--t-border-color-light); }
.hotel-stay:last-child { border-bottom: none; }
.hotel-amount { font-variant-numeric: tabular-nums; text-align: right; min-width: 72px; }
.hotel-tag { display: inline-block; border-radius: var(--t-border-radius-sm, 4px); padding: 0 var(--t-spacing-2, 8px); line-height: 20px; white-space: nowrap;
  font-size: var(--t-font-size-sm, 12px); }
@container (max-width: 520px) {
  .hotel-figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .hotel-pair { grid-template-columns: 1fr; }
  .hotel-stay { grid-template-columns: minmax(0, 1fr) auto; }
}
`;
