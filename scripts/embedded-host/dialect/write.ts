import { fullAccess } from '../access/permissions.ts';
import type { ObjectMetadata, UniqueKey } from '../metadata/workspace-model.ts';
import type { Queryable, Row } from '../storage/database.ts';
import { quoted, tableOf } from '../storage/tables.ts';
import { diffOf, type ChangeAction, type RecordChange } from './changes.ts';
import { badInput } from './api-error.ts';
import type { RequestContext } from './context.ts';
import { ROOT } from './filter.ts';
import { withDefaults } from './input.ts';
import { allFields, selectList, toRecord, type HostRecord } from './records.ts';
import { hasTimeline, isLink, writeTimeline } from './timeline.ts';
import type { ColumnValues } from './values.ts';

const columnTypes = (object: ObjectMetadata): Map<string, string> =>
  new Map(
    [...object.fields.values()].flatMap(({ columns }) => columns.map(({ name, sqlType }) => [name, sqlType] as const)),
  );

/** Reads all columns of records in the order of the ids, of deleted ones too. */
export const readRows = async (
  { model }: RequestContext,
  database: Queryable,
  object: ObjectMetadata,
  ids: string[],
  lock: '' | 'FOR UPDATE' = '',
): Promise<Row[]> => {
  if (ids.length === 0) return [];
  const rows = await database.query(
    `SELECT ${selectList({ model, access: fullAccess }, object, allFields(object))} FROM ${tableOf(object)} ${quoted(ROOT)} WHERE ${quoted(ROOT)}."id" = ANY($1::uuid[]) ${lock}`,
    [ids],
  );
  const found = new Map(rows.map((row) => [String(row['id']), row]));
  return ids.flatMap((id): Row[] => {
    const row = found.get(id);
    return row === undefined ? [] : [row];
  });
};

/** Reads whole records in the order of the ids, deleted ones too. */
export const readWhole = async (
  context: RequestContext,
  database: Queryable,
  object: ObjectMetadata,
  ids: string[],
): Promise<HostRecord[]> => {
  const fields = allFields(object);
  return (await readRows(context, database, object, ids)).map((row) => toRecord(row, fields));
};

/** Inserts all records in one statement: the rows travel as one JSON text. Answers them as stored, in the order given. */
export const insertRecords = async (
  context: RequestContext,
  database: Queryable,
  object: ObjectMetadata,
  inputs: ColumnValues[],
): Promise<Row[]> => {
  if (inputs.length === 0) return [];
  const positions = await context.positions.next(
    database,
    object,
    inputs.filter((input) => input['position'] === undefined).length,
  );
  let next = 0;
  const rows = inputs.map((input) =>
    withDefaults(context, object, input['position'] === undefined ? { ...input, position: positions[next++] } : input),
  );
  const types = columnTypes(object);
  const columns = [...types.keys()].filter((column) =>
    rows.some((row) => row[column] !== null && row[column] !== undefined),
  );
  await database.query(
    `INSERT INTO ${tableOf(object)} (${columns.map(quoted).join(', ')})
     SELECT ${columns.map((column) => `r.${quoted(column)}`).join(', ')}
     FROM json_to_recordset($1::json) AS r(${columns.map((column) => `${quoted(column)} ${types.get(column)}`).join(', ')})`,
    [JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))))],
  );
  return rows;
};

/** Updates each record with its own values; records that set the same columns go in one statement. */
export const updateRecords = async (
  database: Queryable,
  object: ObjectMetadata,
  updates: { id: string; columns: ColumnValues }[],
): Promise<void> => {
  const types = columnTypes(object);
  const groups = Map.groupBy(updates, ({ columns }) =>
    Object.keys(columns)
      .filter((column) => column !== 'id')
      .sort()
      .join(','),
  );
  for (const [key, group] of groups) {
    const columns = key.split(',').filter((column) => types.has(column));
    if (columns.length === 0) continue;
    const rows = group.map(({ id, columns: values }) => ({ ...values, id }));
    await database.query(
      `UPDATE ${tableOf(object)} AS t SET ${columns.map((column) => `${quoted(column)} = r.${quoted(column)}`).join(', ')}
       FROM json_to_recordset($1::json) AS r("id" uuid, ${columns.map((column) => `${quoted(column)} ${types.get(column)}`).join(', ')})
       WHERE t."id" = r."id"`,
      [JSON.stringify(rows)],
    );
  }
};

export type UpsertPlan = { updates: { id: string; columns: ColumnValues }[]; inserts: ColumnValues[] };

