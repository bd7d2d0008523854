import type { Response, ResponseInit } from 'twenty-sdk/logic-function';

/**
 * An answer with a status and headers, as the host takes it from a function. The class of the SDK is the same, but brings a client
 * of all metadata along, which takes every process that answers a tenth of a second.
 */
export const responding = (body: unknown, init: ResponseInit): Response => ({
  __twentyHttpResponse: true,
  body,
  ...init,
});
