import { describe, expect, it } from 'vitest';
import { parseMapping } from './mapping.ts';
import { skipsLine } from './skipped-rows.ts';

const guests = (rows = ''): ReturnType<typeof skipsLine> =>
  skipsLine(
    parseMapping(
      `name: t\nkind: guests\n${rows}\nfields: { guestNumber: { column: Id }, lastName: { column: Last } }`,
      'm.yaml',
    ),
    ['Id', 'Last', 'Sum'],
  );

describe('a line', () => {
  it.each<[string[], boolean]>([
    [['', ' ', ''], true],
    [['Total', '', ''], true],
    [['Total:', '', '1,234.00'], true],
    [['Grand Total', '', '12'], true],
    [['Total 12', '', ''], true],
    [['Total of 12 guests', '', ''], true],
    [['', 'Total', '12'], true],
    [['合计', '', '12'], true],
    [['Gesamtsumme', '', ''], true],
    [['7', 'Total', '12'], false],
    [['Total', 'Ana', ''], false],
    [['', 'Sum', '12'], false],
    [['7', 'Silva', ''], false],
  ])('%j is no row: %s', (cells, expected) => {
    expect(guests()(cells)).toBe(expected ? 'NO_ROW' : null);
  });

  it('of a value that the mapping skips is no row', () => {
    const skips = guests('rows: { skipIf: { column: Last, in: [Payout, ""] } }');
    expect(
      [
        ['1', 'Payout', ''],
        ['1', '', ''],
        ['1', 'Silva', ''],
      ].map(skips),
    ).toEqual(['BY_VALUE', 'BY_VALUE', null]);
  });

  it('of none of the values that the mapping keeps is no row', () => {
    const skips = guests('rows: { onlyIf: { column: Last, in: [Reservation] } }');
    expect(
      [
        ['1', 'Payout', ''],
        ['1', ' Reservation ', ''],
      ].map(skips),
    ).toEqual(['BY_VALUE', null]);
  });
});
