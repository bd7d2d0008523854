import { assertAllowed } from '../access/permissions.ts';
import { subColumn, type FieldType } from '../metadata/field-types.ts';
import type { FieldMetadata, ObjectMetadata } from '../metadata/workspace-model.ts';
import { quoted, tableOf } from '../storage/tables.ts';
import { ApiError, badInput } from './api-error.ts';
import { readCondition, type Condition } from './filter-values.ts';
import { maySearch, visibleRows, type Scope } from './visibility.ts';

/** SQL in the making: numbered parameters, and the joins that a filter or an order asks for. */
export class Statement {
  readonly parameters: unknown[] = [];
  private readonly joins = new Map<string, string>();

  bind(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  /** Joins the other side of a relation once and answers its alias; deleted records count as absent. */
  join(parent: string, field: FieldMetadata, target: ObjectMetadata): string {
    const alias = `${parent}_${field.name}`;
    if (field.relation?.kind === 'MANY_TO_ONE')
      this.joins.set(
        alias,
        `LEFT JOIN ${tableOf(target)} ${quoted(alias)} ON ${quoted(alias)}."id" = ${quoted(parent)}.${quoted(field.relation.joinColumn)} AND ${quoted(alias)}."deletedAt" IS NULL`,
      );
    return alias;
  }

  joinClauses(): string {
    return [...this.joins.values()].join(' ');
  }
}

export const ROOT = 't';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Turns a filter of the dialect into SQL. @throws ApiError in the host's words when it is not one. */
export const filterSql = (statement: Statement, scope: Scope, object: ObjectMetadata, filter: unknown): string =>
  `(${conditionsSql(statement, scope, object, filter, ROOT, 0)}) AND ${visibleRows(scope, object, ROOT)}`;

const conditionsSql = (
  statement: Statement,
  scope: Scope,
  object: ObjectMetadata,
  filter: unknown,
  alias: string,
  depth: number,
): string => {
  if (!isObject(filter)) return 'TRUE';
  const parts = Object.entries(filter).map(([key, value]) => {
    switch (key) {
      case 'and':
      case 'or': {
        const branches = (Array.isArray(value) ? value : [value]).map(
          (branch: unknown) => `(${conditionsSql(statement, scope, object, branch, alias, depth)})`,
        );
        return branches.length === 0 ? 'TRUE' : `(${branches.join(key === 'and' ? ' AND ' : ' OR ')})`;
      }
      case 'not':
        return `NOT (${conditionsSql(statement, scope, object, value, alias, depth)})`;
      default:
        return fieldFilter(statement, scope, object, key, value, alias, depth);
    }
  });
  return parts.length === 0 ? 'TRUE' : parts.join(' AND ');
};

const fieldFilter = (
  statement: Statement,
  scope: Scope,
  object: ObjectMetadata,
  key: string,
  value: unknown,
  alias: string,
  depth: number,
): string => {
  const field = object.fields.get(key) ?? object.fieldByJoinColumn.get(key);
  if (field === undefined)
    throw badInput(
      `Object ${object.nameSingular} doesn't have any "${key}" field.`,
      'INVALID_ARGS_FILTER',
      `Invalid filter : ${object.nameSingular} object doesn't have any "${key}" field.`,
    );
  if (field.relation !== undefined && object.fields.has(key)) {
    if (field.relation.kind === 'ONE_TO_MANY')
      throw badInput(
        `Cannot filter by relation field "${key}"`,
        'INVALID_ARGS_FILTER',
        `Invalid filter: filtering by relation field "${key}" is not supported`,
      );
    if (!isObject(value))
      throw badInput(
        `Cannot filter by relation field "${key}": use "${key}Id" instead`,
        'INVALID_ARGS_FILTER',
        `Invalid filter: use "${key}Id" to filter by this relation field`,
      );
    if (depth >= 1)
      throw badInput(
        'Relation filter nesting deeper than 1 hop is not supported',
        'INVALID_ARGS_FILTER',
        'Relation filters can only traverse one relation deep',
      );
    const target = scope.model.objects.get(field.relation.target)!;
    assertAllowed(scope.access, target, 'read');
    return `(${conditionsSql(statement, scope, target, value, statement.join(alias, field, target), depth + 1)})`;
  }
  // Twenty compares fields that the caller may not read; here such a condition holds for no record and for no opposite.
  if (maySearch(scope, object, field)) return ownCondition(statement, object, field, key, value, alias);
  ownCondition(new Statement(), object, field, key, value, alias);
  return 'NULL::boolean';
};

const ownCondition = (
  statement: Statement,
  object: ObjectMetadata,
  field: FieldMetadata,
  key: string,
  value: unknown,
  alias: string,
): string => {
  if (field.subFields !== undefined) {
    const parts = Object.entries(isObject(value) ? value : {}).map(([part, filter]) => {
      const subField = field.subFields?.find(({ name }) => name === part);
      if (subField === undefined)
        throw badInput(`Sub field "${part}" not found for composite type: ${field.type}`, 'INVALID_ARGS_FILTER');
      const condition = readCondition(`${field.name}.${part}`, filter, subField.type);
      const isList = Array.isArray(subField.emptyValue);
      return conditionSql(
        statement,
        `${quoted(alias)}.${quoted(subColumn(field.name, part))}`,
        condition,
        isList ? 'RAW_JSON' : subField.type,
        subField.emptyValue === '',
      );
    });
    return parts.length === 0 ? 'TRUE' : parts.join(' AND ');
  }
  const condition = readCondition(key, value, field.type);
  if (field.type === 'SELECT' || field.type === 'RATING') assertOptions(object, field, condition);
  return conditionSql(
    statement,
    `${quoted(alias)}.${quoted(field.relation === undefined ? field.name : key)}`,
    condition,
    field.type,
    field.type === 'TEXT',
    field,
  );
};

/** PostgreSQL's words about a value that its enum has not. */
const assertOptions = (
  object: ObjectMetadata,
  { name, options }: FieldMetadata,
  { operator, value }: Condition,
): void => {
  const compared = operator === 'is' || operator === 'isEmptyArray' ? [] : [value].flat();
  const unknown = compared.find((item) => item !== null && options?.some((option) => option.value === item) !== true);
  if (unknown !== undefined)
    throw badInput(
      `invalid input value for enum workspace_embedded."${object.table}_${name}_enum": "${String(unknown)}"`,
    );
};

/** Options compare in the order in which they are declared, as PostgreSQL's enums do. */
export const optionRank = (column: string, field: FieldMetadata): string => {
  const values = [...(field.options ?? [])]
    .sort((one, other) => one.position - other.position)
    .map(({ value }) => `'${value.replaceAll("'", "''")}'`);
  return `array_position(ARRAY[${values.join(',')}]::text[], ${column})`;
};

/** `emptyIsNull`: NULL and the empty text are one value, and a filter for either finds both. */
const conditionSql = (
  statement: Statement,
  column: string,
  { operator, value }: Condition,
  type: FieldType,
  emptyIsNull: boolean,
  field?: FieldMetadata,
): string => {
  const bind = (bound: unknown): string => statement.bind(bound);
  const orNull = emptyIsNull && (value === '' || value === null) ? ` OR ${column} IS NULL` : '';
  const cast =
    type === 'UUID' || type === 'RELATION' || type === 'MORPH_RELATION'
      ? '::uuid'
      : type === 'DATE'
        ? '::date'
        : type === 'DATE_TIME'
          ? '::timestamptz'
          : '';
  const ranked = (type === 'SELECT' || type === 'RATING') && field !== undefined;
  switch (operator) {
    case 'eq':
      return `(${column} = ${bind(value)}${cast}${orNull})`;
    case 'neq':
      return `(${column} <> ${bind(value)}${cast}${orNull === '' ? '' : ` AND ${column} IS NOT NULL`})`;
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte': {
      const sign = { gt: '>', gte: '>=', lt: '<', lte: '<=' }[operator];
      return ranked
        ? `(${optionRank(column, field)} ${sign} ${optionRank(`${bind(value)}::text`, field)})`
        : `(${column} ${sign} ${bind(value)}${cast})`;
    }
    case 'in':
      return `(${column} = ANY(${bind(value)}${cast === '' ? arrayCast(type) : `${cast}[]`}))`;
    case 'is':
      return value === 'NULL'
        ? `(${column} IS NULL${emptyIsNull ? ` OR ${column} = ''` : ''}${isList(type) ? ` OR ${column} = '{}'` : ''})`
        : `(${column} IS NOT NULL)`;
    case 'like':
      return `(${column}::text LIKE ${bind(value)}${orNull})`;
    case 'ilike':
      return `(${column}::text ILIKE ${bind(value)}${orNull})`;
    case 'startsWith':
      return `(${column} ^@ ${bind(value)})`;
    case 'endsWith': {
      const suffix = bind(value);
      return `(right(${column}, length(${suffix}::text)) = ${suffix})`;
    }
    case 'containsAny': {
      // Twenty lets it pass for a single choice, and PostgreSQL then has no such comparison.
      if (!isList(type)) throw new ApiError('Data validation error.', { code: 'INTERNAL_SERVER_ERROR' });
      return `(${column} && ${bind(value)}::text[])`;
    }
    case 'containsIlike':
      return `EXISTS (SELECT 1 FROM unnest(${column}) AS element WHERE element ILIKE ${bind(value)})`;
    // An empty list is stored as NULL, which is why this finds nothing.
    case 'isEmptyArray':
      return `(${column} = '{}')`;
    default:
      throw badInput(`Operator "${operator}" is not supported`, 'UNSUPPORTED_OPERATOR');
  }
};

const isList = (type: FieldType): boolean => type === 'ARRAY' || type === 'MULTI_SELECT';
const arrayCast = (type: FieldType): string =>
  type === 'NUMBER' || type === 'POSITION' || type === 'NUMERIC' ? '::numeric[]' : '::text[]';

/** Deleted records are left out unless the filter speaks of `deletedAt` itself. */
export const mentionsDeletedAt = (filter: unknown): boolean => {
  if (Array.isArray(filter)) return filter.some(mentionsDeletedAt);
  return (
    isObject(filter) && Object.entries(filter).some(([key, value]) => key === 'deletedAt' || mentionsDeletedAt(value))
  );
};
