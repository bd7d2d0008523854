import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, keyAction, sortedByPress, type SortValue } from './table-view.ts';

describe('the order of a table', () => {
  it.each<[string, SortValue[], 'ascending' | 'descending', string, SortValue[]]>([
    ['numbers by size', [10, 9, 100], 'ascending', 'en', [9, 10, 100]],
    ['numbers the other way', [10, 9, 100], 'descending', 'en', [100, 10, 9]],
    [
      'room numbers by the number in them',
      ['1002', '204', 'A10', 'A9'],
      'ascending',
      'en',
      ['204', '1002', 'A9', 'A10'],
    ],
    [
      'names without regard to accents and capitals',
      ['Zoë', 'émile', 'Eva'],
      'ascending',
      'en',
      ['émile', 'Eva', 'Zoë'],
    ],
    ['Chinese names by their sound', ['张', '王', '李'], 'ascending', 'zh-CN', ['李', '王', '张']],
    ['unknown last', [null, 2, 1], 'ascending', 'en', [1, 2, null]],
    ['unknown last the other way too', [null, 2, 1], 'descending', 'en', [2, 1, null]],
  ])('%s', (_, values, direction, locale, expected) =>
    expect(inOrder(values, (value) => value, direction, locale)).toEqual(expected),
  );

  it('loses no row, and leaves equal rows as they came', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.nat(), value: fc.option(fc.integer({ min: 0, max: 3 })) })), (rows) => {
        const sorted = inOrder(rows, ({ value }) => value, 'ascending', 'en');
        expect(new Set(sorted)).toEqual(new Set(rows));
        for (const value of [0, 1, 2, 3, null])
          expect(sorted.filter((row) => row.value === value)).toEqual(rows.filter((row) => row.value === value));
      }),
    ));

  it.each([
    ['another column', { key: 'name', direction: 'ascending' }, 'nights', { key: 'nights', direction: 'ascending' }],
    ['the same again', { key: 'nights', direction: 'ascending' }, 'nights', { key: 'nights', direction: 'descending' }],
    ['a third time', { key: 'nights', direction: 'descending' }, 'nights', { key: 'nights', direction: 'ascending' }],
    ['none before', null, 'nights', { key: 'nights', direction: 'ascending' }],
  ] as const)('pressing %s', (_, before, key, after) => expect(sortedByPress(before, key)).toEqual(after));
});

describe('keys in a table of three rows', () => {
  it.each([
    ['ArrowDown', 0, { kind: 'move', to: 1 }],
    ['ArrowDown', 2, { kind: 'move', to: 2 }],
    ['ArrowUp', 1, { kind: 'move', to: 0 }],
    ['ArrowUp', 0, { kind: 'move', to: 0 }],
    ['PageDown', 0, { kind: 'move', to: 2 }],
    ['PageUp', 2, { kind: 'move', to: 0 }],
    ['Home', 2, { kind: 'move', to: 0 }],
    ['End', 0, { kind: 'move', to: 2 }],
    ['Enter', 1, { kind: 'open' }],
    [' ', 1, { kind: 'choose' }],
    ['a', 1, null],
  ])('%s on row %d', (key, active, expected) => expect(keyAction(key, active, 3)).toEqual(expected));

  it('do nothing where there is no row', () => expect(keyAction('Enter', 0, 0)).toBeNull());
});
