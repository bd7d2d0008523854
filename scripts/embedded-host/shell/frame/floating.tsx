import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { float } from './float.ts';

/** What is laid over the page at the place of its parent, such as the editor of a cell. */
export const Floating = ({ children }: { children: ReactNode }) => {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = body.current;
    return element?.parentElement ? float(element.parentElement, element) : undefined;
  }, []);
  return (
    <div className="floating" ref={body}>
      {children}
    </div>
  );
};
