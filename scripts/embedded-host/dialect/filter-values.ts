import { inspect } from 'node:util';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { validate, version } from 'uuid';
import type { FieldType } from '../metadata/field-types.ts';
import { badInput } from './api-error.ts';

/** What the host takes for an identifier: one of the versions 1 to 5, not the nil one (twenty-shared, isValidUuid). */
export const isIdentifier = (value: string): boolean => validate(value) && version(value) >= 1 && version(value) <= 5;

const COMPARISONS = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'in', 'is'];
const PATTERNS = ['like', 'ilike', 'startsWith', 'endsWith', 'containsIlike'];

/** Operators that the host takes for a field type (twenty-server, filter-operators.constant.ts). */
const operatorsOf = (type: FieldType): string[] => {
  switch (type) {
    case 'TEXT':
      return [...COMPARISONS, 'like', 'ilike', 'startsWith', 'endsWith'];
    case 'NUMBER':
    case 'NUMERIC':
    case 'POSITION':
    case 'DATE':
    case 'DATE_TIME':
    case 'UUID':
    case 'RELATION':
    case 'MORPH_RELATION':
      return COMPARISONS;
    case 'BOOLEAN':
      return ['eq', 'is'];
    case 'ARRAY':
      return ['containsIlike', 'is', 'isEmptyArray'];
    case 'MULTI_SELECT':
      return ['containsAny', 'is', 'isEmptyArray'];
    case 'SELECT':
    case 'RATING':
      return ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'in', 'containsAny', 'is', 'isEmptyArray'];
    case 'RAW_JSON':
    case 'FILES':
      return ['is', 'like'];
    case 'RICH_TEXT':
      return ['ilike'];
    default:
      return ['eq', 'neq', 'is'];
  }
};

export type Condition = { operator: string; value: unknown };

/** The one operator of a field's filter with its value checked. @throws ApiError in the host's words. */
export const readCondition = (name: string, filter: unknown, type: FieldType): Condition => {
  if (filter === null || typeof filter !== 'object')
    throw badInput(
      `Filter value for field "${name}" must be an object`,
      'INVALID_ARGS_FILTER',
      'Invalid filter: filter value must be an object',
    );
  const entries = Object.entries(filter);
  const [entry] = entries;
  if (entries.length !== 1 || entry === undefined)
    throw badInput(
      `Filter for field "${name}" must have exactly one operator`,
      'INVALID_ARGS_FILTER',
      'Invalid filter: exactly one operator per field is required',
    );
  const [operator, value] = entry;
  const allowed = operatorsOf(type);
  if (!allowed.includes(operator))
    throw badInput(
      `Operator "${operator}" is not valid for field "${name}" of type ${type} - Allowed operators: ${allowed.join(', ')}`,
      'INVALID_ARGS_FILTER',
      `Invalid filter : Operator "${operator}" is not valid for this "${name}" ${type} field`,
    );
  return { operator, value: checkValue(operator, value, type, name) };
};

const checkValue = (operator: string, value: unknown, type: FieldType, name: string): unknown => {
  if (operator === 'is') {
    if (value !== 'NULL' && value !== 'NOT_NULL')
      throw badInput(
        'Invalid filter value for "is" operator. Expected "NULL" or "NOT_NULL"',
        'INVALID_ARGS_FILTER',
        'Invalid value for "is" operator',
      );
    return value;
  }
  if (operator === 'isEmptyArray') {
    if (typeof value !== 'boolean')
      throw badInput(
        `Filter operator "isEmptyArray" requires a boolean value for field ${name}`,
        'INVALID_ARGS_FILTER',
        'Invalid filter: "isEmptyArray" operator requires a boolean',
      );
    return value;
  }
  if (operator === 'in' || operator === 'containsAny') {
    if (!Array.isArray(value))
      throw badInput(
        `Filter operator "${operator}" requires an array value for field ${name}`,
        'INVALID_ARGS_FILTER',
        `Invalid filter: "${operator}" operator requires an array`,
      );
    if (operator === 'in' && value.length === 0)
      throw badInput(
        `Invalid filter value for field ${name.split('.').at(-1)}. Expected non-empty array`,
        'INVALID_QUERY_INPUT',
        `Invalid filter value: ""`,
      );
    return operator === 'in'
      ? value.map((item: unknown) => (item === null ? null : checkScalar(item, type, name)))
      : value;
  }
  if (PATTERNS.includes(operator)) {
    if (typeof value !== 'string')
      throw badInput(
        `Filter operator "${operator}" requires a string value for field "${name}", got ${typeof value}`,
        'INVALID_ARGS_FILTER',
        `Invalid filter: "${operator}" operator requires a String`,
      );
    return value;
  }
  return checkScalar(value, type, name);
};

const checkScalar = (value: unknown, type: FieldType, name: string): unknown => {
  const refuse = (kind: string, friendly: string, expected = ''): never => {
    const shown = inspect(value);
    throw badInput(
      `Invalid ${kind} ${shown} for ${friendly}"${name}"${expected}`,
      'INVALID_ARGS_FILTER',
      `Invalid value: "${shown}"`,
    );
  };
  if (value === null) return null;
  switch (type) {
    case 'NUMBER':
    case 'NUMERIC':
    case 'POSITION': {
      const number = typeof value === 'string' ? Number.parseFloat(value) : value;
      if (typeof number === 'number' && Number.isFinite(number)) return number;
      throw badInput(
        `Invalid number value ${inspect(number)} for field "${name}"`,
        'INVALID_ARGS_FILTER',
        `Invalid value: "${inspect(value)}"`,
      );
    }
    case 'BOOLEAN': {
      const truth = value === 'true' ? true : value === 'false' ? false : value;
      return typeof truth === 'boolean' ? truth : refuse('boolean value', 'field ');
    }
    case 'UUID':
    case 'RELATION':
    case 'MORPH_RELATION':
      if (typeof value === 'string' && isIdentifier(value)) return value;
      throw badInput(
        `Invalid UUID value ${inspect(value)} for field "${name}"`,
        'INVALID_ARGS_FILTER',
        `Invalid value for UUID: "${inspect(value)}"`,
      );
    case 'DATE':
      if (typeof value === 'string' && isValid(parseISO(value))) return value.slice(0, 10);
      return refuse('value', 'date field ', `. Expected format: 'YYYY-MM-DD'`);
    case 'DATE_TIME':
      if (typeof value === 'string' && isValid(parseISO(value))) return new Date(value).toISOString();
      return refuse('value', 'date-time field ', `. Expected format: 'YYYY-MM-DDTHH:mm:ssZ'`);
    default:
      return value;
  }
};
