import { useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { HostError } from '../../plugin/host/errors.ts';
import { callRoute } from './call-route.ts';
import { tell } from './dialogs.ts';

const done = z.object({ message: z.string() });

/**
 * Gives a command to a route of the app, as the person at the screen, and says in the host's toast what it did or why not.
 * A failure is told and not thrown: there is nobody behind a command.
 */
export const useCommand = (): ((path: Parameters<typeof callRoute>[0], body: object) => Promise<void>) => {
  const { t, locale } = useTranslate();
  return async (path, body) => {
    try {
      tell((await callRoute(path, body, done, locale)).message);
    } catch (error) {
      const isRefusal = error instanceof HostError && error.kind !== 'UNREACHABLE';
      if (isRefusal) tell(error.message, 'warning');
      else tell(t('The app did not answer. Try again.'), 'error');
    }
  };
};