/** Decides for each input which record it means: by id or by any unique key, deleted records included. */
export const planUpsert = async (
  database: Queryable,
  object: ObjectMetadata,
  inputs: ColumnValues[],
): Promise<UpsertPlan> => {
  const idKey: UniqueKey = { fields: ['id'], columns: ['id'], paths: [['id']], name: 'id' };
  const keys = [idKey, ...object.uniqueKeys].filter(({ columns }) =>
    inputs.some((input) => valuesOf(input, columns) !== undefined),
  );
  const found = new Map<string, string>();
  for (const [index, { columns }] of keys.entries()) {
    const types = columnTypes(object);
    const wanted = inputs.flatMap((input) =>
      valuesOf(input, columns) === undefined
        ? []
        : [Object.fromEntries(columns.map((column) => [column, input[column]]))],
    );
    const rows = await database.query(
      `SELECT t."id", ${columns
        .filter((column) => column !== 'id')
        .map((column) => `t.${quoted(column)},`)
        .join(' ')} 1 AS "found" FROM ${tableOf(object)} AS t
       JOIN json_to_recordset($1::json) AS r(${columns.map((column) => `${quoted(column)} ${types.get(column)}`).join(', ')})
       ON ${columns.map((column) => `t.${quoted(column)} = r.${quoted(column)}`).join(' AND ')}`,
      [JSON.stringify(wanted)],
    );
    for (const row of rows)
      found.set(`${index}:${JSON.stringify(columns.map((column) => row[column]))}`, String(row['id']));
  }
  const plan: UpsertPlan = { updates: [], inserts: [] };
  for (const input of inputs) {
    const ids = new Set(
      keys.flatMap(({ columns }, index) => {
        const values = valuesOf(input, columns);
        return values === undefined ? [] : (found.get(`${index}:${JSON.stringify(values)}`) ?? []);
      }),
    );
    if (ids.size > 1) throw severalRecords(object, input);
    const [id] = ids;
    if (id === undefined) plan.inserts.push(input);
    else {
      // A record named twice is written once, the later values over the earlier.
      const named = plan.updates.find((update) => update.id === id);
      if (named === undefined) plan.updates.push({ id, columns: input });
      else named.columns = { ...named.columns, ...input };
    }
  }
  return plan;
};

const valuesOf = (input: ColumnValues, columns: string[]): unknown[] | undefined => {
  const values = columns.map((column) => input[column]);
  return values.some((value) => value === undefined || value === null) ? undefined : values;
};

const severalRecords = (object: ObjectMetadata, input: ColumnValues): Error => {
  const keys = [
    { fields: ['id'], columns: ['id'], paths: [['id']] as [string, string?][] },
    ...object.uniqueKeys,
  ].flatMap(({ fields, columns, paths }) => {
    const values = columns.flatMap((column, index) =>
      input[column] === undefined || input[column] === null
        ? []
        : [`${paths[index]?.filter(Boolean).join('.')}: ${String(input[column])}`],
    );
    return values.length === 0 ? [] : [`${fields.join(', ')} (${values.join(', ')})`];
  });
  const message = `Multiple records found with the same unique field values for ${keys.join('; ')}. Cannot determine which record to update.`;
  return badInput(message, 'UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT', message);
};

const isWatched = (context: RequestContext, object: ObjectMetadata, action: ChangeAction): boolean =>
  context.isWatched(object.nameSingular, action);

type Scene = { before: HostRecord[]; after: HostRecord[] };

/**
 * The records of a change before and after it. What was written is known, so that it need not be read again; only the ids
 * are known, and nothing is read, when nobody listens and no values show in the timeline.
 */
export const changing = async (
  context: RequestContext,
  database: Queryable,
  object: ObjectMetadata,
  action: 'updated' | 'deleted' | 'restored',
  updates: { id: string; columns: ColumnValues }[],
): Promise<Scene> => {
  if (!isWatched(context, object, action) && !isLink(object) && !(hasTimeline(object) && action === 'updated')) {
    const ids = hasTimeline(object) ? updates.map(({ id }) => ({ id })) : [];
    return { before: ids, after: ids };
  }
  const fields = allFields(object);
  const written = new Map(updates.map(({ id, columns }) => [id, columns]));
  const rows = await readRows(
    context,
    database,
    object,
    updates.map(({ id }) => id),
    'FOR UPDATE',
  );
  return {
    before: rows.map((row) => toRecord(row, fields)),
    after: rows.map((row) => toRecord({ ...row, ...written.get(String(row['id'])), id: row['id'] }, fields)),
  };
};

/** The records that were inserted, as listeners and the timeline want them. */
export const created = (context: RequestContext, object: ObjectMetadata, rows: Row[]): HostRecord[] => {
  if (!isWatched(context, object, 'created') && !isLink(object))
    return hasTimeline(object) ? rows.map((row) => ({ id: String(row['id']) })) : [];
  const fields = allFields(object);
  return rows.map((row) => toRecord(row, fields));
};

/** Writes a change into the timeline, in the transaction of the change. Records are in the order of the write. */
export const logChange = async (
  context: RequestContext,
  database: Queryable,
  object: ObjectMetadata,
  action: ChangeAction,
  before: (HostRecord | undefined)[],
  after: (HostRecord | undefined)[],
): Promise<RecordChange> => {
  const diffs = after.map((record, index) => diffOf(object, before[index], record));
  const change = { object: object.nameSingular, action, caller: context.caller, before, after, diffs };
  await writeTimeline(context, database, object, change);
  return change;
};

/** Tells the listeners what happened, once it is in the database. */
export const announce = (context: RequestContext, object: ObjectMetadata, change: RecordChange): void => {
  if (change.before.length + change.after.length > 0 && isWatched(context, object, change.action))
    context.onChange(change);
};
