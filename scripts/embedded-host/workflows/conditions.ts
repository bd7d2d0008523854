import { isDeepStrictEqual } from 'node:util';
import { withVariables, type StepFilter } from './flow.ts';

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
const text = (value: unknown): string =>
  (typeof value === 'object' ? JSON.stringify(value) : String(value ?? '')).toLowerCase();

/** Values of a filter are kept as text; a list, a number or a truth value is written in it as JSON. */
const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    const inner: unknown = JSON.parse(value);
    return inner;
  } catch {
    return value;
  }
};

const equals = (left: unknown, right: unknown): boolean => {
  const wanted = parsed(right);
  if (Array.isArray(wanted) && !Array.isArray(left)) return wanted.some((item) => equals(left, item));
  return isDeepStrictEqual(left, wanted) || text(left) === text(right);
};

const contains = (left: unknown, right: unknown): boolean => {
  const wanted = parsed(right);
  if (Array.isArray(left)) return [wanted].flat().some((item) => left.some((held) => equals(held, item)));
  return text(left).includes(text(right));
};

/** Numbers and instants compare by size. */
const size = (value: unknown): number => {
  const number = Number(value);
  return Number.isNaN(number) ? Date.parse(String(value)) : number;
};

const holds = (operand: string, left: unknown, right: unknown): boolean => {
  switch (operand) {
    case 'IS':
      return equals(left, right);
    case 'IS_NOT':
      return !equals(left, right);
    case 'CONTAINS':
      return contains(left, right);
    case 'DOES_NOT_CONTAIN':
      return !contains(left, right);
    case 'GREATER_THAN_OR_EQUAL':
      return !isEmpty(left) && size(left) >= size(right);
    case 'LESS_THAN_OR_EQUAL':
      return !isEmpty(left) && size(left) <= size(right);
    case 'IS_AFTER':
      return !isEmpty(left) && size(left) > size(right);
    case 'IS_BEFORE':
      return !isEmpty(left) && size(left) < size(right);
    case 'IS_EMPTY':
      return isEmpty(left);
    case 'IS_NOT_EMPTY':
    case 'IS_NOT_NULL':
      return !isEmpty(left);
    default:
      throw new Error(`The embedded host does not know the operand ${operand} of a workflow filter.`);
  }
};

/** Whether the conditions of a filter hold, those of one group and of the groups inside it. @throws Error for an operand that is not known. */
export const matches = (
  { stepFilterGroups, stepFilters }: StepFilter,
  context: Record<string, unknown>,
  groupId?: string,
): boolean => {
  const group = stepFilterGroups.find(({ id, parentStepFilterGroupId }) =>
    groupId === undefined ? (parentStepFilterGroupId ?? null) === null : id === groupId,
  );
  const own = stepFilters
    .filter(({ stepFilterGroupId }) => group === undefined || stepFilterGroupId === group.id)
    .map(({ operand, stepOutputKey, value }) =>
      holds(operand, withVariables(stepOutputKey, context), withVariables(value, context)),
    );
  const inner = stepFilterGroups
    .filter(({ parentStepFilterGroupId }) => group !== undefined && parentStepFilterGroupId === group.id)
    .map(({ id }) => matches({ stepFilterGroups, stepFilters }, context, id));
  const results = [...own, ...inner];
  return results.length === 0 || (group?.logicalOperator === 'OR' ? results.some(Boolean) : results.every(Boolean));
};
