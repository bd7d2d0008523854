import { ApiError, badInput, formatError } from '../dialect/api-error.ts';
import type { RequestContext } from '../dialect/context.ts';
import type { Selection } from '../dialect/document.ts';
import { createMany, createOne, deleteMany, one, updateMany } from '../dialect/mutations.ts';
import { findMany, findOne } from '../dialect/read.ts';
import { everyField } from '../dialect/records.ts';
import { capitalise } from '../metadata/field-types.ts';
import type { ObjectMetadata } from '../metadata/workspace-model.ts';
import type { Workspace } from '../workspace.ts';
import { bearerToken, readJson, type Exchange } from './exchange.ts';

const DEFAULT_LIMIT = 60;
const MAX_LIMIT = 200;

/** `/rest/<objects>`: one or many records read, created, updated, deleted, with every field that the caller may read. */
export const answerRest = async (workspace: Workspace, exchange: Exchange): Promise<void> => {
  const token = bearerToken(exchange);
  if (token === undefined)
    return exchange.replyJson(403, {
      statusCode: 403,
      messages: ['Missing authentication token'],
      error: 'FORBIDDEN_EXCEPTION',
    });
  const identity = await workspace.identify(token);
  if (identity === undefined)
    return exchange.replyJson(401, { statusCode: 401, messages: ['Token invalid.'], error: 'UNAUTHENTICATED' });
  const context = workspace.contextFor(identity.caller, identity.access);
  try {
    workspace.throttle(identity.caller);
    const { status, body } = await answerObject(context, exchange);
    return exchange.replyJson(status, body);
  } catch (error) {
    const { message, extensions } = formatError(error);
    const status = { BAD_USER_INPUT: 400, NOT_FOUND: 404, FORBIDDEN: 403 }[String(extensions['code'])] ?? 500;
    return exchange.replyJson(status, { statusCode: status, error: 'BadRequestException', messages: [message] });
  }
};

const answerObject = async (
  context: RequestContext,
  exchange: Exchange,
): Promise<{ status: number; body: unknown }> => {
  const [first, second] = exchange.url.pathname.replace(/^\/rest\//, '').split('/');
  const isBatch = first === 'batch';
  const object = [...context.model.objects.values()].find(
    ({ namePlural }) => namePlural === (isBatch ? second : first),
  );
  if (object === undefined) throw new ApiError(`object '${isBatch ? second : first}' not found`, { code: 'NOT_FOUND' });
  const id = isBatch ? undefined : second;
  const selection = everyField(context, object);
  const singular = capitalise(object.nameSingular);
  const upsert = exchange.url.searchParams.get('upsert') === 'true';
  switch (exchange.method) {
    case 'GET': {
      if (id !== undefined)
        return {
          status: 200,
          body: {
            data: { [object.nameSingular]: await findOne(context, object, { filter: { id: { eq: id } } }, selection) },
          },
        };
      return { status: 200, body: await listRecords(context, object, exchange.url.searchParams, selection) };
    }
    case 'POST': {
      const data = await readJson(exchange);
      if (isBatch)
        return {
          status: 201,
          body: {
            data: {
              [`create${capitalise(object.namePlural)}`]: await createMany(
                context,
                object,
                { data, upsert },
                selection,
              ),
            },
          },
        };
      return {
        status: 201,
        body: { data: { [`create${singular}`]: await createOne(context, object, { data, upsert }, selection) } },
      };
    }
    case 'PATCH':
    case 'PUT':
      return {
        status: 200,
        body: {
          data: {
            [`update${singular}`]: await one(updateMany)(
              context,
              object,
              { id, data: await readJson(exchange) },
              selection,
            ),
          },
        },
      };
    case 'DELETE':
      return {
        status: 200,
        body: { data: { [`delete${singular}`]: await one(deleteMany)(context, object, { id }, { id: {} }) } },
      };
    default:
      throw new ApiError(`Cannot ${exchange.method} ${exchange.url.pathname}`, { code: 'NOT_FOUND' });
  }
};

const listRecords = async (
  context: RequestContext,
  object: ObjectMetadata,
  search: URLSearchParams,
  node: Selection,
): Promise<unknown> => {
  const limit = Number(search.get('limit') ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 0)
    throw badInput(`limit '${search.get('limit')}' is invalid. Should be an integer`);
  const after = search.get('starting_after');
  const connection = (await findMany(
    context,
    object,
    {
      filter: readFilter(search.get('filter')),
      orderBy: readOrder(search.get('order_by')),
      first: Math.min(limit, MAX_LIMIT),
      ...(after === null ? {} : { after }),
    },
    {
      totalCount: {},
      edges: { node },
      pageInfo: { startCursor: {}, endCursor: {}, hasNextPage: {}, hasPreviousPage: {} },
    },
  )) as { edges: { node: unknown }[]; totalCount: number; pageInfo: unknown };
  return {
    data: { [object.namePlural]: connection.edges.map((edge) => edge.node) },
    totalCount: connection.totalCount,
    pageInfo: connection.pageInfo,
  };
};

/** `name[eq]:"x",createdAt[gte]:2026-01-01`, all of which must hold. @throws ApiError when it reads otherwise. */
const readFilter = (text: string | null): Record<string, unknown> => {
  if (text === null || text === '') return {};
  const conditions = text.match(/(?:[^,"[]|"[^"]*"|\[[^\]]*\])+/g) ?? [];
  return {
    and: conditions.map((condition) => {
      const [, path, operator, raw] = /^([\w.]+)\[(\w+)\]:(.*)$/s.exec(condition.trim()) ?? [];
      if (path === undefined || operator === undefined || raw === undefined)
        throw badInput(`'filter' invalid for '${condition}'. eg: price[gte]:10`);
      const value = /^\[.*\]$/s.test(raw) ? raw.slice(1, -1).split(',').map(plain) : plain(raw);
      return path
        .split('.')
        .reduceRight<Record<string, unknown>>((inner, name) => ({ [name]: inner }), { [operator]: value });
    }),
  };
};
const plain = (raw: string): unknown => raw.trim().replace(/^"(.*)"$/s, '$1');

const readOrder = (text: string | null): Record<string, unknown>[] =>
  (text ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map((part) => {
      const [, path = '', direction = 'AscNullsFirst'] = /^([\w.]+)(?:\[(\w+)\])?$/.exec(part.trim()) ?? [];
      return path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), direction) as Record<
        string,
        unknown
      >;
    });
