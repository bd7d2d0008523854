import { useState, type FormEvent, type KeyboardEvent } from 'react';
import * as z from 'zod';
import { useLanguage } from '../language/language.tsx';
import type { Word } from '../language/words.ts';
import { recordShape } from '../records/record.ts';
import type { FieldItem } from '../workspace/metadata.ts';
import { localInput } from './format.ts';
import { RelationInput } from './relation-input.tsx';
import { OptionTag } from './tag.tsx';

type Part = { name: string; word: Word; isNumber?: true };
const PARTS: Record<string, Part[] | undefined> = {
  FULL_NAME: [
    { name: 'firstName', word: 'firstName' },
    { name: 'lastName', word: 'lastName' },
  ],
  CURRENCY: [
    { name: 'amountMicros', word: 'amount', isNumber: true },
    { name: 'currencyCode', word: 'currency' },
  ],
  EMAILS: [{ name: 'primaryEmail', word: 'address' }],
  PHONES: [
    { name: 'primaryPhoneCallingCode', word: 'callingCode' },
    { name: 'primaryPhoneNumber', word: 'number' },
  ],
  LINKS: [
    { name: 'primaryLinkLabel', word: 'value' },
    { name: 'primaryLinkUrl', word: 'link' },
  ],
  ADDRESS: [
    { name: 'addressStreet1', word: 'street' },
    { name: 'addressPostcode', word: 'postcode' },
    { name: 'addressCity', word: 'city' },
    { name: 'addressState', word: 'state' },
    { name: 'addressCountry', word: 'country' },
  ],
};
const MICROS = 1_000_000;
const NOT_EDITED = new Set(['ACTOR', 'FILES', 'RAW_JSON', 'TS_VECTOR', 'POSITION', 'UUID', 'MORPH_RELATION']);

/** Whether this shell has an editor for such a field. */
export const isEditableType = (field: FieldItem): boolean =>
  !NOT_EDITED.has(field.type) && field.relation?.type !== 'ONE_TO_MANY';

type Props = {
  field: FieldItem;
  value: unknown;
  onSave: (data: Record<string, unknown>) => void;
  onCancel: () => void;
};

const partText = (value: unknown, { name, isNumber }: Part): string => {
  const part = z.record(z.string(), z.unknown()).catch({}).parse(value)[name];
  if (part === null || part === undefined) return '';
  return isNumber ? String(Number(part) / MICROS) : String(part);
};

