import * as z from 'zod/mini';
import { HostError, type HostErrorKind } from '../../plugin/host/errors.ts';
import { PACKED_TYPE, unpacked } from '../../plugin/host/packed-answer.ts';
import { panelAddress, panelToken } from './panel-host.ts';

const refusal = z.object({ error: z.string(), code: z.string() });

const kindOf = (status: number): HostErrorKind => {
  if (status === 401 || status === 403) return 'REFUSED';
  if (status === 429) return 'THROTTLED';
  return status >= 500 ? 'FAILED' : 'INVALID';
};

/** A page of a proxy, or nothing, is no body. */
const bodyOf = (response: Response): Promise<unknown> => response.json().catch(() => null);

/** How an answer comes that is too large to come as it is: what the route is told, and what takes it out of its packing. */
export const PACKED = { accept: PACKED_TYPE, unpacked };

/**
 * Calls a route of the app as the person at the screen, and again once with a new token when the host answers 401. The
 * route's sentences come in the language of `locale`.
 * @param packing {@link PACKED} where the answer may be large; a panel that has no such answer is smaller without it
 * @throws HostError with the route's sentence and code when it refuses.
 */
export const callRoute = async <Schema extends z.ZodMiniType>(
  path: `/hotel/${string}/${string}`,
  body: object,
  answer: Schema,
  locale: string,
  packing?: typeof PACKED,
): Promise<z.output<Schema>> => {
  const send = async (renew: boolean): Promise<Response> => {
    const token = await panelToken(renew);
    return fetch(`${panelAddress()}/s${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...(packing && { accept: packing.accept }),
        'accept-language': locale,
      },
      body: JSON.stringify(body),
    }).catch(() => {
      // The error of a request may hold what was sent, and nothing of that leaves here.
      throw new HostError('UNREACHABLE', 'The app could not be reached.');
    });
  };
  let response = await send(false);
  if (response.status === 401) response = await send(true);
  const sent = await bodyOf(response);
  const said = packing ? await packing.unpacked(sent) : sent;
  const refused = refusal.safeParse(said);
  if (!response.ok || refused.success)
    throw new HostError(
      kindOf(response.status),
      refused.data?.error ?? `Status ${response.status}.`,
      refused.data?.code,
    );
  return answer.parse(said);
};
