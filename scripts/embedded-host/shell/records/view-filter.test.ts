import { describe, expect, it } from 'vitest';
import type { FieldItem } from '../workspace/metadata.ts';
import {
  allFilters,
  graphqlFilter,
  listed,
  operandsOf,
  searchFilter,
  waitsForValue,
  type Filter,
  type FilterGroup,
} from './view-filter.ts';

const field = (type: string, name = 'x'): FieldItem => ({
  id: name,
  universalIdentifier: name,
  name,
  label: name,
  description: null,
  icon: null,
  type,
  options: null,
  settings: null,
  isNullable: true,
  isSystem: false,
  isUIEditable: true,
  relation:
    type === 'RELATION'
      ? { type: 'MANY_TO_ONE', targetObject: 'person', targetField: 'stays', joinColumn: 'guestId' }
      : null,
});
const ME = '11111111-1111-4111-8111-111111111111';
const NOW = new Date(2026, 2, 15, 10, 30);
const filtered = (type: string, operand: string, value: unknown = '', subFieldName: string | null = null): unknown =>
  graphqlFilter({ field: field(type), operand, value, subFieldName }, { now: NOW, workspaceMemberId: ME });

describe('a filter of a view in the words of the API', () => {
  it.each([
    { name: 'text', type: 'TEXT', operand: 'CONTAINS', value: 'suite', expected: { x: { ilike: '%suite%' } } },
    {
      name: 'text, not',
      type: 'TEXT',
      operand: 'DOES_NOT_CONTAIN',
      value: 'suite',
      expected: { not: { x: { ilike: '%suite%' } } },
    },
    { name: 'text, empty', type: 'TEXT', operand: 'IS_EMPTY', value: '', expected: { x: { is: 'NULL' } } },
    {
      name: 'a name by both its parts',
      type: 'FULL_NAME',
      operand: 'CONTAINS',
      value: 'ana',
      expected: { or: [{ x: { firstName: { ilike: '%ana%' } } }, { x: { lastName: { ilike: '%ana%' } } }] },
    },
    {
      name: 'a number from',
      type: 'NUMBER',
      operand: 'GREATER_THAN_OR_EQUAL',
      value: '3',
      expected: { x: { gte: 3 } },
    },
    {
      name: 'a number that is not',
      type: 'NUMBER',
      operand: 'IS_NOT',
      value: '3',
      expected: { not: { x: { eq: 3 } } },
    },
    {
      name: 'money in micros',
      type: 'CURRENCY',
      operand: 'LESS_THAN_OR_EQUAL',
      value: '99.5',
      expected: { x: { amountMicros: { lte: 99_500_000 } } },
    },
    {
      name: 'a select as a list',
      type: 'SELECT',
      operand: 'IS',
      value: ['A', 'B'],
      expected: { x: { in: ['A', 'B'] } },
    },
    {
      name: 'a select as JSON text',
      type: 'SELECT',
      operand: 'IS_NOT',
      value: '["A"]',
      expected: { not: { x: { in: ['A'] } } },
    },
    {
      name: 'several of a multi-select',
      type: 'MULTI_SELECT',
      operand: 'CONTAINS',
      value: ['A'],
      expected: { x: { containsAny: ['A'] } },
    },
    {
      name: 'an empty multi-select',
      type: 'MULTI_SELECT',
      operand: 'IS_EMPTY',
      value: '',
      expected: { or: [{ x: { is: 'NULL' } }, { x: { isEmptyArray: true } }] },
    },
    { name: 'yes or no', type: 'BOOLEAN', operand: 'IS', value: 'true', expected: { x: { eq: true } } },
    {
      name: 'a relation by its join column',
      type: 'RELATION',
      operand: 'IS',
      value: [ME],
      expected: { guestId: { in: [ME] } },
    },
    {
      name: 'a relation that is missing',
      type: 'RELATION',
      operand: 'IS_EMPTY',
      value: '',
      expected: { guestId: { is: 'NULL' } },
    },
    {
      name: 'the person at the screen',
      type: 'RELATION',
      operand: 'IS',
      value: '{"isCurrentWorkspaceMemberSelected":true,"selectedRecordIds":[]}',
      expected: { guestId: { in: [ME] } },
    },
    {
      name: 'today',
      type: 'DATE',
      operand: 'IS_TODAY',
      value: '',
      expected: { and: [{ x: { gte: '2026-03-15' } }, { x: { lte: '2026-03-15' } }] },
    },
    {
      name: 'the next two days',
      type: 'DATE',
      operand: 'IS_RELATIVE',
      value: '{"direction":"NEXT","amount":2,"unit":"DAY"}',
      expected: { and: [{ x: { gte: '2026-03-16' } }, { x: { lte: '2026-03-17' } }] },
    },
    ...(
      [
        ['tomorrow', 'NEXT_1_DAY', '2026-03-16', '2026-03-16'],
        ['yesterday', 'PAST_1_DAY', '2026-03-14', '2026-03-14'],
        ['today', 'THIS_1_DAY', '2026-03-15', '2026-03-15'],
        ['the next month', 'NEXT_1_MONTH', '2026-04-01', '2026-04-30'],
        ['the last two years', 'PAST_2_YEAR', '2024-01-01', '2025-12-31'],
        ['this month', 'THIS__MONTH', '2026-03-01', '2026-03-31'],
        ['the next day of a zone', 'NEXT_1_DAY;;Europe/Lisbon;;MONDAY;;', '2026-03-16', '2026-03-16'],
      ] as const
    ).map(([name, value, from, to]) => ({
      name: `${name} as the host writes it`,
      type: 'DATE',
      operand: 'IS_RELATIVE',
      value,
      subFieldName: null,
      expected: { and: [{ x: { gte: from } }, { x: { lte: to } }] },
    })),
    {
      name: 'from today on',
      type: 'DATE',
      operand: 'IS_IN_FUTURE',
      value: '',
      expected: { x: { gte: '2026-03-15' } },
    },
    {
      name: 'this month',
      type: 'DATE',
      operand: 'IS_RELATIVE',
      value: '{"direction":"THIS","amount":1,"unit":"MONTH"}',
      expected: { and: [{ x: { gte: '2026-03-01' } }, { x: { lte: '2026-03-31' } }] },
    },
    {
      name: 'before a day',
      type: 'DATE',
      operand: 'IS_BEFORE',
      value: '2026-01-01',
      expected: { x: { lt: '2026-01-01' } },
    },
    { name: 'in the past', type: 'DATE', operand: 'IS_IN_PAST', value: '', expected: { x: { lt: '2026-03-15' } } },
    {
      name: 'a currency',
      type: 'CURRENCY',
      operand: 'IS',
      value: ['EUR'],
      subFieldName: 'currencyCode',
      expected: { x: { currencyCode: { in: ['EUR'] } } },
    },
  ])('$name', ({ type, operand, value, subFieldName, expected }) => {
    expect(filtered(type, operand, value, subFieldName ?? null)).toEqual(expected);
  });

  it('holds an instant to the whole local day', () => {
    expect(filtered('DATE_TIME', 'IS', '2026-03-15')).toEqual({
      and: [
        { x: { gte: new Date(2026, 2, 15).toISOString() } },
        { x: { lte: new Date(2026, 2, 15, 23, 59, 59, 999).toISOString() } },
      ],
    });
  });

  it.each(['TEXT', 'NUMBER', 'SELECT', 'RELATION', 'DATE', 'BOOLEAN', 'CURRENCY', 'MULTI_SELECT', 'RATING'])(
    'filters nothing while the value of %s is missing',
    (type) => {
      expect(filtered(type, operandsOf(type)[0]!)).toBeUndefined();
    },
  );

  it.each(['DATE', 'NUMBER', 'CURRENCY', 'SELECT', 'MULTI_SELECT', 'TEXT', 'FULL_NAME', 'EMAILS', 'RELATION', 'ARRAY'])(
    'of type %s knows every condition that it offers and needs no value for',
    (type) => {
      for (const operand of operandsOf(type).filter((candidate) => !waitsForValue(candidate)))
        expect(filtered(type, operand)).toBeDefined();
    },
  );
});

