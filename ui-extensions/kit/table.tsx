import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLocale, useTranslate } from 'twenty-sdk/front-component';
import { SelectField } from './fields.tsx';
import { inOrder, keyAction, sortedByPress, type Sorting, type SortValue } from './table-view.ts';
import { useCursor } from './use-cursor.ts';

export type Column<Row> = {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** What the rows are put in order by when the heading is pressed; without it the column has no order. */
  sortBy?: (row: Row) => SortValue;
  /** Numbers and amounts stand at the end of their column. */
  isNumber?: boolean;
  /** What a card is headed by where the table is as narrow as a phone. */
  isHead?: boolean;
  /** The cell holds controls that take Enter and Space for themselves. */
  hasControls?: boolean;
};

/** Which rows are ticked. */
export type Selection = { ids: ReadonlySet<string>; onChange: (ids: ReadonlySet<string>) => void };

type Props<Row> = {
  /** What the table lists, for those who hear it. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  sorting?: Sorting;
  /** What happens when a row is clicked, or Enter is pressed on it. */
  onOpen?: (row: Row) => void;
  /** Gives rows a box to tick, by Space too. */
  selection?: Selection;
  /** Hears of the row that the cursor lies on, once it was moved there. */
  onMove?: (row: Row) => void;
  /** What a key that the table has no use for does to the row under the cursor. */
  onKey?: (key: string, row: Row) => void;
};

/**
 * A table that is walked with the arrow keys, and a list of cards where it is as narrow as a phone. The cursor lies on one
 * row at a time, which Tab reaches; the keys are those of {@link keyAction}.
 */
export const Table = <Row extends { id: string }>({
  label,
  columns,
  rows,
  sorting: first,
  onOpen,
  selection,
  onMove,
  onKey,
}: Props<Row>) => {
  const { t } = useTranslate();
  const locale = useLocale();
  const [sorting, setSorting] = useState<Sorting | null>(first ?? null);
  const [drawn, now, move] = useCursor();
  const places = useRef(new Map<string, HTMLElement | null>());
  const hasMoved = useRef(false);
  const focusing = useRef(new Set<string>());
  const isOwn = useRef(false);
  const sorted = useMemo(() => {
    const by = columns.find(({ key }) => key === sorting?.key)?.sortBy;
    return by === undefined || sorting === null ? rows : inOrder(rows, by, sorting.direction, locale);
  }, [rows, columns, sorting, locale]);
  const active = Math.min(drawn, sorted.length - 1);
  const activeId = sorted[active]?.id ?? '';
  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    focusing.current.add(activeId);
    // Hosts before 2.40 do not let a component set the focus; the cursor is drawn and moves there all the same.
    places.current.get(activeId)?.focus?.();
  }, [activeId]);

  // What a component stops goes on all the same in the page: a cell says first that a key or a click was its own.
  const claim = (): void => {
    isOwn.current = true;
  };
  const takeOwn = (): boolean => {
    const was = isOwn.current;
    isOwn.current = false;
    return was;
  };
  const toggle = (id: string): void => {
    if (!selection) return;
    const ids = new Set(selection.ids);
    if (!ids.delete(id)) ids.add(id);
    selection.onChange(ids);
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    const at = Math.min(now.current, sorted.length - 1);
    const action = keyAction(key, at, sorted.length);
    const isTaken = takeOwn();
    const row = sorted[at];
    if (row === undefined) return;
    if (action === null && !isTaken) onKey?.(key, row);
    if (action === null || (isTaken && action.kind !== 'move')) return;
    switch (action.kind) {
      case 'move':
        hasMoved.current = true;
        move(action.to);
        onMove?.(sorted[action.to]!);
        return;
      case 'open':
        onOpen?.(row);
        return;
      default:
        toggle(row.id);
    }
  };
  const keepOwn = { onKeyDown: claim, onClick: claim };
  const isAllTicked = selection !== undefined && rows.length > 0 && rows.every(({ id }) => selection.ids.has(id));
  const place = (id: string) => (element: HTMLElement | null) => {
    places.current.set(id, element);
  };
  const orders = columns.filter(({ sortBy }) => sortBy);
  return (
    <>
      {orders.length > 1 && (
        <div className="hotel-sort-choice">
          <SelectField
            label={t('Sort by')}
            value={sorting?.key ?? ''}
            onChange={(key) => setSorting(key === '' ? null : { key, direction: 'ascending' })}
            choices={[
              ...(sorting === null ? [{ value: '', label: '–' }] : []),
              ...orders.map(({ key, title }) => ({ value: key, label: title })),
            ]}
          />
        </div>
      )}
      <table
        className={onOpen ? 'hotel-table hotel-table-open' : 'hotel-table'}
        role="grid"
        aria-label={label}
        aria-rowcount={sorted.length + 1}
        aria-multiselectable={selection && 'true'}
      >
        <thead role="rowgroup">
          <tr role="row">
            {selection && (
              <th role="columnheader" className="hotel-check">
                <input
                  type="checkbox"
                  aria-label={t('Select all')}
                  checked={isAllTicked}
                  onChange={() => selection.onChange(isAllTicked ? new Set() : new Set(rows.map(({ id }) => id)))}
                />
              </th>
            )}
            {columns.map(({ key, title, sortBy, isNumber }) => (
              <th
                key={key}
                role="columnheader"
                className={isNumber ? 'hotel-end' : undefined}
                aria-sort={sorting?.key === key ? sorting.direction : undefined}
              >
                {sortBy === undefined ? (
                  title
                ) : (
                  <button type="button" onClick={() => setSorting(sortedByPress(sorting, key))}>
                    {title}
                    {sorting?.key === key && (sorting.direction === 'ascending' ? ' ↑' : ' ↓')}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" onKeyDown={onKeyDown}>
          {sorted.map((row, index) => {
            const isActive = index === active;
            const isTicked = selection?.ids.has(row.id) ?? false;
            // In a table with boxes the cursor lies on the box: Space ticks it, and does not scroll the page.
            const focused = {
              tabIndex: isActive ? 0 : -1,
              ref: place(row.id),
              // The news of a focus that a key has moved comes late: other keys may have moved the cursor on.
              onFocus: () => {
                if (!focusing.current.delete(row.id)) move(index);
              },
            };
            return (
              <tr
                key={row.id}
                role="row"
                className={isActive ? 'hotel-active' : undefined}
                aria-rowindex={index + 2}
                aria-selected={selection && `${isTicked}`}
                onClick={() => {
                  if (takeOwn()) return;
                  // So that the keys go on from the row that was clicked.
                  move(index);
                  places.current.get(row.id)?.focus?.();
                  onOpen?.(row);
                }}
                {...(selection ? {} : focused)}
              >
                {selection && (
                  <td
                    role="gridcell"
                    className="hotel-check"
                    onClick={claim}
                    onKeyDown={({ key }) => {
                      if (key === ' ') claim();
                    }}
                  >
                    <input
                      type="checkbox"
                      aria-label={t('Select')}
                      checked={isTicked}
                      onChange={() => toggle(row.id)}
                      {...focused}
                    />
                  </td>
                )}
                {columns.map(({ key, title, cell, isNumber, isHead, hasControls }) => (
                  <td
                    key={key}
                    role="gridcell"
                    data-title={title}
                    className={[isNumber ? 'hotel-end' : '', isHead ? 'hotel-card-head' : ''].filter(Boolean).join(' ')}
                    {...(hasControls ? keepOwn : {})}
                  >
                    {cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
};
