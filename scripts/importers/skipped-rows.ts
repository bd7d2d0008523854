import { requiredFields, startColumns, type Mapping } from './mapping.ts';

/** How totals are headed under a list, in the languages of hotel systems. */
const TOTAL =
  /^(grand |sub-?|sub )?totals?$|^total(e|i|en)? (general|général|geral|generale|de|of|for|rows?|records?)\b.*$|^(gesamtsumme|zwischensumme|sous-total|totaal|totale|totais|итого|всего|合计|合計|总计|總計|小计|小計|toplam|razem|celkem|összesen|yhteensä)$/i;

const LETTER = /\p{L}/u;

/**
 * Makes the test of which lines are skipped: those that are no rows, because they are without any value or totals under a
 * list (a word for total comes first, beside it are only numbers, and no record is named), and those that the mapping skips
 * by a value.
 */
export const skipsLine = (
  mapping: Mapping,
  header: readonly string[],
): ((cells: readonly string[]) => 'BY_VALUE' | 'NO_ROW' | null) => {
  const { onlyIf, skipIf } = mapping.rows;
  const valueOf = (cells: readonly string[], column: string): string => cells[header.indexOf(column)]?.trim() ?? '';
  const required = requiredFields(mapping.kind).flatMap((field) =>
    startColumns(mapping.fields[field] ?? {}).map((column) => header.indexOf(column)),
  );
  return (cells) => {
    const first = cells.findIndex((cell) => cell.trim() !== '');
    if (first === -1) return 'NO_ROW';
    if (
      TOTAL.test(cells[first]!.trim().replace(/[\s:：=\d.,]+$/, '')) &&
      required.every((at) => at === first || (cells[at] ?? '').trim() === '') &&
      cells.every((cell, at) => at === first || !LETTER.test(cell))
    )
      return 'NO_ROW';
    if (onlyIf && !onlyIf.in.includes(valueOf(cells, onlyIf.column))) return 'BY_VALUE';
    return skipIf?.in.includes(valueOf(cells, skipIf.column)) ? 'BY_VALUE' : null;
  };
};
