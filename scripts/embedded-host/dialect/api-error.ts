/**
 * A refusal in the host's words. `code` and `subCode` go into `extensions`, as Twenty puts them there; what a person
 * may read is `userFriendlyMessage`.
 */
export class ApiError extends Error {
  readonly extensions: Record<string, unknown>;

  constructor(
    message: string,
    extensions: { code: ErrorCode; subCode?: string; userFriendlyMessage?: string } & Record<string, unknown>,
  ) {
    super(message);
    this.name = 'ApiError';
    this.extensions = { ...extensions };
  }
}

export type ErrorCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'INTERNAL_SERVER_ERROR';

export const STANDARD_MESSAGE = 'An error occurred.';

export const badInput = (
  message: string,
  subCode = 'INVALID_QUERY_INPUT',
  userFriendlyMessage = STANDARD_MESSAGE,
): ApiError => new ApiError(message, { subCode, userFriendlyMessage, code: 'BAD_USER_INPUT' });

export const recordNotFound = (): ApiError =>
  new ApiError('Record not found', {
    subCode: 'RECORD_NOT_FOUND',
    userFriendlyMessage: 'This record does not exist or has been deleted.',
    code: 'NOT_FOUND',
  });

/** What goes into `errors` of a GraphQL answer. */
export const formatError = (error: unknown): { message: string; extensions: Record<string, unknown> } => {
  if (error instanceof ApiError) return { message: error.message, extensions: error.extensions };
  const message = error instanceof Error ? error.message : 'Internal server error';
  return { message, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
};
