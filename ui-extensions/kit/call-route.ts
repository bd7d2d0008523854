import * as z from 'zod/mini';
import { HostError, type HostErrorKind } from '../../plugin/host/errors.ts';
import { panelAddress, panelToken } from './panel-host.ts';

const refusal = z.object({ error: z.string(), code: z.string() });

const kindOf = (status: number): HostErrorKind => {
  if (status === 401 || status === 403) return 'REFUSED';
  if (status === 429) return 'THROTTLED';
  return status >= 500 ? 'FAILED' : 'INVALID';
};

const bodyOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    // A proxy's page, or nothing.
    return null;
  }
};

/**
 * Calls a route of the app as the person at the screen, and again once with a new token when the host answers 401. The
 * route's sentences come in the language of `locale`.
 * @throws HostError with the route's sentence and code when it refuses.
 */
export const callRoute = async <Schema extends z.ZodMiniType>(
  path: `/hotel/${string}/${string}`,
  body: object,
  answer: Schema,
  locale: string,
): Promise<z.output<Schema>> => {
  const send = async (renew: boolean): Promise<Response> => {
    const token = await panelToken(renew);
    try {
      return await fetch(`${panelAddress()}/s${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'accept-language': locale,
        },
        body: JSON.stringify(body),
      });
    } catch {
      // The error of a request may hold what was sent, and nothing of that leaves here.
      throw new HostError('UNREACHABLE', 'The app could not be reached.');
    }
  };
  let response = await send(false);
  if (response.status === 401) response = await send(true);
  const said = await bodyOf(response);
  const refused = refusal.safeParse(said);
  if (!response.ok || refused.success)
    throw new HostError(
      kindOf(response.status),
      refused.data?.error ?? `Status ${response.status} from the app.`,
      refused.data?.code,
    );
  return answer.parse(said);
};
