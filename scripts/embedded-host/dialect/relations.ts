import { assertAllowed, assertFieldsAllowed } from '../access/permissions.ts';
import type { FieldMetadata, ObjectMetadata } from '../metadata/workspace-model.ts';
import type { Row } from '../storage/database.ts';
import { quoted, tableOf } from '../storage/tables.ts';
import { aggregatedFields, aggregateList, selectedAggregates } from './aggregates.ts';
import { badInput } from './api-error.ts';
import type { RequestContext } from './context.ts';
import type { Selection } from './document.ts';
import { ROOT } from './filter.ts';
import { selectedFields, selectList, toRecord, type HostRecord } from './records.ts';
import { visibleRows } from './visibility.ts';

/** Records in a nested list for each parent (`QUERY_MAX_RECORDS_FROM_RELATION`). */
export const NESTED_LIMIT = 60;
const COMPLEXITY_LIMIT = 2_000;

/**
 * Refuses a selection that the host calls too complex: a list inside a list, or more relations than it follows.
 * `base` is what the query costs without its relations.
 */
export const assertComplexity = (
  context: RequestContext,
  object: ObjectMetadata,
  selection: Selection,
  base = 1,
  factor = 1,
): void => {
  const complexity = base + factor * countRelations(context, object, selection, false);
  if (complexity > COMPLEXITY_LIMIT)
    throw badInput(
      `Query complexity is too high. Please, reduce the amount of relation fields requested. Query complexity: ${complexity}. Maximum complexity: ${COMPLEXITY_LIMIT}.`,
      'TOO_COMPLEX_QUERY',
    );
};

const countRelations = (
  context: RequestContext,
  object: ObjectMetadata,
  selection: Selection,
  isInsideList: boolean,
): number => {
  let count = 0;
  for (const [field, target, below] of selectedRelations(context, object, selection)) {
    const isList = field.relation?.kind === 'ONE_TO_MANY';
    if (isList && isInsideList)
      throw badInput(
        'Query complexity is too high. One-to-Many relation cannot be nested in another One-to-Many relation.',
        'TOO_COMPLEX_QUERY',
      );
    count += 1 + countRelations(context, target, isList ? nodeOf(below) : below, isInsideList || isList);
  }
  return count;
};

export const nodeOf = (connection: Selection): Selection => connection['edges']?.['node'] ?? {};

const selectedRelations = (
  context: RequestContext,
  object: ObjectMetadata,
  selection: Selection,
): [FieldMetadata, ObjectMetadata, Selection][] =>
  Object.entries(selection).flatMap(([name, below]): [FieldMetadata, ObjectMetadata, Selection][] => {
    const field = object.fields.get(name);
    if (field?.relation === undefined || Object.keys(below).length === 0) return [];
    return [[field, context.model.objects.get(field.relation.target)!, below]];
  });

/** Refuses what the caller may not see, for a mutation before it writes; the id alone of what it wrote is free. */
export const assertSelectable = (context: RequestContext, object: ObjectMetadata, selection: Selection): void => {
  if (Object.keys(selection).every((name) => name === 'id' || name === '__typename')) return;
  assertAllowed(context.access, object, 'read');
  assertFieldsAllowed(
    context.access,
    object,
    [...selectedFields(object, selection), ...joinFields(object, selection)],
    'read',
  );
  for (const [field, target, below] of selectedRelations(context, object, selection)) {
    assertAllowed(context.access, target, 'read');
    assertFieldsAllowed(
      context.access,
      target,
      aggregatedFields(target, selectedAggregates(target, Object.keys(below))),
      'read',
    );
    assertSelectable(context, target, field.relation?.kind === 'ONE_TO_MANY' ? nodeOf(below) : below);
  }
};

/** Join columns that must be read for the relations of a selection. */
export const joinFields = (object: ObjectMetadata, selection: Selection): FieldMetadata[] =>
  Object.entries(selection).flatMap(([name, below]) => {
    const field = object.fields.get(name);
    return field?.relation?.kind === 'MANY_TO_ONE' && Object.keys(below).length > 0 ? [field] : [];
  });

/**
 * Fills in the related records, one query for each relation whatever the number of records. Arguments of a nested list
 * are not looked at, as on Twenty: a list inside a record is always its first records.
 */
export const loadRelations = async (
  context: RequestContext,
  object: ObjectMetadata,
  records: HostRecord[],
  selection: Selection,
  { limit = NESTED_LIMIT, countsLists = false }: { limit?: number; countsLists?: boolean } = {},
): Promise<void> => {
  for (const [field, target, below] of selectedRelations(context, object, selection)) {
    assertAllowed(context.access, target, 'read');
    if (field.relation?.kind === 'MANY_TO_ONE')
      await loadOne(context, field, field.relation.joinColumn, target, records, below);
    else if (field.relation?.kind === 'ONE_TO_MANY')
      await loadMany(context, field, target, records, below, limit, countsLists);
  }
};

