import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  endOfDay,
  endOfMonth,
  endOfWeek,
  endOfYear,
  format,
  startOfDay,
  startOfMonth,
  startOfWeek,
  startOfYear,
} from 'date-fns';
import * as z from 'zod';
import type { FieldItem } from '../workspace/metadata.ts';

/** `groupId` names the group that a filter belongs to; one without, or of an unknown group, holds for the whole view. */
export type Filter = {
  field: FieldItem;
  operand: string;
  value: unknown;
  subFieldName?: string | null;
  groupId?: string | null;
};
export type FilterGroup = { id: string; logicalOperator: 'AND' | 'OR' | 'NOT'; parentId: string | null };
type GraphqlFilter = Record<string, unknown>;

/** What a filter needs to know besides itself. */
export type FilterSurroundings = { now: Date; workspaceMemberId: string | null };

/** Conditions that a type of field offers, and whether one waits for a value. */
export const operandsOf = (type: string): string[] => {
  switch (type) {
    case 'DATE':
    case 'DATE_TIME':
      return [
        'IS',
        'IS_RELATIVE',
        'IS_BEFORE',
        'IS_AFTER',
        'IS_TODAY',
        'IS_IN_PAST',
        'IS_IN_FUTURE',
        'IS_EMPTY',
        'IS_NOT_EMPTY',
      ];
    case 'NUMBER':
    case 'NUMERIC':
    case 'CURRENCY':
      return ['IS', 'IS_NOT', 'GREATER_THAN_OR_EQUAL', 'LESS_THAN_OR_EQUAL', 'IS_EMPTY', 'IS_NOT_EMPTY'];
    case 'RATING':
      return ['IS', 'GREATER_THAN_OR_EQUAL', 'LESS_THAN_OR_EQUAL', 'IS_EMPTY', 'IS_NOT_EMPTY'];
    case 'SELECT':
    case 'RELATION':
      return ['IS', 'IS_NOT', 'IS_EMPTY', 'IS_NOT_EMPTY'];
    case 'BOOLEAN':
    case 'UUID':
      return ['IS'];
    default:
      return ['CONTAINS', 'DOES_NOT_CONTAIN', 'IS_EMPTY', 'IS_NOT_EMPTY'];
  }
};
const WITHOUT_VALUE = new Set(['IS_EMPTY', 'IS_NOT_EMPTY', 'IS_NOT_NULL', 'IS_TODAY', 'IS_IN_PAST', 'IS_IN_FUTURE']);
export const waitsForValue = (operand: string): boolean => !WITHOUT_VALUE.has(operand);

const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};
const selectedShape = z.object({
  selectedRecordIds: z.array(z.string()).default([]),
  isCurrentWorkspaceMemberSelected: z.boolean().default(false),
});

/** The values of a filter on a select or relation, which metadata gives as a list or as JSON text of one. */
export const listed = (value: unknown, workspaceMemberId: string | null = null): string[] => {
  const list = parsed(value);
  if (Array.isArray(list)) return list.map(String);
  const selected = selectedShape.safeParse(list);
  if (selected.success)
    return [
      ...selected.data.selectedRecordIds,
      ...(selected.data.isCurrentWorkspaceMemberSelected && workspaceMemberId !== null ? [workspaceMemberId] : []),
    ];
  return list === '' || list === null || list === undefined ? [] : [String(list)];
};

export const relativeShape = z.object({
  direction: z.enum(['NEXT', 'PAST', 'THIS']),
  amount: z.coerce
    .number()
    .int()
    .positive()
    .nullish()
    .transform((amount) => amount ?? 1),
  unit: z.enum(['DAY', 'WEEK', 'MONTH', 'YEAR']),
});
export type Relative = z.infer<typeof relativeShape>;
/** A relative range as the host writes it, `NEXT_2_WEEK` or `THIS__MONTH`, or as an object or the JSON text of one. */
export const relativeOf = (value: unknown): Relative => {
  const [, direction, amount, unit] = /^(NEXT|PAST|THIS)_(\d*)_([A-Z]+)/.exec(String(value)) ?? [];
  const read = direction === undefined ? parsed(value) : { direction, amount: amount || null, unit };
  return relativeShape.catch({ direction: 'NEXT', amount: 7, unit: 'DAY' }).parse(read);
};

const UNITS = {
  DAY: { add: addDays, start: startOfDay, end: endOfDay },
  WEEK: { add: addWeeks, start: startOfWeek, end: endOfWeek },
  MONTH: { add: addMonths, start: startOfMonth, end: endOfMonth },
  YEAR: { add: addYears, start: startOfYear, end: endOfYear },
};

