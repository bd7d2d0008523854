import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { formatNumber } from '../fields/format.ts';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import { useRecords } from '../records/use-records.ts';
import { graphqlOrder, needsOffset } from '../records/view-sort.ts';
import { PlainTable } from '../views/plain-table.tsx';
import { useViewState } from '../views/view-state.ts';
import type { ObjectItem, ViewItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** The first records of a view, with the way to the whole. */
export const RecordTableWidget = ({ view, limit }: { view: ViewItem | undefined; limit: number }) => {
  const workspace = useWorkspace();
  const object = workspace.objectById(view?.objectUniversalIdentifier ?? null);
  if (view === undefined || object === undefined) return <Message word="notFound" />;
  return workspace.may(object).canReadObjectRecords ? (
    <Rows object={object} view={view} limit={limit} />
  ) : (
    <Message word="noAccess" />
  );
};

const Rows = ({ object, view, limit }: { object: ObjectItem; view: ViewItem; limit: number }) => {
  const { say, label, locale } = useLanguage();
  const workspace = useWorkspace();
  const { filter, sorts } = useViewState(view);
  const fields = useMemo(() => workspace.columnsOf(view).map(({ field }) => field), [workspace, view]);
  const { records, totalCount, isPending, error } = useRecords({
    object,
    fields,
    filter,
    orderBy: graphqlOrder(workspace, sorts),
    byOffset: needsOffset(sorts),
    pageSize: limit,
  });
  if (error !== null) return <Message word="couldNotLoad" detail={error.message} />;
  if (isPending) return <Message word="loading" />;
  if (records.length === 0)
    return <p className="faint">{say('emptyView', { objects: label(object.labelPlural, 'objects') })}</p>;
  return (
    <>
      <PlainTable object={object} fields={fields} records={records} name={label(object.labelPlural, 'objects')} />
      <p>
        <Link className="text-button" to={`/objects/${object.namePlural}?viewId=${view.universalIdentifier}`}>
          {say('total', { count: formatNumber(totalCount ?? records.length, locale) })}
        </Link>
      </p>
    </>
  );
};
