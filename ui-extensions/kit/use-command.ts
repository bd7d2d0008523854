import { useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { HostError } from '../../plugin/host/errors.ts';
import { callRoute } from './call-route.ts';
import { tell } from './dialogs.ts';

type Path = Parameters<typeof callRoute>[0];

/**
 * Gives a command to a route of the app, as the person at the screen, and says in the host's toast what it did or why not.
 * A failure is told and not thrown: null then, otherwise what the route answers beside its message.
 */
export const useAsking = (): (<Schema extends z.ZodMiniType>(
  path: Path,
  body: object,
  answer: Schema,
) => Promise<z.output<Schema> | null>) => {
  const { t, locale } = useTranslate();
  return async (path, body, answer) => {
    try {
      const said = (await callRoute(path, body, z.unknown(), locale)) as { message?: string };
      if (said.message !== undefined) tell(said.message);
      return answer.parse(said);
    } catch (error) {
      const isRefusal = error instanceof HostError && error.kind !== 'UNREACHABLE';
      if (isRefusal) tell(error.message, 'warning');
      else tell(t('The app did not answer. Try again.'), 'error');
      return null;
    }
  };
};

/** The same for a command whose answer is its message. True when it was done. */
export const useGiving = (): ((path: Path, body: object) => Promise<boolean>) => {
  const ask = useAsking();
  return async (path, body) => (await ask(path, body, z.unknown())) !== null;
};

/** The same for a command of the menu: there is nobody behind it who would do more once it is done. */
export const useCommand = (): ((...given: Parameters<ReturnType<typeof useGiving>>) => Promise<void>) => {
  const give = useGiving();
  return async (path, body) => {
    await give(path, body);
  };
};
