import * as z from 'zod';
import { rowProblem } from '../../plugin/domain/imports/reasons.ts';
import type { ImportSliceRequest } from '../../plugin/flows/imports/slice.ts';
import type { ImportSliceResult } from '../../plugin/flows/imports/write-rows.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { PACKED_TYPE, unpacked } from '../../plugin/host/packed-answer.ts';
import { repeating, type Patience } from '../../plugin/host/retry.ts';
import type { HostAddress } from '../hotel/host-options.ts';

const rowProblems = z.array(z.object({ row: z.number(), problems: z.array(rowProblem) }));
const result = z.object({
  written: z.number(),
  unchanged: z.number(),
  mutations: z.number(),
  rejected: rowProblems,
  leftOut: rowProblems,
});

/** A slice may take a logic function's whole time. */
const TIMEOUT_MS = 320_000;

/** The import ended at the host's end; sending again is of no use. The command ends with code 3. */
export class ImportEnded extends Error {
  readonly exitCode = 3;
}

/** The host answers, and the app is not on it. */
export const notInstalled = (url: string): ImportEnded =>
  new ImportEnded(
    `The hotel app is not installed at ${url}, yet or any more. Install it, wait until it is there, and run the same command again.`,
  );

const errorBody = z.union([
  z.string().transform((error) => ({ error })),
  z.object({ messages: z.array(z.string()) }).transform(({ messages }) => ({ error: messages.join('; ') })),
  z.object({ error: z.string(), code: z.string().optional() }),
]);

const errorOf = async (response: Response): Promise<{ error: string; code?: string | undefined }> => {
  const text = await response.text();
  try {
    return errorBody.parse(JSON.parse(text));
  } catch {
    return { error: `status ${response.status}` };
  }
};

/** A route of a 2.21 server answers a wrong key with status 500; only the words tell it from a breakdown. */
const WRONG_KEY = /^(Token invalid|Missing authentication token|Token has expired)/;

/** What a host says of a path that no app answers. */
const NO_ROUTE = 'No Route trigger found';

/**
 * Sends a body to a route of the app, and gives its answer and its status as they come.
 * @throws HostError where the host cannot be reached, does not know the key, or is not answering.
 * @throws ImportEnded where the app is not installed.
 */
export const postRoute = async (
  { url, key }: HostAddress,
  path: `/hotel/${string}/${string}`,
  body: object,
): Promise<{ status: number; body: unknown }> => {
  let response: Response;
  try {
    response = await fetch(`${url}/s${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        accept: `application/json, ${PACKED_TYPE}`,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    throw new HostError('UNREACHABLE', `The host at ${url} cannot be reached.`);
  }
  if (response.ok) return { status: response.status, body: await unpacked(await response.json()) };
  const { status } = response;
  const refusal = await errorOf(response);
  if (status === 404 && refusal.error === NO_ROUTE) throw notInstalled(url);
  if (WRONG_KEY.test(refusal.error)) throw new HostError('REFUSED', `The host at ${url} said: ${refusal.error}`);
  return { status, body: refusal };
};

const refused = z.object({ error: z.string(), code: z.string().default('') });

/**
 * What a route of the app answers. @throws HostError where it refuses or fails, by kind.
 * @throws ImportEnded where it says that something stands in the way.
 */
export const checkedPost = async (
  address: HostAddress,
  path: `/hotel/${string}/${string}`,
  request: object,
): Promise<unknown> => {
  const { status, body } = await postRoute(address, path, request);
  const { error, code } = refused.safeParse(body).data ?? {};
  if (error === undefined) return body;
  // Cancelled in Twenty, or another import of the file is under way: the sentence says what to do.
  if (status === 409) throw new ImportEnded(error);
  const said = `The host at ${address.url} said: ${error}`;
  if (status === 429) throw new HostError('THROTTLED', said);
  if (status === 401 || status === 403) throw new HostError('REFUSED', said);
  if (status < 500) throw new HostError('INVALID', said, code);
  throw new HostError('FAILED', said);
};

/** Sends slices of an import to the app's own route, which writes with the app's token. */
export const sliceSender =
  (address: HostAddress, patience: Patience) =>
  (request: ImportSliceRequest): Promise<ImportSliceResult> =>
    repeating(async () => result.parse(await checkedPost(address, '/hotel/imports/slice', request)), patience);
