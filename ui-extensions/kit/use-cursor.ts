import { useRef, useState, type RefObject } from 'react';

/**
 * The place of the cursor in a list, counted from 0: where it is drawn, where keys have moved it by now, and what moves it. A key
 * may come before the move of the one before it is drawn; it is meant for the second.
 */
export const useCursor = (): [drawn: number, now: RefObject<number>, move: (to: number) => void] => {
  const [drawn, draw] = useState(0);
  const now = useRef(0);
  return [drawn, now, (to) => draw((now.current = to))];
};
