import { ApiError } from '../dialect/api-error.ts';

/**
 * The bucket of API keys: a number of requests and then as many as time gives back (`API_RATE_LIMITING`, 100 in 60 s).
 * @throws ApiError when it is empty.
 */
export const createThrottle = (tokens: number, windowMs: number, now: () => number): (() => void) => {
  let available = tokens;
  let filledAt = now();
  return () => {
    const moment = now();
    available = Math.min(tokens, available + Math.max(0, moment - filledAt) * (tokens / windowMs));
    filledAt = moment;
    if (available < 1)
      throw new ApiError(`Limit reached (${tokens} tokens per ${windowMs} ms)`, {
        subCode: 'LIMIT_REACHED',
        userFriendlyMessage: 'Rate limit reached. Please try again later.',
        code: 'BAD_USER_INPUT',
      });
    available -= 1;
  };
};
