import { useCallback, useEffect, useState } from 'react';
import { HostError } from '../../plugin/host/errors.ts';

/** Where a panel stands with its one request. `again` asks once more. */
export type Answer<Result> =
  | { state: 'loading' }
  | { state: 'ready'; result: Result }
  | { state: 'no-permission' }
  | { state: 'offline'; again: () => void }
  | { state: 'error'; message: string; again: () => void };

const failure = (error: unknown, again: () => void): Answer<never> => {
  if (error instanceof HostError && error.kind === 'REFUSED') return { state: 'no-permission' };
  if (error instanceof HostError && error.kind === 'UNREACHABLE') return { state: 'offline', again };
  return { state: 'error', message: error instanceof Error ? error.message : String(error), again };
};

/**
 * Asks once for each `key`, and not again when the panel is drawn anew; nothing while there is none. `ask` is declared
 * outside the component. An answer that comes after the key has changed is dropped.
 */
export const useAnswer = <Result>(key: string | null, ask: (key: string) => Promise<Result>): Answer<Result> => {
  const [latest, setLatest] = useState<{ key: string; attempt: number; answer: Answer<Result> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((made) => made + 1), []);
  useEffect(() => {
    if (key === null) return undefined;
    let isCurrent = true;
    const show = (answer: Answer<Result>): void => {
      if (isCurrent) setLatest({ key, attempt, answer });
    };
    ask(key).then(
      (result) => show({ state: 'ready', result }),
      (error: unknown) => show(failure(error, again)),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, ask, attempt, again]);
  return latest !== null && latest.key === key && latest.attempt === attempt ? latest.answer : { state: 'loading' };
};
