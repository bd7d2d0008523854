import {
  execute as executeSchema,
  GraphQLError,
  parse,
  Source,
  specifiedRules,
  validate,
  type DocumentNode,
} from 'graphql';
import type { ObjectMetadata, WorkspaceModel } from '../metadata/workspace-model.ts';
import { ApiError, formatError } from './api-error.ts';
import { checkArguments, type RootMethod } from './arguments.ts';
import type { Operation, RequestContext } from './context.ts';
import { findOperation, readOperation, type RootField, type Selection } from './document.ts';
import { findDuplicates } from './duplicates.ts';
import { groupBy } from './group-by.ts';
import { mergeMany } from './merge.ts';
import { createMany, createOne, deleteMany, destroyMany, one, restoreMany, updateMany } from './mutations.ts';
import { findMany, findOne } from './read.ts';
import { rootFieldsOf } from './root-fields.ts';
import { schemaOf } from './schema.ts';
import { search } from './search.ts';

export type GraphqlRequest = { query?: unknown; variables?: unknown; operationName?: unknown };
export type GraphqlAnswer = { data?: Record<string, unknown> | null; errors?: unknown[] };

/** Root fields that a request may ask for (`GRAPHQL_MAX_ROOT_RESOLVERS`). */
const MAX_ROOT_FIELDS = 20;

type Resolver = (
  context: RequestContext,
  object: ObjectMetadata,
  args: Record<string, unknown>,
  selection: Selection,
) => Promise<unknown>;
const RESOLVERS: Record<RootMethod, Resolver> = {
  findMany,
  findOne,
  findDuplicates,
  groupBy,
  createMany,
  createOne,
  updateMany,
  deleteMany,
  destroyMany,
  restoreMany,
  mergeMany,
  updateOne: one(updateMany),
  deleteOne: one(deleteMany),
  destroyOne: one(destroyMany),
  restoreOne: one(restoreMany),
};

/**
 * Answers a request in Twenty's way: record fields are resolved directly from the document, without a schema, so an
 * unknown field below the root is null and not an error; introspection is answered from the schema.
 */
export const executeRequest = async (
  context: RequestContext,
  request: GraphqlRequest,
  throttle: () => void,
): Promise<GraphqlAnswer> => {
  const parsed = parseDocument(request.query);
  if (parsed.kind === 'refused') return { errors: [parsed.error] };
  const { document } = parsed;
  const variables =
    typeof request.variables === 'object' && request.variables !== null
      ? (request.variables as Record<string, unknown>)
      : {};
  const operationName = typeof request.operationName === 'string' ? request.operationName : null;
  const operation = readOperation(document, findOperation(document, operationName), variables);
  const table = rootFieldsOf(context.model);
  const records = operation.fields.filter((field) => !isIntrospection(field) && field.name !== '__typename');
  const operationOf = (name: string): Operation | undefined =>
    operation.kind === 'mutation' ? context.operations.get(name) : name === 'search' ? search : undefined;
  if (records.some(({ name }) => operationOf(name) === undefined && table.get(name)?.kind !== operation.kind))
    return { errors: validationErrors(context.model, document) };

  const answer: { data: Record<string, unknown>; errors: unknown[] } = { data: {}, errors: [] };
  if (operation.fields.some(isIntrospection)) {
    const result = await executeSchema({
      schema: schemaOf(context.model),
      document,
      variableValues: variables,
      operationName,
    });
    Object.assign(answer.data, result.data);
    answer.errors.push(...(result.errors ?? []));
  }
  const core = records.filter(({ name }) => operationOf(name) !== undefined);
  const refusal = refuseRootFields(operation.fields, records, core);
  if (refusal !== undefined) return { data: answer.data, errors: [...answer.errors, refusal] };
  for (const field of operation.fields) {
    if (isIntrospection(field)) continue;
    if (field.name === '__typename') {
      answer.data[field.responseKey] = operation.kind === 'query' ? 'Query' : 'Mutation';
      continue;
    }
    try {
      answer.data[field.responseKey] = await resolve(context, field, operationOf(field.name), throttle);
    } catch (error) {
      answer.data[field.responseKey] = null;
      answer.errors.push(formatError(error));
    }
  }
  return answer.errors.length > 0 ? answer : { data: answer.data };
};

const resolve = async (
  context: RequestContext,
  { name, args, selection, unknownVariable }: RootField,
  operation: Operation | undefined,
  throttle: () => void,
): Promise<unknown> => {
  if (unknownVariable !== undefined)
    throw new Error(`Cannot read properties of undefined (reading '${unknownVariable}')`);
  if (operation === undefined) {
    const { method, object } = rootFieldsOf(context.model).get(name)!;
    checkArguments(method, args);
    throttle();
    return RESOLVERS[method](context, object, args, selection);
  }
  throttle();
  const answer = await operation(context, args, selection);
  return selected(answer, selection);
};

const selected = (value: unknown, selection: Selection): unknown => {
  if (Array.isArray(value)) return value.map((item) => selected(item, selection));
  const names = Object.keys(selection);
  if (typeof value !== 'object' || value === null || names.length === 0) return value;
  const parts = value as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, selected(parts[name] ?? null, selection[name]!)]));
};

const isIntrospection = ({ name }: RootField): boolean => name === '__schema' || name === '__type';

/** The fields of records are answered apart from all others: introspection, and `core`, which are no records'. */
const refuseRootFields = (all: RootField[], fields: RootField[], core: RootField[]): unknown => {
  if (fields.length > 0 && (all.length > fields.length || (core.length > 0 && core.length < fields.length)))
    return formatError(
      new ApiError('This query cannot be executed as a single request. Please split it into separate queries.', {
        code: 'BAD_USER_INPUT',
      }),
    );
  if (fields.length > MAX_ROOT_FIELDS)
    return formatError(
      new ApiError(
        `Query too complex - Too many root resolvers requested: ${fields.length} - Maximum allowed root resolvers: ${MAX_ROOT_FIELDS}`,
        { code: 'BAD_USER_INPUT' },
      ),
    );
  const seen = new Set<string>();
  for (const { name } of fields) {
    if (seen.has(name))
      return formatError(new ApiError(`Duplicate root resolver: "${name}"`, { code: 'BAD_USER_INPUT' }));
    seen.add(name);
  }
  return undefined;
};

const PARSED_LIMIT = 500;
const parsedDocuments = new Map<string, DocumentNode>();

/** Documents come again and again with other variables; the last few hundred stay parsed. */
const parseDocument = (
  query: unknown,
): { kind: 'parsed'; document: DocumentNode } | { kind: 'refused'; error: unknown } => {
  if (typeof query !== 'string') return { kind: 'refused', error: { message: 'Must provide query string.' } };
  const ready = parsedDocuments.get(query);
  if (ready !== undefined) return { kind: 'parsed', document: ready };
  try {
    const document = parse(new Source(query), { noLocation: false });
    if (parsedDocuments.size >= PARSED_LIMIT) parsedDocuments.delete(parsedDocuments.keys().next().value ?? '');
    parsedDocuments.set(query, document);
    return { kind: 'parsed', document };
  } catch (error) {
    return { kind: 'refused', error: error instanceof GraphQLError ? error.toJSON() : formatError(error) };
  }
};

const validationErrors = (model: WorkspaceModel, document: DocumentNode): unknown[] => {
  const errors = validate(schemaOf(model), document, specifiedRules);
  return errors.length > 0
    ? errors.map((error) => ({ ...error.toJSON(), message: error.message.replace(/ Did you mean .*$/, '') }))
    : [{ message: 'The request cannot be answered.' }];
};
