import { assertAllowed, assertFieldsAllowed } from '../access/permissions.ts';
import type { ObjectMetadata } from '../metadata/workspace-model.ts';
import { quoted, tableOf } from '../storage/tables.ts';
import { aggregatedFields, aggregateList, selectedAggregates } from './aggregates.ts';
import { answerConnection, answerRecord, type Connection } from './answer.ts';
import { badInput, recordNotFound } from './api-error.ts';
import { cursorFilter, encodeCursor } from './cursor.ts';
import type { RequestContext } from './context.ts';
import type { Selection } from './document.ts';
import { filterSql, mentionsDeletedAt, ROOT, Statement } from './filter.ts';
import { orderSql, readOrder } from './order.ts';
import { selectedFields, selectList, toRecord } from './records.ts';
import { assertComplexity, joinFields, loadRelations, nodeOf } from './relations.ts';

/** Records on a page and in a mutation (`QUERY_MAX_RECORDS`). */
export const MAX_RECORDS = 200;
type Args = Record<string, unknown>;

export const findMany = async (
  context: RequestContext,
  object: ObjectMetadata,
  args: Args,
  selection: Selection,
): Promise<unknown> => {
  const { first, last, before, after } = readPaging(args);
  assertAllowed(context.access, object, 'read');
  const node = nodeOf(selection);
  const names = selectedAggregates(object, Object.keys(selection));

  // Errors in filter and order come before the verdict on complexity, as the host checks them.
  const page = new Statement();
  const where = filterSql(page, context, object, args['filter']);
  const terms = readOrder(page, context, object, args['orderBy']);
  assertComplexity(context, object, node, 1 + terms.filter(({ isOfRelation }) => isOfRelation).length);

  const isForward = before === undefined;
  const cursor = after ?? before;
  const beyond =
    cursor === undefined ? undefined : filterSql(page, context, object, cursorFilter(cursor, terms, isForward));
  const limit = first ?? last ?? MAX_RECORDS;
  const fields = new Set([...selectedFields(object, node), ...joinFields(object, node)]);
  assertFieldsAllowed(context.access, object, [...fields, ...aggregatedFields(object, names)], 'read');
  const deleted = mentionsDeletedAt(args['filter']) ? '' : ` AND ${quoted(ROOT)}."deletedAt" IS NULL`;

  const connection: Connection = { edges: [], pageInfo: {} };
  if (selection['edges'] !== undefined || selection['pageInfo'] !== undefined) {
    const offset = typeof args['offset'] === 'number' ? ` OFFSET ${Math.max(0, Math.trunc(args['offset']))}` : '';
    const rows = await context.database.query(
      `SELECT ${selectList(context, object, fields)} FROM ${tableOf(object)} ${quoted(ROOT)} ${page.joinClauses()}
       WHERE ${where}${beyond === undefined ? '' : ` AND (${beyond})`}${deleted} ORDER BY ${orderSql(terms, isForward)} LIMIT ${limit + 1}${offset}`,
      page.parameters,
    );
    const hasMore = rows.length > limit;
    const records = rows.slice(0, limit).map((row) => toRecord(row, fields));
    if (!isForward) records.reverse();
    await loadRelations(context, object, records, node, { countsLists: true });
    connection.edges = records.map((record) => ({ node: record, cursor: encodeCursor(record, terms, node) }));
    connection.pageInfo = {
      hasNextPage: isForward && hasMore,
      hasPreviousPage: !isForward && hasMore,
      startCursor: connection.edges[0]?.cursor ?? null,
      endCursor: connection.edges.at(-1)?.cursor ?? null,
    };
  }
  if (names.length > 0) {
    const whole = new Statement();
    const all = filterSql(whole, context, object, args['filter']);
    const [row] = await context.database.query(
      `SELECT ${aggregateList(object, names, ROOT)} FROM ${tableOf(object)} ${quoted(ROOT)} ${whole.joinClauses()} WHERE ${all}${deleted}`,
      whole.parameters,
    );
    Object.assign(connection, row);
  }
  return answerConnection(context, object, connection, selection);
};

export const findOne = async (
  context: RequestContext,
  object: ObjectMetadata,
  args: Args,
  selection: Selection,
): Promise<unknown> => {
  const filter = args['filter'];
  if (typeof filter !== 'object' || filter === null || Object.keys(filter).length === 0)
    throw badInput('Missing filter argument');
  assertAllowed(context.access, object, 'read');
  const statement = new Statement();
  const where = filterSql(statement, context, object, filter);
  assertComplexity(context, object, selection);
  const fields = new Set([...selectedFields(object, selection), ...joinFields(object, selection)]);
  assertFieldsAllowed(context.access, object, fields, 'read');
  const deleted = mentionsDeletedAt(filter) ? '' : ` AND ${quoted(ROOT)}."deletedAt" IS NULL`;
  const [row] = await context.database.query(
    `SELECT ${selectList(context, object, fields)} FROM ${tableOf(object)} ${quoted(ROOT)} ${statement.joinClauses()} WHERE ${where}${deleted} LIMIT 1`,
    statement.parameters,
  );
  if (row === undefined) throw recordNotFound();
  const record = toRecord(row, fields);
  await loadRelations(context, object, [record], selection);
  return answerRecord(context, object, record, selection);
};

type Paging = { first?: number; last?: number; before?: string; after?: string };

const readPaging = (args: Args): Paging => {
  const paging: Paging = {};
  if (typeof args['first'] === 'number') paging.first = args['first'];
  if (typeof args['last'] === 'number') paging.last = args['last'];
  if (typeof args['before'] === 'string' && args['before'] !== '') paging.before = args['before'];
  if (typeof args['after'] === 'string' && args['after'] !== '') paging.after = args['after'];
  const conflicts: [unknown, unknown, string][] = [
    [paging.first, paging.last, 'first and last'],
    [paging.before, paging.after, 'before and after'],
    [paging.before, paging.first, 'before and first'],
    [paging.after, paging.last, 'after and last'],
  ];
  for (const [one, other, names] of conflicts)
    if (one && other) throw badInput(`Cannot provide both ${names}`, 'ARGS_CONFLICT');
  if (paging.first !== undefined && paging.first < 0)
    throw badInput('First argument must be non-negative', 'INVALID_ARGS_FIRST');
  if (paging.last !== undefined && paging.last < 0)
    throw badInput('Last argument must be non-negative', 'INVALID_ARGS_LAST');
  return paging;
};
