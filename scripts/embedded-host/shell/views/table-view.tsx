import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSelection } from '../commands/selection.ts';
import { FieldInput, isEditableType } from '../fields/field-input.tsx';
import { FieldValue } from '../fields/field-value.tsx';
import { RecordChip } from '../fields/record-chip.tsx';
import { Floating } from '../frame/floating.tsx';
import { Icon } from '../frame/icon.tsx';
import { Message } from '../frame/message.tsx';
import { useIsWide } from '../frame/use-is-wide.ts';
import { useLanguage } from '../language/language.tsx';
import { formatNumber } from '../fields/format.ts';
import { recordLabel, type RecordItem } from '../records/record.ts';
import { useRecords, useUpdateRecord } from '../records/use-records.ts';
import { graphqlOrder, isSortable, needsOffset } from '../records/view-sort.ts';
import type { FieldItem, ObjectItem, ViewItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { LoadMore } from './load-more.tsx';
import { isNumeric } from './plain-table.tsx';
import { RecordCards } from './record-cards.tsx';
import { moveInRows } from './row-keys.ts';
import type { ViewState } from './view-state.ts';

const ROW_HEIGHT = 32;
/** A day with its time is read whole. */
const INSTANT_WIDTH = 172;

/** Records in rows, read on as they are scrolled to; only those in sight are in the page. */
export const TableView = ({ object, view, state }: { object: ObjectItem; view: ViewItem; state: ViewState }) => {
  const { say, label, locale } = useLanguage();
  const workspace = useWorkspace();
  const columns = useMemo(() => {
    const shown = workspace.columnsOf(view);
    const named = shown.findIndex(({ field }) => field.name === object.labelIdentifierFieldName);
    return named <= 0 ? shown : [shown[named]!, ...shown.toSpliced(named, 1)];
  }, [workspace, view, object]);
  const fields = useMemo(() => columns.map(({ field }) => field), [columns]);
  const { records, totalCount, isPending, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useRecords(
    {
      object,
      fields,
      filter: state.filter,
      orderBy: graphqlOrder(workspace, state.sorts),
      byOffset: needsOffset(state.sorts),
    },
  );
  const isWide = useIsWide();
  const selected = useSelection((selection) => selection.records);
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- its functions are called in this render only
  const rows = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const items = rows.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (isWide && hasNextPage && !isFetchingNextPage && lastShown >= records.length - 15) void fetchNextPage();
  }, [isWide, lastShown, records.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (error !== null)
    return (
      <Message word="couldNotLoad" detail={error.message}>
        <button type="button" className="button" onClick={() => void refetch()}>
          {say('reload')}
        </button>
      </Message>
    );
  if (isPending) return <Message word="loading" />;
  if (records.length === 0)
    return (
      <Message
        word="emptyView"
        values={{ objects: label(object.labelPlural, 'objects') }}
        {...(state.filters.length > 0 || state.text !== '' ? { detail: say('emptyViewFiltered') } : {})}
      />
    );
  const footer = (
    <footer className="view-footer">
      <span>{say('total', { count: formatNumber(totalCount ?? records.length, locale) })}</span>
      {selected.length > 0 ? <span>{say('selected', { count: selected.length })}</span> : null}
    </footer>
  );
  if (!isWide)
    return (
      <>
        <div className="table-scroll" tabIndex={0} role="region" aria-label={label(object.labelPlural, 'objects')}>
          <RecordCards
            object={object}
            fields={fields}
            records={records}
            name={label(object.labelPlural, 'objects')}
            isSelectable
          />
          <LoadMore
            shown={records.length}
            total={totalCount}
            hasMore={hasNextPage}
            isLoading={isFetchingNextPage}
            onMore={() => void fetchNextPage()}
          />
        </div>
        {footer}
      </>
    );
  const template = `32px ${columns.map(({ field, size }) => `${Math.max(size, field.type === 'DATE_TIME' ? INSTANT_WIDTH : 60)}px`).join(' ')} minmax(0, 1fr)`;
  const select = (record: RecordItem, isOn: boolean): void =>
    useSelection.setState({
      records: isOn ? [...selected, record] : selected.filter(({ id }) => id !== record.id),
      isSelectAll: false,
    });
  const sortBy = (field: FieldItem): void => {
    const current = state.sorts.find((sort) => sort.field === field);
    state.setSorts([{ field, direction: current?.direction === 'ASC' ? 'DESC' : 'ASC' }]);
  };
  const sortOf = (field: FieldItem): 'ascending' | 'descending' | undefined => {
    const direction = state.sorts.find((sort) => sort.field === field)?.direction;
    return direction === undefined ? undefined : direction === 'ASC' ? 'ascending' : 'descending';
  };
  return (
    <>
      <div
        className="table-scroll"
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label={label(object.labelPlural, 'objects')}
      >
        <div
          className="table"
          role="table"
          aria-label={label(object.labelPlural, 'objects')}
          aria-rowcount={totalCount ?? -1}
          aria-colcount={columns.length + 1}
        >
          <div role="rowgroup" className="table-head">
            <div role="row" className="table-row" style={{ gridTemplateColumns: template }}>
              <span role="columnheader" className="cell">
                <input
                  type="checkbox"
                  aria-label={say('selectAll')}
                  checked={selected.length > 0 && selected.length === records.length}
                  onChange={({ target }) =>
                    useSelection.setState({ records: target.checked ? records : [], isSelectAll: target.checked })
                  }
                />
              </span>
              {columns.map(({ field }) => (
                <span key={field.name} role="columnheader" className="cell" aria-sort={sortOf(field)}>
                  {isSortable(field) ? (
                    <button
                      type="button"
                      className="column-button"
                      title={label(field.label, 'field')}
                      onClick={() => sortBy(field)}
                    >
                      <Icon name={field.icon} size={14} />
                      <span>{label(field.label, 'field')}</span>
                      {sortOf(field) === undefined ? null : (
                        <Icon name={sortOf(field) === 'ascending' ? 'IconArrowUp' : 'IconArrowDown'} size={12} />
                      )}
                    </button>
                  ) : (
                    <span className="column-button" title={label(field.label, 'field')}>
                      <Icon name={field.icon} size={14} />
                      <span>{label(field.label, 'field')}</span>
                    </span>
                  )}
                </span>
              ))}
            </div>
          </div>
          <div role="rowgroup" className="table-body" onKeyDown={moveInRows} style={{ height: rows.getTotalSize() }}>
            {items.map(({ index, start }) => {
              const record = records[index]!;
              const isSelected = selected.some(({ id }) => id === record.id);
              return (
                <div
                  key={record.id}
                  role="row"
                  aria-rowindex={index + 2}
                  aria-selected={isSelected}
                  className="table-row"
                  style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
                >
                  <span role="cell" className="cell">
                    <input
                      type="checkbox"
                      aria-label={say('selectRow', { record: recordLabel(object, record) || say('untitled') })}
                      checked={isSelected}
                      onChange={({ target }) => select(record, target.checked)}
                    />
                  </span>
                  {columns.map(({ field }) => (
                    <Cell key={field.name} object={object} field={field} record={record} />
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      </div>
      {footer}
    </>
  );
};

const Cell = ({ object, field, record }: { object: ObjectItem; field: FieldItem; record: RecordItem }) => {
  const { say, label } = useLanguage();
  const workspace = useWorkspace();
  const [isEditing, setIsEditing] = useState(false);
  const update = useUpdateRecord(object);
  const isName = field.name === object.labelIdentifierFieldName;
  const canEdit = isEditableType(field) && workspace.canEdit(object, field);
  const value = record[field.name];
  if (isEditing)
    return (
      <span role="cell" className="cell cell-editing">
        <Floating>
          <FieldInput
            field={field}
            value={value}
            onCancel={() => setIsEditing(false)}
            onSave={(data) => {
              setIsEditing(false);
              update.mutate({ id: record.id, data });
            }}
          />
        </Floating>
      </span>
    );
  return (
    <span
      role="cell"
      className={isNumeric(field) ? 'cell cell-number' : 'cell'}
      onDoubleClick={() => setIsEditing(canEdit)}
    >
      {isName ? (
        <RecordChip object={object} record={record} />
      ) : (
        <span className="cell-value">
          <FieldValue field={field} value={value} />
        </span>
      )}
      {canEdit ? (
        <button
          type="button"
          className="cell-edit"
          aria-label={say('edit', { field: label(field.label, 'field') })}
          onClick={() => setIsEditing(true)}
        >
          <Icon name="IconPencil" size={14} />
        </button>
      ) : null}
    </span>
  );
};
