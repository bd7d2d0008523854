import { assertAllowed, assertFieldsAllowed } from '../access/permissions.ts';
import { isDateType, subColumn } from '../metadata/field-types.ts';
import type { FieldMetadata, ObjectMetadata } from '../metadata/workspace-model.ts';
import { quoted, tableOf } from '../storage/tables.ts';
import { aggregatedFields, aggregateList, aggregatesOf, selectedAggregates } from './aggregates.ts';
import { answerConnection, type Connection } from './answer.ts';
import { badInput } from './api-error.ts';
import type { RequestContext } from './context.ts';
import type { Selection } from './document.ts';
import { filterSql, mentionsDeletedAt, ROOT, Statement } from './filter.ts';
import { directionSql, isDirection, orderSql, readOrder, type Direction } from './order.ts';
import { selectedFields, selectList, toRecord } from './records.ts';
import { assertComplexity, joinFields, loadRelations, nodeOf } from './relations.ts';

const DEFAULT_GROUPS = 50;
const RECORDS_PER_GROUP = 10;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
type Dimension = {
  path: string;
  expression: string;
  field: FieldMetadata;
  /** Whether it is a moment itself, not a day or another part of it. */
  isInstant?: boolean;
};

export const groupBy = async (
  context: RequestContext,
  object: ObjectMetadata,
  args: Record<string, unknown>,
  selection: Selection,
): Promise<unknown> => {
  const statement = new Statement();
  const asked = Array.isArray(args['groupBy']) ? args['groupBy'] : [args['groupBy']];
  if (asked.some((entry: unknown) => isObject(entry) && Object.keys(entry).length > 1))
    throw badInput('You cannot provide multiple fields in one GroupByInput, split them into multiple GroupByInput');
  const dimensions = asked.flatMap((entry: unknown) => readDimensions(context, statement, object, entry, ROOT, ''));
  assertAllowed(context.access, object, 'read');
  const where = filterSql(statement, context, object, args['filter']);
  const deleted = mentionsDeletedAt(args['filter']) ? '' : ` AND ${quoted(ROOT)}."deletedAt" IS NULL`;
  const names = selectedAggregates(object, Object.keys(selection));
  assertFieldsAllowed(
    context.access,
    object,
    aggregatedFields(object, [...names, ...orderedAggregates(args['orderBy'])]),
    'read',
  );
  const limit =
    typeof args['limit'] === 'number' && Number.isInteger(args['limit']) && args['limit'] > 0
      ? args['limit']
      : DEFAULT_GROUPS;
  const withRecords = selection['edges'] !== undefined;
  const node = nodeOf(selection);
  assertComplexity(context, object, withRecords ? node : {}, withRecords ? 1 + limit : 1, withRecords ? limit : 1);

  const keys = dimensions.map(({ expression }, index) => `${expression} AS "key${index}"`);
  const order = groupOrder(object, dimensions, args['orderBy']);
  const groups = await groupsOf(
    context,
    `SELECT ${[...keys, ...(names.length > 0 ? [aggregateList(object, names, ROOT)] : []), ...(keys.length + names.length === 0 ? ['COUNT(*)'] : [])].join(', ')} FROM ${tableOf(object)} ${quoted(ROOT)} ${statement.joinClauses()}
     WHERE ${where}${deleted}${dimensions.length === 0 ? '' : ` GROUP BY ${dimensions.map((_, index) => index + 1).join(', ')}`}${order} LIMIT ${limit}`,
    statement.parameters,
    [
      ...dimensions.flatMap(({ isInstant }, index) => (isInstant ? [`key${index}`] : [])),
      ...names.filter((name) => {
        const { graphqlType, field } = aggregatesOf(object).get(name)!;
        return graphqlType === 'DateTime' && field?.type === 'DATE_TIME';
      }),
    ],
  );
  const answers: Record<string, unknown>[] = [];
  for (const group of groups) {
    const values = dimensions.map((_, index) => group[`key${index}`] ?? null);
    const connection: Connection = {
      ...group,
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    };
    if (withRecords) connection.edges = await recordsOf(context, object, args, node, dimensions, values);
    const answer = answerConnection(context, object, connection, selection, 'GroupByConnection');
    if (selection['groupByDimensionValues'] !== undefined) answer['groupByDimensionValues'] = values;
    answers.push(answer);
  }
  return answers;
};

/**
 * The rows of a statement, which come as one value: of many small ones the database inside this process takes longer to hand
 * over than to find them. @param instants columns that hold moments, which JSON writes in another way than the API.
 */