/** First and last day of a relative range: the current day, week, month or year belongs to THIS alone, as in Twenty. */
const relativeDays = ({ direction, amount, unit }: Relative, now: Date): [Date, Date] => {
  const { add, start, end } = UNITS[unit];
  switch (direction) {
    case 'NEXT':
      return [addDays(end(now), 1), addDays(add(start(addDays(end(now), 1)), amount), -1)];
    case 'PAST':
      return [add(start(now), -amount), addDays(start(now), -1)];
    case 'THIS':
      return [start(now), end(now)];
    default:
      return direction satisfies never;
  }
};

const not = (filter: GraphqlFilter): GraphqlFilter => ({ not: filter });
const isoDay = (day: Date): string => format(day, 'yyyy-MM-dd');

/** Parts of a composite field that a text is looked for in. */
const TEXT_PARTS: Record<string, string[] | undefined> = {
  FULL_NAME: ['firstName', 'lastName'],
  EMAILS: ['primaryEmail'],
  PHONES: ['primaryPhoneNumber'],
  LINKS: ['primaryLinkUrl', 'primaryLinkLabel'],
  ADDRESS: ['addressStreet1', 'addressCity', 'addressPostcode', 'addressState', 'addressCountry'],
  ACTOR: ['name'],
  RICH_TEXT: ['markdown'],
};

const contains = (field: FieldItem, text: string, part: string | null | undefined): GraphqlFilter => {
  const pattern = { ilike: `%${text}%` };
  const parts = part ? [part] : TEXT_PARTS[field.type];
  if (parts !== undefined) return { or: parts.map((name) => ({ [field.name]: { [name]: pattern } })) };
  if (field.type === 'ARRAY') return { [field.name]: { containsIlike: `%${text}%` } };
  return { [field.name]: field.type === 'RAW_JSON' ? { like: `%${text}%` } : pattern };
};

const isEmpty = (field: FieldItem): GraphqlFilter => {
  const nothing = { is: 'NULL' };
  switch (field.type) {
    case 'MULTI_SELECT':
    case 'ARRAY':
      return { or: [{ [field.name]: nothing }, { [field.name]: { isEmptyArray: true } }] };
    case 'RELATION':
    case 'MORPH_RELATION':
      return { [field.relation?.joinColumn ?? field.name]: nothing };
    case 'CURRENCY':
      return { [field.name]: { amountMicros: nothing } };
    default: {
      const parts = TEXT_PARTS[field.type];
      return parts === undefined
        ? { [field.name]: nothing }
        : { and: parts.map((part) => ({ [field.name]: { [part]: nothing } })) };
    }
  }
};

