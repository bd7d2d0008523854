import { useEffect, useState } from 'react';
import { HostError } from '../../plugin/host/errors.ts';

/** Where a panel stands with its one request. */
export type Answer<Result> =
  | { state: 'loading' }
  | { state: 'ready'; result: Result }
  | { state: 'no-permission' }
  | { state: 'error'; message: string };

/** Asks once for each `key` and not again when the panel is drawn anew; an answer that comes too late is dropped. */
export const useAnswer = <Result>(key: string | null, ask: (key: string) => Promise<Result>): Answer<Result> => {
  const [answer, setAnswer] = useState<Answer<Result>>({ state: 'loading' });
  useEffect(() => {
    if (key === null) return undefined;
    let isCurrent = true;
    setAnswer({ state: 'loading' });
    ask(key).then(
      (result) => isCurrent && setAnswer({ state: 'ready', result }),
      (error: unknown) =>
        isCurrent &&
        setAnswer(
          error instanceof HostError && error.kind === 'REFUSED'
            ? { state: 'no-permission' }
            : { state: 'error', message: error instanceof Error ? error.message : String(error) },
        ),
    );
    return () => {
      isCurrent = false;
    };
    // `ask` is a new function on every drawing; what is asked depends on the key alone.
  }, [key]);
  return answer;
};
