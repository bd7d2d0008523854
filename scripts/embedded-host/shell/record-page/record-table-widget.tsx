import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { FieldValue } from '../fields/field-value.tsx';
import { RecordChip } from '../fields/record-chip.tsx';
import { formatNumber } from '../fields/format.ts';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import { useRecords } from '../records/use-records.ts';
import { allFilters } from '../records/view-filter.ts';
import { graphqlOrder, needsOffset } from '../records/view-sort.ts';
import { useViewState } from '../views/view-state.ts';
import type { ObjectItem, ViewItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** The first records of a view, with the way to the whole. */
export const RecordTableWidget = ({ view, limit }: { view: ViewItem | undefined; limit: number }) => {
  const workspace = useWorkspace();
  const object = workspace.objectById(view?.objectUniversalIdentifier ?? null);
  if (view === undefined || object === undefined) return <Message word="notFound" />;
  return workspace.may(object).canReadObjectRecords ? <Rows object={object} view={view} limit={limit} /> : <Message word="noAccess" />;
};

const Rows = ({ object, view, limit }: { object: ObjectItem; view: ViewItem; limit: number }) => {
  const { say, label, locale } = useLanguage();
  const workspace = useWorkspace();
  const [now] = useState(() => new Date());
  const { filters, sorts } = useViewState(view);
  const columns = useMemo(() => workspace.columnsOf(view), [workspace, view]);
  const fields = useMemo(() => columns.map(({ field }) => field), [columns]);
  const filter = allFilters(filters, { now, workspaceMemberId: workspace.currentUser?.workspaceMemberId ?? null });
  const { records, totalCount, isPending, error } = useRecords({ object, fields, filter, orderBy: graphqlOrder(workspace, sorts), byOffset: needsOffset(sorts), pageSize: limit });
  if (error !== null) return <Message word="couldNotLoad" detail={error.message} />;
  if (isPending) return <Message word="loading" />;
  if (records.length === 0) return <p className="faint">{say('emptyView', { objects: label(object.labelPlural, 'objects') })}</p>;
  return (
    <div className="table-scroll table-scroll-plain" tabIndex={0} role="region" aria-label={label(object.labelPlural, 'objects')}>
      <table className="plain-table">
        <thead><tr>{fields.map((field) => <th key={field.name} scope="col">{label(field.label, 'field')}</th>)}</tr></thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>{fields.map((field) => <td key={field.name}>{field.name === object.labelIdentifierFieldName ? <RecordChip object={object} record={record} /> : <FieldValue field={field} value={record[field.name]} />}</td>)}</tr>
          ))}
        </tbody>
      </table>
      <p><Link className="text-button" to={`/objects/${object.namePlural}?viewId=${view.universalIdentifier}`}>{say('total', { count: formatNumber(totalCount ?? records.length, locale) })}</Link></p>
    </div>
  );
};
