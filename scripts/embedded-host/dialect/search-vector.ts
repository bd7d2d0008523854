import { subColumn, type FieldType } from '../metadata/field-types.ts';
import type { ObjectMetadata } from '../metadata/workspace-model.ts';
import { quoted } from '../storage/tables.ts';
import type { Scope } from './visibility.ts';

/** The words of a record that full-text search looks at for this caller, computed when asked for instead of kept in a column. */
export const searchVectorOf = ({ access }: Scope, object: ObjectMetadata, alias: string): string => {
  const columns = object.searchFields.flatMap((name) => {
    const field = object.fields.get(name);
    if (field === undefined || !access.allowsField(object, field, 'read')) return [];
    const parts = SEARCHED_PARTS[field.type];
    return parts === undefined ? [field.name] : parts.map((part) => subColumn(field.name, part));
  });
  if (columns.length === 0) return `''::tsvector`;
  return `to_tsvector('simple', ${columns.map((column) => `coalesce(${quoted(alias)}.${quoted(column)}::text, '')`).join(` || ' ' || `)})`;
};

const SEARCHED_PARTS: Partial<Record<FieldType, string[]>> = {
  FULL_NAME: ['firstName', 'lastName'],
  EMAILS: ['primaryEmail'],
  PHONES: ['primaryPhoneNumber', 'primaryPhoneCallingCode'],
  LINKS: ['primaryLinkUrl'],
  RICH_TEXT: ['markdown'],
};
