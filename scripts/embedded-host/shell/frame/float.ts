import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

const AWAY = 4;
const FROM_EDGE = 8;

/**
 * Shows an element beside another on top of everything, whatever scrolls or clips around it: below where there is room,
 * else above, never over the edge of the window. @returns how to take it down.
 */
export const float = (anchor: Element, body: HTMLElement): (() => void) => {
  body.popover = 'manual';
  body.showPopover();
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, body, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(AWAY),
        flip({ padding: FROM_EDGE }),
        shift({ padding: FROM_EDGE }),
        size({
          padding: FROM_EDGE,
          apply: ({ availableHeight }) => {
            body.style.maxHeight = `${availableHeight}px`;
          },
        }),
      ],
    });
    body.style.left = `${x}px`;
    body.style.top = `${y}px`;
  };
  const stop = autoUpdate(anchor, body, () => void place());
  return () => {
    stop();
    if (body.matches(':popover-open')) body.hidePopover();
  };
};
