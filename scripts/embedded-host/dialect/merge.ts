import { assertAllowed } from '../access/permissions.ts';
import type { FieldMetadata, ObjectMetadata } from '../metadata/workspace-model.ts';
import { quoted, tableOf } from '../storage/tables.ts';
import { answerRecord } from './answer.ts';
import { badInput, recordNotFound } from './api-error.ts';
import type { RequestContext } from './context.ts';
import type { Selection } from './document.ts';
import { destroyMany, updateMany } from './mutations.ts';
import type { HostRecord } from './records.ts';
import { assertSelectable, loadRelations } from './relations.ts';
import { readWhole } from './write.ts';

const MAX_MERGED = 9;

/** Merges records into the one at `conflictPriorityIndex`; what pointed at the others points at it, and they are destroyed. */
export const mergeMany = async (
  context: RequestContext,
  object: ObjectMetadata,
  args: Record<string, unknown>,
  selection: Selection,
): Promise<unknown> => {
  const ids = (Array.isArray(args['ids']) ? args['ids'] : []).map(String);
  const index = Number(args['conflictPriorityIndex']);
  if (object.duplicateCriteria.length === 0)
    throw badInput(
      `Merge is only available for objects with duplicate criteria. Object '${object.nameSingular}' does not have duplicate criteria defined.`,
    );
  if (ids.length < 2) throw badInput('At least 2 record IDs are required for merge');
  if (ids.length > MAX_MERGED) throw badInput(`Maximum ${MAX_MERGED} records can be merged at once`);
  if (!Number.isInteger(index) || index < 0 || index >= ids.length)
    throw badInput(
      `Invalid conflict priority '${index}'. Valid options for ${ids.length} records: 0-${ids.length - 1}`,
    );
  for (const action of ['read', 'update', 'destroy'] as const) assertAllowed(context.access, object, action);
  assertSelectable(context, object, selection);
  const records = await readWhole(context, context.database, object, ids);
  const priority = records.find(({ id }) => id === ids[index]);
  if (records.length !== ids.length || priority === undefined) throw recordNotFound();
  const others = records.filter((record) => record !== priority);
  const merged = mergeFields(object, priority, others);
  if (args['dryRun'] === true) {
    const preview: HostRecord = { ...priority, ...merged };
    await loadRelations(context, object, [preview], selection);
    return answerRecord(context, object, preview, selection);
  }
  const loserIds = others.map(({ id }) => id);
  for (const pointing of context.model.objects.values())
    for (const field of pointing.fields.values())
      if (field.relation?.kind === 'MANY_TO_ONE' && field.relation.target === object.nameSingular)
        await repoint(context, pointing, field.relation.joinColumn, loserIds, priority.id);
  // The losers go first, so that their unique values are free for the winner.
  await destroyMany(context, object, { filter: { id: { in: loserIds } } }, { id: {} });
  const [answered] = await updateMany(
    context,
    object,
    { filter: { id: { eq: priority.id } }, data: merged },
    selection,
  );
  return answered;
};

const repoint = async (
  context: RequestContext,
  object: ObjectMetadata,
  joinColumn: string,
  from: string[],
  to: string,
): Promise<void> => {
  for (;;) {
    const rows = await context.database.query(
      `SELECT "id" FROM ${tableOf(object)} WHERE ${quoted(joinColumn)} = ANY($1::uuid[]) LIMIT 200`,
      [from],
    );
    if (rows.length === 0) return;
    await updateMany(
      context,
      object,
      { filter: { id: { in: rows.map((row) => String(row['id'])) } }, data: { [joinColumn]: to } },
      { id: {} },
    );
  }
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const mergeFields = (object: ObjectMetadata, priority: HostRecord, others: HostRecord[]): Record<string, unknown> => {
  const data: Record<string, unknown> = {};
  for (const field of object.fields.values()) {
    if (field.isSystem || field.columns.length === 0) continue;
    const name = field.relation?.kind === 'MANY_TO_ONE' ? field.relation.joinColumn : field.name;
    const values = [priority, ...others].map((record) => record[name]);
    data[name] = mergeValues(field, values);
  }
  return data;
};

const mergeValues = (field: FieldMetadata, values: unknown[]): unknown => {
  const parts = (name: string): unknown[] => values.map((value) => (value as Record<string, unknown> | null)?.[name]);
  switch (field.type) {
    case 'ARRAY':
    case 'MULTI_SELECT':
      return [...new Set(values.flatMap((value) => (Array.isArray(value) ? value : [])))];
    case 'EMAILS': {
      const all = [
        ...new Set(
          values.flatMap((value) => {
            const { primaryEmail, additionalEmails } = value as { primaryEmail: string; additionalEmails: string[] };
            return [primaryEmail, ...additionalEmails];
          }),
        ),
      ].filter((email) => email !== '');
      return { primaryEmail: all[0] ?? null, additionalEmails: all.slice(1) };
    }
    default:
      if (field.subFields === undefined) return values.find((value) => !isEmpty(value)) ?? null;
      return Object.fromEntries(
        field.subFields.map(({ name }) => [name, parts(name).find((part) => !isEmpty(part)) ?? null]),
      );
  }
};
