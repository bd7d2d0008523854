import { useDeferredValue, useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import { labelField, recordLabel, type RecordItem } from '../records/record.ts';
import { useRecords } from '../records/use-records.ts';
import { allFilters } from '../records/view-filter.ts';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { Avatar } from './record-chip.tsx';

const OFFERED = 8;
/** A search by name asks nothing about time or person. */
const NOWHEN = { now: new Date(0), workspaceMemberId: null };

/** Records of an object whose name contains a text. */
export const useRecordSearch = (object: ObjectItem, text: string): RecordItem[] => {
  const label = labelField(object);
  const filter = label === undefined ? {} : allFilters([{ field: label, operand: 'CONTAINS', value: text }], NOWHEN);
  return useRecords({ object, fields: [], filter, orderBy: [], pageSize: OFFERED }).records;
};

type Props = {
  field: FieldItem;
  current: RecordItem | null;
  onChoose: (id: string | null) => void;
  onCancel: () => void;
};

export const RelationInput = ({ field, current, onChoose, onCancel }: Props) => {
  const workspace = useWorkspace();
  const target = workspace.object(field.relation?.targetObject ?? '');
  return target === undefined ? null : (
    <RelationSearch object={target} field={field} current={current} onChoose={onChoose} onCancel={onCancel} />
  );
};

const RelationSearch = ({ object, field, current, onChoose, onCancel }: Props & { object: ObjectItem }) => {
  const { say, label } = useLanguage();
  const [text, setText] = useState('');
  const records = useRecordSearch(object, useDeferredValue(text));
  return (
    <div className="editor">
      <input
        className="input"
        autoFocus
        aria-label={`${say('search')} ${label(field.label, 'field')}`}
        placeholder={say('search')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <ul className="options" aria-label={label(object.labelPlural, 'objects')}>
        {current !== null && field.isNullable ? (
          <li>
            <button type="button" className="option" onClick={() => onChoose(null)}>
              {say('none')}
            </button>
          </li>
        ) : null}
        {records.map((record) => (
          <li key={record.id}>
            <button
              type="button"
              className="option"
              aria-current={record.id === current?.id}
              onClick={() => onChoose(record.id)}
            >
              <Avatar id={record.id} label={recordLabel(object, record)} />
              <span data-value="">{recordLabel(object, record) || say('untitled')}</span>
            </button>
          </li>
        ))}
        {records.length === 0 ? <li className="faint">{say('noneFound')}</li> : null}
      </ul>
      <span className="editor-buttons">
        <button type="button" className="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </span>
    </div>
  );
};
