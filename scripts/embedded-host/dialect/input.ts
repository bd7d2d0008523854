import { v4 as randomId } from 'uuid';
import { actorOf, type Actor } from '../access/caller.ts';
import { assertAllowed, assertFieldsAllowed } from '../access/permissions.ts';
import { subColumn } from '../metadata/field-types.ts';
import type { FieldMetadata, ObjectMetadata } from '../metadata/workspace-model.ts';
import type { FileItem } from '../storage/files.ts';
import { quoted, tableOf } from '../storage/tables.ts';
import { badInput } from './api-error.ts';
import type { RequestContext } from './context.ts';
import { columnsOfValue, joinedId, type ColumnValues } from './values.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export type Input = { columns: ColumnValues; fields: Set<FieldMetadata> };

/** Checks the data of a mutation and spreads it over columns. @throws ApiError in the host's words. */
export const readInput = async (context: RequestContext, object: ObjectMetadata, data: unknown): Promise<Input> => {
  if (!isObject(data)) throw badInput('Missing required argument: "data" (object)');
  const columns: ColumnValues = {};
  const fields = new Set<FieldMetadata>();
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined || key === '__typename') continue;
    const field = object.fields.get(key) ?? object.fieldByJoinColumn.get(key);
    if (field === undefined)
      throw badInput(`Object ${object.nameSingular} doesn't have any "${key}" field.`, 'INVALID_ARGS_DATA');
    if (value === null && !field.isNullable && field.defaultValue === null && field.type !== 'TEXT')
      throw badInput(
        `Field ${key} is not nullable and has no default value.`,
        'INVALID_ARGS_DATA',
        'A required field is missing.',
      );
    fields.add(field);
    if (field.type === 'POSITION' && (value === 'first' || value === 'last')) continue;
    if (field.relation === undefined) columnsOfValue(field, value, columns);
    else if (field.relation.kind === 'ONE_TO_MANY')
      throw badInput(`One-to-many relation ${key} field does not support write operations.`, 'INVALID_ARGS_DATA');
    else if (key === field.relation.joinColumn) columns[key] = joinedId(key, value);
    else columns[field.relation.joinColumn] = await connected(context, field, field.relation.target, value);
  }
  for (const { type, name, universalIdentifier } of fields)
    if (type === 'FILES' && Array.isArray(columns[name]))
      columns[name] = await context.files.attach(universalIdentifier, columns[name] as FileItem[], badInput);
  return { columns, fields };
};

const connected = async (
  context: RequestContext,
  field: FieldMetadata,
  targetName: string,
  value: unknown,
): Promise<string | null> => {
  const operation = isObject(value) ? value : {};
  if (operation['disconnect'] === true) return null;
  const where = isObject(operation['connect']) ? operation['connect']['where'] : undefined;
  if (!isObject(where))
    throw badInput(`Relation "${field.name}" requires connect or disconnect operation`, 'INVALID_ARGS_DATA');
  const target = context.model.objects.get(targetName)!;
  assertAllowed(context.access, target, 'read');
  const wanted = Object.entries(where).flatMap(([name, part]): [string, unknown][] => {
    const whereField = target.fields.get(name);
    if (whereField === undefined)
      throw badInput(`Field ${name} not found on ${target.nameSingular}`, 'INVALID_ARGS_DATA');
    assertFieldsAllowed(context.access, target, [whereField], 'read');
    const given =
      isObject(part) && whereField.subFields !== undefined
        ? Object.keys(part).map((key) => subColumn(name, key))
        : undefined;
    return Object.entries(columnsOfValue(whereField, part)).filter(([column]) => given?.includes(column) ?? true);
  });
  const rows = await context.database.query(
    `SELECT "id" FROM ${tableOf(target)} WHERE ${wanted.map(([column], index) => `${quoted(column)} = $${index + 1}`).join(' AND ')} AND "deletedAt" IS NULL LIMIT 2`,
    wanted.map(([, wantedValue]) => wantedValue),
  );
  if (rows.length === 1) return String(rows[0]?.['id']);
  const condition = wanted.map(([column, wantedValue]) => `${column} = ${String(wantedValue)}`).join(' and ');
  throw badInput(
    `Expected 1 record to connect to ${field.name}, but found ${rows.length} for ${condition}`,
    'INVALID_ARGS_DATA',
    `Can't connect to ${field.name}. No unique record found with condition: ${condition}`,
  );
};

/** Columns of a new record that the caller left out: defaults of the metadata, the clock, the actor. */
export const withDefaults = (context: RequestContext, object: ObjectMetadata, columns: ColumnValues): ColumnValues => {
  const now = context.now().toISOString();
  const complete: ColumnValues = {};
  for (const field of object.fields.values()) {
    if (field.subFields === undefined || field.defaultValue === null) {
      for (const { name } of field.columns)
        complete[name] = columns[name] === undefined ? defaultOf(field.defaultValue, now) : columns[name];
      continue;
    }
    const defaults = isObject(field.defaultValue) ? field.defaultValue : {};
    const given = field.columns.some(({ name }) => columns[name] !== undefined);
    for (const [index, { name }] of field.columns.entries())
      complete[name] =
        columns[name] ?? (given ? null : emptyToNull(defaultOf(defaults[field.subFields[index]!.name] ?? null, now)));
  }
  const actor = actorOf(context.caller);
  return Object.assign(complete, actorColumns('createdBy', actor, columns), actorColumns('updatedBy', actor, columns));
};

const emptyToNull = (value: unknown): unknown =>
  value === '' || (Array.isArray(value) && value.length === 0) ? null : value;

/** Literal defaults carry inner quotes; `uuid` and `now` are computed. */
const defaultOf = (value: unknown, now: string): unknown => {
  if (value === 'uuid') return randomId();
  if (value === 'now') return now;
  if (typeof value === 'string') return emptyToNull(value.replace(/^'(.*)'$/s, '$1'));
  if (Array.isArray(value))
    return value.length === 0
      ? null
      : value.map((item) => (typeof item === 'string' ? item.replace(/^'(.*)'$/s, '$1') : item));
  return value;
};

export const actorColumns = (field: 'createdBy' | 'updatedBy', actor: Actor, given: ColumnValues): ColumnValues => ({
  [`${field}Source`]: given[`${field}Source`] ?? actor.source,
  [`${field}Name`]: actor.name,
  [`${field}WorkspaceMemberId`]: actor.workspaceMemberId,
  [`${field}Context`]: given[`${field}Context`] ?? actor.context,
});
