import { RestApiClient, RestApiClientError } from 'twenty-client-sdk/rest';
import { useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { tell } from './dialogs.ts';

const answered = z.object({ message: z.string() });
const refused = z.object({ error: z.string() });

/**
 * Gives a command to a route of the app, `/s/hotel/<topic>/<verb>`, as the person at the screen and in their language, and
 * says in the host's toast what it did or why not. A failure is told and not thrown: there is nobody behind a command.
 */
export const useAppRoute = (): ((path: `/s/hotel/${string}`, body: object) => Promise<void>) => {
  const { t, locale } = useTranslate();
  return async (path, body) => {
    try {
      const answer: unknown = await new RestApiClient().post(path, body, { headers: { 'accept-language': locale } });
      tell(answered.parse(answer).message);
    } catch (error) {
      const said = refused.safeParse(error instanceof RestApiClientError ? error.body : null);
      tell(
        said.success ? said.data.error : t('The app did not answer. Try again.'),
        said.success ? 'warning' : 'error',
      );
    }
  };
};
