import { assertAllowed } from '../access/permissions.ts';
import { subColumn } from '../metadata/field-types.ts';
import type { FieldMetadata, ObjectMetadata } from '../metadata/workspace-model.ts';
import type { Row } from '../storage/database.ts';
import { quoted } from '../storage/tables.ts';
import { ApiError } from './api-error.ts';
import type { Selection } from './document.ts';
import { ROOT } from './filter.ts';
import { searchedTextOf } from './search-vector.ts';
import { shownColumn, type Scope } from './visibility.ts';

export type HostRecord = { id: string } & Record<string, unknown>;

/** Fields of an object that a selection needs: plain and composite ones, join columns of selected relations, always the id. */
export const selectedFields = (object: ObjectMetadata, selection: Selection): Set<FieldMetadata> => {
  const fields = new Set<FieldMetadata>([object.fields.get('id')!]);
  for (const [name, below] of Object.entries(selection)) {
    const field = object.fields.get(name) ?? object.fieldByJoinColumn.get(name);
    if (field?.subFields !== undefined) assertParts(field, below);
    if (field !== undefined && field.relation?.kind !== 'ONE_TO_MANY') fields.add(field);
  }
  return fields;
};

const assertParts = (field: FieldMetadata, below: Selection): void => {
  for (const part of Object.keys(below))
    if (part !== '__typename' && field.subFields?.some(({ name }) => name === part) !== true)
      throw new ApiError(`Sub field metadata not found for composite type: ${field.type}`, {
        code: 'INTERNAL_SERVER_ERROR',
      });
};

/** All columns of an object that the caller may read; lists and related records are left to GraphQL. */
export const everyField = ({ access }: Scope, object: ObjectMetadata): Selection => {
  assertAllowed(access, object, 'read');
  return Object.fromEntries(
    [...object.fields.values()].flatMap((field): [string, Selection][] => {
      if (!access.allowsField(object, field, 'read') || field.relation?.kind === 'ONE_TO_MANY') return [];
      if (field.relation !== undefined) return [[field.relation.joinColumn, {}]];
      return [[field.name, Object.fromEntries((field.subFields ?? []).map(({ name }) => [name, {}]))]];
    }),
  );
};

export const allFields = (object: ObjectMetadata): Set<FieldMetadata> =>
  new Set([...object.fields.values()].filter(({ columns }) => columns.length > 0));

export const selectList = (
  scope: Scope,
  object: ObjectMetadata,
  fields: Iterable<FieldMetadata>,
  alias = ROOT,
): string => {
  const columns: string[] = [];
  for (const field of fields) {
    if (field.type === 'TS_VECTOR')
      columns.push(`to_tsvector('simple', ${searchedTextOf(scope, object, alias)})::text AS ${quoted(field.name)}`);
    for (const { name } of field.columns)
      columns.push(shownColumn(scope, object, field, `${quoted(alias)}.${quoted(name)}`, alias));
  }
  return columns.join(', ');
};

/** A row as the API shows it: composite parts together, and the empty text or list where the host answers it for NULL. */
export const toRecord = (row: Row, fields: Iterable<FieldMetadata>): HostRecord => {
  const record: HostRecord = { id: '' };
  for (const field of fields) {
    if (field.relation?.kind === 'MANY_TO_ONE')
      record[field.relation.joinColumn] = row[field.relation.joinColumn] ?? null;
    else if (field.subFields !== undefined)
      record[field.name] = Object.fromEntries(
        field.subFields.map(({ name, emptyValue }) => [name, row[subColumn(field.name, name)] ?? emptyValue ?? null]),
      );
    else record[field.name] = row[field.name] ?? emptyOf(field);
  }
  return record;
};

const emptyOf = (field: FieldMetadata): unknown => {
  switch (field.type) {
    case 'TEXT':
      return '';
    case 'ARRAY':
    case 'MULTI_SELECT':
      return [];
    default:
      return null;
  }
};
