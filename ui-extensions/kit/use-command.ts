import { useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { HostError } from '../../plugin/host/errors.ts';
import { callRoute } from './call-route.ts';
import { tell } from './dialogs.ts';

const done = z.object({ message: z.string() });

/**
 * Gives a command to a route of the app, as the person at the screen, and says in the host's toast what it did or why not.
 * A failure is told and not thrown. True when it was done.
 */
export const useGiving = (): ((path: Parameters<typeof callRoute>[0], body: object) => Promise<boolean>) => {
  const { t, locale } = useTranslate();
  return async (path, body) => {
    try {
      tell((await callRoute(path, body, done, locale)).message);
      return true;
    } catch (error) {
      const isRefusal = error instanceof HostError && error.kind !== 'UNREACHABLE';
      if (isRefusal) tell(error.message, 'warning');
      else tell(t('The app did not answer. Try again.'), 'error');
      return false;
    }
  };
};

/** The same for a command of the menu: there is nobody behind it who would do more once it is done. */
export const useCommand = (): ((...given: Parameters<ReturnType<typeof useGiving>>) => Promise<void>) => {
  const give = useGiving();
  return async (path, body) => {
    await give(path, body);
  };
};
