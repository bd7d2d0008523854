import type { IncomingMessage, ServerResponse } from 'node:http';

/** One HTTP request and the way to answer it. */
export type Exchange = {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  /** @returns undefined when there is more than `most` bytes of it. */
  body: { (): Promise<Buffer>; (most: number): Promise<Buffer | undefined> };
  reply: (status: number, body: string | Buffer, headers?: Record<string, string>) => void;
  replyJson: (status: number, body: unknown, headers?: Record<string, string>) => void;
  request: IncomingMessage;
  response: ServerResponse;
};

/** Panels run in frames without an origin of their own, so every origin may ask. */
const CROSS_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'GET,HEAD,PUT,PATCH,POST,DELETE',
};

export const openExchange = (request: IncomingMessage, response: ServerResponse): Exchange => {
  const reply: Exchange['reply'] = (status, body, headers = {}) => {
    response.writeHead(status, { ...CROSS_ORIGIN, 'content-length': String(Buffer.byteLength(body)), ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`),
    headers: request.headers,
    body: (async (most: number = Number.POSITIVE_INFINITY) => {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of request) {
        size += (chunk as Buffer).length;
        if (size <= most) chunks.push(chunk as Buffer);
      }
      return size > most ? undefined : Buffer.concat(chunks);
    }) as Exchange['body'],
    reply,
    replyJson: (status, body, headers) =>
      reply(status, JSON.stringify(body), { 'content-type': 'application/json; charset=utf-8', ...headers }),
    request,
    response,
  };
};

export const bearerToken = ({ headers }: Pick<Exchange, 'headers'>): string | undefined =>
  /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];

/** The JSON body of a request; one that is broken is answered with 400 at once. */
export const readJsonOrRefuse = async (
  exchange: Exchange,
): Promise<{ kind: 'read'; body: unknown } | { kind: 'refused' }> => {
  try {
    return { kind: 'read', body: JSON.parse((await exchange.body()).toString('utf8')) };
  } catch (error) {
    exchange.replyJson(400, {
      message: error instanceof Error ? error.message : String(error),
      error: 'Bad Request',
      statusCode: 400,
    });
    return { kind: 'refused' };
  }
};

/** The JSON body of a request, or undefined when it is none. */
export const readJson = async (exchange: Exchange): Promise<unknown> => {
  try {
    const parsed: unknown = JSON.parse((await exchange.body()).toString('utf8'));
    return parsed;
  } catch {
    return undefined;
  }
};
