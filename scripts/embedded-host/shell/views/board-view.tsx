import { useMemo, useState } from 'react';
import { FieldValue, isBlank } from '../fields/field-value.tsx';
import { OptionTag } from '../fields/tag.tsx';
import { RecordChip } from '../fields/record-chip.tsx';
import { formatNumber } from '../fields/format.ts';
import { Message } from '../frame/message.tsx';
import { showToast } from '../frame/toasts.tsx';
import { useLanguage } from '../language/language.tsx';
import { recordLabel } from '../records/record.ts';
import { useRecords, useUpdateRecord } from '../records/use-records.ts';
import { allFilters } from '../records/view-filter.ts';
import { graphqlOrder, needsOffset } from '../records/view-sort.ts';
import type { FieldItem, ObjectItem, ViewItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { groupFilter, useGroups, type Group } from './groups.ts';
import type { ViewState } from './view-state.ts';

const CARDS = 20;

/** Records as cards in columns by a select field. A card is moved by dragging or with the list on it. */
export const BoardView = ({ object, view, state }: { object: ObjectItem; view: ViewItem; state: ViewState }) => {
  const { label } = useLanguage();
  const workspace = useWorkspace();
  const [now] = useState(() => new Date());
  const field = workspace.fieldById(view.mainGroupByFieldMetadataUniversalIdentifier)?.field;
  const filter = allFilters(state.filters, { now, workspaceMemberId: workspace.currentUser?.workspaceMemberId ?? null });
  const columns = useGroups(object, view, field, filter);
  if (field === undefined) return <Message word="notFound" />;
  return (
    <div className="board" tabIndex={0} role="region" aria-label={label(view.name, 'view')}>
      {columns.map((column) => <BoardColumn key={column.value} object={object} view={view} field={field} column={column} columns={columns} filter={filter} state={state} />)}
    </div>
  );
};

type ColumnProps = { object: ObjectItem; view: ViewItem; field: FieldItem; column: Group; columns: Group[]; filter: Record<string, unknown>; state: ViewState };

const BoardColumn = ({ object, view, field, column, columns, filter, state }: ColumnProps) => {
  const { say, label, locale } = useLanguage();
  const workspace = useWorkspace();
  const update = useUpdateRecord(object);
  const [isOver, setIsOver] = useState(false);
  const fields = useMemo(() => workspace.columnsOf(view).map(({ field: shown }) => shown), [workspace, view]);
  const canMove = workspace.canEdit(object, field);
  const { records, fetchNextPage, hasNextPage } = useRecords({
    object, fields, pageSize: CARDS, orderBy: graphqlOrder(workspace, state.sorts), byOffset: needsOffset(state.sorts),
    filter: groupFilter(filter, field, column),
  });
  const nameOf = (value: string): string => label(field.options?.find((option) => option.value === value)?.label ?? value, 'option');
  const move = (id: string, value: string): void =>
    update.mutate({ id, data: { [field.name]: value } }, { onSuccess: () => showToast(say('boardMoved', { column: nameOf(value) }), 'success', { dedupeKey: 'board' }) });
  return (
    <section
      className={isOver ? 'board-column board-column-over' : 'board-column'} aria-label={nameOf(column.value)}
      onDragOver={(event) => { if (canMove) { event.preventDefault(); setIsOver(true); } }} onDragLeave={() => setIsOver(false)}
      onDrop={(event) => { setIsOver(false); move(event.dataTransfer.getData('text/plain'), column.value); }}
    >
      <h2><OptionTag field={field} value={column.value} /> <span className="faint">{formatNumber(column.count, locale)}</span></h2>
      <ul>
        {records.map((record) => (
          <li key={record.id} className="card" draggable={canMove} onDragStart={(event) => event.dataTransfer.setData('text/plain', record.id)}>
            <RecordChip object={object} record={record} />
            <dl>
              {fields.filter((shown) => shown.name !== object.labelIdentifierFieldName && shown !== field && !isBlank(shown, record[shown.name])).map((shown) => (
                <div key={shown.name}><dt>{label(shown.label, 'field')}</dt><dd><FieldValue field={shown} value={record[shown.name]} /></dd></div>
              ))}
            </dl>
            {canMove ? (
              <select className="card-move" aria-label={`${label(field.label, 'field')}: ${recordLabel(object, record)}`} value={column.value} onChange={({ target }) => move(record.id, target.value)}>
                {columns.map(({ value }) => <option key={value} value={value}>{nameOf(value)}</option>)}
              </select>
            ) : null}
          </li>
        ))}
      </ul>
      {hasNextPage ? <button type="button" className="text-button" onClick={() => void fetchNextPage()}>{say('more')}</button> : null}
    </section>
  );
};
