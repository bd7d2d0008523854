import type { FieldMetadata } from '../metadata/workspace-model.ts';
import { badInput } from './api-error.ts';
import type { Selection } from './document.ts';
import type { OrderTerm } from './order.ts';
import type { HostRecord } from './records.ts';

/**
 * A cursor is the base64 of what the page was ordered by and the id, as JSON. As on Twenty it holds only those values
 * that the request also selects: order by something else, and the next page starts by the id alone.
 */
export const encodeCursor = (record: HostRecord, terms: OrderTerm[], node: Selection): string => {
  const values: Record<string, unknown> = {};
  for (const { field, subField, isOfRelation } of terms) {
    const name = nameOf(field);
    if (isOfRelation || node[name] === undefined) continue;
    const value = record[name];
    if (subField === undefined) values[name] = value;
    else if (node[name][subField] !== undefined)
      values[name] = {
        ...(values[name] as object | undefined),
        [subField]: (value as Record<string, unknown> | null | undefined)?.[subField],
      };
  }
  return Buffer.from(JSON.stringify({ ...values, id: record.id })).toString('base64');
};

const nameOf = (field: FieldMetadata): string =>
  field.relation?.kind === 'MANY_TO_ONE' ? field.relation.joinColumn : field.name;

/**
 * The filter for what comes after a cursor: equal in the first columns and beyond in the next. A NULL compares with
 * nothing, so a page after a NULL ends there, as on Twenty: order by columns that are filled.
 * @throws ApiError when the text is no cursor.
 */
export const cursorFilter = (cursor: string, terms: OrderTerm[], isForward: boolean): Record<string, unknown> => {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64').toString());
  } catch {
    throw badInput(`Invalid cursor: ${cursor}`, 'INVALID_CURSOR');
  }
  if (typeof decoded !== 'object' || decoded === null) throw badInput(`Invalid cursor: ${cursor}`, 'INVALID_CURSOR');
  const values = decoded as Record<string, unknown>;
  const keys: { filter: (operator: string) => Record<string, unknown>; ascending: boolean; isNull: boolean }[] = [];
  for (const [name, held] of Object.entries(values).filter(([key]) => key !== 'id')) {
    const ofField = terms.filter(({ field, isOfRelation }) => !isOfRelation && nameOf(field) === name);
    if (ofField.length === 0) throw badInput('Invalid cursor', 'INVALID_CURSOR');
    for (const { subField, direction } of ofField) {
      const value = subField === undefined ? held : ((held as Record<string, unknown> | null)?.[subField] ?? null);
      keys.push({
        filter: (operator) => ({
          [name]: subField === undefined ? { [operator]: value } : { [subField]: { [operator]: value } },
        }),
        ascending: direction.startsWith('Asc'),
        isNull: value === null,
      });
    }
  }
  keys.push({
    filter: (operator) => ({ id: { [operator]: values['id'] } }),
    ascending: true,
    isNull: typeof values['id'] !== 'string',
  });
  const branches = keys.flatMap((key, index) => {
    if (keys.slice(0, index + 1).some(({ isNull }) => isNull)) return [];
    return [
      {
        and: [
          ...keys.slice(0, index).map(({ filter }) => filter('eq')),
          key.filter(key.ascending === isForward ? 'gt' : 'lt'),
        ],
      },
    ];
  });
  return branches.length === 0 ? { id: { is: 'NULL' } } : { or: branches };
};