const dateFilter = ({ field, operand, value }: Filter, now: Date): GraphqlFilter | undefined => {
  const isDay = field.type === 'DATE';
  const from = (day: Date): string => (isDay ? isoDay(day) : startOfDay(day).toISOString());
  const to = (day: Date): string => (isDay ? isoDay(day) : endOfDay(day).toISOString());
  const between = (first: Date, last: Date): GraphqlFilter => ({
    and: [{ [field.name]: { gte: from(first) } }, { [field.name]: { lte: to(last) } }],
  });
  switch (operand) {
    case 'IS_TODAY':
      return between(now, now);
    case 'IS_IN_PAST':
      return { [field.name]: { lt: isDay ? isoDay(now) : now.toISOString() } };
    case 'IS_IN_FUTURE':
      // Of days, today counts to the future, as in Twenty.
      return { [field.name]: isDay ? { gte: isoDay(now) } : { gt: now.toISOString() } };
    case 'IS_RELATIVE':
      return between(...relativeDays(relativeOf(value), now));
    default: {
      if (typeof value !== 'string' || value === '') return undefined;
      const day = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00` : value);
      if (Number.isNaN(day.getTime())) return undefined;
      if (operand === 'IS_BEFORE') return { [field.name]: { lt: from(day) } };
      return operand === 'IS_AFTER' ? { [field.name]: { gte: from(day) } } : between(day, day);
    }
  }
};

const numberFilter = ({ field, operand, value }: Filter): GraphqlFilter | undefined => {
  const number = typeof value === 'number' ? value : Number.parseFloat(String(value));
  if (Number.isNaN(number)) return undefined;
  const within = (comparison: GraphqlFilter): GraphqlFilter => ({
    [field.name]: field.type === 'CURRENCY' ? { amountMicros: comparison } : comparison,
  });
  const asked = field.type === 'CURRENCY' ? Math.round(number * 1_000_000) : number;
  switch (operand) {
    case 'GREATER_THAN_OR_EQUAL':
      return within({ gte: asked });
    case 'LESS_THAN_OR_EQUAL':
      return within({ lte: asked });
    case 'IS_NOT':
      return not(within({ eq: asked }));
    default:
      return within({ eq: asked });
  }
};

/** One filter of a view in the API's words. @returns undefined while its value is missing, which filters nothing. */
export const graphqlFilter = (
  filter: Filter,
  { now, workspaceMemberId }: FilterSurroundings,
): GraphqlFilter | undefined => {
  const { field, operand, value, subFieldName } = filter;
  if (operand === 'IS_EMPTY') return isEmpty(field);
  if (operand === 'IS_NOT_EMPTY' || operand === 'IS_NOT_NULL') return not(isEmpty(field));
  const negated = (found: GraphqlFilter): GraphqlFilter =>
    operand === 'IS_NOT' || operand === 'DOES_NOT_CONTAIN' ? not(found) : found;
  switch (field.type) {
    case 'DATE':
    case 'DATE_TIME':
      return dateFilter(filter, now);
    case 'NUMBER':
    case 'NUMERIC':
      return numberFilter(filter);
    case 'CURRENCY':
      return subFieldName === 'currencyCode'
        ? negated({ [field.name]: { currencyCode: { in: listed(value) } } })
        : numberFilter(filter);
    case 'BOOLEAN':
      return value === '' || value === undefined ? undefined : { [field.name]: { eq: String(value) === 'true' } };
    case 'SELECT':
    case 'RATING':
    case 'MULTI_SELECT':
    case 'RELATION':
    case 'UUID':
      return fromList(filter, listed(value, workspaceMemberId), negated);
    default: {
      const text = typeof value === 'string' ? value.trim() : '';
      return text === '' ? undefined : negated(contains(field, text, subFieldName));
    }
  }
};

const fromList = (
  { field, operand }: Filter,
  values: string[],
  negated: (found: GraphqlFilter) => GraphqlFilter,
): GraphqlFilter | undefined => {
  if (values.length === 0) return undefined;
  if (field.type === 'RELATION') return negated({ [field.relation?.joinColumn ?? field.name]: { in: values } });
  if (field.type === 'MULTI_SELECT') return negated({ [field.name]: { containsAny: values } });
  if (field.type === 'RATING' && operand !== 'IS')
    return { [field.name]: { [operand === 'GREATER_THAN_OR_EQUAL' ? 'gte' : 'lte']: values[0] } };
  return negated({ [field.name]: { in: values } });
};

const SEARCHED = new Set(['TEXT', 'FULL_NAME', 'EMAILS', 'PHONES']);

/** Looks for a text in any of the fields that hold text, as Twenty's search within a view. An empty text asks for nothing. */
export const searchFilter = (fields: readonly FieldItem[], text: string): GraphqlFilter[] => {
  const searched = fields.filter(({ type }) => SEARCHED.has(type));
  return text.trim() === '' || searched.length === 0
    ? []
    : [{ or: searched.map((field) => contains(field, text.trim(), null)) }];
};

/** All of these filters together, those of a group joined the way the group says. A group that filters nothing is left out. */
export const allFilters = (
  filters: readonly Filter[],
  surroundings: FilterSurroundings,
  extra: readonly GraphqlFilter[] = [],
  groups: readonly FilterGroup[] = [],
): GraphqlFilter => {
  const isKnown = (id: string | null | undefined): boolean => groups.some((group) => group.id === id);
  const inside = (parent: string | null): GraphqlFilter[] => {
    const belongs = (id: string | null | undefined): boolean => (parent === null ? !isKnown(id) : id === parent);
    return [
      ...filters
        .filter(({ groupId }) => belongs(groupId))
        .map((filter) => graphqlFilter(filter, surroundings))
        .filter((filter) => filter !== undefined),
      ...groups
        .filter(({ parentId }) => belongs(parentId))
        .flatMap(({ id, logicalOperator }) => joined(logicalOperator, inside(id))),
    ];
  };
  const found = [...extra, ...inside(null)];
  return found.length === 0 ? {} : { and: found };
};

const joined = (logicalOperator: FilterGroup['logicalOperator'], found: GraphqlFilter[]): GraphqlFilter[] => {
  if (found.length === 0) return [];
  switch (logicalOperator) {
    case 'AND':
      return [{ and: found }];
    case 'OR':
      return [{ or: found }];
    case 'NOT':
      return [not({ and: found })];
    default:
      return logicalOperator satisfies never;
  }
};
