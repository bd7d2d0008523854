import { SystemError } from './errors.ts';

/** Who we are to a system, as its administrator has set it; empty texts where nothing is set. */
export type MewsAccess = { url: string; clientToken: string; accessToken: string };
export type OperaAccess = {
  url: string;
  appKey: string;
  clientId: string;
  clientSecret: string;
  scope: string;
  enterpriseId: string;
  /** Codes of the hotels that are asked for. */
  hotels: readonly string[];
};

/** How a system is reached. `wait` is told milliseconds. */
export type Reaching = { fetch: typeof fetch; wait: (milliseconds: number) => Promise<void> };

const TIMEOUT_MS = 30_000;
/** A wait that a system asks for and that is longer than this is not waited for: the run is gone on with when it is over. */
const LONGEST_WAIT_MS = 15_000;
const MOST_WAITS = 3;
const MOST_BYTES = 20 * 1_048_576;

/** The wait of a `Retry-After` in milliseconds: seconds, or a date (RFC 9110, 10.2.3). */
const retryAfter = (response: Response, now: number): number => {
  const given = response.headers.get('retry-after')?.trim() ?? '';
  const wait = /^\d{1,6}$/.test(given) ? Number(given) * 1_000 : Date.parse(given) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
};

const bodyOf = async (response: Response, system: string): Promise<unknown> => {
  if (response.status === 204) return {};
  const text = await response.text();
  if (text.length > MOST_BYTES) throw new SystemError(system, 'INVALID');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A proxy's page, or an answer that was cut off.
    throw new SystemError(system, 'FAILED');
  }
};

/**
 * Sends one request to a system and reads its answer as JSON. What is sent and answered is in no error: both hold secrets.
 * @throws SystemError
 */
const asked = async (
  system: string,
  url: string,
  init: RequestInit,
  { fetch: send, wait }: Reaching,
): Promise<unknown> => {
  for (let waits = 0; ; waits += 1) {
    let response: Response;
    try {
      response = await send(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    } catch {
      throw new SystemError(system, 'UNREACHABLE');
    }
    if (response.ok) {
      try {
        return await bodyOf(response, system);
      } catch (error) {
        throw error instanceof SystemError ? error : new SystemError(system, 'UNREACHABLE');
      }
    }
    if (response.status === 401 || response.status === 403) throw new SystemError(system, 'REFUSED');
    if (response.status === 429) {
      const pause = retryAfter(response, Date.now());
      if (pause > LONGEST_WAIT_MS || waits >= MOST_WAITS) throw new SystemError(system, 'THROTTLED', pause);
      await wait(pause);
      continue;
    }
    throw new SystemError(system, response.status >= 500 || response.status === 408 ? 'FAILED' : 'INVALID');
  }
};

/** Asks Mews one operation of its Connector API: `'reservations/getAll/2023-06-06'`. @throws SystemError */
export const askMews = (
  { url, clientToken, accessToken }: MewsAccess,
  operation: string,
  body: object,
  reaching: Reaching,
): Promise<unknown> =>
  asked(
    'MEWS',
    `${url.replace(/\/$/, '')}/api/connector/v1/${operation}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ClientToken: clientToken, AccessToken: accessToken, Client: 'Hotel for Twenty', ...body }),
    },
    reaching,
  );

/** A token of the Oracle Hospitality Integration Platform, for an hour. @throws SystemError */
const operaToken = async (
  { url, appKey, clientId, clientSecret, scope, enterpriseId }: OperaAccess,
  reaching: Reaching,
): Promise<string> => {
  const answer = await asked(
    'OPERA',
    `${url.replace(/\/$/, '')}/oauth/v1/tokens`,
    {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
        'x-app-key': appKey,
        ...(enterpriseId === '' ? {} : { enterpriseId }),
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope }).toString(),
    },
    reaching,
  );
  const token = (answer as { access_token?: unknown } | null)?.access_token;
  if (typeof token !== 'string' || token === '') throw new SystemError('OPERA', 'REFUSED');
  return token;
};

/** Asks OPERA for a page of the bookings of a hotel. @throws SystemError */
export const askOpera = async (
  access: OperaAccess,
  hotel: string,
  query: Record<string, string>,
  reaching: Reaching,
): Promise<unknown> => {
  const token = await operaToken(access, reaching);
  const path = `/rsv/v1/hotels/${encodeURIComponent(hotel)}/reservations?${new URLSearchParams(query).toString()}`;
  return asked(
    'OPERA',
    `${access.url.replace(/\/$/, '')}${path}`,
    {
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        'x-app-key': access.appKey,
        'x-hotelid': hotel,
      },
    },
    reaching,
  );
};
