import { useState } from 'react';
import { FieldInput, isEditableType } from '../fields/field-input.tsx';
import { FieldValue, isBlank } from '../fields/field-value.tsx';
import { Icon } from '../frame/icon.tsx';
import { useLanguage } from '../language/language.tsx';
import type { RecordItem } from '../records/record.ts';
import { useUpdateRecord } from '../records/use-records.ts';
import type { FieldItem, ObjectItem, ViewItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';

const ORIGIN = new Set(['createdAt', 'createdBy']);

/** The fields of a record, each changed in its place by who may. Without a view of its own it shows the host's choice for the object. */
export const FieldsWidget = ({
  object,
  record,
  view,
}: {
  object: ObjectItem;
  record: RecordItem;
  view: ViewItem | undefined;
}) => {
  const workspace = useWorkspace();
  const shown =
    view ??
    workspace.views.find(
      ({ key, objectUniversalIdentifier }) =>
        key === 'FIELDS_WIDGET' && objectUniversalIdentifier === object.universalIdentifier,
    );
  const listed =
    shown === undefined
      ? []
      : workspace
          .columnsOf(shown)
          .map(({ field }) => field)
          .filter(({ relation }) => relation?.type !== 'ONE_TO_MANY');
  // When and by whom the record came into being stands last, as in Twenty.
  const fields = [...listed.filter(({ name }) => !ORIGIN.has(name)), ...listed.filter(({ name }) => ORIGIN.has(name))];
  return (
    <dl className="fields">
      {fields.map((field) => (
        <FieldRow key={field.name} object={object} field={field} record={record} />
      ))}
    </dl>
  );
};

export const FieldRow = ({ object, field, record }: { object: ObjectItem; field: FieldItem; record: RecordItem }) => {
  const { say, label } = useLanguage();
  const workspace = useWorkspace();
  const [isEditing, setIsEditing] = useState(false);
  const update = useUpdateRecord(object);
  const value = record[field.name];
  const canEdit = isEditableType(field) && workspace.canEdit(object, field);
  return (
    <div className="field-row">
      <dt title={field.description === null ? undefined : label(field.description, 'description')}>
        <Icon name={field.icon} size={14} />
        {label(field.label, 'field')}
      </dt>
      <dd>
        {isEditing ? (
          <FieldInput
            field={field}
            value={value}
            onCancel={() => setIsEditing(false)}
            onSave={(data) => {
              setIsEditing(false);
              update.mutate({ id: record.id, data });
            }}
          />
        ) : (
          <>
            {isBlank(field, value) ? (
              <span className="faint">{say('empty')}</span>
            ) : (
              <FieldValue field={field} value={value} />
            )}
            {canEdit ? (
              <button
                type="button"
                className="cell-edit"
                aria-label={say('edit', { field: label(field.label, 'field') })}
                onClick={() => setIsEditing(true)}
              >
                <Icon name="IconPencil" size={14} />
              </button>
            ) : null}
          </>
        )}
      </dd>
    </div>
  );
};
