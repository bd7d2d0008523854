/** A value that rows are put in order by; null is unknown and comes last, whichever way the order goes. */
export type SortValue = string | number | null;
export type Sorting = { key: string; direction: 'ascending' | 'descending' };

/** The order after a column's heading was pressed: ascending first, the other way when it was pressed before. */
export const sortedByPress = (sorting: Sorting | null, key: string): Sorting => ({
  key,
  direction: sorting?.key === key && sorting.direction === 'ascending' ? 'descending' : 'ascending',
});

/** Rows in the order of a value, equal ones as they came. Texts as the locale orders them, numbers in them by their size. */
export const inOrder = <Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: Sorting['direction'],
  locale: string,
): Row[] => {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted((one, other) => {
      if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
      return (
        sign *
        (typeof one.value === 'number' && typeof other.value === 'number'
          ? one.value - other.value
          : collator.compare(String(one.value), String(other.value)))
      );
    })
    .map(({ row }) => row);
};

/** What a key does in a table or list of `count` rows, of which `active` is the one under the cursor. */
export type KeyAction = { kind: 'move'; to: number } | { kind: 'open' } | { kind: 'choose' } | null;

export const keyAction = (key: string, active: number, count: number): KeyAction => {
  if (count === 0) return null;
  const move = (to: number): KeyAction => ({ kind: 'move', to: Math.min(Math.max(to, 0), count - 1) });
  switch (key) {
    case 'ArrowDown':
      return move(active + 1);
    case 'ArrowUp':
      return move(active - 1);
    case 'PageDown':
      return move(active + 10);
    case 'PageUp':
      return move(active - 10);
    case 'Home':
      return move(0);
    case 'End':
      return move(count - 1);
    case 'Enter':
      return { kind: 'open' };
    case ' ':
      return { kind: 'choose' };
    default:
      return null;
  }
};
