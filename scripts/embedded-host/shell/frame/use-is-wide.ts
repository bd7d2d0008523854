import { useSyncExternalStore } from 'react';

const wideScreen = matchMedia('(min-width: 801px)');

/** Whether the screen has room for tables and panels side by side; a phone has not. */
export const useIsWide = (): boolean =>
  useSyncExternalStore(
    (onChange) => {
      wideScreen.addEventListener('change', onChange);
      return () => wideScreen.removeEventListener('change', onChange);
    },
    () => wideScreen.matches,
  );
