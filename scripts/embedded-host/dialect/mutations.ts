import { actorOf } from '../access/caller.ts';
import { assertAllowed, assertFieldsAllowed } from '../access/permissions.ts';
import type { ObjectMetadata } from '../metadata/workspace-model.ts';
import type { Queryable } from '../storage/database.ts';
import { quoted, tableOf } from '../storage/tables.ts';
import { answerRecord } from './answer.ts';
import { badInput, recordNotFound } from './api-error.ts';
import type { RequestContext } from './context.ts';
import { explainDatabaseError } from './database-errors.ts';
import type { Selection } from './document.ts';
import { isIdentifier } from './filter-values.ts';
import { filterSql, ROOT, Statement } from './filter.ts';
import { actorColumns, readInput } from './input.ts';
import { MAX_RECORDS } from './read.ts';
import { selectedFields, selectList, toRecord, type HostRecord } from './records.ts';
import { assertComplexity, assertSelectable, joinFields, loadRelations } from './relations.ts';
import {
  announce,
  changing,
  created,
  insertRecords,
  logChange,
  planUpsert,
  readWhole,
  updateRecords,
} from './write.ts';
import type { ColumnValues } from './values.ts';
import { assertWritable } from './writability.ts';

type Args = Record<string, unknown>;

/** Creates or, with `upsert`, updates what has the same id or unique key and brings it back when it was deleted. */
export const createMany = async (
  context: RequestContext,
  object: ObjectMetadata,
  args: Args,
  selection: Selection,
): Promise<unknown[]> => {
  const data = Array.isArray(args['data']) ? args['data'] : [];
  if (data.length > MAX_RECORDS)
    throw badInput(
      `Maximum number of records to upsert is ${MAX_RECORDS}.`,
      'TOO_MANY_RECORDS_TO_UPDATE',
      `Maximum number of records to upsert is ${MAX_RECORDS}.`,
    );
  assertAllowed(context.access, object, 'update');
  const inputs: ColumnValues[] = [];
  for (const entry of data) {
    assertIdentifier(entry);
    const { columns, fields } = await readInput(context, object, entry);
    assertFieldsAllowed(context.access, object, fields, 'update');
    assertWritable(context, object, fields);
    inputs.push(columns);
  }
  assertComplexity(context, object, selection);
  assertSelectable(context, object, selection);
  const done = await writing(context, object, async (database) => {
    const plan =
      args['upsert'] === true ? await planUpsert(database, object, inputs) : { updates: [], inserts: inputs };
    const stamp = {
      ...actorColumns('updatedBy', actorOf(context.caller), {}),
      updatedAt: context.now().toISOString(),
      deletedAt: null,
    };
    const updates = plan.updates.map(({ id, columns }) => ({ id, columns: { ...withoutCreator(columns), ...stamp } }));
    const { before, after } = await changing(context, database, object, 'updated', updates);
    await updateRecords(database, object, updates);
    const rows = await insertRecords(context, database, object, plan.inserts);
    return {
      ids: [...updates, ...rows].map(({ id }) => String(id)),
      updated: await logChange(context, database, object, 'updated', before, after),
      created: await logChange(context, database, object, 'created', [], created(context, object, rows)),
    };
  });
  announce(context, object, done.updated);
  announce(context, object, done.created);
  return answer(context, object, done.ids, selection, MAX_RECORDS);
};

const assertIdentifier = (entry: unknown): void => {
  const id = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)['id'] : undefined;
  if (typeof id === 'string' && id !== '' && !isIdentifier(id))
    throw badInput(`Value "${id}" is not a valid UUID`, 'INVALID_UUID');
};

const withoutCreator = (columns: ColumnValues): ColumnValues =>
  Object.fromEntries(Object.entries(columns).filter(([name]) => !name.startsWith('createdBy')));

export const updateMany = async (
  context: RequestContext,
  object: ObjectMetadata,
  args: Args,
  selection: Selection,
): Promise<unknown[]> => {
  assertAllowed(context.access, object, 'update');
  const { columns, fields } = await readInput(context, object, args['data']);
  assertFieldsAllowed(context.access, object, fields, 'update');
  assertWritable(context, object, fields);
  assertComplexity(context, object, selection);
  assertSelectable(context, object, selection);
  const done = await writing(context, object, async (database) => {
    const ids = await matchingIds(context, database, object, args['filter']);
    if (ids.length > MAX_RECORDS)
      throw badInput(
        `Cannot update more than ${MAX_RECORDS} records at once`,
        'TOO_MANY_RECORDS_TO_UPDATE',
        `You can only update up to ${MAX_RECORDS} records at once.`,
      );
    const stamp = { ...actorColumns('updatedBy', actorOf(context.caller), {}), updatedAt: context.now().toISOString() };
    const updates = ids.map((id) => ({ id, columns: { ...columns, ...stamp } }));
    const { before, after } = await changing(context, database, object, 'updated', updates);
    await updateRecords(database, object, updates);
    return { ids, change: await logChange(context, database, object, 'updated', before, after) };
  });
  announce(context, object, done.change);
  return answer(context, object, done.ids, selection);
};

