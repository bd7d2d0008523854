import { useMemo, useState } from 'react';
import { FieldValue } from '../fields/field-value.tsx';
import { formatNumber } from '../fields/format.ts';
import { RecordChip } from '../fields/record-chip.tsx';
import { OptionTag } from '../fields/tag.tsx';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import { useRecords } from '../records/use-records.ts';
import { allFilters } from '../records/view-filter.ts';
import { graphqlOrder, needsOffset } from '../records/view-sort.ts';
import type { FieldItem, ObjectItem, ViewItem } from '../workspace/metadata.ts';
import { useWorkspace, type Column } from '../workspace/workspace.ts';
import { groupFilter, useGroups, type Group } from './groups.ts';
import type { ViewState } from './view-state.ts';

const ROWS = 20;

/** A table with a section for each value of a select field. */
export const GroupedTable = ({ object, view, state }: { object: ObjectItem; view: ViewItem; state: ViewState }) => {
  const { label } = useLanguage();
  const workspace = useWorkspace();
  const [now] = useState(() => new Date());
  const field = workspace.fieldById(view.mainGroupByFieldMetadataUniversalIdentifier)?.field;
  const filter = allFilters(state.filters, { now, workspaceMemberId: workspace.currentUser?.workspaceMemberId ?? null });
  const groups = useGroups(object, view, field, filter);
  const columns = useMemo(() => workspace.columnsOf(view), [workspace, view]);
  if (field === undefined) return <Message word="notFound" />;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label(view.name, 'view')}>
      {groups.map((group) => <Section key={group.value} object={object} columns={columns} field={field} group={group} filter={filter} state={state} />)}
    </div>
  );
};

type SectionProps = { object: ObjectItem; columns: Column[]; field: FieldItem; group: Group; filter: Record<string, unknown>; state: ViewState };

const Section = ({ object, columns, field, group, filter, state }: SectionProps) => {
  const { say, label, locale } = useLanguage();
  const workspace = useWorkspace();
  const fields = useMemo(() => columns.map((column) => column.field), [columns]);
  const { records, hasNextPage, fetchNextPage, error } = useRecords({
    object, fields, filter: groupFilter(filter, field, group), orderBy: graphqlOrder(workspace, state.sorts), byOffset: needsOffset(state.sorts), pageSize: ROWS, isEnabled: group.count > 0,
  });
  return (
    <details className="table-section" open>
      <summary><OptionTag field={field} value={group.value} /> <span className="faint">{formatNumber(group.count, locale)}</span></summary>
      {error === null ? null : <Message word="couldNotLoad" detail={error.message} />}
      {group.count === 0 ? null : (
        <table className="plain-table">
          <thead><tr>{columns.map((column) => <th key={column.field.name} scope="col" style={{ minWidth: column.size }}>{label(column.field.label, 'field')}</th>)}</tr></thead>
          <tbody>
            {records.map((record) => (
              <tr key={record.id}>{fields.map((shown) => <td key={shown.name}>{shown.name === object.labelIdentifierFieldName ? <RecordChip object={object} record={record} /> : <FieldValue field={shown} value={record[shown.name]} />}</td>)}</tr>
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage ? <button type="button" className="text-button" onClick={() => void fetchNextPage()}>{say('more')}</button> : null}
    </details>
  );
};
