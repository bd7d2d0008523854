import { capitalise, subColumn, type FieldType } from '../metadata/field-types.ts';
import type { FieldMetadata, ObjectMetadata } from '../metadata/workspace-model.ts';
import { quoted } from '../storage/tables.ts';

export type Aggregate = {
  sql: (alias: string) => string;
  graphqlType: 'Int' | 'Float' | 'DateTime';
  field?: FieldMetadata;
};

const known = new WeakMap<ObjectMetadata, Map<string, Aggregate>>();

/** All aggregates that a connection of an object offers, by the name of their field: `totalCount`, `sumNights`, … */
export const aggregatesOf = (object: ObjectMetadata): Map<string, Aggregate> => {
  const ready = known.get(object);
  if (ready !== undefined) return ready;
  const aggregates = new Map<string, Aggregate>([['totalCount', { sql: () => 'COUNT(*)', graphqlType: 'Int' }]]);
  for (const field of object.fields.values())
    if (field.type !== 'RELATION' && field.type !== 'MORPH_RELATION') addOf(field, aggregates);
  known.set(object, aggregates);
  return aggregates;
};

/** Parts whose emptiness makes a composite field empty. */
const COUNTED_PARTS: Partial<Record<FieldType, string[]>> = {
  CURRENCY: ['amountMicros', 'currencyCode'],
  FULL_NAME: ['firstName', 'lastName'],
  LINKS: ['primaryLinkUrl'],
  ACTOR: ['workspaceMemberId', 'source'],
  EMAILS: ['primaryEmail'],
  RICH_TEXT: ['blocknote', 'markdown'],
  PHONES: ['primaryPhoneNumber', 'primaryPhoneCountryCode', 'primaryPhoneCallingCode'],
};

/** Counts of nothing are null, not zero. */
const ofAny = (sql: string): string => `CASE WHEN COUNT(*) = 0 THEN NULL ELSE ${sql} END`;

const addOf = (field: FieldMetadata, aggregates: Map<string, Aggregate>): void => {
  const name = capitalise(field.name);
  const parts =
    field.subFields === undefined ? undefined : (COUNTED_PARTS[field.type] ?? field.subFields.map((part) => part.name));
  const columns =
    field.type === 'TS_VECTOR'
      ? []
      : parts === undefined
        ? [field.name]
        : parts.map((part) => subColumn(field.name, part));
  const value = (alias: string): string =>
    columns.length === 0
      ? 'NULL::text'
      : `NULLIF(CONCAT(${columns.map((column) => `${quoted(alias)}.${quoted(column)}`).join(',')}), '')`;
  const add = (prefix: string, graphqlType: Aggregate['graphqlType'], sql: Aggregate['sql'], suffix = ''): void => {
    aggregates.set(`${prefix}${name}${suffix}`, { sql, graphqlType, field });
  };
  add('countUniqueValues', 'Int', (alias) => ofAny(`COUNT(DISTINCT ${value(alias)})`));
  add('countEmpty', 'Int', (alias) => ofAny(`COUNT(*) - COUNT(${value(alias)})`));
  add('countNotEmpty', 'Int', (alias) => ofAny(`COUNT(${value(alias)})`));
  add('percentageEmpty', 'Float', (alias) => ofAny(`(COUNT(*) - COUNT(${value(alias)})::decimal) / COUNT(*)`));
  add('percentageNotEmpty', 'Float', (alias) => ofAny(`COUNT(${value(alias)})::decimal / COUNT(*)`));
  switch (field.type) {
    case 'DATE':
    case 'DATE_TIME':
      for (const operation of ['min', 'max'])
        add(operation, 'DateTime', (alias) => `${operation}(${quoted(alias)}.${quoted(field.name)})`);
      break;
    case 'BOOLEAN':
      add('countTrue', 'Int', (alias) => ofAny(`COUNT(*) FILTER (WHERE ${quoted(alias)}.${quoted(field.name)})`));
      add('countFalse', 'Int', (alias) => ofAny(`COUNT(*) FILTER (WHERE NOT ${quoted(alias)}.${quoted(field.name)})`));
      break;
    case 'NUMBER':
      for (const operation of ['min', 'max', 'avg', 'sum'])
        add(operation, 'Float', (alias) => `${operation}(${quoted(alias)}.${quoted(field.name)})`);
      break;
    case 'CURRENCY':
      for (const operation of ['min', 'max', 'sum', 'avg'])
        add(
          operation,
          'Float',
          (alias) => `${operation}(${quoted(alias)}.${quoted(subColumn(field.name, 'amountMicros'))})`,
          'AmountMicros',
        );
      break;
    default:
  }
};

export const aggregateList = (object: ObjectMetadata, names: string[], alias: string): string =>
  names.map((name) => `${aggregatesOf(object).get(name)!.sql(alias)} AS ${quoted(name)}`).join(', ');

export const selectedAggregates = (object: ObjectMetadata, names: string[]): string[] =>
  names.filter((name) => aggregatesOf(object).has(name));

/** The record fields that an aggregate looks at, for the check of field permissions. */
export const aggregatedFields = (object: ObjectMetadata, names: string[]): FieldMetadata[] =>
  names.flatMap((name) => aggregatesOf(object).get(name)?.field ?? []);
