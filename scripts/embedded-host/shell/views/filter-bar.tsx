import { useEffect, useState } from 'react';
import { Icon } from '../frame/icon.tsx';
import { usePopover } from '../frame/use-popover.ts';
import { useLanguage } from '../language/language.tsx';
import { operandsOf, type Filter } from '../records/view-filter.ts';
import { isSortable } from '../records/view-sort.ts';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { FilterEditor, FilterText } from './filter-editor.tsx';
import { useOperandWord } from './operand-word.ts';
import type { ViewState } from './view-state.ts';

/** What of a view is shown and in which order, with the means to change it for now. */
export const FilterBar = ({ object, state }: { object: ObjectItem; state: ViewState }) => {
  const { say, label } = useLanguage();
  const workspace = useWorkspace();
  const operandWord = useOperandWord();
  const [added, setAdded] = useState<FieldItem | null>(null);
  const fields = object.fields
    .filter(
      (field) =>
        !['TS_VECTOR', 'FILES', 'POSITION', 'MORPH_RELATION'].includes(field.type) &&
        field.relation?.type !== 'ONE_TO_MANY' &&
        workspace.canRead(object, field),
    )
    .toSorted((one, other) => label(one.label, 'field').localeCompare(label(other.label, 'field')));
  return (
    <div className="filter-bar">
      <ul className="filters" aria-label={say('filter')}>
        {state.filters.map((filter, index) => (
          <li key={`${filter.field.name}:${filter.operand}:${filter.groupId ?? ''}`} className="filter-chip">
            <FilterPopover
              isNew={filter.field === added}
              filter={filter}
              onChange={(next) => state.setFilters(state.filters.with(index, next))}
            >
              <strong>{label(filter.field.label, 'field')}</strong> {operandWord(filter.operand)}{' '}
              <FilterText filter={filter} />
            </FilterPopover>
            <button
              type="button"
              className="chip-close"
              aria-label={say('removeFilter', { field: label(filter.field.label, 'field') })}
              onClick={() => state.setFilters(state.filters.filter((_other, at) => at !== index))}
            >
              <Icon name="IconX" size={12} />
            </button>
          </li>
        ))}
        {state.sorts.map(({ field, direction }, index) => (
          <li key={field.name} className="filter-chip">
            <button
              type="button"
              className="chip-button"
              aria-label={`${label(field.label, 'field')} ${say(direction === 'ASC' ? 'ascending' : 'descending')}`}
              onClick={() =>
                state.setSorts(state.sorts.with(index, { field, direction: direction === 'ASC' ? 'DESC' : 'ASC' }))
              }
            >
              <Icon name={direction === 'ASC' ? 'IconArrowUp' : 'IconArrowDown'} size={14} />
              {label(field.label, 'field')}
            </button>
            <button
              type="button"
              className="chip-close"
              aria-label={say('removeSort', { field: label(field.label, 'field') })}
              onClick={() => state.setSorts(state.sorts.filter((_other, at) => at !== index))}
            >
              <Icon name="IconX" size={12} />
            </button>
          </li>
        ))}
      </ul>
      {object.fields.some(({ type }) => type === 'TS_VECTOR') ? (
        <input
          type="search"
          className="input view-search"
          aria-label={`${say('search')} ${label(object.labelPlural, 'objects')}`}
          placeholder={say('search')}
          value={state.text}
          onChange={({ target }) => state.setText(target.value)}
        />
      ) : null}
      {state.isChanged ? (
        <button type="button" className="text-button" onClick={state.reset}>
          {say('reset')}
        </button>
      ) : null}
      <FieldChoice
        title={say('filter')}
        fields={fields}
        onChoose={(field) => {
          setAdded(field);
          state.setFilters([...state.filters, { field, operand: operandsOf(field.type)[0]!, value: '' }]);
        }}
      />
      <FieldChoice
        title={say('sort')}
        fields={fields.filter(isSortable)}
        onChoose={(field) =>
          state.setSorts([...state.sorts.filter((sort) => sort.field !== field), { field, direction: 'ASC' }])
        }
      />
    </div>
  );
};

const FilterPopover = ({
  isNew,
  filter,
  onChange,
  children,
}: {
  isNew: boolean;
  filter: Filter;
  onChange: (filter: Filter) => void;
  children: React.ReactNode;
}) => {
  const popover = usePopover();
  // Whoever adds a filter wants to say at once what it looks for.
  useEffect(() => {
    if (isNew) popover.current?.setAttribute('open', '');
  }, [isNew, popover]);
  return (
    <details className="popover" ref={popover}>
      <summary className="chip-button">{children}</summary>
      <div className="popover-body">
        <FilterEditor filter={filter} onChange={onChange} />
      </div>
    </details>
  );
};

const FieldChoice = ({
  title,
  fields,
  onChoose,
}: {
  title: string;
  fields: FieldItem[];
  onChoose: (field: FieldItem) => void;
}) => {
  const { say, label } = useLanguage();
  const popover = usePopover();
  const [text, setText] = useState('');
  const found = fields.filter((field) => label(field.label, 'field').toLowerCase().includes(text.toLowerCase()));
  return (
    <details className="popover" ref={popover}>
      <summary className="text-button">{title}</summary>
      <div className="popover-body">
        <input
          className="input"
          aria-label={`${say('search')} ${say('field')}`}
          placeholder={say('search')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <ul className="options">
          {found.map((field) => (
            <li key={field.name}>
              <button
                type="button"
                className="option"
                onClick={() => {
                  onChoose(field);
                  setText('');
                  if (popover.current !== null) popover.current.open = false;
                }}
              >
                <Icon name={field.icon} />
                {label(field.label, 'field')}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
};
