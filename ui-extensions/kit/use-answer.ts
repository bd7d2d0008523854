import { useEffect, useState } from 'react';
import { HostError } from '../../plugin/host/errors.ts';

/** Where a panel stands with its one request. */
export type Answer<Result> =
  | { state: 'loading' }
  | { state: 'ready'; result: Result }
  | { state: 'no-permission' }
  | { state: 'error'; message: string };

const failure = (error: unknown): Answer<never> =>
  error instanceof HostError && error.kind === 'REFUSED'
    ? { state: 'no-permission' }
    : { state: 'error', message: error instanceof Error ? error.message : String(error) };

/**
 * Asks once for each `key`, and not again when the panel is drawn anew; nothing while there is none. `ask` is declared
 * outside the component. An answer that comes after the key has changed is dropped.
 */
export const useAnswer = <Result>(key: string | null, ask: (key: string) => Promise<Result>): Answer<Result> => {
  const [latest, setLatest] = useState<{ key: string; answer: Answer<Result> } | null>(null);
  useEffect(() => {
    if (key === null) return undefined;
    let isCurrent = true;
    const show = (answer: Answer<Result>): void => {
      if (isCurrent) setLatest({ key, answer });
    };
    ask(key).then(
      (result) => show({ state: 'ready', result }),
      (error: unknown) => show(failure(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, ask]);
  return latest !== null && latest.key === key ? latest.answer : { state: 'loading' };
};