describe('the values of a filter', () => {
  it.each([
    { name: 'a list', value: ['A'], expected: ['A'] },
    { name: 'JSON text', value: '["A","B"]', expected: ['A', 'B'] },
    { name: 'one word', value: 'A', expected: ['A'] },
    { name: 'nothing', value: '', expected: [] },
    { name: 'broken JSON is one word', value: '[A', expected: ['[A'] },
  ])('$name', ({ value, expected }) => {
    expect(listed(value)).toEqual(expected);
  });
});

describe('filters in groups', () => {
  const is = (value: string, groupId: string | null = null): Filter => ({
    field: field('SELECT'),
    operand: 'IS',
    value: [value],
    groupId,
  });
  const one = (value: string): object => ({ x: { in: [value] } });
  const group = (
    id: string,
    logicalOperator: FilterGroup['logicalOperator'],
    parentId: string | null = null,
  ): FilterGroup => ({ id, logicalOperator, parentId });
  const together = (filters: Filter[], groups: FilterGroup[]): object =>
    allFilters(filters, { now: NOW, workspaceMemberId: ME }, [], groups);

  it.each([
    { name: 'none', filters: [], groups: [], expected: {} },
    { name: 'without a group', filters: [is('A'), is('B')], groups: [], expected: { and: [one('A'), one('B')] } },
    { name: 'of a group that is not there', filters: [is('A', 'gone')], groups: [], expected: { and: [one('A')] } },
    {
      name: 'either of two',
      filters: [is('A', 'g'), is('B', 'g')],
      groups: [group('g', 'OR')],
      expected: { and: [{ or: [one('A'), one('B')] }] },
    },
    {
      name: 'none of two',
      filters: [is('A', 'g'), is('B', 'g')],
      groups: [group('g', 'NOT')],
      expected: { and: [{ not: { and: [one('A'), one('B')] } }] },
    },
    {
      name: 'a group inside a group',
      filters: [is('A', 'g'), is('B', 'h'), is('C', 'h')],
      groups: [group('g', 'OR'), group('h', 'AND', 'g')],
      expected: { and: [{ or: [one('A'), { and: [one('B'), one('C')] }] }] },
    },
    {
      name: 'a filter beside a group',
      filters: [is('A'), is('B', 'g')],
      groups: [group('g', 'OR')],
      expected: { and: [one('A'), { or: [one('B')] }] },
    },
    { name: 'an empty group', filters: [is('A')], groups: [group('g', 'OR')], expected: { and: [one('A')] } },
  ])('$name', ({ filters, groups, expected }) => {
    expect(together(filters, groups)).toEqual(expected);
  });

  it.each([
    { text: '', expected: [] },
    { text: '  ', expected: [] },
    {
      text: ' Almeida ',
      expected: [
        { or: [{ note: { ilike: '%Almeida%' } }, { or: [{ emails: { primaryEmail: { ilike: '%Almeida%' } } }] }] },
      ],
    },
  ])('a search for "$text"', ({ text, expected }) => {
    expect(searchFilter([field('TEXT', 'note'), field('NUMBER'), field('EMAILS', 'emails')], text)).toEqual(expected);
  });
});
