import { useMemo } from 'react';
import { FieldValue, isBlank } from '../fields/field-value.tsx';
import { RecordChip } from '../fields/record-chip.tsx';
import { formatNumber } from '../fields/format.ts';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import { useRecords } from '../records/use-records.ts';
import { graphqlOrder } from '../records/view-sort.ts';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';

const PAGE = 10;
const BESIDE_NAME = 4;

/** Records that point at one record, the way their own list shows and orders them. */
export const RelatedRecords = ({ object, joinColumn, id }: { object: ObjectItem; joinColumn: string; id: string }) => {
  const { say, label, locale } = useLanguage();
  const workspace = useWorkspace();
  const list = workspace.viewsOf(object).find(({ type, key }) => type === 'TABLE' && key === null) ?? workspace.viewsOf(object)[0];
  const fields = useMemo(
    () => (list === undefined ? [] : workspace.columnsOf(list).map(({ field }) => field)).filter(({ name, relation }) => name !== object.labelIdentifierFieldName && relation?.joinColumn !== joinColumn).slice(0, BESIDE_NAME),
    [workspace, list, object, joinColumn],
  );
  const sorts = list?.sorts.flatMap(({ fieldMetadataUniversalIdentifier, direction }): { field: FieldItem; direction: 'ASC' | 'DESC' }[] => {
    const field = workspace.fieldById(fieldMetadataUniversalIdentifier)?.field;
    return field === undefined || field.relation !== null ? [] : [{ field, direction }];
  }) ?? [];
  const { records, totalCount, hasNextPage, fetchNextPage, error, isPending } = useRecords({ object, fields, filter: { [joinColumn]: { eq: id } }, orderBy: graphqlOrder(workspace, sorts), pageSize: PAGE });
  if (!workspace.may(object).canReadObjectRecords) return <Message word="noAccess" />;
  if (error !== null) return <Message word="couldNotLoad" detail={error.message} />;
  if (isPending) return <p className="faint">{say('loading')}</p>;
  if (records.length === 0) return <p className="faint">{say('noneRelated')}</p>;
  return (
    <>
      <ul className="related" aria-label={label(object.labelPlural, 'objects')}>
        {records.map((record) => (
          <li key={record.id}>
            <RecordChip object={object} record={record} />
            <span className="values">{fields.filter((field) => !isBlank(field, record[field.name])).map((field) => <span key={field.name} title={label(field.label, 'field')}><FieldValue field={field} value={record[field.name]} /></span>)}</span>
          </li>
        ))}
      </ul>
      <p className="faint">{say('total', { count: formatNumber(totalCount ?? records.length, locale) })} {hasNextPage ? <button type="button" className="text-button" onClick={() => void fetchNextPage()}>{say('more')}</button> : null}</p>
    </>
  );
};
