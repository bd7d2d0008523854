import { useMemo, useState } from 'react';
import { OptionTag, readable } from '../fields/tag.tsx';
import { RecordChip } from '../fields/record-chip.tsx';
import { formatMoney, formatNumber } from '../fields/format.ts';
import { Message } from '../frame/message.tsx';
import { showToast } from '../frame/toasts.tsx';
import { useLanguage } from '../language/language.tsx';
import { recordLabel } from '../records/record.ts';
import { useCurrency } from '../records/use-currency.ts';
import { useRecords, useUpdateRecord } from '../records/use-records.ts';
import { graphqlOrder, needsOffset } from '../records/view-sort.ts';
import type { FieldItem, ObjectItem, ViewItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { CardFields } from './card-fields.tsx';
import { aggregateOf, groupFilter, useGroups, type Group } from './groups.ts';
import { LoadMore } from './load-more.tsx';
import type { ViewState } from './view-state.ts';

const CARDS = 20;
const MICROS = 1_000_000;

/** Records as cards in columns by a select field. A card is moved by dragging or with the list on it. */
export const BoardView = ({ object, view, state }: { object: ObjectItem; view: ViewItem; state: ViewState }) => {
  const { label } = useLanguage();
  const workspace = useWorkspace();
  const field = workspace.fieldById(view.mainGroupByFieldMetadataUniversalIdentifier)?.field;
  const columns = useGroups(object, view, field, state.filter);
  if (field === undefined) return <Message word="notFound" />;
  return (
    <div className="board" tabIndex={0} role="region" aria-label={label(view.name, 'view')}>
      {columns.map((column) => (
        <BoardColumn
          key={column.value}
          object={object}
          view={view}
          field={field}
          column={column}
          columns={columns}
          state={state}
        />
      ))}
    </div>
  );
};

type ColumnProps = {
  object: ObjectItem;
  view: ViewItem;
  field: FieldItem;
  column: Group;
  columns: Group[];
  state: ViewState;
};

const BoardColumn = ({ object, view, field, column, columns, state }: ColumnProps) => {
  const { say, label, locale } = useLanguage();
  const workspace = useWorkspace();
  const update = useUpdateRecord(object);
  const [isOver, setIsOver] = useState(false);
  const fields = useMemo(() => workspace.columnsOf(view).map(({ field: shown }) => shown), [workspace, view]);
  const canMove = workspace.canEdit(object, field);
  const { records, totalCount, fetchNextPage, hasNextPage, isFetchingNextPage } = useRecords({
    object,
    fields,
    pageSize: CARDS,
    orderBy: graphqlOrder(workspace, state.sorts),
    byOffset: needsOffset(state.sorts),
    filter: groupFilter(state.filter, field, column),
  });
  const nameOf = (value: string): string =>
    value === ''
      ? say('noValue')
      : label(field.options?.find((option) => option.value === value)?.label ?? readable(value), 'option');
  const move = (id: string, value: string): void =>
    update.mutate(
      { id, data: { [field.name]: value === '' ? null : value } },
      { onSuccess: () => showToast(say('boardMoved', { column: nameOf(value) }), 'success', { dedupeKey: 'board' }) },
    );
  return (
    <section
      className={isOver ? 'board-column board-column-over' : 'board-column'}
      aria-label={nameOf(column.value)}
      onDragOver={(event) => {
        if (canMove) {
          event.preventDefault();
          setIsOver(true);
        }
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false);
        move(event.dataTransfer.getData('text/plain'), column.value);
      }}
    >
      <h2>
        <OptionTag field={field} value={column.value} />{' '}
        <span className="faint">{formatNumber(column.count, locale)}</span>
        <Total object={object} view={view} filter={state.filter} total={column.total} />
      </h2>
      <ul>
        {records.map((record) => (
          <li
            key={record.id}
            className="card"
            draggable={canMove}
            onDragStart={(event) => event.dataTransfer.setData('text/plain', record.id)}
          >
            <RecordChip object={object} record={record} />
            <CardFields
              fields={fields.filter((shown) => shown.name !== object.labelIdentifierFieldName && shown !== field)}
              record={record}
            />
            {canMove ? (
              <select
                className="card-move"
                aria-label={`${label(field.label, 'field')}: ${recordLabel(object, record)}`}
                value={column.value}
                onChange={({ target }) => move(record.id, target.value)}
              >
                {columns.map(({ value }) => (
                  <option key={value} value={value}>
                    {nameOf(value)}
                  </option>
                ))}
              </select>
            ) : null}
          </li>
        ))}
      </ul>
      <LoadMore
        shown={records.length}
        total={totalCount}
        hasMore={hasNextPage}
        isLoading={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </section>
  );
};

type TotalProps = { object: ObjectItem; view: ViewItem; filter: Record<string, unknown>; total: number | null };

/** What the view adds up over a column. */
const Total = ({ object, view, filter, total }: TotalProps) => {
  const { label, locale } = useLanguage();
  const field = aggregateOf(useWorkspace(), view)?.field;
  const currency = useCurrency(object, field, filter);
  if (field === undefined || total === null) return null;
  return (
    <span className="board-total" data-value="" title={label(field.label, 'field')}>
      {field.type === 'CURRENCY'
        ? formatMoney(Math.round(total / MICROS) * MICROS, currency, locale)
        : formatNumber(total, locale)}
    </span>
  );
};
