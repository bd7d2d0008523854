import type { KeyboardEvent } from 'react';

const STOPS = 'a, button, input[type=checkbox]';
const stopsIn = (place: Element | null | undefined): HTMLElement[] => [
  ...(place?.querySelectorAll<HTMLElement>(STOPS) ?? []),
];

/**
 * Arrow keys in the rows of a table: up and down to the same column of the next row, left and right along a row. An
 * editor that is open in a cell keeps its keys.
 */
export const moveInRows = (event: KeyboardEvent): void => {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.matches(STOPS) || target.closest('form') !== null) return;
  const row = target.closest('[role=row]');
  const next = ((): HTMLElement | undefined => {
    switch (key) {
      case 'ArrowRight':
      case 'ArrowLeft':
        return stopsIn(row)[stopsIn(row).indexOf(target) + (key === 'ArrowRight' ? 1 : -1)];
      case 'ArrowDown':
      case 'ArrowUp': {
        const index = Number(row?.getAttribute('aria-rowindex')) + (key === 'ArrowDown' ? 1 : -1);
        const other = row?.parentElement?.querySelector(`[aria-rowindex="${index}"]`);
        const column = [...(row?.children ?? [])].findIndex((cell) => cell.contains(target));
        return stopsIn(other?.children[column])[0] ?? stopsIn(other)[0];
      }
      default:
        return undefined;
    }
  })();
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};
