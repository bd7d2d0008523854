import { fullAccess, type Access } from '../access/permissions.ts';
import type { FieldMetadata, ObjectMetadata, WorkspaceModel } from '../metadata/workspace-model.ts';
import { quoted } from '../storage/tables.ts';

/** What decides which records and values a caller sees. */
export type Scope = { model: WorkspaceModel; access: Access };

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Tasks, notes, files and timelines are open to every role, and hang on records that are not: what hangs on an object that
 * the caller may not read is left out. Twenty 2.21 shows it.
 */
export const visibleRows = ({ model, access }: Scope, object: ObjectMetadata, alias: string): string => {
  if (access === fullAccess) return 'TRUE';
  const closed = [...object.fields.values()].flatMap(({ type, relation }) =>
    type === 'MORPH_RELATION' &&
    relation?.kind === 'MANY_TO_ONE' &&
    !access.allows(model.objects.get(relation.target)!, 'read')
      ? [`${quoted(alias)}.${quoted(relation.joinColumn)} IS NULL`]
      : [],
  );
  return closed.length === 0 ? 'TRUE' : closed.join(' AND ');
};

/** Whether a filter may look at a field: one that the caller may not read, or a text that repeats such values, tells nothing. */
export const maySearch = (scope: Scope, object: ObjectMetadata, field: FieldMetadata): boolean =>
  scope.access.allowsField(object, field, 'read') && !(isTimelineText(object, field) && concealed(scope).length > 0);

const isTimelineText = (object: ObjectMetadata, { name }: FieldMetadata): boolean =>
  object.nameSingular === 'timelineActivity' && name === 'properties';

const concealed = ({ model, access }: Scope): { object: string; fields: string[] }[] => {
  if (access === fullAccess) return [];
  return [...model.objects.values()].flatMap((object) => {
    const fields = [...object.fields.values()]
      .filter((field) => !access.allowsField(object, field, 'read'))
      .map(({ name }) => name);
    return fields.length === 0 ? [] : [{ object: object.nameSingular, fields }];
  });
};

/** The column of a plain field; what the timeline says of fields that the caller may not read is taken out of it. */
export const shownColumn = (
  scope: Scope,
  object: ObjectMetadata,
  field: FieldMetadata,
  column: string,
  alias: string,
): string => {
  const hidden = isTimelineText(object, field) ? concealed(scope) : [];
  if (hidden.length === 0) return column;
  const cases = hidden.map(
    ({ object: name, fields }) =>
      `WHEN ${literal(name)} THEN jsonb_set(${column}, '{diff}', (${column}->'diff') - ARRAY[${fields.map(literal).join(',')}]::text[], false)`,
  );
  return `CASE WHEN ${column}->'diff' IS NULL THEN ${column} ELSE CASE split_part(${quoted(alias)}."name", '.', 1) ${cases.join(' ')} ELSE ${column} END END AS ${quoted(field.name)}`;
};