/** Moves records to the bin or back. */
const setDeleted =
  (action: 'deleted' | 'restored') =>
  async (context: RequestContext, object: ObjectMetadata, args: Args, selection: Selection): Promise<unknown[]> => {
    assertAllowed(context.access, object, 'softDelete');
    assertWritable(context, object, []);
    assertComplexity(context, object, selection);
    assertSelectable(context, object, selection);
    const done = await writing(context, object, async (database) => {
      const ids = await matchingIds(context, database, object, args['filter']);
      const now = context.now().toISOString();
      const updates = ids.map((id) => ({
        id,
        columns: { deletedAt: action === 'deleted' ? now : null, updatedAt: now },
      }));
      const { before, after } = await changing(context, database, object, action, updates);
      await updateRecords(database, object, updates);
      const change = await logChange(context, database, object, action, before, after);
      // Twenty answers a restore with what still matches its filter: nothing, when that asked for deleted records.
      return {
        ids: action === 'restored' ? await matchingIds(context, database, object, args['filter']) : ids,
        change,
      };
    });
    announce(context, object, done.change);
    return answer(context, object, done.ids, selection);
  };
export const deleteMany = setDeleted('deleted');
export const restoreMany = setDeleted('restored');

export const destroyMany = async (
  context: RequestContext,
  object: ObjectMetadata,
  args: Args,
  selection: Selection,
): Promise<unknown[]> => {
  assertAllowed(context.access, object, 'destroy');
  assertWritable(context, object, []);
  assertComplexity(context, object, selection);
  assertSelectable(context, object, selection);
  const done = await writing(context, object, async (database) => {
    const ids = await matchingIds(context, database, object, args['filter']);
    const before = context.isWatched(object.nameSingular, 'destroyed')
      ? await readWhole(context, database, object, ids.slice(0, 1))
      : [];
    const answers = await answer(context, object, ids, selection, undefined, database);
    await database.query(`DELETE FROM ${tableOf(object)} WHERE "id" = ANY($1::uuid[])`, [ids]);
    // Twenty tells of the first only, however many records one request destroys.
    return { answers, change: await logChange(context, database, object, 'destroyed', before, [undefined]) };
  });
  announce(context, object, done.change);
  return done.answers;
};

type Many = (context: RequestContext, object: ObjectMetadata, args: Args, selection: Selection) => Promise<unknown[]>;

/** The mutation of one record is that of many with its id. @throws ApiError when there is no such record. */
export const one =
  (many: Many) =>
  async (context: RequestContext, object: ObjectMetadata, args: Args, selection: Selection): Promise<unknown> => {
    const [answered] = await many(context, object, { ...args, filter: { id: { eq: args['id'] } } }, selection);
    if (answered === undefined) throw recordNotFound();
    return answered;
  };

export const createOne = async (
  context: RequestContext,
  object: ObjectMetadata,
  args: Args,
  selection: Selection,
): Promise<unknown> => (await createMany(context, object, { ...args, data: [args['data']] }, selection))[0];

const writing = async <Result>(
  context: RequestContext,
  object: ObjectMetadata,
  work: (database: Queryable) => Promise<Result>,
): Promise<Result> => {
  try {
    return await context.database.transaction(work);
  } catch (error) {
    throw await explainDatabaseError(error, context.database, object);
  }
};

/**
 * The records a mutation touches, deleted ones too, as on Twenty. One more than it may touch is enough to know that it is
 * too many. Rows are locked until the write is done.
 */
const matchingIds = async (
  context: RequestContext,
  database: Queryable,
  object: ObjectMetadata,
  filter: unknown,
): Promise<string[]> => {
  const statement = new Statement();
  const where = filterSql(statement, context, object, filter);
  const rows = await database.query(
    `SELECT ${quoted(ROOT)}."id" FROM ${tableOf(object)} ${quoted(ROOT)} ${statement.joinClauses()} WHERE ${where} ORDER BY ${quoted(ROOT)}.ctid LIMIT ${MAX_RECORDS + 1} FOR UPDATE OF ${quoted(ROOT)}`,
    statement.parameters,
  );
  return rows.map((row) => String(row['id']));
};

const answer = async (
  context: RequestContext,
  object: ObjectMetadata,
  ids: string[],
  selection: Selection,
  limit?: number,
  database: Queryable = context.database,
): Promise<unknown[]> => {
  const fields = new Set([...selectedFields(object, selection), ...joinFields(object, selection)]);
  assertFieldsAllowed(context.access, object, fields, 'read');
  if (Object.keys(selection).every((name) => name === 'id'))
    return ids.map((id) => answerRecord(context, object, { id }, selection));
  const rows = await database.query(
    `SELECT ${selectList(context, object, fields)} FROM ${tableOf(object)} ${quoted(ROOT)} WHERE ${quoted(ROOT)}."id" = ANY($1::uuid[])`,
    [ids],
  );
  const found = new Map(rows.map((row) => [String(row['id']), toRecord(row, fields)]));
  const records = ids.flatMap((id): HostRecord[] => {
    const record = found.get(id);
    return record === undefined ? [] : [record];
  });
  await loadRelations(
    { ...context, database: { ...context.database, ...database } },
    object,
    records,
    selection,
    limit === undefined ? {} : { limit },
  );
  return records.map((record) => answerRecord(context, object, record, selection));
};
