import { assertAllowed, assertFieldsAllowed } from '../access/permissions.ts';
import { subColumn } from '../metadata/field-types.ts';
import type { FieldMetadata, ObjectMetadata } from '../metadata/workspace-model.ts';
import { quoted } from '../storage/tables.ts';
import { badInput } from './api-error.ts';
import { optionRank, ROOT, type Statement } from './filter.ts';
import type { Scope } from './visibility.ts';

export type Direction = 'AscNullsFirst' | 'AscNullsLast' | 'DescNullsFirst' | 'DescNullsLast';
const DIRECTIONS: readonly string[] = ['AscNullsFirst', 'AscNullsLast', 'DescNullsFirst', 'DescNullsLast'];
export const isDirection = (value: unknown): value is Direction =>
  typeof value === 'string' && DIRECTIONS.includes(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One column to sort by. `path` is empty for a column of a related record, which a cursor cannot hold. */
export type OrderTerm = {
  expression: string;
  direction: Direction;
  field: FieldMetadata;
  subField?: string;
  isOfRelation: boolean;
};

/** Reads `orderBy`, given as a list of one-field entries. @throws ApiError in the host's words. */
export const readOrder = (
  statement: Statement,
  scope: Scope,
  object: ObjectMetadata,
  orderBy: unknown,
  alias = ROOT,
  isOfRelation = false,
): OrderTerm[] => {
  const entries = Array.isArray(orderBy) ? orderBy : isObject(orderBy) ? [orderBy] : [];
  return entries.flatMap((entry: unknown) =>
    Object.entries(isObject(entry) ? entry : {}).flatMap(([key, value]): OrderTerm[] => {
      const field = object.fields.get(key) ?? object.fieldByJoinColumn.get(key);
      if (field === undefined || field.relation?.kind === 'ONE_TO_MANY')
        throw badInput(`Field "${key}" does not exist or is not sortable`, 'FIELD_NOT_FOUND');
      assertFieldsAllowed(scope.access, object, [field], 'read');
      if (field.relation !== undefined && object.fields.has(key)) {
        if (!isObject(value))
          throw badInput(`Relation field "${key}" requires nested field ordering`, 'INVALID_QUERY_INPUT');
        const target = scope.model.objects.get(field.relation.target)!;
        assertAllowed(scope.access, target, 'read');
        return readOrder(statement, scope, target, [value], statement.join(alias, field, target), true);
      }
      if (field.subFields !== undefined)
        return Object.entries(isObject(value) ? value : {}).map(([part, direction]) => {
          if (field.subFields?.some(({ name }) => name === part) !== true)
            throw badInput(`Sub field "${part}" not found for composite type: ${field.type}`, 'FIELD_NOT_FOUND');
          return {
            expression: `${quoted(alias)}.${quoted(subColumn(field.name, part))}`,
            direction: asDirection(part, direction),
            field,
            subField: part,
            isOfRelation,
          };
        });
      const column = `${quoted(alias)}.${quoted(field.relation === undefined ? field.name : key)}`;
      const expression = field.type === 'SELECT' || field.type === 'RATING' ? optionRank(column, field) : column;
      return [{ expression, direction: asDirection(key, value), field, isOfRelation }];
    }),
  );
};

const asDirection = (name: string, value: unknown): Direction => {
  if (isDirection(value)) return value;
  throw badInput(
    `Scalar field "${name}" requires a direction value (AscNullsFirst, AscNullsLast, DescNullsFirst, DescNullsLast)`,
  );
};

export const directionSql = (direction: Direction, isForward = true): string => {
  const ascending = direction.startsWith('Asc') === isForward;
  const nullsFirst = direction.endsWith('First') === isForward;
  return `${ascending ? 'ASC' : 'DESC'} NULLS ${nullsFirst ? 'FIRST' : 'LAST'}`;
};

export const orderSql = (terms: OrderTerm[], isForward: boolean): string =>
  [
    ...terms.map(({ expression, direction }) => `${expression} ${directionSql(direction, isForward)}`),
    `"${ROOT}"."id" ${isForward ? 'ASC' : 'DESC'}`,
  ].join(', ');
