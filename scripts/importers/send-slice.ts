import { z } from 'zod';
import { importSlice, type ImportSliceRequest, type ImportSliceResult } from '../../plugin/flows/import-slice.ts';
import { connect } from '../../plugin/host/client.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { repeating, type Patience } from '../../plugin/host/retry.ts';
import type { HostAddress } from '../hotel/host-options.ts';

const result = z.object({
  written: z.number(),
  unchanged: z.number(),
  rejected: z.array(
    z.object({ row: z.number(), problems: z.array(z.object({ field: z.string(), reason: z.string() })) }),
  ),
});

/** A slice may take a logic function's whole time. */
const TIMEOUT_MS = 320_000;

const errorOf = async (response: Response): Promise<string> => {
  const text = await response.text();
  try {
    const body = JSON.parse(text) as { error?: unknown; message?: unknown; messages?: unknown };
    return String(body.error ?? body.messages ?? body.message ?? `status ${response.status}`);
  } catch {
    return `status ${response.status}`;
  }
};

const post = async ({ url, key }: HostAddress, request: ImportSliceRequest): Promise<ImportSliceResult | null> => {
  let response: Response;
  try {
    response = await fetch(`${url}/s/hotel/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw new HostError('UNREACHABLE', `The host at ${url} cannot be reached.`, { cause: error });
  }
  if (response.status === 404) return null;
  if (response.ok) return result.parse(await response.json());
  const said = `The host at ${url} said: ${await errorOf(response)}`;
  if (response.status === 429) throw new HostError('THROTTLED', said);
  if (response.status === 401 || response.status === 403) throw new HostError('REFUSED', said);
  if (response.status < 500) throw new HostError('INVALID', said);
  throw new HostError('FAILED', said);
};

/**
 * Sends slices of an import to a host: to the app's own route, which writes with the app's token, or where the host has
 * no such route, record by batch with the key alone, which the host lets do 100 requests a minute.
 */
export const sliceSender = (address: HostAddress, patience: Patience) => {
  const host = connect({ url: address.url, token: address.key, ...patience });
  let hasRoute = true;
  return async (request: ImportSliceRequest): Promise<ImportSliceResult> => {
    const answer = hasRoute ? await repeating(() => post(address, request), patience) : null;
    if (answer !== null) return answer;
    hasRoute = false;
    return importSlice(host, request, new Date());
  };
};
