import { Message } from '../frame/message.tsx';
import type { RecordItem } from '../records/record.ts';
import type { ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { FieldRow } from './fields-widget.tsx';
import { RelatedRecords } from './related-records.tsx';

/** One field of a record; for the many side of a relation, the related records. */
export const FieldWidget = ({ object, record, fieldIdentifier }: { object: ObjectItem; record: RecordItem; fieldIdentifier: string | null }) => {
  const workspace = useWorkspace();
  const field = object.fields.find(({ id, universalIdentifier }) => [id, universalIdentifier].includes(fieldIdentifier ?? ''));
  if (field === undefined) return <Message word="notFound" />;
  if (!workspace.canRead(object, field)) return <Message word="noAccess" />;
  const target = workspace.object(field.relation?.targetObject ?? '');
  if (field.relation?.type === 'ONE_TO_MANY' && target !== undefined) return <RelatedRecords object={target} joinColumn={field.relation.joinColumn ?? ''} id={record.id} />;
  return <dl className="fields"><FieldRow object={object} field={field} record={record} /></dl>;
};