const NOTHING = {
  totalCount: 0,
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};

const loadOne = async (
  context: RequestContext,
  field: FieldMetadata,
  joinColumn: string,
  target: ObjectMetadata,
  records: HostRecord[],
  below: Selection,
): Promise<void> => {
  for (const [, beyond] of selectedRelations(context, target, below)) assertAllowed(context.access, beyond, 'read');
  const ids = [...new Set(records.map((record) => record[joinColumn]).filter((id) => typeof id === 'string'))];
  const found = new Map<string, HostRecord>();
  if (ids.length > 0) {
    const fields = selectedFields(target, below);
    assertFieldsAllowed(context.access, target, fields, 'read');
    const deletedAt = target.fields.get('deletedAt')!;
    const rows = await context.database.query(
      `SELECT ${selectList(context, target, new Set([...fields, deletedAt]))} FROM ${tableOf(target)} ${quoted(ROOT)} WHERE ${quoted(ROOT)}."id" = ANY($1::uuid[])`,
      [ids],
    );
    const targets = rows.map((row) => toRecord(row, new Set([...fields, deletedAt])));
    for (const record of targets) found.set(record.id, record);
    // Twenty loads no relations of a record that is itself reached through a relation to one: they come out empty.
    for (const [nested, nestedTarget] of selectedRelations(context, target, below)) {
      assertAllowed(context.access, nestedTarget, 'read');
      for (const record of targets) record[nested.name] = nested.relation?.kind === 'ONE_TO_MANY' ? NOTHING : null;
    }
  }
  for (const record of records) {
    const related = found.get(String(record[joinColumn]));
    const isDeleted = typeof related?.['deletedAt'] === 'string';
    record[field.name] = isDeleted ? null : (related ?? null);
    if (isDeleted) record[joinColumn] = null;
  }
};

const totalsOf = (names: string[], row: Row | undefined): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, row?.[name] ?? (name === 'totalCount' ? 0 : null)]));

const loadMany = async (
  context: RequestContext,
  field: FieldMetadata,
  target: ObjectMetadata,
  records: HostRecord[],
  below: Selection,
  limit: number,
  countsLists: boolean,
): Promise<void> => {
  if (field.relation === undefined || records.length === 0) return;
  const owner = target.fields.get(field.relation.targetField);
  if (owner?.relation?.kind !== 'MANY_TO_ONE') return;
  const column = owner.relation.joinColumn;
  const ids = records.map(({ id }) => id);
  const selection = nodeOf(below);
  const fields = new Set([...selectedFields(target, selection), owner, ...joinFields(target, selection)]);
  const names = selectedAggregates(target, Object.keys(below));
  assertFieldsAllowed(context.access, target, [...fields, ...aggregatedFields(target, names)], 'read');
  const visible = visibleRows(context, target, ROOT);
  const rows = await context.database.query(
    `SELECT child.* FROM unnest($1::uuid[]) WITH ORDINALITY AS parent("parentId", "order") CROSS JOIN LATERAL
     (SELECT ${selectList(context, target, fields)} FROM ${tableOf(target)} ${quoted(ROOT)}
      WHERE ${quoted(ROOT)}.${quoted(column)} = parent."parentId" AND ${quoted(ROOT)}."deletedAt" IS NULL AND ${visible} LIMIT ${limit}) AS child ORDER BY parent."order"`,
    [ids],
  );
  const children = rows.map((row) => toRecord(row, fields));
  await loadRelations(context, target, children, selection, { limit });
  const byParent = Map.groupBy(children, (child) => String(child[column]));

  // Only a page of records works out the sums over their lists; elsewhere the count is what was loaded.
  const counted = countsLists ? names : [];
  const totals =
    counted.length === 0
      ? []
      : await context.database.query(
          `SELECT ${quoted(ROOT)}.${quoted(column)} AS "parentId", ${aggregateList(target, counted, ROOT)} FROM ${tableOf(target)} ${quoted(ROOT)}
     WHERE ${quoted(ROOT)}.${quoted(column)} = ANY($1::uuid[]) AND ${quoted(ROOT)}."deletedAt" IS NULL AND ${visible} GROUP BY 1`,
          [ids],
        );
  const totalsByParent = new Map(totals.map((row) => [String(row['parentId']), row]));

  for (const record of records) {
    const nodes = byParent.get(record.id) ?? [];
    const edges = nodes.map((node) => ({
      node,
      cursor: Buffer.from(JSON.stringify({ id: node.id })).toString('base64'),
    }));
    record[field.name] = {
      totalCount: edges.length,
      ...totalsOf(counted, totalsByParent.get(record.id)),
      edges,
      pageInfo: {
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }
};