/** The editor of one field. Enter saves, Escape leaves it as it was. */
export const FieldInput = ({ field, value, onSave, onCancel }: Props) => {
  const { say, label } = useLanguage();
  const parts = PARTS[field.type];
  const [draft, setDraft] = useState<Record<string, string>>(() => initialDraft(field, value, parts));
  const [chosen, setChosen] = useState<string[]>(() => z.array(z.string()).catch([]).parse(value));
  const name = label(field.label, 'field');
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    onSave({ [field.name]: savedValue(field, draft, chosen, parts) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
  };
  const set =
    (key: string) =>
    (event: { target: { value: string } }): void =>
      setDraft((current) => ({ ...current, [key]: event.target.value }));
  const buttons = (
    <span className="editor-buttons">
      <button type="button" className="button" onClick={onCancel}>
        {say('cancel')}
      </button>
      <button type="submit" className="button button-blue">
        {say('save')}
      </button>
    </span>
  );
  if (field.type === 'RELATION')
    return (
      <div onKeyDown={onKeyDown}>
        <RelationInput
          field={field}
          current={recordShape.nullable().catch(null).parse(value)}
          onChoose={(id) => onSave({ [field.relation?.joinColumn ?? '']: id })}
          onCancel={onCancel}
        />
      </div>
    );
  const single = {
    className: 'input',
    'aria-label': name,
    autoFocus: true,
    value: draft['value'] ?? '',
    onChange: set('value'),
  };
  return (
    <form className="editor" onSubmit={save} onKeyDown={onKeyDown} aria-label={say('edit', { field: name })}>
      {((): React.ReactNode => {
        if (parts !== undefined)
          return parts.map((part, index) => (
            <label key={part.name} className="editor-part">
              {say(part.word)}
              <input
                className="input"
                autoFocus={index === 0}
                inputMode={part.isNumber ? 'decimal' : 'text'}
                value={draft[part.name] ?? ''}
                onChange={set(part.name)}
              />
            </label>
          ));
        switch (field.type) {
          case 'BOOLEAN':
            return (
              <select {...single}>
                <option value="true">{say('isTrue')}</option>
                <option value="false">{say('isFalse')}</option>
              </select>
            );
          case 'SELECT':
            return (
              <select {...single}>
                {field.isNullable ? <option value="">{say('none')}</option> : null}
                {field.options?.map((option) => (
                  <option key={option.value} value={option.value}>
                    {label(option.label, 'option')}
                  </option>
                ))}
              </select>
            );
          case 'RATING':
            return (
              <select {...single}>
                <option value="">{say('none')}</option>
                {[1, 2, 3, 4, 5].map((stars) => (
                  <option key={stars} value={`RATING_${stars}`}>
                    {'★'.repeat(stars)}
                  </option>
                ))}
              </select>
            );
          case 'MULTI_SELECT':
            return (
              <fieldset className="choices">
                <legend className="hidden-text">{name}</legend>
                {field.options?.map(({ value: option }, index) => (
                  <label key={option} className="choice">
                    <input
                      type="checkbox"
                      autoFocus={index === 0}
                      checked={chosen.includes(option)}
                      onChange={({ target }) =>
                        setChosen((current) =>
                          target.checked ? [...current, option] : current.filter((other) => other !== option),
                        )
                      }
                    />
                    <OptionTag field={field} value={option} />
                  </label>
                ))}
              </fieldset>
            );
          case 'DATE':
            return <input type="date" {...single} />;
          case 'DATE_TIME':
            return <input type="datetime-local" {...single} />;
          case 'NUMBER':
          case 'NUMERIC':
            return <input inputMode="decimal" {...single} />;
          case 'RICH_TEXT':
            return <textarea rows={6} {...single} />;
          default:
            return <input {...single} />;
        }
      })()}
      {buttons}
    </form>
  );
};

const initialDraft = (field: FieldItem, value: unknown, parts: Part[] | undefined): Record<string, string> => {
  if (parts !== undefined) return Object.fromEntries(parts.map((part) => [part.name, partText(value, part)]));
  if (field.type === 'RICH_TEXT') return { value: partText(value, { name: 'markdown', word: 'value' }) };
  if (field.type === 'BOOLEAN') return { value: String(value === true) };
  if (field.type === 'DATE_TIME') return { value: typeof value === 'string' ? localInput(value) : '' };
  return { value: Array.isArray(value) ? value.join(', ') : String(value ?? '') };
};

const savedValue = (
  field: FieldItem,
  draft: Record<string, string>,
  chosen: string[],
  parts: Part[] | undefined,
): unknown => {
  if (parts !== undefined)
    return Object.fromEntries(
      parts.map(({ name, isNumber }) => {
        const text = draft[name]?.trim() ?? '';
        return [name, isNumber ? (text === '' ? null : Math.round(Number(text) * MICROS)) : text];
      }),
    );
  const text = draft['value']?.trim() ?? '';
  switch (field.type) {
    case 'MULTI_SELECT':
      return chosen;
    case 'ARRAY':
      return text === ''
        ? []
        : text
            .split(',')
            .map((item) => item.trim())
            .filter(Boolean);
    case 'BOOLEAN':
      return text === 'true';
    case 'NUMBER':
    case 'NUMERIC':
      return text === '' ? null : Number(text);
    case 'DATE_TIME':
      return text === '' ? null : new Date(text).toISOString();
    case 'RICH_TEXT':
      return { markdown: text, blocknote: null };
    case 'TEXT':
      return text;
    default:
      return text === '' ? null : text;
  }
};
