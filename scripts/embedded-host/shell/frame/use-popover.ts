import { useEffect, useRef, type RefObject } from 'react';
import { float } from './float.ts';

/**
 * A `<details>` whose `.popover-body` floats beside its summary, and that closes when something outside is used or Escape
 * is pressed.
 */
export const usePopover = (): RefObject<HTMLDetailsElement | null> => {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = details.current;
    let takeDown: (() => void) | undefined;
    const onToggle = (): void => {
      takeDown?.();
      const summary = element?.querySelector('summary');
      const body = element?.querySelector<HTMLElement>('.popover-body');
      takeDown = element?.open === true && summary && body ? float(summary, body) : undefined;
    };
    const closeOutside = ({ target }: Event): void => {
      if (element?.open === true && target instanceof Node && !element.contains(target)) element.open = false;
    };
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || element?.open !== true) return;
      element.open = false;
      element.querySelector('summary')?.focus();
    };
    if (element?.open === true) onToggle();
    element?.addEventListener('toggle', onToggle);
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      takeDown?.();
      element?.removeEventListener('toggle', onToggle);
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, []);
  return details;
};
