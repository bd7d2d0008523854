import { FieldValue, isBlank } from '../fields/field-value.tsx';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import type { RecordItem } from '../records/record.ts';
import type { ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { FieldRow } from './fields-widget.tsx';
import { RelatedRecords } from './related-records.tsx';

/** One field of a record; for a relation, the related record or records, under the title that the widget has already. */
export const FieldWidget = ({
  object,
  record,
  fieldIdentifier,
}: {
  object: ObjectItem;
  record: RecordItem;
  fieldIdentifier: string | null;
}) => {
  const { say } = useLanguage();
  const workspace = useWorkspace();
  const field = object.fields.find(({ id, universalIdentifier }) =>
    [id, universalIdentifier].includes(fieldIdentifier ?? ''),
  );
  if (field === undefined) return <Message word="notFound" />;
  if (!workspace.canRead(object, field)) return <Message word="noAccess" />;
  const target = workspace.object(field.relation?.targetObject ?? '');
  if (field.relation === null || target === undefined)
    return (
      <dl className="fields">
        <FieldRow object={object} field={field} record={record} />
      </dl>
    );
  if (field.relation.type === 'ONE_TO_MANY')
    return <RelatedRecords object={target} joinColumn={field.relation.joinColumn ?? ''} id={record.id} />;
  return isBlank(field, record[field.name]) ? (
    <p className="faint">{say('noneRelated')}</p>
  ) : (
    <FieldValue field={field} value={record[field.name]} />
  );
};
