import { useDeferredValue, useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import { labelField, recordLabel, type RecordItem } from '../records/record.ts';
import { useRecords } from '../records/use-records.ts';
import { allFilters, searchFilter } from '../records/view-filter.ts';
import { ordered } from '../records/view-sort.ts';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { formatNumber } from './format.ts';
import { Avatar } from './record-chip.tsx';

const OFFERED = 8;
/** A search by name asks nothing about time or person. */
const NOWHEN = { now: new Date(0), workspaceMemberId: null };
const NOTHING_FOUND: RecordItem[] = [];

export type RecordSearch = {
  records: RecordItem[];
  /** Records beyond those that are offered, by the host's count. */
  more: number;
  /** Nothing is offered before something is typed, unless all that there is fits. */
  waits: boolean;
};

/** Records of an object that a text finds by their name, and people also by e-mail and phone. */
export const useRecordSearch = (object: ObjectItem, text: string): RecordSearch => {
  const workspace = useWorkspace();
  const label = labelField(object);
  const typed = text.trim();
  const named = label === undefined ? {} : allFilters([{ field: label, operand: 'CONTAINS', value: typed }], NOWHEN);
  const readable = object.fields.filter((field) => workspace.canRead(object, field));
  const filter = typed === '' ? {} : { or: [named, ...searchFilter(readable, typed)] };
  const orderBy = label === undefined ? [] : ordered(label, 'AscNullsLast');
  const { records, totalCount } = useRecords({ object, fields: [], filter, orderBy, pageSize: OFFERED });
  const more = Math.max(0, (totalCount ?? 0) - records.length);
  return typed === '' && more > 0 ? { records: NOTHING_FOUND, more: 0, waits: true } : { records, more, waits: false };
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
  const { say, label, locale } = useLanguage();
  const [text, setText] = useState('');
  const { records, more, waits } = useRecordSearch(object, useDeferredValue(text));
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
        {records.length === 0 ? <li className="faint">{say(waits ? 'typeToSearch' : 'noneFound')}</li> : null}
        {more > 0 ? <li className="faint">{say('moreFound', { count: formatNumber(more, locale) })}</li> : null}
      </ul>
      <span className="editor-buttons">
        <button type="button" className="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </span>
    </div>
  );
};
