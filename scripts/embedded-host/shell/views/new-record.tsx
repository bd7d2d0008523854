import { useNavigate } from 'react-router-dom';
import { Icon } from '../frame/icon.tsx';
import { useLanguage } from '../language/language.tsx';
import { useCreateRecord } from '../records/use-records.ts';
import type { ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Creates an empty record and opens it, as Twenty does. Not there for records that only an app writes. */
export const NewRecordButton = ({ object }: { object: ObjectItem }) => {
  const { say, label } = useLanguage();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const create = useCreateRecord(object);
  const isWritable =
    object.isUICreatable &&
    workspace.may(object).canUpdateObjectRecords &&
    object.fields.some((field) => field.name === object.labelIdentifierFieldName && workspace.canEdit(object, field));
  if (!isWritable) return null;
  return (
    <button
      type="button"
      className="button button-blue"
      disabled={create.isPending}
      onClick={() => create.mutate({}, { onSuccess: ({ id }) => navigate(`/object/${object.nameSingular}/${id}`) })}
    >
      <Icon name="IconPlus" />
      {say('createNew', { object: label(object.labelSingular, 'object') })}
    </button>
  );
};
