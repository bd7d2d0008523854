import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { FieldInput, isEditableType } from '../fields/field-input.tsx';
import { FieldValue, isBlank } from '../fields/field-value.tsx';
import { Icon } from '../frame/icon.tsx';
import { useLanguage } from '../language/language.tsx';
import { labelField } from '../records/record.ts';
import { useCreateRecord, useRecord } from '../records/use-records.ts';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace, type Workspace } from '../workspace/workspace.ts';

/** Fields that are asked for beside the name: those that the object's list shows first. */
const ASKED = 6;

const askedFields = (workspace: Workspace, object: ObjectItem): FieldItem[] => {
  const list = workspace.viewsOf(object).find(({ type }) => type === 'TABLE');
  const columns = list === undefined ? [] : workspace.columnsOf(list).map(({ field }) => field);
  const label = labelField(object);
  return [...new Set([...(label === undefined ? [] : [label]), ...columns])]
    .filter((field) => isEditableType(field) && workspace.canEdit(object, field))
    .slice(0, ASKED);
};

/** Asks for the first fields of a record and creates it then: nothing comes into being by a click alone. */
export const NewRecordButton = ({ object }: { object: ObjectItem }) => {
  const { say, label } = useLanguage();
  const workspace = useWorkspace();
  const [isOpen, setIsOpen] = useState(false);
  const fields = askedFields(workspace, object);
  if (!object.isUICreatable || !workspace.may(object).canUpdateObjectRecords || fields.length === 0) return null;
  return (
    <>
      <button type="button" className="button button-blue" onClick={() => setIsOpen(true)}>
        <Icon name="IconPlus" />
        {say('createNew', { object: label(object.labelSingular, 'object') })}
      </button>
      {isOpen ? <NewRecord object={object} fields={fields} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
};

type NewRecordProps = { object: ObjectItem; fields: FieldItem[]; onClose: () => void };

const NewRecord = ({ object, fields, onClose }: NewRecordProps) => {
  const { say, label } = useLanguage();
  const navigate = useNavigate();
  const create = useCreateRecord(object);
  const dialog = useRef<HTMLDialogElement>(null);
  const [data, setData] = useState<Record<string, unknown>>({});
  const [edited, setEdited] = useState<FieldItem | null>(fields[0] ?? null);
  const isEmpty = fields.every((field) => isBlank(field, data[keyOf(field)]));
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    create.mutate(data, { onSuccess: ({ id }) => navigate(`/object/${object.nameSingular}/${id}`) });
  };
  const title = say('createNew', { object: label(object.labelSingular, 'object') });
  return (
    <dialog ref={dialog} className="dialog new-record" aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      <dl className="fields">
        {fields.map((field) => (
          <div key={field.name} className="field-row">
            <dt>
              <Icon name={field.icon} size={14} />
              {label(field.label, 'field')}
            </dt>
            <dd>
              {edited === field ? (
                <FieldInput
                  field={field}
                  value={data[field.name]}
                  onCancel={() => setEdited(null)}
                  onSave={(given) => {
                    setData({ ...data, ...given });
                    setEdited(fields[fields.indexOf(field) + 1] ?? null);
                  }}
                />
              ) : (
                <button type="button" className="text-button" onClick={() => setEdited(field)}>
                  <Given field={field} value={data[keyOf(field)]} />
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <form className="dialog-buttons" onSubmit={save}>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {say('cancel')}
        </button>
        <button
          type="submit"
          className="button button-blue"
          disabled={isEmpty || create.isPending}
          title={isEmpty ? say('createFirst') : undefined}
        >
          {say('creating')}
        </button>
      </form>
    </dialog>
  );
};

/** Where the value of a field stands in what is created: a relation is given by its id. */
const keyOf = ({ name, relation }: FieldItem): string => relation?.joinColumn ?? name;

const Given = ({ field, value }: { field: FieldItem; value: unknown }) => {
  const { say } = useLanguage();
  const target = useWorkspace().object(field.relation?.targetObject ?? '');
  if (isBlank(field, value)) return <span className="faint">{say('empty')}</span>;
  return target === undefined ? (
    <FieldValue field={field} value={value} />
  ) : (
    <Chosen field={field} object={target} id={String(value)} />
  );
};

const Chosen = ({ field, object, id }: { field: FieldItem; object: ObjectItem; id: string }) => {
  const { data } = useRecord(object, id, []);
  return <FieldValue field={field} value={data} />;
};
