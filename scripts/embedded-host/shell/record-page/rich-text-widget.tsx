import { useState } from 'react';
import * as z from 'zod';
import { FieldInput } from '../fields/field-input.tsx';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import type { RecordItem } from '../records/record.ts';
import { useUpdateRecord } from '../records/use-records.ts';
import type { ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { Markdown } from './markdown.tsx';

/** The body of a note or task. */
export const RichTextWidget = ({ object, record }: { object: ObjectItem; record: RecordItem }) => {
  const { say, label } = useLanguage();
  const workspace = useWorkspace();
  const [isEditing, setIsEditing] = useState(false);
  const update = useUpdateRecord(object);
  const field = object.fields.find(({ type }) => type === 'RICH_TEXT');
  if (field === undefined) return <Message word="notFound" />;
  const text =
    z.object({ markdown: z.string().nullish() }).catch({ markdown: '' }).parse(record[field.name]).markdown ?? '';
  if (isEditing)
    return (
      <FieldInput
        field={field}
        value={record[field.name]}
        onCancel={() => setIsEditing(false)}
        onSave={(data) => {
          setIsEditing(false);
          update.mutate({ id: record.id, data });
        }}
      />
    );
  return (
    <div data-value="">
      {text === '' ? <p className="faint">{say('empty')}</p> : <Markdown text={text} />}
      {workspace.canEdit(object, field) ? (
        <button type="button" className="button" onClick={() => setIsEditing(true)}>
          {say('edit', { field: label(field.label, 'field') })}
        </button>
      ) : null}
    </div>
  );
};
