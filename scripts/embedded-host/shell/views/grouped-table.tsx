import { useMemo } from 'react';
import { formatNumber } from '../fields/format.ts';
import { OptionTag, readable } from '../fields/tag.tsx';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import { useRecords } from '../records/use-records.ts';
import { graphqlOrder, needsOffset } from '../records/view-sort.ts';
import type { FieldItem, ObjectItem, ViewItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { groupFilter, useGroups, type Group } from './groups.ts';
import { LoadMore } from './load-more.tsx';
import { PlainTable } from './plain-table.tsx';
import type { ViewState } from './view-state.ts';

const ROWS = 20;

/** A table with a section for each value of a select field. */
export const GroupedTable = ({ object, view, state }: { object: ObjectItem; view: ViewItem; state: ViewState }) => {
  const workspace = useWorkspace();
  const field = workspace.fieldById(view.mainGroupByFieldMetadataUniversalIdentifier)?.field;
  const groups = useGroups(object, view, field, state.filter);
  const fields = useMemo(() => workspace.columnsOf(view).map((column) => column.field), [workspace, view]);
  if (field === undefined) return <Message word="notFound" />;
  return (
    <div className="table-scroll">
      {groups.map((group) => (
        <Section key={group.value} object={object} fields={fields} field={field} group={group} state={state} />
      ))}
    </div>
  );
};

type SectionProps = { object: ObjectItem; fields: FieldItem[]; field: FieldItem; group: Group; state: ViewState };

const Section = ({ object, fields, field, group, state }: SectionProps) => {
  const { label, locale } = useLanguage();
  const workspace = useWorkspace();
  const { records, hasNextPage, fetchNextPage, isFetchingNextPage, error } = useRecords({
    object,
    fields,
    filter: groupFilter(state.filter, field, group),
    orderBy: graphqlOrder(workspace, state.sorts),
    byOffset: needsOffset(state.sorts),
    pageSize: ROWS,
    isEnabled: group.count > 0,
  });
  const option = field.options?.find(({ value }) => value === group.value);
  const name = option === undefined ? readable(group.value) : label(option.label, 'option');
  return (
    <details className="table-section" open>
      <summary>
        <OptionTag field={field} value={group.value} />{' '}
        <span className="faint">{formatNumber(group.count, locale)}</span>
      </summary>
      {error === null ? null : <Message word="couldNotLoad" detail={error.message} />}
      {group.count === 0 ? null : <PlainTable object={object} fields={fields} records={records} name={name} />}
      <LoadMore
        shown={records.length}
        total={group.count}
        hasMore={hasNextPage}
        isLoading={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </details>
  );
};
