import { useMemo } from 'react';
import { formatNumber } from '../fields/format.ts';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import { useRecords } from '../records/use-records.ts';
import { labelField } from '../records/record.ts';
import { graphqlOrder } from '../records/view-sort.ts';
import { LoadMore } from '../views/load-more.tsx';
import { PlainTable } from '../views/plain-table.tsx';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';

const PAGE = 10;
const BESIDE_NAME = 6;

/** Records that point at one record, with the columns and in the order of their own list. */
export const RelatedRecords = ({ object, joinColumn, id }: { object: ObjectItem; joinColumn: string; id: string }) => {
  const { say, label, locale } = useLanguage();
  const workspace = useWorkspace();
  const list =
    workspace.viewsOf(object).find(({ type, key }) => type === 'TABLE' && key === null) ?? workspace.viewsOf(object)[0];
  const fields = useMemo(
    () =>
      (list === undefined ? [] : workspace.columnsOf(list).map(({ field }) => field))
        .filter(({ name, relation }) => name !== object.labelIdentifierFieldName && relation?.joinColumn !== joinColumn)
        .slice(0, BESIDE_NAME),
    [workspace, list, object, joinColumn],
  );
  const sorts =
    list?.sorts.flatMap(
      ({ fieldMetadataUniversalIdentifier, direction }): { field: FieldItem; direction: 'ASC' | 'DESC' }[] => {
        const field = workspace.fieldById(fieldMetadataUniversalIdentifier)?.field;
        return field === undefined || field.relation !== null ? [] : [{ field, direction }];
      },
    ) ?? [];
  const { records, totalCount, hasNextPage, fetchNextPage, isFetchingNextPage, error, isPending } = useRecords({
    object,
    fields,
    filter: { [joinColumn]: { eq: id } },
    orderBy: graphqlOrder(workspace, sorts),
    pageSize: PAGE,
  });
  if (!workspace.may(object).canReadObjectRecords) return <Message word="noAccess" />;
  if (error !== null) return <Message word="couldNotLoad" detail={error.message} />;
  if (isPending) return <Message word="loading" />;
  if (records.length === 0) return <p className="faint">{say('noneRelated')}</p>;
  const name = labelField(object);
  return (
    <>
      <PlainTable
        object={object}
        fields={[...(name === undefined ? [] : [name]), ...fields]}
        records={records}
        name={label(object.labelPlural, 'objects')}
      />
      {hasNextPage ? (
        <LoadMore
          shown={records.length}
          total={totalCount}
          hasMore
          isLoading={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      ) : (
        <p className="faint">{say('total', { count: formatNumber(totalCount ?? records.length, locale) })}</p>
      )}
    </>
  );
};