const groupsOf = async (
  context: RequestContext,
  sql: string,
  parameters: unknown[],
  instants: readonly string[],
): Promise<Record<string, unknown>[]> => {
  const [answer] = await context.database.query(
    `SELECT json_agg("groups") AS "all" FROM (${sql}) "groups"`,
    parameters,
  );
  const groups = (answer?.['all'] ?? []) as Record<string, unknown>[];
  for (const group of groups)
    for (const name of instants) if (typeof group[name] === 'string') group[name] = new Date(group[name]).toISOString();
  return groups;
};

const recordsOf = async (
  context: RequestContext,
  object: ObjectMetadata,
  args: Record<string, unknown>,
  node: Selection,
  dimensions: Dimension[],
  values: unknown[],
): Promise<Connection['edges']> => {
  const statement = new Statement();
  const asked = Array.isArray(args['groupBy']) ? args['groupBy'] : [args['groupBy']];
  for (const entry of asked) readDimensions(context, statement, object, entry, ROOT, '');
  const where = filterSql(statement, context, object, args['filter']);
  const deleted = mentionsDeletedAt(args['filter']) ? '' : ` AND ${quoted(ROOT)}."deletedAt" IS NULL`;
  const terms = readOrder(statement, context, object, args['orderByForRecords']);
  const fields = new Set([...selectedFields(object, node), ...joinFields(object, node)]);
  assertFieldsAllowed(context.access, object, fields, 'read');
  const same = dimensions.map(({ expression }, index) => {
    const value = values[index];
    return value === null ? `(${expression}) IS NULL` : `(${expression})::text = ${statement.bind(String(value))}`;
  });
  const offset =
    typeof args['offsetForRecords'] === 'number' ? ` OFFSET ${Math.max(0, Math.trunc(args['offsetForRecords']))}` : '';
  const rows = await context.database.query(
    `SELECT ${selectList(context, object, fields)} FROM ${tableOf(object)} ${quoted(ROOT)} ${statement.joinClauses()}
     WHERE ${[where, ...same].join(' AND ')}${deleted} ORDER BY ${orderSql(terms, true)} LIMIT ${RECORDS_PER_GROUP}${offset}`,
    statement.parameters,
  );
  const records = rows.map((row) => toRecord(row, fields));
  await loadRelations(context, object, records, node);
  return records.map((record) => ({
    node: record,
    cursor: Buffer.from(JSON.stringify({ id: record.id })).toString('base64'),
  }));
};

const readDimensions = (
  context: RequestContext,
  statement: Statement,
  object: ObjectMetadata,
  entry: unknown,
  alias: string,
  prefix: string,
): Dimension[] =>
  Object.entries(isObject(entry) ? entry : {}).flatMap(([name, value]): Dimension[] => {
    const field = object.fields.get(name) ?? object.fieldByJoinColumn.get(name);
    if (field === undefined) throw badInput(`Unidentified field in groupBy: ${name}`);
    assertFieldsAllowed(context.access, object, [field], 'read');
    const path = `${prefix}${name}`;
    const isOfRelation = prefix !== '';
    if (object.fieldByJoinColumn.has(name) || (name === 'id' && isOfRelation))
      return value === true ? [{ path, expression: `${quoted(alias)}.${quoted(name)}`, field }] : [];
    if (field.relation?.kind === 'MANY_TO_ONE' && isObject(value)) {
      const target = context.model.objects.get(field.relation.target)!;
      assertAllowed(context.access, target, 'read');
      return readDimensions(context, statement, target, value, statement.join(alias, field, target), `${path}.`);
    }
    if (field.type === 'ACTOR') throw badInput(`Field "${name}" is not supported in groupBy`);
    if (field.subFields !== undefined)
      return Object.entries(isObject(value) ? value : {})
        .filter(([, on]) => on === true)
        .map(([part]) => {
          if (field.subFields?.some((subField) => subField.name === part) !== true)
            throw badInput(`Unidentified field in groupBy: ${part}`);
          return { path: `${path}.${part}`, expression: `${quoted(alias)}.${quoted(subColumn(name, part))}`, field };
        });
    const isGroupable =
      isDateType(field.type) ||
      ['TEXT', 'SELECT', 'MULTI_SELECT', 'BOOLEAN', 'NUMBER', 'RATING', 'ARRAY'].includes(field.type);
    if (!isGroupable || (field.isSystem && !['createdAt', 'updatedAt'].includes(name)))
      throw badInput(`Field "${name}" is not supported in groupBy`);
    const column = `${quoted(alias)}.${quoted(name)}`;
    if (isDateType(field.type)) {
      const expression = dateExpression(column, field, isObject(value) ? value : {});
      return [{ path, expression, field, isInstant: field.type === 'DATE_TIME' && expression === column }];
    }
    if (value !== true) return [];
    if (field.type === 'MULTI_SELECT' || field.type === 'ARRAY')
      return [{ path, expression: `NULLIF(${column}::text, '{}')`, field }];
    // Groups of a select field sort as text, not in the order of the options as records do.
    return [{ path, expression: column, field }];
  });

