import { useEffect, useState } from 'react';

/** A pause in typing after which it is asked, in milliseconds. */
const PAUSE = 250;

/** The text once typing pauses; null while there is none. */
export const usePaused = (typed: string): string | null => {
  const [paused, setPaused] = useState<string | null>(null);
  useEffect(() => {
    const text = typed.trim();
    const timer = setTimeout(() => setPaused(text === '' ? null : text), text === '' ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return paused;
};
