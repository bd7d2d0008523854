import type { Exchange } from '../http/exchange.ts';
import { bearerToken } from '../http/exchange.ts';
import type { Workspace } from '../workspace.ts';
import type { FunctionEngine, InstalledFunction } from './engine.ts';

const FORWARDED_BACK = ['content-type', 'content-language', 'content-disposition', 'cache-control', 'retry-after'];

/** Answers `/s/<path>` by the logic function whose route it is. */
export const answerRoute = async (workspace: Workspace, engine: FunctionEngine, exchange: Exchange): Promise<void> => {
  const path = exchange.url.pathname.replace(/^\/s\//, '/');
  const match = findRoute(engine, exchange.method, path);
  if (match === undefined)
    return exchange.replyJson(404, {
      statusCode: 404,
      error: 'Error',
      messages: ['No Route trigger found'],
      code: 'TRIGGER_NOT_FOUND',
    });
  const settings = match.target.manifest.httpRouteTriggerSettings;
  let userWorkspaceId: string | null = null;
  if (settings?.isAuthRequired === true) {
    const token = bearerToken(exchange);
    // Twenty answers both with 500 and a bare text.
    if (token === undefined) return exchange.replyJson(500, 'Missing authentication token');
    const identity = await workspace.identify(token);
    if (identity === undefined) return exchange.replyJson(500, 'Token invalid.');
    userWorkspaceId = identity.caller.kind === 'member' ? identity.caller.userWorkspaceId : null;
  }
  const raw = (await exchange.body()).toString('utf8');
  const body = bodyOf(raw, exchange.headers['content-type'] ?? '');
  if (body.kind === 'broken')
    return exchange.replyJson(400, { message: body.message, error: 'Bad Request', statusCode: 400 });
  const headers = Object.fromEntries(
    (settings?.forwardedRequestHeaders ?? []).flatMap((name) => {
      const value = exchange.headers[name.toLowerCase()];
      return value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]];
    }),
  );
  const payload = {
    headers,
    queryStringParameters: queryOf(exchange.url),
    pathParameters: match.parameters,
    body: body.value,
    ...(raw === '' ? {} : { rawBody: raw }),
    isBase64Encoded: false,
    requestContext: { http: { method: exchange.method, path: exchange.url.pathname } },
    userWorkspaceId,
  };
  const { error, data } = await engine.call(match.target, payload, 'route', userWorkspaceId);
  if (error !== undefined)
    return exchange.replyJson(500, {
      statusCode: 500,
      error: 'Error',
      messages: [error.errorMessage],
      code: 'ROUTE_TRIGGER_USER_UNCAUGHT_ERROR',
    });
  return sendResult(exchange, data);
};

const patterns = new Map<string, URLPattern>();

/** Making a pattern takes longer than all else about finding a route: each is made once. */
const patternOf = (path: string): URLPattern => {
  const ready = patterns.get(path);
  if (ready !== undefined) return ready;
  const pattern = new URLPattern({ pathname: path.startsWith('/') ? path : `/${path}` });
  patterns.set(path, pattern);
  return pattern;
};

type Match = { target: InstalledFunction; parameters: Record<string, string> };

const findRoute = (engine: FunctionEngine, method: string, path: string): Match | undefined => {
  for (const target of engine.functions()) {
    const settings = target.manifest.httpRouteTriggerSettings;
    if (settings === undefined || settings.httpMethod !== method) continue;
    const groups = patternOf(settings.path).exec({ pathname: path })?.pathname.groups;
    if (groups === undefined) continue;
    return {
      target,
      parameters: Object.fromEntries(
        Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]),
      ),
    };
  }
  return undefined;
};

const queryOf = (url: URL): Record<string, string> =>
  Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => [name, url.searchParams.getAll(name).join(',')]),
  );

type Body = { kind: 'read'; value: unknown } | { kind: 'broken'; message: string };

const bodyOf = (raw: string, contentType: string): Body => {
  if (raw === '') return { kind: 'read', value: null };
  if (contentType.includes('application/x-www-form-urlencoded'))
    return { kind: 'read', value: formOf(new URLSearchParams(raw)) };
  try {
    const value: unknown = JSON.parse(raw);
    // What is nested so deep that no function can be given it.
    structuredClone(value);
    return { kind: 'read', value };
  } catch (error) {
    if (contentType.includes('json'))
      return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
    return { kind: 'read', value: { raw } };
  }
};

const formOf = (form: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );

const withCharset = (name: string, value: string): string =>
  name.toLowerCase() === 'content-type' && value.startsWith('text/') && !value.includes('charset')
    ? `${value}; charset=utf-8`
    : value;

/** A `Response` of the SDK sets status and some headers; anything else is the body. */
const sendResult = (exchange: Exchange, data: unknown): void => {
  const isResponse =
    typeof data === 'object' && data !== null && (data as Record<string, unknown>)['__twentyHttpResponse'] === true;
  const {
    body,
    status = 200,
    headers = {},
  } = (isResponse ? data : { body: data }) as { body?: unknown; status?: number; headers?: Record<string, string> };
  const allowed = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      FORWARDED_BACK.includes(name.toLowerCase()) ? [[name.toLowerCase(), withCharset(name, value)]] : [],
    ),
  );
  if (body === undefined || body === null) return exchange.reply(status, '', allowed);
  if (typeof body === 'string')
    return exchange.reply(status, body, { 'content-type': 'text/plain; charset=utf-8', ...allowed });
  return exchange.reply(status, JSON.stringify(body), {
    'content-type': 'application/json; charset=utf-8',
    ...allowed,
  });
};