const dateExpression = (column: string, field: FieldMetadata, value: Record<string, unknown>): string => {
  const granularity = typeof value['granularity'] === 'string' ? value['granularity'] : 'NONE';
  const needsZone = field.type === 'DATE_TIME' && ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'].includes(granularity);
  const zone = value['timeZone'];
  if (needsZone && (typeof zone !== 'string' || zone === ''))
    throw badInput(
      'Time zone should be specified for a group by date on Day, Week, Month, Quarter or Year',
      'MISSING_TIMEZONE_FOR_DATE_GROUP_BY',
    );
  if (needsZone && !isTimeZone(String(zone))) throw badInput(`Invalid timezone: ${String(zone)}`, 'INVALID_TIMEZONE');
  // What is a day already takes no way through an instant.
  if (field.type === 'DATE' && granularity === 'DAY') return `TO_CHAR(${column}, 'YYYY-MM-DD')`;
  const local = needsZone ? `(${column} AT TIME ZONE '${String(zone)}')` : column;
  switch (granularity) {
    case 'NONE':
      return column;
    case 'DAY_OF_THE_WEEK':
      return `TRIM(TO_CHAR(${column}, 'Day'))`;
    case 'MONTH_OF_THE_YEAR':
      return `TRIM(TO_CHAR(${column}, 'Month'))`;
    case 'QUARTER_OF_THE_YEAR':
      return `TO_CHAR(${column}, '"Q"Q')`;
    case 'WEEK': {
      const shift = value['weekStartDay'] === 'SUNDAY' ? 1 : value['weekStartDay'] === 'SATURDAY' ? 2 : 0;
      return `TO_CHAR(DATE_TRUNC('week', ${local} + INTERVAL '${shift} day') - INTERVAL '${shift} day', 'YYYY-MM-DD')`;
    }
    case 'DAY':
    case 'MONTH':
    case 'QUARTER':
    case 'YEAR':
      return `TO_CHAR(DATE_TRUNC('${granularity}', ${local}), 'YYYY-MM-DD')`;
    default:
      throw badInput(`Field "${field.name}" does not support nested subfields in groupBy`);
  }
};

const isTimeZone = (zone: string): boolean => {
  try {
    return (
      new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '' && /^[\w/+-]+$/.test(zone)
    );
  } catch {
    return false;
  }
};

const AGGREGATE = 'aggregate.';
const orderEntries = (orderBy: unknown): { path: string; direction: Direction }[] => {
  const entries = (Array.isArray(orderBy) ? orderBy : isObject(orderBy) ? [orderBy] : []) as unknown[];
  return entries.flatMap((entry) => flattenOrder(isObject(entry) ? entry : {}, ''));
};
const orderedAggregates = (orderBy: unknown): string[] =>
  orderEntries(orderBy).flatMap(({ path }) => (path.startsWith(AGGREGATE) ? [path.slice(AGGREGATE.length)] : []));

/** Groups sort by an aggregate or by a dimension, named as in `groupBy`. */
const groupOrder = (object: ObjectMetadata, dimensions: Dimension[], orderBy: unknown): string => {
  const terms = orderEntries(orderBy).map(({ path, direction }) => {
    if (path.startsWith(AGGREGATE)) {
      const aggregate = aggregatesOf(object).get(path.slice(AGGREGATE.length));
      if (aggregate === undefined)
        throw badInput(`Aggregate field "${path.slice(AGGREGATE.length)}" does not exist`, 'INVALID_QUERY_INPUT');
      return `${aggregate.sql(ROOT)} ${directionSql(direction)}`;
    }
    const index = dimensions.findIndex((dimension) => dimension.path === path);
    const dimension = dimensions[index];
    if (dimension === undefined)
      throw badInput(
        'Cannot order by a field that is not an aggregate nor in groupBy criteria.',
        'INVALID_QUERY_INPUT',
      );
    return `${index + 1} ${directionSql(direction)}`;
  });
  return terms.length === 0 ? '' : ` ORDER BY ${terms.join(', ')}`;
};

const flattenOrder = (entry: Record<string, unknown>, prefix: string): { path: string; direction: Direction }[] =>
  Object.entries(entry).flatMap(([name, value]) => {
    if (isDirection(value)) return [{ path: `${prefix}${name}`, direction: value }];
    if (isObject(value) && isDirection(value['orderBy']))
      return [{ path: `${prefix}${name}`, direction: value['orderBy'] }];
    return isObject(value) ? flattenOrder(value, `${prefix}${name}.`) : [];
  });
