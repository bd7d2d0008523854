import { useDeferredValue, useState } from 'react';
import { OptionTag, readable } from '../fields/tag.tsx';
import { useRecordSearch } from '../fields/relation-input.tsx';
import { formatDay, formatNumber } from '../fields/format.ts';
import { useLanguage } from '../language/language.tsx';
import { recordLabel } from '../records/record.ts';
import { listed, operandsOf, relativeOf, waitsForValue, type Filter } from '../records/view-filter.ts';
import type { ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { useOperandWord } from './operand-word.ts';

/** The value of a filter in words. */
export const FilterText = ({ filter: { field, operand, value } }: { filter: Filter }) => {
  const { say, label, locale } = useLanguage();
  if (!waitsForValue(operand)) return null;
  switch (field.type) {
    case 'SELECT':
    case 'MULTI_SELECT':
      return (
        <>
          {listed(value)
            .map((item) =>
              label(field.options?.find((option) => option.value === item)?.label ?? readable(item), 'option'),
            )
            .join(', ')}
        </>
      );
    case 'RATING':
      return (
        <>
          {listed(value)
            .map((item) => `${item.at(-1) ?? ''}★`)
            .join(', ')}
        </>
      );
    case 'RELATION':
      return <>{listed(value).length || ''}</>;
    case 'BOOLEAN':
      return <>{value === '' ? '' : say(String(value) === 'true' ? 'isTrue' : 'isFalse')}</>;
    case 'DATE':
    case 'DATE_TIME': {
      if (operand !== 'IS_RELATIVE')
        return <>{typeof value === 'string' && value !== '' ? formatDay(value, locale) : ''}</>;
      const { direction, amount, unit } = relativeOf(value);
      return (
        <>
          {say(`within_${direction}`)} {direction === 'THIS' ? '' : amount} {say(`unit_${unit}`)}
        </>
      );
    }
    default:
      return <span data-value="">{String(value)}</span>;
  }
};

export const FilterEditor = ({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) => {
  const { say } = useLanguage();
  const operandWord = useOperandWord();
  return (
    <div className="filter-editor">
      <label className="editor-part">
        {say('operand')}
        <select
          className="input"
          value={filter.operand}
          onChange={({ target }) => onChange({ ...filter, operand: target.value })}
        >
          {[...new Set([...operandsOf(filter.field.type), filter.operand])].map((operand) => (
            <option key={operand} value={operand}>
              {operandWord(operand)}
            </option>
          ))}
        </select>
      </label>
      {waitsForValue(filter.operand) ? <ValueEditor filter={filter} onChange={onChange} /> : null}
    </div>
  );
};

const ValueEditor = ({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) => {
  const { say } = useLanguage();
  const workspace = useWorkspace();
  const { field, operand, value } = filter;
  const set = (next: unknown): void => onChange({ ...filter, value: next });
  const values = listed(value);
  const toggle = (item: string, isOn: boolean): void =>
    set(isOn ? [...values, item] : values.filter((other) => other !== item));
  const plain = {
    className: 'input',
    value: String(value ?? ''),
    onChange: ({ target }: { target: { value: string } }) => set(target.value),
  };
  switch (field.type) {
    case 'SELECT':
    case 'MULTI_SELECT':
      return (
        <fieldset className="choices">
          <legend className="hidden-text">{say('value')}</legend>
          {field.options?.map((option) => (
            <label key={option.value} className="choice">
              <input
                type="checkbox"
                checked={values.includes(option.value)}
                onChange={({ target }) => toggle(option.value, target.checked)}
              />
              <OptionTag field={field} value={option.value} />
            </label>
          ))}
        </fieldset>
      );
    case 'RATING':
      return (
        <label className="editor-part">
          {say('value')}
          <select {...plain} value={values[0] ?? ''} onChange={({ target }) => set([target.value])}>
            <option value="">–</option>
            {[1, 2, 3, 4, 5].map((stars) => (
              <option key={stars} value={`RATING_${stars}`}>
                {stars}★
              </option>
            ))}
          </select>
        </label>
      );
    case 'BOOLEAN':
      return (
        <label className="editor-part">
          {say('value')}
          <select {...plain}>
            <option value="">–</option>
            <option value="true">{say('isTrue')}</option>
            <option value="false">{say('isFalse')}</option>
          </select>
        </label>
      );
    case 'RELATION': {
      const target = workspace.object(field.relation?.targetObject ?? '');
      return target === undefined ? null : <RelationValues object={target} values={values} onToggle={toggle} />;
    }
    case 'DATE':
    case 'DATE_TIME': {
      if (operand !== 'IS_RELATIVE')
        return (
          <label className="editor-part">
            {say('value')}
            <input type="date" {...plain} value={plain.value.slice(0, 10)} />
          </label>
        );
      const relative = relativeOf(value);
      const setPart = (part: object): void => set(JSON.stringify({ ...relative, ...part }));
      return (
        <span className="relative-date">
          <select
            className="input"
            aria-label={say('operand')}
            value={relative.direction}
            onChange={({ target }) => setPart({ direction: target.value })}
          >
            {(['NEXT', 'PAST', 'THIS'] as const).map((direction) => (
              <option key={direction} value={direction}>
                {say(`within_${direction}`)}
              </option>
            ))}
          </select>
          {relative.direction === 'THIS' ? null : (
            <input
              className="input"
              type="number"
              min={1}
              aria-label={say('value')}
              value={relative.amount}
              onChange={({ target }) => setPart({ amount: target.value })}
            />
          )}
          <select
            className="input"
            aria-label={say('value')}
            value={relative.unit}
            onChange={({ target }) => setPart({ unit: target.value })}
          >
            {(['DAY', 'WEEK', 'MONTH', 'YEAR'] as const).map((unit) => (
              <option key={unit} value={unit}>
                {say(`unit_${unit}`)}
              </option>
            ))}
          </select>
        </span>
      );
    }
    default:
      return (
        <label className="editor-part">
          {say('value')}
          <input inputMode={['NUMBER', 'CURRENCY'].includes(field.type) ? 'decimal' : 'text'} {...plain} />
        </label>
      );
  }
};

const RelationValues = ({
  object,
  values,
  onToggle,
}: {
  object: ObjectItem;
  values: string[];
  onToggle: (id: string, isOn: boolean) => void;
}) => {
  const { say, label, locale } = useLanguage();
  const [text, setText] = useState('');
  const { records, more, waits } = useRecordSearch(object, useDeferredValue(text));
  return (
    <>
      <input
        className="input"
        aria-label={`${say('search')} ${label(object.labelPlural, 'objects')}`}
        placeholder={say('search')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <fieldset className="choices">
        <legend className="hidden-text">{label(object.labelPlural, 'objects')}</legend>
        {records.map((record) => (
          <label key={record.id} className="choice">
            <input
              type="checkbox"
              checked={values.includes(record.id)}
              onChange={({ target }) => onToggle(record.id, target.checked)}
            />
            <span data-value="">{recordLabel(object, record) || say('untitled')}</span>
          </label>
        ))}
        {records.length === 0 ? <p className="faint">{say(waits ? 'typeToSearch' : 'noneFound')}</p> : null}
        {more > 0 ? <p className="faint">{say('moreFound', { count: formatNumber(more, locale) })}</p> : null}
      </fieldset>
    </>
  );
};
