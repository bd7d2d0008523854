import type { RoutePayload } from 'twenty-sdk/define';
import { Response } from 'twenty-sdk/logic-function';
import type { z } from 'zod';
import { HostError } from '../host/errors.ts';

/** Statuses by why the host did not fulfil a request; the caller tells from them whether trying again is of use. */
const STATUS = { UNREACHABLE: 503, THROTTLED: 429, REFUSED: 403, INVALID: 422, FAILED: 502 } as const;

/**
 * Answers an HTTP route: the body is checked against `schema`, what `work` returns is the answer, and a failure is
 * a status with one sentence `{error}`. A wrong body is 400 and names each field; nothing of the body is repeated.
 */
export const answerRoute = async <Schema extends z.ZodType>(
  payload: RoutePayload,
  schema: Schema,
  work: (request: z.infer<Schema>) => Promise<unknown>,
): Promise<Response> => {
  const parsed = schema.safeParse(payload.body ?? {});
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
    return new Response({ error: problems.join('; ') }, { status: 400 });
  }
  try {
    return new Response(await work(parsed.data), { status: 200 });
  } catch (error) {
    if (error instanceof HostError) return new Response({ error: error.message }, { status: STATUS[error.kind] });
    throw error;
  }
};
