/**
 * Why a request to the host failed:
 * - `UNREACHABLE` nothing answered, or not with GraphQL
 * - `THROTTLED` the host asked to slow down, and still did after the waits
 * - `REFUSED` the key or the right is missing
 * - `INVALID` the host did not accept the request; repeating it is of no use
 * - `FAILED` the host broke while answering, and still did after the repeats
 */
export type HostErrorKind = 'UNREACHABLE' | 'THROTTLED' | 'REFUSED' | 'INVALID' | 'FAILED';

/** A request that the host did not fulfil. The message says what the host said; it never holds the key or the data sent. */
export class HostError extends Error {
  readonly kind: HostErrorKind;
  /** By which a screen knows what can be done about a refusal of a route of the app; '' elsewhere. */
  readonly code: string;

  constructor(kind: HostErrorKind, message: string, code = '') {
    super(message);
    this.name = 'HostError';
    this.kind = kind;
    this.code = code;
  }
}

/** A request that another system did not fulfil, by the system's name. Of what was sent and answered the error holds nothing. */
export class SystemError extends HostError {
  readonly system: string;
  /** After how many milliseconds the system wants to be asked again; 0 where it does not say. */
  readonly retryAfterMs: number;

  constructor(system: string, kind: HostErrorKind, retryAfterMs = 0) {
    super(kind, `${system} did not fulfil a request: ${kind}.`);
    this.name = 'SystemError';
    this.system = system;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Asks in full, and in part where the host refuses that: not every role may see everything. @throws HostError */
export const asMuchAsMaySee = async <Full, Part>(
  full: () => Promise<Full>,
  part: () => Promise<Part>,
): Promise<Full | Part> => {
  try {
    return await full();
  } catch (error) {
    if (!(error instanceof HostError && error.kind === 'REFUSED')) throw error;
    return part();
  }
};
